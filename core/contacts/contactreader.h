// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

#include <QSet>

namespace dialbook {

/// Reads contactEntry objects. The entries of a directory repeat companies, cities and workgroups a
/// thousand times over: a reader keeps one copy of each such text, and whoever reads many entries keeps
/// the reader.
class ContactReader
{
public:
    [[nodiscard]] Result<Contact> read(const QJsonObject &object);
    /// As mergeContact().
    void merge(Contact &contact, const QJsonObject &changed);

private:
    void take(Contact &contact, const QJsonObject &object);
    [[nodiscard]] QString shared(const QString &text);
    [[nodiscard]] QStringList shared(QStringList texts);

    QSet<QString> m_texts;
};

/// common:phoneNumber; also of look-up results. Null, "" and {} are the empty number.
[[nodiscard]] PhoneNumber readPhoneNumber(const QJsonValue &value);

} // namespace dialbook
