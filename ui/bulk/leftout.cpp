// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/leftout.h"

#include "ui/contacts/contacttext.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

// A line a row: kind, reason, hindrance, problem (-1: none), whether its contact is known, its name. Ten
// thousand of them are written in one turn of the event loop.
constexpr int cells = 6;

template <class Enum>
std::optional<Enum> readEnum(QStringView cell, Enum last)
{
    bool isNumber = false;
    const int value = cell.toInt(&isNumber);
    return isNumber && value >= 0 && value <= int(last) ? std::optional(Enum(value)) : std::nullopt;
}

std::optional<BulkRow> rowIn(QStringView line)
{
    const QList<QStringView> parts = line.split(u'\t');
    if (parts.size() != cells) {
        return {};
    }
    const auto kind = readEnum(parts.at(0), BulkRow::Kind::Conflict);
    const auto reason = readEnum(parts.at(1), BulkReason::DeletedMeanwhile);
    const auto hindrance = readEnum(parts.at(2), Hindrance::AllowDeleteOff);
    if (!kind || !reason || !hindrance) {
        return {};
    }
    BulkRow row;
    row.kind = *kind;
    row.reason = *reason;
    row.hindrance = *hindrance;
    row.problem = readEnum(parts.at(3), FieldProblem::PrimaryNumberEmpty);
    if (parts.at(4) == u'1') {
        Contact contact;
        contact.setText(ContactField::DisplayName, parts.at(5));
        row.contact = std::make_shared<const Contact>(std::move(contact));
    }
    return row;
}

} // namespace

QString leftOutText(const BulkPlan &plan)
{
    QString text;
    for (const BulkRow &row : plan.rows()) {
        if (row.kind == BulkRow::Kind::Change) {
            continue;
        }
        for (const int number : { int(row.kind), int(row.reason), int(row.hindrance),
                 row.problem ? int(*row.problem) : -1, int(row.contact != nullptr) }) {
            text += QString::number(number);
            text += u'\t';
        }
        text += row.contact ? nameToShow(*row.contact).replace(u'\t', u' ').replace(u'\n', u' ') : QString();
        text += u'\n';
    }
    return text;
}

QList<BulkRow> leftOutIn(const QString &text)
{
    QList<BulkRow> rows;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (auto row = rowIn(line)) {
            rows += *std::move(row);
        }
    }
    return rows;
}

} // namespace dialbook
