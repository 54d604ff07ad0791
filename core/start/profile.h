// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dialbook {

/// A Dialbook of its own, with settings and data of its own, for people with several servers or users: what
/// `--profile NAME` asks for. Without a name it is the usual one.
class Profile
{
public:
    Profile() = default;
    /// The case of the name does not matter.
    explicit Profile(const QString &name)
        : m_name(name.toLower())
    {
    }

    /// One to 32 letters of English, digits, dashes and underscores, the first of them no dash: nothing that
    /// leads to another folder.
    [[nodiscard]] static bool isName(const QString &text);

    /// QSettings' application, and so the name of its file.
    [[nodiscard]] QString settingsName() const;
    /// standard: the folder of the usual one, which need not be there.
    [[nodiscard]] QString dataFolder(const QString &standard) const;
    /// What the system's keychain lists its secrets under.
    [[nodiscard]] QString keychainService() const { return settingsName(); }

private:
    QString m_name;
};

} // namespace dialbook
