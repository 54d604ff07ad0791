// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace dialbook {

/// What an action of a menu is called elsewhere, as in a tool bar: without the key to press - "&File", in
/// Japanese "ファイル(&F)", of which Qt leaves "(F)" - and without the dots.
[[nodiscard]] inline QString actionWords(QString text)
{
    static const QRegularExpression keyBehind(QStringLiteral("\\s*\\(&[^&\\s]\\)"));
    return text.remove(keyBehind).remove(u'&').remove(u'…').trimmed();
}

} // namespace dialbook
