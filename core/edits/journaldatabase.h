// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/journalentry.h"
#include "core/store/storefiles.h"

#include <functional>
#include <memory>

class QLockFile;
class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace dialbook {

/// The layout of this Dialbook's journals.
[[nodiscard]] int journalVersion();

/// One person's journal, open: SQLite in a file of its own, every transaction of which is on the disk when
/// write() has answered. Everything happens at once and in the calling thread; EditJournal gives it one of
/// its own. Where no file can be used it is in memory, and told so through troubled.
class JournalDatabase
{
public:
    using Troubled = std::function<void(StoreTrouble trouble, const QString &file)>;

    /// folder: "" keeps everything in memory.
    JournalDatabase(const QString &folder, Troubled troubled);
    ~JournalDatabase();
    JournalDatabase(const JournalDatabase &) = delete;
    JournalDatabase &operator=(const JournalDatabase &) = delete;

    /// Closes the former one's. Without an owner it is in memory.
    JournalContent open(const StoreOwner &owner);
    void close();
    /// Goes on in memory, and deletes everybody's files; or goes on in the owner's file. False when a file
    /// could not be deleted.
    [[nodiscard]] bool setKept(bool kept);
    /// All of them or none; false when they could not be written, or are in memory only.
    bool write(const QList<JournalBatch> &batches);
    [[nodiscard]] LogPage log(const LogQuery &query);
    /// Forgets some of what is over and was given before this, the oldest first; at most so many at once, so
    /// that nobody who wants to write waits long. True when there may be more.
    bool forgetBefore(const QDateTime &when, int most);
    /// What is written survives the end of the program.
    [[nodiscard]] bool isKept() const { return m_isKept; }

private:
    bool connect(const QString &file);
    void disconnect();
    void openInMemory();
    bool openFile();
    void failed(const QSqlError &error);
    bool run(const QString &statement);
    bool put(const JournalBatch &batch);
    bool putEdit(const Edit &edit);
    bool markUndone(const Edit &edit);
    [[nodiscard]] JournalContent content();
    [[nodiscard]] QList<ContactRef> allIdsOf(const ContactRef &contact);

    StoreFiles m_files;
    bool m_hasFolder;
    Troubled m_troubled;
    QString m_connectionName;
    StoreOwner m_owner;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QSqlDatabase> m_database;
    std::unique_ptr<QSqlQuery> m_putEdit; ///< prepared once: it is by far the most frequent one
    bool m_isWanted = true; ///< that it is kept
    bool m_isKept = false;
    bool m_wasTold = false; ///< of a trouble with writing
};

} // namespace dialbook
