// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

QStringList argumentsFor(const QString &profile)
{
    return profile.isEmpty() ? QStringList { u"--hidden"_s }
                             : QStringList { u"--hidden"_s, u"--profile"_s, profile };
}

#ifdef Q_OS_WIN
const QString runKey = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;

QString valueName(const QString &profile)
{
    return profile.isEmpty() ? u"Dialbook"_s : u"Dialbook-"_s + profile;
}
#else
QString fileIn(const QString &folder, const QString &profile)
{
    return QDir(folder).filePath(
        u"org.dialbook.Dialbook%1.desktop"_s.arg(profile.isEmpty() ? QString() : u'-' + profile));
}
#endif

} // namespace

QString desktopExec(const QString &program, const QStringList &arguments)
{
    QString quoted;
    for (const QChar character : program) {
        if (u"\"`$\\"_s.contains(character)) {
            quoted += u'\\';
        }
        quoted += character;
        if (character == u'%') {
            quoted += u'%'; // one alone would be a field
        }
    }
    quoted.replace(u'\\', u"\\\\"_s); // the value is a string with escapes of its own
    return u'"' + quoted + u"\" "_s + arguments.join(u' ');
}

Autostart::Autostart(QString program, QString profile, QString folder)
    : m_program(std::move(program))
    , m_profile(std::move(profile))
    , m_folder(std::move(folder))
{
}

QString Autostart::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
}

#ifdef Q_OS_WIN

bool Autostart::isOn() const
{
    return QSettings(runKey, QSettings::NativeFormat).contains(valueName(m_profile));
}

bool Autostart::set(bool on)
{
    QSettings run(runKey, QSettings::NativeFormat);
    if (on) {
        run.setValue(valueName(m_profile),
            u"\"%1\" %2"_s.arg(QDir::toNativeSeparators(m_program), argumentsFor(m_profile).join(u' ')));
    } else {
        run.remove(valueName(m_profile));
    }
    run.sync();
    return run.status() == QSettings::NoError;
}

#else

bool Autostart::isOn() const
{
    QFile file(fileIn(m_folder, m_profile));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // Desktops switch an entry off in one of these ways.
    const QList<QByteArray> lines = file.read(0x10000).split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

bool Autostart::set(bool on)
{
    const QString path = fileIn(m_folder, m_profile);
    if (!on) {
        return !QFileInfo::exists(path) || QFile::remove(path);
    }
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const QString name = m_profile.isEmpty() ? u"Dialbook"_s : u"Dialbook (%1)"_s.arg(m_profile);
    file.write(u"[Desktop Entry]\nType=Application\nName=%1\nExec=%2\nIcon=org.dialbook.Dialbook\n"
               "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s
                   .arg(name, desktopExec(m_program, argumentsFor(m_profile)))
                   .toUtf8());
    return file.commit();
}

#endif

} // namespace dialbook
