// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findkey.h"

#include "core/base/fold.h"
#include "core/find/numberform.h"

#include <algorithm>
#include <array>

namespace dialbook {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Appends the folded text and '\n'; nothing for an empty one.
void appendLine(std::string &to, std::string_view text)
{
    if (text.empty()) {
        return;
    }
    const size_t before = to.size();
    if (isAscii(text)) {
        for (const char c : text) {
            to += c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
        }
    } else {
        to += folded(textOf(text)).toStdString();
    }
    std::replace_if(
        to.begin() + ptrdiff_t(before), to.end(), [](char c) { return c >= 0 && c < 0x20; }, ' ');
    to += '\n';
}

/// Whether lines hold a line as one or more whole words.
bool holdsWords(const std::string &lines, std::string_view words)
{
    for (size_t at = lines.find(words); at != std::string::npos; at = lines.find(words, at + 1)) {
        const size_t end = at + words.size();
        if ((at == 0 || !isWordByte(lines[at - 1])) && (end == lines.size() || !isWordByte(lines[end]))) {
            return true;
        }
    }
    return false;
}

void appendNewWords(std::string &to, std::string_view text)
{
    std::string line;
    appendLine(line, text);
    if (!line.empty() && !holdsWords(to, std::string_view(line).substr(0, line.size() - 1))) {
        to += line;
    }
}

constexpr size_t leastSubscriber = 7;

/// Whether one of the forms is this one or, for more than an internal number, ends with it.
bool holdsForm(const std::string &forms, std::string_view form)
{
    const bool internal = form.size() < leastSubscriber;
    std::string line = (internal ? "\n" : "") + std::string(form) + '\n';
    if (form.front() == '0' && !internal) {
        line.erase(0, form.size() - significantDigits(form).size());
    }
    return ('\n' + forms).find(line) != std::string::npos;
}

void appendForm(std::string &forms, std::string_view number, const std::string &extension)
{
    const std::string form = numberForm(number);
    if (form.empty() || holdsForm(forms, form)) {
        return;
    }
    // A text that has the extension in it says nothing new either.
    if (!extension.empty() && form.size() > extension.size() && form.ends_with(extension)
        && holdsForm(forms, std::string_view(form).substr(0, form.size() - extension.size()))) {
        return;
    }
    forms += form;
    forms += '\n';
}

/// What is dialled, in any case: two entries show one person when they have this in common. What has no
/// digits stays as it is, and is found by no number.
void appendDialled(std::string &forms, std::string_view text)
{
    std::string form = numberForm(text);
    if (form.empty()) {
        form = text;
        std::replace(form.begin(), form.end(), '\n', ' ');
    }
    const std::string_view number = significantDigits(form);
    std::string_view left = forms;
    while (!left.empty()) {
        const size_t end = left.find('\n');
        if (significantDigits(left.substr(0, end)) == number) {
            return;
        }
        left.remove_prefix(end + 1);
    }
    if (!form.empty()) {
        forms += form;
        forms += '\n';
    }
}

bool hasLetters(std::string_view text)
{
    const QString characters = textOf(text);
    return std::any_of(characters.cbegin(), characters.cend(), [](QChar c) { return c.isLetter(); });
}

void appendValue(std::vector<std::string> &values, std::string_view text)
{
    std::string line;
    appendLine(line, text);
    if (!line.empty()) {
        line.pop_back();
        if (std::find(values.begin(), values.end(), line) == values.end()) {
            values.push_back(std::move(line));
        }
    }
}

} // namespace

FindKey findKeyOf(const Contact &contact)
{
    using enum ContactField;
    FindKey key;
    key.names.reserve(64);
    key.numbers.reserve(96);
    key.texts.reserve(160);
    key.values.reserve(12);

    appendLine(key.names, contact.utf8(DisplayName));
    if (key.names.empty()) {
        if (contact.utf8(LastName).empty() && contact.utf8(FirstName).empty()) {
            appendLine(key.names, contact.utf8(Company)); // is shown as the name then
        } else {
            appendLine(key.names, contact.shownName().toStdString());
        }
    }
    appendNewWords(key.names, contact.utf8(LastName));
    appendNewWords(key.names, contact.utf8(FirstName));

    contact.forEachPhone([&key](ContactField, const PhoneView &phone) {
        const std::string extension = numberForm(phone.extension);
        appendDialled(key.numbers, phone.standardized.empty() ? phone.display : phone.standardized);
        std::string_view last = phone.standardized;
        for (const std::string_view spelling : { phone.base, phone.edit, phone.display }) {
            if (!spelling.empty() && spelling != last) {
                appendForm(key.numbers, spelling, extension);
                last = spelling;
            }
        }
        if (!extension.empty()) {
            appendForm(key.numbers, phone.extension, {});
        }
        if (hasLetters(phone.display)) { // "1-800-FLOWERS"
            appendLine(key.texts, phone.display);
        }
    });
    const std::string_view extension = contact.extensionUtf8();
    appendDialled(key.numbers, extension);

    for (const ContactField field :
        { BusinessEmail, HomeEmail, BusinessAddress, HomeAddress, Assistant, Notes }) {
        appendLine(key.texts, contact.utf8(field));
    }
    appendNewWords(key.texts, contact.user().text().toStdString());
    if (hasLetters(extension)) {
        appendLine(key.texts, extension);
    }

    for (const ContactField field : { Company, Department, Title, BusinessCity, BusinessState,
             BusinessZipCode, BusinessCountry, HomeCity, HomeState, HomeZipCode, HomeCountry }) {
        appendValue(key.values, contact.utf8(field));
    }
    for (const QString &workgroup : contact.workgroups()) {
        appendValue(key.values, workgroup.toStdString());
    }
    for (const QString &skill : contact.skills()) {
        appendValue(key.values, skill.toStdString());
    }
    return key;
}

} // namespace dialbook
