// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/contacts/listchange.h"

#include <QRandomGenerator>

#include <functional>

namespace dialbook::test {

/// A contact with this id, as a test fills it.
[[nodiscard]] inline ContactPtr person(const QString &id, const std::function<void(Contact &)> &fill = {})
{
    Contact contact;
    contact.id = EntryId(id);
    contact.setText(ContactField::DisplayName, QStringLiteral("Name ") + id);
    if (fill) {
        fill(contact);
    }
    return std::make_shared<const Contact>(contact);
}

[[nodiscard]] inline ContactPtr named(const QString &id, const QString &displayName)
{
    return person(id, [&](Contact &contact) { contact.setText(ContactField::DisplayName, displayName); });
}

[[nodiscard]] inline PhoneNumber phone(
    const QString &display, const QString &standardized = {}, const QString &extension = {})
{
    PhoneNumber number;
    number.display = display;
    number.standardized = standardized;
    number.extension = extension;
    return number;
}

/// Seeded changes of a list, as a server's edits make them: of every kind, in batches, with placeholders.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    /// The next batch; rows becomes what it leads to.
    QList<ListChange> next(QList<ContactPtr> &rows)
    {
        QList<ListChange> changes;
        for (int i = below(4); i >= 0; --i) {
            const ListChange change = one(rows);
            apply(change, rows);
            changes += change;
        }
        return changes;
    }

    ContactPtr fresh() { return content(QString::number(++m_count)); }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    ContactPtr content(const QString &id)
    {
        static const QStringList names { QStringLiteral("Ärmel"), QStringLiteral("zebra"),
            QStringLiteral("Zoë"), QStringLiteral("anna 10"), QStringLiteral("anna 9"),
            QStringLiteral("Ωmega"), QStringLiteral("李"), QString() };
        return person(id, [&](Contact &contact) {
            contact.setText(ContactField::DisplayName, names.at(below(int(names.size()))));
            contact.setText(ContactField::Company, QString::number(below(3)));
            contact.setPhone(ContactField::BusinessPhone, phone(QString::number(below(2000))));
        });
    }

    ListChange one(const QList<ContactPtr> &rows)
    {
        const int size = int(rows.size());
        const int kind = below(20);
        if (kind == 0) {
            QList<ContactPtr> others;
            for (int i = below(12); i > 0; --i) {
                others += below(4) == 0 ? nullptr : fresh();
            }
            return RowsReset { others };
        }
        if (size == 0 || kind < 7) {
            RowsInserted inserted { below(size + 1), {} };
            for (int i = 1 + below(4); i > 0; --i) {
                inserted.rows += below(4) == 0 ? nullptr : fresh();
            }
            return inserted;
        }
        if (kind < 11) {
            const int first = below(size);
            return RowsRemoved { first, 1 + below(std::min(4, size - first)) };
        }
        if (kind < 15) {
            return RowMoved { below(size), below(size) };
        }
        RowsChanged changed { below(size), {} };
        const int count = 1 + below(std::min(4, size - changed.first));
        for (int i = 0; i < count; ++i) {
            const ContactPtr &old = rows.at(changed.first + i);
            changed.rows += old ? content(old->id.text()) : fresh();
        }
        return changed;
    }

    QRandomGenerator m_random;
    int m_count = 0;
};

} // namespace dialbook::test
