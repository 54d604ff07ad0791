// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace dialbook {

class Profiles;
class Settings;

/// File > Switch profile: the profiles with whom each last logged in as, the present one marked; and a new
/// one. Looks for them whenever it opens.
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    /// settings: of the present profile.
    ProfileMenu(const Profiles &profiles, const Settings &settings, QWidget *parent = nullptr);

signals:
    /// "" for the usual one. Never the present one.
    void chosen(const QString &profile);

private:
    void fill();
    [[nodiscard]] QString wordsFor(const QString &profile) const;
    void askForName();

    const Profiles &m_profiles;
    const Settings &m_settings;
    QActionGroup *m_group;
};

/// A profile as people call it: its name, or what the usual one is called.
[[nodiscard]] QString profileName(const QString &profile);

} // namespace dialbook
