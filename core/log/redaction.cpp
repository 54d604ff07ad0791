// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/redaction.h"

#include <QRegularExpression>

#include <functional>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

using Match = QRegularExpressionMatch;

/// Every match becomes what the function makes of it.
QString replaced(
    const QString &text, const QRegularExpression &pattern, const std::function<QString(const Match &)> &by)
{
    auto matches = pattern.globalMatch(text);
    if (!matches.hasNext()) {
        return text;
    }
    QString result;
    result.reserve(text.size());
    qsizetype taken = 0;
    while (matches.hasNext()) {
        const Match match = matches.next();
        result += QStringView(text).sliced(taken, match.capturedStart() - taken);
        result += by(match);
        taken = match.capturedEnd();
    }
    result += QStringView(text).sliced(taken);
    return result;
}

/// "https://anna:secret@host". The password may hold what it may not, "/" for one; a port may not.
QString withoutUserInfo(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((://)(?:[^\s/?#"'<>@]*@|[^\s/?#"'<>@:]*:(?!\d{1,5}(?:[/?#"'<>\s]|$))[^\s"'<>]*@)+)"_s);
    return replaced(text, pattern, [](const Match &match) { return match.captured(1) + hiddenMark + u'@'; });
}

/// The name of a secret and what stands before its value: `password=`, `"csrfToken": `, `("Cookie", `,
/// `\"newPassword\":`, `Authorization: `; at last the beginning of what QDebug wraps values in.
const QRegularExpression &secretName()
{
    static const QRegularExpression pattern(
        uR"((?:passwor[dt]|kennwort|passwd|passphrase|pwd|secret|token|api[-_]?key|session[-_ ]?id|authorization|cookie|credential|(?<![a-z])(?:sid|pin)(?![a-z])))"
        uR"((?:[\w-]*+\\*+["']\s*+(?:=>|[:=,])\s*+|s?\d*+\s*+(?:=>|[:=])\s*+|s?\d*+\s++(?=\\*+["'])))"
        uR"((?:Q\w++\(\s*+(?:\w++,\s*+)?)*+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\'';
}

/// Where the quoted text ends whose opening quote, with the backslashes before it, is text[begin, body).
qsizetype closingQuote(QStringView text, qsizetype begin, qsizetype body)
{
    const QStringView quote = text.sliced(begin, body - begin);
    for (qsizetype at = text.indexOf(quote, body); at >= 0; at = text.indexOf(quote, at + 1)) {
        if (text.at(at - 1) != u'\\') {
            return at;
        }
    }
    return text.size();
}

/// Where the list or object ends that begins here.
qsizetype closingBracket(QStringView text, qsizetype begin)
{
    int depth = 0;
    for (qsizetype at = begin; at < text.size(); ++at) {
        const QChar character = text.at(at);
        depth += character == u'{' || character == u'[' ? 1 : 0;
        depth -= character == u'}' || character == u']' ? 1 : 0;
        if (depth == 0) {
            return at + 1;
        }
    }
    return text.size();
}

qsizetype endOfLine(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text.at(end) != u'\n' && text.at(end) != u'\r') {
        ++end;
    }
    return end;
}

/// Whether the word that begins before this stands in the query of a URL.
bool isInQuery(QStringView text, qsizetype at)
{
    while (at > 0 && (text.at(at - 1).isLetterOrNumber() || "_-."_L1.contains(text.at(at - 1)))) {
        --at;
    }
    return at > 0 && (text.at(at - 1) == u'?' || text.at(at - 1) == u'&');
}

/// What the value from `begin` on is, as [begin, end): without its quotes, empty when it is no secret.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

