// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dialbook {

/// What a second start says to the instance that runs: come to the front, and perhaps what to find. Nothing
/// else can be said: no server, no user, no option.
struct InstanceMessage
{
    QString number; ///< for Find; "" for none. As isLinkNumber() says
    bool linkHadNone = false; ///< it was started by a link without a number
    QString activationToken; ///< Wayland's, which lets the window come to the front; "" for none

    friend bool operator==(const InstanceMessage &, const InstanceMessage &) = default;
};

/// One line, closed by '\n', never longer than this.
constexpr qsizetype longestInstanceMessage = 1024;
[[nodiscard]] QByteArray instanceMessage(const InstanceMessage &message);
/// Reads a line without its end. Nothing for whatever instanceMessage() of this version does not write.
[[nodiscard]] std::optional<InstanceMessage> readInstanceMessage(const QByteArray &line);
/// What the first answers with when it has understood.
[[nodiscard]] QByteArray instanceAnswer();

} // namespace dialbook
