// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefiles.h"

#include "core/base/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr qsizetype keptAside = 2;

QString nameOf(const StoreOwner &owner)
{
    const QString person = owner.server.toCaseFolded() + QChar(u'\0') + owner.user.toCaseFolded();
    return QString::fromLatin1(
        QCryptographicHash::hash(person.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

StoreFiles::StoreFiles(const QString &folder, const QString &suffix)
    : m_folder(folder)
    , m_suffix(suffix)
{
}

QString StoreFiles::fileOf(const StoreOwner &owner) const
{
    return QDir(m_folder).filePath(nameOf(owner) + m_suffix);
}

bool StoreFiles::prepare(const StoreOwner &owner) const
{
    const QFileInfo folder(m_folder);
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.absolutePath())) {
            return false;
        }
#ifdef Q_OS_WIN
        const bool made = QDir().mkdir(m_folder);
#else
        const bool made = QDir().mkdir(m_folder, privateFolder);
#endif
        if (!made) {
            return false;
        }
    }
    const QString path = fileOf(owner);
    if (!makePrivate(m_folder, privateFolder)) {
        return false;
    }
    for (const QString &part : { path, path + u"-wal"_s, path + u"-shm"_s }) {
        if (QFile::exists(part) && !makePrivate(part, privateFile)) {
            return false;
        }
    }
    QFile file(path);
#ifdef Q_OS_WIN
    return file.open(QIODevice::ReadWrite);
#else
    return file.open(QIODevice::ReadWrite, privateFile);
#endif
}

QString StoreFiles::setAside(const StoreOwner &owner, const QString &why) const
{
    const QString path = fileOf(owner);
    const QString when = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString name = nameOf(owner) + u'.' + when + u'.' + why + m_suffix;
    const QString aside = QDir(m_folder).filePath(name);
    QFile::remove(path + u"-shm"_s);
    const bool moved = QFile::rename(path, aside);
    if (!moved || !QFile::rename(path + u"-wal"_s, aside + u"-wal"_s)) {
        QFile::remove(path + u"-wal"_s); // of another file now: it must not be read into the next one
    }
    if (!moved) {
        QFile::remove(path);
    }

    const QDir folder(m_folder);
    const QStringList old =
        folder.entryList({ nameOf(owner) + u".*"_s + m_suffix }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &file : old.mid(keptAside)) {
        QFile::remove(folder.filePath(file));
        QFile::remove(folder.filePath(file + u"-wal"_s));
    }
    return moved ? aside : QString();
}

bool StoreFiles::wipe() const
{
    QDir folder(m_folder);
    bool isClean = true;
    for (const QString &file :
        folder.entryList({ u'*' + m_suffix, u'*' + m_suffix + u"-wal"_s, u'*' + m_suffix + u"-shm"_s,
                             u'*' + m_suffix + u"-journal"_s, u'*' + m_suffix + u".lock"_s },
            QDir::Files | QDir::Hidden)) {
        isClean = folder.remove(file) && isClean;
    }
    if (folder.isEmpty()) {
        QDir().rmdir(m_folder);
    }
    return isClean;
}

} // namespace dialbook
