// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the file of settings, the person's and the administrator's.
#include "core/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace dialbook;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    static quint64 run = 0;
    // A name of its own: QSettings keeps what it has read.
    const QString path = folder.filePath(QString::number(++run));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return 0;
        }
        file.write(reinterpret_cast<const char *>(data), qint64(size));
    }
    QSettings store(path, QSettings::IniFormat);
    Settings settings(store, Administration(store));
    (void)settings.administration().complaints();
    (void)settings.serverHistory();
    (void)settings.lastLogIn();
    (void)settings.storesDirectories();
    (void)settings.changeLogDays();
    (void)settings.findShortcut();
    (void)settings.columns(u"contacts"_s);
    settings.setScreens({ u"one"_s, u"other"_s });
    (void)settings.windowState(u"main"_s);
    (void)settings.closesToTray();
    (void)settings.dueAutostart();
    (void)settings.lastDirectory(u"cic1"_s, UserId(u"anna"_s));
    const QStringList servers = settings.serversWithTrustedCertificate();
    (void)settings.trustedCertificates();
    for (const QString &server : servers) {
        (void)settings.trustedCertificate(server);
    }
    QFile::remove(path);
    return 0;
}
