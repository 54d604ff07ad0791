// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

namespace dialbook {

inline constexpr QFileDevice::Permissions privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions privateFolder = privateFile | QFileDevice::ExeOwner;

/// Lets nobody but the person read or write a file or folder that exists; false: it cannot be done. Does
/// nothing on Windows, where the profile that the person's files lie in is theirs alone.
[[nodiscard]] bool makePrivate(const QString &path, QFileDevice::Permissions wanted);

} // namespace dialbook
