// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dialbook {

/// The profiles that a person has on this computer, known by their settings files, and the one that runs.
class Profiles
{
public:
    /// current: "" for the usual one. folder: of the settings files.
    Profiles(const QString &current, QString folder);

    [[nodiscard]] const QString &current() const { return m_current; }
    /// As they are now: the usual one (""), then the others by name; the present one in any case.
    [[nodiscard]] QStringList names() const;
    /// Which need not be there.
    [[nodiscard]] QString settingsFile(const QString &name) const;

private:
    QString m_current;
    QString m_folder;
};

} // namespace dialbook
