// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace dialbook {

/// A line of a CSV file, as RFC 4180 has it, ended. What a spreadsheet would take for a formula (it begins
/// with =, +, -, @, perhaps behind spaces, or with a tab or a line end) gets an apostrophe in front, also in
/// numbers such as +1 317: a cell that is wrong by one sign does less harm than one that runs.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// A CSV file that is being written, in UTF-8 with the mark in front that spreadsheets know it by. A thread
/// does the writing, so that a slow disk or a share that hangs holds up nobody. The file is there when
/// finished() says so, and whole; until then, and when it failed or this dies before, whatever was there
/// under its name is left as it is.
class CsvFile : public QObject
{
    Q_OBJECT

public:
    explicit CsvFile(const QString &path, QObject *parent = nullptr);
    ~CsvFile() override;

    /// Cheap: many lines are written at once.
    void add(const QStringList &cells);
    /// There are no more lines.
    void finish();

signals:
    // One of them, once, from the event loop.
    void finished();
    /// reason: the system's own words, in the person's language where the system has them.
    void failed(const QString &reason);

private:
    struct Writing;
    void send();

    std::shared_ptr<Writing> m_writing; ///< used in the thread only
    QByteArray m_pending;
    QFutureWatcher<std::optional<QString>> m_closed; ///< what went wrong
};

} // namespace dialbook
