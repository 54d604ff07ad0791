// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/numberlink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr qsizetype longestLink = 256;
constexpr qsizetype longestNumber = 64;

constexpr auto telScheme = "tel:"_L1;
constexpr auto calltoScheme = "callto:"_L1;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isHexDigit(QChar character)
{
    return isDigit(character) || (character >= u'a' && character <= u'f')
        || (character >= u'A' && character <= u'F');
}

bool isPrintableAscii(QChar character)
{
    return character >= u' ' && character <= u'~';
}

/// Nothing when it is not well encoded, or when anything but printable ASCII comes out of it. Decoded once:
/// what is encoded twice has a percent sign left, which is in no number.
std::optional<QString> percentDecoded(const QString &text)
{
    QString decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar character = text.at(i);
        if (character == u'%') {
            if (i + 2 >= text.size()) {
                return {};
            }
            const QString digits = text.mid(i + 1, 2);
            if (!std::all_of(digits.cbegin(), digits.cend(), isHexDigit)) {
                return {};
            }
            character = QChar(digits.toUShort(nullptr, 16));
            i += 2;
        }
        if (!isPrintableAscii(character)) {
            return {};
        }
        decoded.append(character);
    }
    return decoded;
}

/// What stands behind the number is left out, but has to be what parameters are made of (RFC 3966,
/// paramchar).
bool isParameters(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.isLetterOrNumber() || u"-_.!~*'()[]/:&+$=;?"_s.contains(character);
    });
}

} // namespace

bool isNumberLink(const QString &text)
{
    return text.startsWith(telScheme, Qt::CaseInsensitive)
        || text.startsWith(calltoScheme, Qt::CaseInsensitive);
}

std::optional<QString> numberInLink(const QString &link)
{
    if (!isNumberLink(link) || link.size() > longestLink) {
        return {};
    }
    const std::optional<QString> decoded = percentDecoded(link.sliced(link.indexOf(u':') + 1));
    if (!decoded) {
        return {};
    }
    QStringView rest = *decoded;
    if (rest.startsWith("//"_L1)) {
        rest = rest.sliced(2);
        if (rest.endsWith(u'/')) {
            rest.chop(1); // a browser takes the number for a host, and ends it
        }
    }
    // Parameters of RFC 3966, and what programs other than telephones put behind a '?'.
    const auto isEnd = [](QChar character) { return character == u';' || character == u'?'; };
    const auto *end = std::find_if(rest.cbegin(), rest.cend(), isEnd);
    if (!isParameters(QStringView(end, rest.cend()))) {
        return {};
    }
    const QString dialled = QStringView(rest.cbegin(), end).toString().simplified();
    const QString number = dialled.section(u',', 0, 0).trimmed();
    const QString afterPause = QString(dialled.sliced(number.size())).remove(u',').trimmed();
    const bool isWhole = afterPause.isEmpty() || isLinkNumber(afterPause);
    return isWhole && isLinkNumber(number) ? std::optional(number) : std::nullopt;
}

bool isLinkNumber(const QString &text)
{
    if (text.size() > longestNumber) {
        return false;
    }
    bool hasDigit = false;
    bool hasPlus = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (isDigit(character)) {
            hasDigit = true;
        } else if (character == u'+') {
            if (hasDigit || hasPlus) {
                return false;
            }
            hasPlus = true;
        } else if (character == u'/') {
            const bool isBetweenDigits =
                i > 0 && i + 1 < text.size() && isDigit(text.at(i - 1)) && isDigit(text.at(i + 1));
            if (!isBetweenDigits) {
                return false;
            }
        } else if (!u"-.() *#"_s.contains(character)) {
            return false;
        }
    }
    // An option has a dash in front, a number has none.
    return hasDigit && !text.startsWith(u'-');
}

} // namespace dialbook
