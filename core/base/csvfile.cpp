// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvfile.h"

#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr qsizetype chunkSize = 64 * 1024;

/// One thread: what is given to it is done in order. Whoever ends the program waits for it.
QThreadPool &writer()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        // Programs skip spaces in front, and some take the full-width signs of East Asia for the plain ones.
        const QString bare = cell.trimmed();
        const bool isDangerous = !bare.isEmpty()
            && (u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(bare.front())
                || u"\t\r\n"_s.contains(cell.front()));
        if (isDangerous) {
            cell.prepend(u'\'');
        }
        const bool mustBeQuoted = std::any_of(cell.cbegin(), cell.cend(), [](QChar letter) {
            return letter == u',' || letter == u';' || letter == u'"' || letter == u'\n' || letter == u'\r';
        });
        written += mustBeQuoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
    }
    return written.join(u',').toUtf8() + "\r\n";
}

/// The file, in the thread. Keeps its first error, and is not put in place after one.
struct CsvFile::Writing
{
    void open(const QString &path)
    {
        file = std::make_unique<QSaveFile>(path);
        isGood = file->open(QIODevice::WriteOnly);
        write("\xef\xbb\xbf"_ba);
    }
    void write(const QByteArray &bytes) { isGood = isGood && file->write(bytes) == bytes.size(); }
    void close() { isGood = isGood && file->commit(); }

    std::unique_ptr<QSaveFile> file;
    bool isGood = false;
};

CsvFile::CsvFile(const QString &path, QObject *parent)
    : QObject(parent)
    , m_writing(std::make_shared<Writing>())
{
    connect(&m_closed, &QFutureWatcherBase::finished, this, [this] {
        if (const std::optional<QString> reason = m_closed.result()) {
            emit failed(*reason);
        } else {
            emit finished();
        }
    });
    // A share may let one wait already when a file is opened.
    writer().start([writing = m_writing, path] { writing->open(path); });
}

CsvFile::~CsvFile()
{
    // Let go of in the thread: what is not in place by then is deleted.
    writer().start([writing = std::move(m_writing)] {});
}

void CsvFile::add(const QStringList &cells)
{
    m_pending += csvLine(cells);
    if (m_pending.size() >= chunkSize) {
        send();
    }
}

void CsvFile::send()
{
    writer().start([writing = m_writing, bytes = std::exchange(m_pending, {})] { writing->write(bytes); });
}

void CsvFile::finish()
{
    send();
    auto promise = std::make_shared<QPromise<std::optional<QString>>>();
    m_closed.setFuture(promise->future());
    promise->start();
    writer().start([writing = m_writing, promise] {
        writing->close();
        promise->addResult(
            writing->isGood ? std::nullopt : std::optional<QString>(writing->file->errorString()));
        promise->finish();
    });
}

} // namespace dialbook
