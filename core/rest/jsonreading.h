// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

// Forgiving reading of ICWS JSON (protocol.md 1.5): numbers and booleans may come as text, enums as a
// number, a numeric text or a name, dates in the compact or the extended form. Nothing here throws;
// what cannot be read as the wanted type is nothing.
namespace dialbook::json {

[[nodiscard]] std::optional<QString> text(const QJsonValue &value);
[[nodiscard]] std::optional<qint64> integer(const QJsonValue &value);
[[nodiscard]] std::optional<bool> boolean(const QJsonValue &value);
/// yyyyMMddTHHmmssZ, or ISO 8601 with optional fractions.
[[nodiscard]] std::optional<QDateTime> dateTime(const QJsonValue &value);
/// The text elements of an array; others are left out.
[[nodiscard]] QStringList textList(const QJsonValue &value);
/// The "__type" member, or "".
[[nodiscard]] QString typeOf(const QJsonObject &object);

} // namespace dialbook::json
