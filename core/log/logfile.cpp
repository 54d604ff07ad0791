// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logfile.h"

#include "core/base/privatefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPrograms = 9; ///< that write a log at the same time

qsizetype endOfLine(const QByteArray &lines, qsizetype begin)
{
    const qsizetype end = lines.indexOf('\n', begin);
    return end < 0 ? lines.size() : end + 1;
}

/// Where as many whole lines end as there is room for; begin for none.
qsizetype fitting(const QByteArray &lines, qsizetype begin, qint64 room)
{
    if (lines.size() - begin <= room) {
        return lines.size();
    }
    return room <= 0 ? begin : std::max(begin, lines.lastIndexOf('\n', begin + qsizetype(room) - 1) + 1);
}

} // namespace

LogFile::LogFile(const QString &folder, const LogPolicy &policy)
    : m_folder(folder)
    , m_policy(policy)
{
}

bool LogFile::open()
{
    if (!makeFolder()) {
        m_problem = u"the folder %1 cannot be made, or others' rights to it not taken away"_s.arg(m_folder);
        return false;
    }
    for (int program = 1; program <= mostPrograms; ++program) {
        m_name = program == 1 ? u"dialbook"_s : u"dialbook-%1"_s.arg(program);
        const QString path = QDir(m_folder).filePath(m_name + u".log"_s);
        m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
        m_lock->setStaleLockTime(0); // as long as that program lives
        if (m_lock->tryLock()) {
            return openFile(path);
        }
        if (m_lock->error() != QLockFile::LockFailedError) {
            m_problem = u"no file can be made in %1"_s.arg(m_folder);
            return false;
        }
    }
    m_problem = u"too many programs write there already"_s;
    return false;
}

bool LogFile::makeFolder() const
{
    const QFileInfo folder(m_folder);
    if (folder.exists()) {
        return folder.isDir() && makePrivate(m_folder, privateFolder);
    }
#ifdef Q_OS_WIN
    return QDir().mkpath(m_folder);
#else
    return QDir().mkpath(folder.absolutePath()) && QDir().mkdir(m_folder, privateFolder);
#endif
}

bool LogFile::openFile(const QString &path)
{
    m_file.close();
    m_file.setFileName(path);
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
    const bool isPrivate = !m_file.exists() || makePrivate(path, privateFile);
#ifdef Q_OS_WIN
    const bool isOpen = isPrivate && m_file.open(mode);
#else
    const bool isOpen = isPrivate && m_file.open(mode, privateFile);
#endif
    if (!isOpen) {
        m_problem = u"%1 cannot be written: %2"_s.arg(path, m_file.errorString());
    }
    return isOpen;
}

bool LogFile::write(const QByteArray &lines)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype end = fitting(lines, begin, m_policy.mostBytes - m_file.size());
        if (end == begin) {
            if (m_file.size() > 0) {
                rotate();
            }
            end =
                std::max(fitting(lines, begin, m_policy.mostBytes - m_file.size()), endOfLine(lines, begin));
        }
        if (!m_file.isOpen()) {
            return false;
        }
        if (m_file.write(lines.constData() + begin, end - begin) != end - begin) {
            m_problem = u"%1 cannot be written: %2"_s.arg(m_file.fileName(), m_file.errorString());
            return false;
        }
        begin = end;
    }
    return true;
}

QString LogFile::oldOne(int number) const
{
    return QDir(m_folder).filePath(u"%1.%2.log"_s.arg(m_name).arg(number));
}

/// What cannot be moved away is written on in, and moved the next time.
void LogFile::rotate()
{
    const QString path = m_file.fileName();
    m_file.close();
    for (int number = m_policy.keptFiles; number > 0; --number) {
        const QString from = number == 1 ? path : oldOne(number - 1);
        if (QFile::exists(from)) {
            QFile::remove(oldOne(number));
            QFile::rename(from, oldOne(number));
        }
    }
    if (m_policy.keptFiles == 0) {
        QFile::remove(path);
    }
    (void)openFile(path);
}

} // namespace dialbook
