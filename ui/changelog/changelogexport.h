// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvfile.h"
#include "core/edits/editjournal.h"

namespace dialbook {

/// Everything in the change log that matches a query, on its way into a CSV file: a line for each field that
/// was changed. Asks for a page at a time, so that nobody waits for it. Dropping it gives up; then nothing is
/// written.
class ChangeLogExport : public QObject
{
    Q_OBJECT

public:
    ChangeLogExport(
        EditJournal &journal, const LogQuery &query, const QString &path, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return m_count; }

signals:
    void progressed();
    // One of them, once.
    void finished();
    void failed(const QString &reason);

private:
    void ask();
    void take(const LogPage &page);

    EditJournal &m_journal;
    LogQuery m_query;
    CsvFile m_file;
    Call<LogPage> m_call;
    int m_count = 0; ///< changes, not lines
};

} // namespace dialbook
