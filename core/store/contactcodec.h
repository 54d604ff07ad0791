// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

#include <QByteArray>

namespace dialbook {

/// A contact as the store keeps it: everything but the live status, in a few hundred bytes. A version byte
/// comes first, so that a later Dialbook still reads what an earlier one wrote.
[[nodiscard]] QByteArray encodeContact(const Contact &contact);
/// Nothing when the bytes are not what encodeContact() wrote, whatever they are.
[[nodiscard]] std::optional<Contact> decodeContact(QByteArrayView bytes);

} // namespace dialbook
