// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/pseudotranslator.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"AEIOUYCDGHJKLNRSTWZaeiouycdghjklnrstwz"_s;
    static const QString strange = u"ÂÉÎÖÛÝÇÐĞĤĴĶĻÑŔŠŢŴŽáéíöúýçðğĥĵķļñŕšţŵž"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : strange.at(at);
}

/// What is no word: placeholders, the sign for unsaved changes, tags, patterns of files, keys to press.
const QRegularExpression &signs()
{
    static const QRegularExpression expression(u"%L?[0-9n]|\\[\\*\\]|<[^>]*>|\\(\\*\\.[a-z]+\\)|&[^&\\s]"_s);
    return expression;
}

} // namespace

QString pseudoLetters(const QString &text)
{
    QString strange = text;
    std::transform(text.cbegin(), text.cend(), strange.begin(), accented);
    return strange;
}

QString pseudoText(const QString &text)
{
    QString strange;
    qsizetype letters = 0;
    const auto append = [&](const QString &words) {
        strange += pseudoLetters(words);
        letters += std::count_if(words.cbegin(), words.cend(), [](QChar each) { return each.isLetter(); });
    };
    qsizetype at = 0;
    for (auto found = signs().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch sign = found.next();
        append(text.sliced(at, sign.capturedStart() - at));
        strange += sign.capturedView().startsWith(u'&') ? pseudoLetters(sign.captured()) : sign.captured();
        letters += sign.capturedView().startsWith(u'&') ? 1 : 0;
        at = sign.capturedEnd();
    }
    append(text.sliced(at));
    if (letters == 0) {
        return text;
    }
    // In words of five, so that it can be wrapped as a translation can.
    QString more;
    for (qsizetype i = 0; i < (letters * 2 + 4) / 5; ++i) {
        more += i % 6 == 0 ? u' ' : u'~';
    }
    const auto isSpace = [](QChar each) { return each.isSpace(); };
    const auto begin = std::find_if_not(strange.cbegin(), strange.cend(), isSpace) - strange.cbegin();
    const auto end =
        strange.size() - (std::find_if_not(strange.crbegin(), strange.crend(), isSpace) - strange.crbegin());
    return strange.left(begin) + u'[' + strange.sliced(begin, end - begin) + more + u']'
        + strange.sliced(end);
}

QString PseudoTranslator::translate(
    const char * /*context*/, const char *source, const char * /*comment*/, int /*n*/) const
{
    return pseudoText(QString::fromUtf8(source));
}

QString shown(const QString &english)
{
    const bool isPseudo = QCoreApplication::translate("PseudoTranslator", "spoken") != "spoken"_L1;
    return isPseudo ? pseudoLetters(english) : english;
}

} // namespace dialbook
