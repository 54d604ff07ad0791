// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dialbook {

/// common:phoneNumber as the server shows it (protocol.md 4.4). Numbers are kept exactly as they came; a
/// comma is a two-second pause.
struct PhoneNumber
{
    QString standardized; ///< what is dialled
    QString display;
    QString base; ///< numberInfo.baseNumber
    QString extension;
    QString edit; ///< editNumber
    bool autoDialExtension = false;
    bool dialable = true;

    [[nodiscard]] bool isEmpty() const
    {
        return standardized.isEmpty() && display.isEmpty() && base.isEmpty();
    }
    /// What people read: displayString, else what there is; with the extension when display lacks it.
    [[nodiscard]] QString shown() const;
    /// What the editor shows in the number's field: editNumber, else baseNumber, else displayString.
    [[nodiscard]] QString editable() const;
    /// What is dialled: standardizedNumber, else (old servers) dialString, else displayString.
    [[nodiscard]] QString dialString() const;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

} // namespace dialbook