Span valueAt(const QString &text, qsizetype begin, bool inQuery, bool quotedName)
{
    static const QRegularExpression queryEnd(uR"([&\s#"'<>])"_s);
    static const QRegularExpression harmless(uR"(\G(?:null|true|false)(?=\s*(?:[,}\])&]|$)))"_s);
    static const QRegularExpression amount(uR"(\G-?\d[\d.eE+-]*)"_s);
    const auto matchAt = [&](const QRegularExpression &pattern) { return pattern.match(text, begin); };
    qsizetype body = begin;
    while (body < text.size() && text.at(body) == u'\\') {
        ++body;
    }
    if (body < text.size() && isQuote(text.at(body))) {
        ++body;
        const qsizetype end = closingQuote(text, begin, body);
        const qsizetype after = end + body - begin;
        if (quotedName || after >= text.size() || text.at(after).isSpace()
            || ",)}]&"_L1.contains(text.at(after))) {
            return { body, end };
        }
        return { body, endOfLine(text, body) }; // of a header only one part is in quotes
    }
    if (matchAt(harmless).hasMatch()) {
        return { begin, begin };
    }
    if (quotedName && begin < text.size() && (text.at(begin) == u'{' || text.at(begin) == u'[')) {
        return { begin, closingBracket(text, begin) };
    }
    if (inQuery) {
        const qsizetype end = text.indexOf(queryEnd, begin);
        return { begin, end < 0 ? text.size() : end };
    }
    if (const Match number = matchAt(amount); quotedName && number.hasMatch()) {
        return { begin, number.capturedEnd() };
    }
    return { begin, endOfLine(text, begin) };
}

QString withoutNamedSecrets(const QString &text)
{
    QString result;
    qsizetype taken = 0;
    for (Match name = secretName().match(text); name.hasMatch(); name = secretName().match(text, taken)) {
        const QString before = name.captured();
        const bool quotedName = before.contains(u'"') || before.contains(u'\'');
        const Span value =
            valueAt(text, name.capturedEnd(), isInQuery(text, name.capturedStart()), quotedName);
        result += QStringView(text).sliced(taken, value.begin - taken);
        if (value.end > value.begin) {
            result += hiddenMark;
        }
        taken = value.end;
    }
    result += QStringView(text).sliced(taken);
    return result;
}

/// Those that give themselves away without a name.
QString withoutKnownSecrets(const QString &text)
{
    static const QRegularExpression cookie(uR"(\bicws_(?!\[hidden\])[^\s;,"'<>\\]+)"_s);
    static const QRegularExpression scheme(
        uR"(\b(Bearer|Basic|Digest|Negotiate|NTLM)\s+(?=[^\s"',]*[0-9=+/])[^\s"',]{8,})"_s);
    static const QRegularExpression session(uR"((/icws/)(?=[^/\s?#"']*\d)[^/\s?#"'\[\]]+(?=[/\s?#"']|$))"_s);
    QString result = replaced(text, cookie, [](const Match &) { return u"icws_"_s + hiddenMark; });
    result =
        replaced(result, scheme, [](const Match &match) { return match.captured(1) + u' ' + hiddenMark; });
    return replaced(result, session, [](const Match &match) { return match.captured(1) + hiddenMark; });
}

/// What has many digits and is no number that is dialled, or a number. Tried from left to right, so that what
/// is kept cannot begin within a number.
const QRegularExpression &digits()
{
    static const auto day = uR"((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"_s;
    static const auto time = uR"((?:[01]\d|2[0-3]):[0-5]\d)"_s;
    static const auto byte = uR"((?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d))"_s;
    static const QStringList kept {
        day
            + uR"((?:[T ]%1(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?!\d)|(?![-\d]| ?\d)))"_s.arg(
                time),
        uR"((?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d(?!\.?\d|,? ?\d(?!\d?:)))"_s,
        uR"((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-T_](?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:[-.]\d{3})?(?!\d))"_s,
        uR"([0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9a-zA-Z]))"_s, // uuid
        uR"((?:[0-9a-fA-F]{2}:){7,}[0-9a-fA-F]{2}(?![0-9a-zA-Z]))"_s, // fingerprint
        uR"((?=\d*[a-fA-F])[0-9a-fA-F]{16,}(?![0-9a-zA-Z]))"_s, // hash
        uR"(0x[0-9a-fA-F]+)"_s,
        // IPv4; in groups of two it may be a number as well
        uR"((?!\d\d\.\d\d\.\d\d\.\d\d(?!\d))(?:%1\.){3}%1(?::\d{1,5})?(?![\w.-]))"_s.arg(byte),
        uR"([Vv]ersion:?\s(?:[A-Za-z]+\s)?\d{1,4}(?:\.\d{1,6}){2,4}(?:-\d{1,5})?(?!\d|[.-]\d| ?\d))"_s,
        uR"(-214[67]\d{6}(?![\d.]|[ ,]?\d))"_s, // an HRESULT
        uR"([1-9]\d{6,11}(?=\s?(?:ms|µs|us|ns|bytes?|KB|KiB|MB|MiB)\b))"_s,
    };
    // One character between two digits, or how a URL writes it. A comma is a pause, or ends what comes next.
    static const auto between =
        uR"((?:%(?:20|2[89BDFbdf])|[ \t().\-/\\*#+\x{A0}\x{2000}-\x{200B}\x{2010}-\x{2015}\x{202F}\x{2060}\x{2212}\x{3000}]|,(?! )))"_s;
    static const QRegularExpression pattern(u"(?<![0-9a-zA-Z])(?<kept>"_s + kept.join(u'|')
            + u")|(?<number>"_s
            + uR"((?:[+\x{FF0B}][ (]{0,2})?\(?\p{Nd}(?:(?!\.\.|[ \t]+%2[T ]%3)%1{0,6}+\p{Nd}){6,}+(?: ?(?:x|ext\.?|;ext=) ?\d+)?)"_s
                  .arg(between, day, time)
            + u')',
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString withoutNumbers(const QString &text)
{
    return replaced(text, digits(), [](const Match &match) {
        return match.capturedLength(u"kept"_s) > 0 ? match.captured() : QString(numberMark);
    });
}

} // namespace

QString redacted(QStringView text)
{
    return withoutNumbers(withoutKnownSecrets(withoutNamedSecrets(withoutUserInfo(text.toString()))));
}

} // namespace dialbook
