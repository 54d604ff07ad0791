// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findmarks.h"

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestExcerpt = 90;
constexpr qsizetype beforeMark = 20;

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || !text.at(at).isLetterOrNumber();
}

/// Where a folded text has the fragment: at the starts of words if there, else the first place.
QList<TextSpan> spansOf(const FoldedText &text, const QString &fragment)
{
    QList<TextSpan> spans;
    const QString &folded = text.folded();
    const qsizetype first = fragment.isEmpty() ? -1 : folded.indexOf(fragment);
    for (qsizetype at = first; at >= 0; at = folded.indexOf(fragment, at + fragment.size())) {
        if (isWordStart(folded, at)) {
            spans.append(text.origin(at, fragment.size()));
        }
    }
    if (spans.isEmpty() && first >= 0) {
        spans.append(text.origin(first, fragment.size()));
    }
    return spans;
}

/// In order, overlapping ones as one.
QList<TextSpan> joined(QList<TextSpan> spans)
{
    std::sort(
        spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> result;
    for (const TextSpan &span : spans) {
        if (!result.isEmpty() && span.start <= result.last().start + result.last().length) {
            TextSpan &last = result.last();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else if (span.length > 0) {
            result.append(span);
        }
    }
    return result;
}

QList<TextSpan> marksIn(const QString &text, const QStringList &fragments)
{
    const FoldedText foldedText(text);
    QList<TextSpan> spans;
    for (const QString &fragment : fragments) {
        spans += spansOf(foldedText, fragment);
    }
    return joined(spans);
}

// --- Numbers -------------------------------------------------------------------------------------------

/// All ways in which a number of a contact is written.
std::vector<std::string> formsOf(const Contact &contact, PrimaryNumber number)
{
    std::vector<std::string> forms;
    const auto add = [&forms](const QString &text) {
        if (std::string form = numberForm(text); !form.empty()) {
            forms.push_back(std::move(form));
        }
    };
    if (number == PrimaryNumber::Extension) {
        add(contact.extension());
    } else if (const auto field = phoneFieldOf(number)) {
        const PhoneNumber phone = contact.phone(*field);
        for (const QString &text :
            { phone.standardized, phone.base, phone.edit, phone.display, phone.extension }) {
            add(text);
        }
    }
    return forms;
}

NumberMatch bestMatch(const std::vector<std::string> &forms, const FindFragment &fragment)
{
    NumberMatch best;
    for (const std::string &form : forms) {
        const NumberMatch match = matchNumber(form, fragment.numbers);
        if (match.extent != Extent::None
            && (best.extent == Extent::None || match.extent < best.extent
                || (match.extent == best.extent && match.rest < best.rest))) {
            best = match;
        }
    }
    return best;
}

/// The digits of the shown number that were typed, with what is written between them.
TextSpan spanOfDigits(const QString &shown, const FindFragment &fragment)
{
    std::string digits;
    QList<qsizetype> origins;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (const int value = shown.at(i).digitValue(); value >= 0) {
            digits += char('0' + value);
            origins.append(i);
        }
    }
    TextSpan best;
    size_t length = 0;
    for (const NumberPattern &pattern : fragment.numbers) {
        std::string needle = pattern.needle;
        std::erase_if(needle, [](char c) { return c < '0' || c > '9'; });
        // Written nationally, a trunk prefix may be missing in what is shown.
        for (size_t cut = 0; cut < needle.size() && cut < 2 && needle.size() - cut > length; ++cut) {
            if (cut == 1 && needle.front() != '0') {
                break;
            }
            if (const size_t at = digits.find(needle.substr(cut)); at != std::string::npos) {
                length = needle.size() - cut;
                const qsizetype first = origins.at(qsizetype(at));
                best = { first, origins.at(qsizetype(at + length - 1)) + 1 - first };
            }
        }
    }
    return best;
}

/// How well a number is what was typed; the smaller the better, none when it is not.
struct TypedNumber
{
    int found = 0; ///< fragments
    int extent = 0;
    [[nodiscard]] bool isBetter(const TypedNumber &other) const
    {
        return found != other.found ? found > other.found : found > 0 && extent < other.extent;
    }
};

TypedNumber markNumber(FoundNumber &number, const Contact &contact, const FindTerms &terms)
{
    TypedNumber typed;
    const std::vector<std::string> forms = formsOf(contact, number.which);
    const auto take = [&](const FindFragment &fragment, int worth) {
        if (const NumberMatch match = bestMatch(forms, fragment); match.extent != Extent::None) {
            typed.found += worth;
            typed.extent += int(match.extent);
            if (const TextSpan span = spanOfDigits(number.text, fragment); span.length > 0) {
                number.marks.append(span);
            }
            return true;
        }
        return false;
    };
    // As one number, else by its pieces.
    constexpr int asOne = 100;
    bool whole = false;
    for (const FindFragment &fragment : terms.ways().back()) {
        if (fragment.text.empty()) {
            whole = take(fragment, asOne) || whole;
        }
    }
    for (const FindFragment &fragment : terms.ways().front()) {
        if (!whole && !fragment.numbers.empty()) {
            take(fragment, 1);
        }
    }
    number.marks = joined(number.marks);
    return typed;
}

void markNumbers(FoundPerson &person, const FindTerms &terms)
{
    const bool anyTyped = std::any_of(terms.ways().front().begin(), terms.ways().front().end(),
        [](const FindFragment &fragment) { return !fragment.numbers.empty(); });
    if (!anyTyped) {
        return;
    }
    TypedNumber best;
    int bestNumber = -1;
    for (int i = 0; i < int(person.numbers.size()); ++i) {
        FoundNumber &number = person.numbers[i];
        const TypedNumber typed = markNumber(number, *person.entries.at(number.entry).contact, terms);
        const bool kept = i == person.numberInUse && typed.found > 0 && !best.isBetter(typed);
        if (typed.isBetter(best) || kept) {
            best = typed;
            bestNumber = i;
        }
    }
    if (bestNumber >= 0) {
        person.numberInUse = bestNumber;
    }
}

// --- Elsewhere -----------------------------------------------------------------------------------------

/// One line of text with its marks, cut to what is around the first of them.
FoundText excerpt(FoundText found, const QStringList &fragments)
{
    for (QChar &c : found.text) {
        if (c.isSpace() || c.unicode() < 0x20) {
            c = u' ';
        }
    }
    found.marks = marksIn(found.text, fragments);
    if (found.text.size() <= longestExcerpt || found.marks.isEmpty()) {
        found.text.truncate(found.marks.isEmpty() ? longestExcerpt : found.text.size());
        return found;
    }
    qsizetype start = std::max<qsizetype>(0, found.marks.first().start - beforeMark);
    if (start > 0) { // at a word, rather
        const qsizetype space = found.text.indexOf(u' ', start);
        start = space >= 0 && space < found.marks.first().start ? space + 1 : start;
    }
    qsizetype end = std::min(found.text.size(), start + longestExcerpt);
    if (end < found.text.size()) {
        const qsizetype space = found.text.lastIndexOf(u' ', end);
        end = space >= found.marks.first().start + found.marks.first().length ? space : end;
    }
    const QString before = start > 0 ? u"…"_s : QString();
    const QString after = end < found.text.size() ? u"…"_s : QString();
    found.text = before + found.text.mid(start, end - start) + after;
    QList<TextSpan> marks;
    for (TextSpan mark : found.marks) {
        mark.start += before.size() - start;
        if (mark.start + mark.length <= found.text.size()) {
            marks.append(mark);
        }
    }
    found.marks = marks;
    return found;
}

/// The texts of an entry outside of the name and numbers, the telling ones first.
QList<FoundText> textsOf(const FoundEntry &entry)
{
    using enum ContactField;
    using Kind = FoundText::Kind;
    const Contact &contact = *entry.contact;
    QList<FoundText> texts;
    const auto add = [&](Kind kind, const QString &text, ContactField field = Notes) {
        if (!text.isEmpty()) {
            texts.append({ kind, field, text, {} });
        }
    };
    for (const ContactField field : { LastName, FirstName, Company, Department, Title }) {
        add(Kind::Field, contact.text(field), field);
    }
    for (const QString &workgroup : contact.workgroups()) {
        add(Kind::Workgroup, workgroup);
    }
    for (const QString &skill : contact.skills()) {
        add(Kind::Skill, skill);
    }
    for (const ContactField field :
        { BusinessEmail, HomeEmail, Assistant, BusinessCity, BusinessState, BusinessZipCode, BusinessCountry,
            BusinessAddress, HomeCity, HomeState, HomeZipCode, HomeCountry, HomeAddress, Notes }) {
        add(Kind::Field, contact.text(field), field);
    }
    add(Kind::User, contact.user().text());
    add(Kind::Directory, entry.directory.name);
    return texts;
}

void addElsewhere(FoundPerson &person, const QStringList &missing)
{
    QStringList open = missing;
    for (const FoundEntry &entry : person.entries) {
        for (const FoundText &text : textsOf(entry)) {
            if (open.isEmpty()) {
                return;
            }
            const QString foldedText = folded(text.text);
            const auto removed =
                open.removeIf([&](const QString &fragment) { return foldedText.contains(fragment); });
            if (removed > 0) {
                person.elsewhere.append(excerpt(text, missing));
            }
        }
    }
}

} // namespace

void mark(FoundPerson &person, const FindTerms &terms)
{
    markNumbers(person, terms);
    const bool numberFound = std::any_of(person.numbers.cbegin(), person.numbers.cend(),
        [](const FoundNumber &number) { return !number.marks.isEmpty(); });
    const QString foldedName = folded(person.name);
    QStringList inName;
    QStringList missing;
    for (const FindFragment &fragment : terms.ways().front()) {
        const QString text = QString::fromStdString(fragment.text);
        if (foldedName.contains(text)) {
            inName.append(text);
        } else if (fragment.numbers.empty() || !numberFound) {
            missing.append(text);
        }
    }
    if (!inName.isEmpty()) {
        person.nameMarks = marksIn(person.name, inName);
    }
    if (!missing.isEmpty()) {
        addElsewhere(person, missing);
    }
}

} // namespace dialbook
