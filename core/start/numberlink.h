// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dialbook {

/// Whether it begins as the link to a telephone number: "tel:" or "callto:", in any case.
[[nodiscard]] bool isNumberLink(const QString &text);

/// The number that such a link has for Find, with the separators it is written with. Reads RFC 3966 and what
/// is written in practice besides: spaces, a slash between digits, "callto://". Extension, phone-context and
/// other parameters are left out: the context is no prefix (RFC 3966, 5.1.5), and an extension is a field of
/// its own in an entry; so are the digits after a pause. Nothing for every other link: it comes from anybody,
/// so whatever is not certainly a number is none.
[[nodiscard]] std::optional<QString> numberInLink(const QString &link);

/// Whether numberInLink() could answer with this.
[[nodiscard]] bool isLinkNumber(const QString &text);

} // namespace dialbook
