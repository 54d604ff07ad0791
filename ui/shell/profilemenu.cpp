// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profilemenu.h"

#include "core/settings/settings.h"
#include "core/start/profiles.h"
#include "ui/shell/newprofiledialog.h"

#include <QActionGroup>
#include <QFile>

namespace dialbook {

using namespace Qt::StringLiterals;

ProfileMenu::ProfileMenu(const Profiles &profiles, const Settings &settings, QWidget *parent)
    : QMenu(tr("Switch &profile"), parent)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"profileMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::fill);
}

void ProfileMenu::fill()
{
    clear();
    const QStringList names = m_profiles.names();
    for (const QString &name : names) {
        const bool isPresent = name == m_profiles.current();
        QAction *action = addAction(wordsFor(name).replace(u"&"_s, u"&&"_s));
        action->setObjectName(u"actionProfile."_s + name);
        action->setCheckable(true);
        action->setChecked(isPresent);
        action->setActionGroup(m_group);
        if (!isPresent) {
            connect(action, &QAction::triggered, this, [this, name] { emit chosen(name); });
        }
    }
    addSeparator();
    QAction *fresh = addAction(tr("&New profile…"));
    fresh->setObjectName(u"actionNewProfile"_s);
    connect(fresh, &QAction::triggered, this, &ProfileMenu::askForName);
}

QString ProfileMenu::wordsFor(const QString &profile) const
{
    const auto lastOf = [&]() -> LogInMemory {
        const QString file = m_profiles.settingsFile(profile);
        if (profile == m_profiles.current()) {
            return m_settings.lastLogIn();
        }
        if (!QFile::exists(file)) {
            return {};
        }
        QSettings store(file, QSettings::IniFormat);
        return Settings(store, m_settings.administration()).lastLogIn();
    };
    const LogInMemory last = lastOf();
    //: In a list of profiles: a profile's name, the user, the server
    return last.user.isEmpty() || last.server.isEmpty()
        ? profileName(profile)
        : tr("%1 (%2, %3)").arg(profileName(profile), last.user, last.server);
}

void ProfileMenu::askForName()
{
    auto *dialog = new NewProfileDialog(m_profiles.names(), parentWidget());
    connect(dialog, &NewProfileDialog::named, this, &ProfileMenu::chosen);
    dialog->open();
}

QString profileName(const QString &profile)
{
    return profile.isEmpty() ? ProfileMenu::tr("Usual profile") : profile;
}

} // namespace dialbook
