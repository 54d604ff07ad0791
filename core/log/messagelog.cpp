// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/messagelog.h"

#include "core/log/redaction.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcLog, "dialbook.log", QtWarningMsg)

constexpr qsizetype longestText = 16 * 1024; ///< of one message
constexpr auto flushedWithin = 2s;

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "message"_L1;
}

/// As it may be seen, and of a size to be looked at.
QString presentable(const QString &text)
{
    const QString shown = redacted(QStringView(text).first(std::min(text.size(), longestText)));
    return text.size() <= longestText ? shown
                                      : shown + u" ... and %1 characters"_s.arg(text.size() - longestText);
}

/// One line, also when the text has several: what looks like a line of the log is one.
QByteArray lineOf(QtMsgType type, const char *category, const QString &text)
{
    QString indented = text;
    indented.replace(u"\r"_s, QString()).replace(u"\n"_s, u"\n    "_s);
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return u"%1 %2 %3: %4\n"_s.arg(when, nameOf(type), QLatin1StringView(category), indented).toUtf8();
}

} // namespace

/// The file and its thread. Lives as long as a message handler is in it.
class MessageLog::Writer
{
public:
    Writer(const QString &folder, const LogPolicy &policy, Detail wanted)
        : detail(wanted)
        , m_file(folder, policy)
        , m_mostWaiting(policy.mostWaiting)
        , m_thread(QThread::create([this] { run(); }))
    {
        m_thread->setObjectName(u"log"_s);
    }

    void start() { m_thread->start(QThread::LowPriority); }

    /// Writes what waits, and ends.
    void stop()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_isEnding = true;
            m_changed.wakeAll();
        }
        m_thread->wait();
    }

    void add(const QByteArray &line)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_waiting.size() + line.size() > m_mostWaiting) {
            ++m_leftOut;
            return;
        }
        m_waiting += line;
        ++m_given;
        m_changed.wakeAll();
    }

    void flush()
    {
        const QDeadlineTimer deadline(flushedWithin);
        const QMutexLocker lock(&m_mutex);
        const quint64 wanted = m_given;
        while (!m_isOver && (!m_isOpened || m_written < wanted) && m_changed.wait(&m_mutex, deadline)) { }
    }

    QString path()
    {
        const QMutexLocker lock(&m_mutex);
        return m_path;
    }

    const Detail detail;
    std::atomic<QtMessageHandler> before = nullptr; ///< who had the messages, and still gets them

private:
    void run()
    {
        bool isOpen = m_file.open();
        bool wasTold = false;
        const auto tell = [this, &wasTold] {
            if (!std::exchange(wasTold, true)) {
                qCWarning(lcLog).noquote() << "no log is written:" << m_file.problem();
            }
        };
        if (!isOpen) {
            tell();
        }
        QMutexLocker lock(&m_mutex);
        m_path = m_file.path();
        m_isOpened = true;
        m_changed.wakeAll();
        while (true) {
            while (m_waiting.isEmpty() && !m_isEnding) {
                m_changed.wait(&m_mutex);
            }
            if (m_waiting.isEmpty() && m_leftOut == 0) {
                break;
            }
            QByteArray lines = std::exchange(m_waiting, {});
            const quint64 given = m_given;
            if (const int leftOut = std::exchange(m_leftOut, 0); leftOut > 0) {
                lines +=
                    lineOf(QtWarningMsg, lcLog().categoryName(), u"left out: %1 messages"_s.arg(leftOut));
            }
            lock.unlock();
            if (isOpen && !m_file.write(lines)) {
                tell();
            }
            lock.relock();
            m_written = given;
            m_changed.wakeAll();
        }
        m_isOver = true;
        m_changed.wakeAll();
    }

    LogFile m_file; ///< the thread's
    const qsizetype m_mostWaiting;
    QMutex m_mutex; ///< of everything below
    QWaitCondition m_changed;
    QByteArray m_waiting;
    quint64 m_given = 0; ///< lines
    quint64 m_written = 0;
    int m_leftOut = 0;
    QString m_path;
    bool m_isOpened = false;
    bool m_isEnding = false;
    bool m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

/// A message handler is a plain function of the whole process, and so is what it hands on to.
struct MessageLog::Present
{
    QMutex mutex;
    std::weak_ptr<Writer> writer; ///< guarded
};

MessageLog::Present &MessageLog::present()
{
    static Present present;
    return present;
}

MessageLog::MessageLog(const QString &folder, Detail detail, const LogPolicy &policy)
    : m_folder(folder)
    , m_writer(std::make_shared<Writer>(folder, policy, detail))
{
    QLoggingCategory::setFilterRules(detail == Detail::Everything
            ? u"dialbook.*=true"_s
            : u"dialbook.*.info=true\ndialbook.*.warning=true"_s);
    {
        const QMutexLocker lock(&present().mutex);
        present().writer = m_writer;
    }
    m_writer->before = qInstallMessageHandler(&MessageLog::take);
    m_writer->start();
}

MessageLog::~MessageLog()
{
    if (const QtMessageHandler last = qInstallMessageHandler(m_writer->before); last != &MessageLog::take) {
        qInstallMessageHandler(last); // somebody else has them by now
    }
    m_writer->stop();
    QLoggingCategory::setFilterRules({});
}

QString MessageLog::file() const
{
    return m_writer->path();
}

void MessageLog::note(const QString &text)
{
    m_writer->add(lineOf(QtInfoMsg, lcLog().categoryName(), presentable(text)));
}

void MessageLog::flush()
{
    m_writer->flush();
}

void MessageLog::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    std::shared_ptr<Writer> writer;
    {
        const QMutexLocker lock(&present().mutex);
        writer = present().writer.lock();
    }
    if (!writer) {
        return; // it has just died
    }
    const char *category = context.category ? context.category : "default";
    const QString shown = presentable(text);
    writer->add(lineOf(type, category, shown));
    if (type == QtFatalMsg) {
        writer->flush();
    }
    const bool isForFileOnly = type == QtInfoMsg && writer->detail == Detail::Usual
        && std::strncmp(category, "dialbook.", std::strlen("dialbook.")) == 0;
    if (const QtMessageHandler before = writer->before; before && !isForFileOnly) {
        before(type, context, shown);
    }
}

} // namespace dialbook
