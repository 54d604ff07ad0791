// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dialbook {

/// What stands in the place of a secret, and of a phone number.
constexpr QLatin1StringView hiddenMark { "[hidden]" };
constexpr QLatin1StringView numberMark { "[number]" };

/// The text as it may be written down and handed to others: passwords, tokens, cookies, session ids and
/// whatever is called so, and everything that may be a phone number (seven digits or more), become a mark.
/// In doubt it hides: a secret without quotes goes with the rest of its line. Times, versions, addresses of
/// hosts, fingerprints, uuids, amounts and the server's error codes stay. A pure function, for any thread.
[[nodiscard]] QString redacted(QStringView text);

} // namespace dialbook
