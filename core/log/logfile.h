// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QLockFile>

#include <memory>

namespace dialbook {

struct LogPolicy
{
    qint64 mostBytes = 1024 * 1024; ///< in one file
    int keptFiles = 3; ///< beside the present one
    qint64 mostWaiting = 4 * 1024 * 1024; ///< bytes that a slow disk may be behind; more is left out
};

/// A file that is appended to and, when it is full, becomes the first of a few old ones: dialbook.log,
/// dialbook.1.log and so on. The folder and the files are readable by nobody else. While another program
/// writes dialbook.log, this one takes dialbook-2.log with old ones of its own, and so on. Everything happens
/// at once, in the thread that calls.
class LogFile
{
public:
    explicit LogFile(const QString &folder, const LogPolicy &policy = {});

    /// False, with problem(), when there is nowhere to write.
    [[nodiscard]] bool open();
    /// Lines, each with its end. False when they are lost.
    bool write(const QByteArray &lines);
    /// "" before open().
    [[nodiscard]] QString path() const { return m_file.isOpen() ? m_file.fileName() : QString(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    [[nodiscard]] bool makeFolder() const;
    [[nodiscard]] bool openFile(const QString &path);
    [[nodiscard]] QString oldOne(int number) const;
    void rotate();

    QString m_folder;
    LogPolicy m_policy;
    std::unique_ptr<QLockFile> m_lock;
    QString m_name; ///< without the suffix
    QFile m_file;
    QString m_problem;
};

} // namespace dialbook
