// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/logfile.h"

#include <QString>

#include <memory>

namespace dialbook {

/// Everything that is logged while this object lives, by Dialbook and by Qt, in any thread: passed through
/// redacted(), then to whoever had the messages before (standard error) and into a LogFile, which a thread
/// of its own writes. What is only informative goes into the file alone, unless everything is wanted. Where
/// no file can be written that is told once, and logging goes on without. One at a time; what was logged is
/// in the file when this object has died.
class MessageLog
{
public:
    enum class Detail {
        Usual,
        Everything, ///< also what is said to the server, for each request
    };

    explicit MessageLog(const QString &folder, Detail detail = Detail::Usual, const LogPolicy &policy = {});
    ~MessageLog();
    MessageLog(const MessageLog &) = delete;
    MessageLog &operator=(const MessageLog &) = delete;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The present file; "" when there is none.
    [[nodiscard]] QString file() const;
    /// A line for the file alone.
    void note(const QString &text);
    /// Waits until what was logged before is in the file, but not for ever.
    void flush();

private:
    class Writer;
    struct Present;
    static Present &present();
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text);

    QString m_folder;
    std::shared_ptr<Writer> m_writer;
};

} // namespace dialbook
