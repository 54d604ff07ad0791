// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dialbook {

/// Whether the program starts with the person's session, hidden, in this profile: an entry in
/// ~/.config/autostart on Linux, in the person's Run key on Windows. The system keeps it, so that what people
/// change with its own tools counts.
class Autostart
{
public:
    /// program: with its path. profile: as Profile::isName() says, "" for the usual one. folder: of such
    /// entries; means nothing on Windows.
    Autostart(QString program, QString profile, QString folder = usualFolder());

    [[nodiscard]] bool isOn() const;
    /// False: it could not be written.
    [[nodiscard]] bool set(bool on);
    [[nodiscard]] static QString usualFolder();

private:
    QString m_program;
    QString m_profile;
    QString m_folder;
};

/// A command line of a desktop file, of a program and its arguments.
[[nodiscard]] QString desktopExec(const QString &program, const QStringList &arguments);

} // namespace dialbook
