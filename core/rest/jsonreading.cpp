// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/jsonreading.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialbook::json {

namespace {

/// Whole numbers beyond this are no longer exact in a JSON number.
constexpr double largestExact = 9007199254740992.0;

std::optional<QDateTime> compactDateTime(QString text)
{
    // yyyyMMddTHHmmss[.fraction]Z
    if (text.size() < 15 || text.at(8) != u'T') {
        return std::nullopt;
    }
    QString fraction;
    if (text.endsWith(u'Z')) {
        text.chop(1);
    }
    if (text.size() > 15) {
        if (text.at(15) != u'.' || text.size() == 16) {
            return std::nullopt;
        }
        fraction = text.sliced(16, std::min<qsizetype>(3, text.size() - 16));
    }
    const QDate date = QDate::fromString(text.first(8), u"yyyyMMdd"_s);
    QTime time = QTime::fromString(text.sliced(9, 6), u"HHmmss"_s);
    if (!fraction.isEmpty()) {
        bool isNumber = false;
        const int milliseconds = fraction.leftJustified(3, u'0').toInt(&isNumber);
        if (!isNumber) {
            return std::nullopt;
        }
        time = time.addMSecs(milliseconds);
    }
    const QDateTime moment(date, time, Qt::UTC);
    return date.isValid() && time.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace

std::optional<QString> text(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    // Ids are text by contract; a server that sends one as a number means its digits.
    if (const auto number = value.isDouble() ? integer(value) : std::nullopt) {
        return QString::number(*number);
    }
    return std::nullopt;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::abs(number) <= largestExact && std::trunc(number) == number) {
            return qint64(number);
        }
        return std::nullopt;
    }
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<bool> boolean(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool();
    }
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1) {
            return true;
        }
        if (text.compare("false"_L1, Qt::CaseInsensitive) == 0 || text == "0"_L1) {
            return false;
        }
        return std::nullopt;
    }
    if (value.isDouble() && (value.toDouble() == 0.0 || value.toDouble() == 1.0)) {
        return value.toDouble() == 1.0;
    }
    return std::nullopt;
}

std::optional<QDateTime> dateTime(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    if (auto compact = compactDateTime(text)) {
        return compact;
    }
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        return std::nullopt;
    }
    // Times without a zone are UTC like all others (protocol.md 1.4).
    if (moment.timeSpec() == Qt::LocalTime) {
        moment.setTimeSpec(Qt::UTC);
    }
    return moment.toUTC();
}

QStringList textList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue element : elements) {
        if (element.isString()) {
            list.append(element.toString());
        }
    }
    return list;
}

QString typeOf(const QJsonObject &object)
{
    return object.value("__type"_L1).toString();
}

} // namespace dialbook::json
