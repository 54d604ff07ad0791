// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace dialbook {

/// "08:02", with the date when that is not today's.
[[nodiscard]] inline QString shortTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

/// A day and a time to the second, as the language writes them: QLocale knows seconds with a time zone only.
[[nodiscard]] inline QString exactTime(const QDateTime &time, const QLocale &locale = QLocale())
{
    const QDateTime local = time.toLocalTime();
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (const qsizetype minutes = format.indexOf(QStringLiteral("mm")); minutes > 0) {
        format.insert(minutes + 2, format.at(minutes - 1) + QStringLiteral("ss"));
    }
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + locale.toString(local.time(), format);
}

} // namespace dialbook
