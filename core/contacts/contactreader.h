// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

namespace dialbook {

/// common:phoneNumber; also of look-up results. Null, "" and {} are the empty number.
[[nodiscard]] PhoneNumber readPhoneNumber(const QJsonValue &value);

} // namespace dialbook
