// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/profiles.h"

#include "core/start/profile.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

Profiles::Profiles(const QString &current, QString folder)
    : m_current(current.toLower())
    , m_folder(std::move(folder))
{
}

QStringList Profiles::names() const
{
    const QString usual = Profile().settingsName() + u'-';
    QStringList names { QString(), m_current };
    const QStringList files = QDir(m_folder).entryList({ usual + u"*.ini"_s }, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.sliced(usual.size()).chopped(qstrlen(".ini"));
        if (Profile::isName(name) && name == name.toLower()) { // others were never written
            names += name;
        }
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QString Profiles::settingsFile(const QString &name) const
{
    return QDir(m_folder).filePath(Profile(name).settingsName() + u".ini"_s);
}

} // namespace dialbook
