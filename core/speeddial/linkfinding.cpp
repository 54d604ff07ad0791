// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/linkfinding.h"

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

// What is left of a number without the marks that only make it easier to read. A comma is a pause.
QString essenceOf(const QString &dial)
{
    static const QString ornaments = u" ()-./\u00a0\u2007\u2010\u2011\u202f"_s;
    QString essence;
    for (const QChar c : dial) {
        if (!ornaments.contains(c)) {
            essence += c.toLower();
        }
    }
    return essence;
}

bool isBlank(const Contact &entry)
{
    const auto numbers = allPrimaryNumbers();
    return entry.shownName().isEmpty()
        && std::none_of(numbers.begin(), numbers.end(),
            [&entry](PrimaryNumber number) { return entry.hasNumber(number); });
}

// A newer server's designation names a number that this program cannot see.
bool isKnown(PrimaryNumber number)
{
    const auto numbers = allPrimaryNumbers();
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace

LinkNumber numberDialledBy(const Contact &entry)
{
    LinkNumber number { .kind = entry.numberToDial(), .dial = {}, .shown = {} };
    number.dial = entry.dialString(number.kind);
    number.shown = entry.shownNumber(number.kind);
    if (const auto field = phoneFieldOf(number.kind)) {
        const PhoneNumber phone = entry.phone(*field);
        if (phone.autoDialExtension && !phone.extension.isEmpty()) {
            number.dial += u'x' + phone.extension;
        }
    }
    return number;
}

bool dialTheSame(const LinkNumber &a, const LinkNumber &b)
{
    return essenceOf(a.dial) == essenceOf(b.dial);
}

LinkIllness illnessOf(const Contact &entry, SourceSight source, const std::optional<LinkNumber> &used)
{
    switch (source) {
    case SourceSight::Gone:
        return LinkIllness::SourceGone;
    case SourceSight::DirectoryGone:
    case SourceSight::Forbidden:
        return LinkIllness::NotReadable;
    case SourceSight::Unknown:
    case SourceSight::There:
        break;
    }
    if (isBlank(entry) && entry.rights() && !entry.rights()->read) {
        return LinkIllness::NotReadable;
    }
    if (!isKnown(entry.primaryNumber())) {
        return LinkIllness::None;
    }
    const LinkNumber present = numberDialledBy(entry);
    if (present.shown.isEmpty()) {
        // Without a designation there is nothing that is missing, unless there was a number before.
        const bool named = entry.primaryNumber() != PrimaryNumber::None;
        return named || (used && !used->dial.isEmpty()) ? LinkIllness::PrimaryNumberEmpty : LinkIllness::None;
    }
    return used && !dialTheSame(*used, present) ? LinkIllness::NumberChanged : LinkIllness::None;
}

} // namespace dialbook
