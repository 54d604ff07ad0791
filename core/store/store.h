// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedatabase.h"

#include <QObject>
#include <QThread>

namespace dialbook {

/// What was last known of a person's directories, kept between two starts. Reads, decodes and writes in a
/// thread of its own and hands over in portions, so that nothing waits for the disk; whatever is wrong with
/// file or disk is told once and never stops anybody. After another person's open() nothing of the former
/// one's is handed over any more. Owned by Application; what was given to write is written before it dies.
class Store : public QObject
{
    Q_OBJECT

public:
    /// folder: its own; made when something is written.
    explicit Store(const QString &folder, const StorePolicy &policy = {}, QObject *parent = nullptr);
    ~Store() override;

    /// Reads the person's directories, and then the rows: first of this one, then of speed dials, then of all
    /// others. Ends in finished().
    void open(const StoreOwner &owner, const DirectoryId &first = {});
    /// Forgets the person; their file stays.
    void close();
    [[nodiscard]] const StoreOwner &owner() const { return m_owner; }
    /// Nothing happens without an owner.
    void write(const StoreBatch &batch);
    /// Forgets the person, and deletes the files of all.
    void wipe();

signals:
    /// In order; empty for a person who is not known.
    void directoriesRead(const QList<dialbook::StoredDirectory> &directories);
    /// The next rows of a directory; the last ones may be none.
    void rowsRead(
        const dialbook::DirectoryId &directory, const QList<dialbook::ContactPtr> &rows, bool isLast);
    /// Everything was read.
    void finished();
    /// What is stored is not what it should be: everything has to be written again, rows as a reset.
    void everythingNeeded();
    void rowsNeeded(const dialbook::DirectoryId &directory);
    /// file: where it was set aside, or "".
    void troubled(dialbook::StoreTrouble trouble, const QString &file);
    /// Some file could not be deleted.
    void wipeFailed();

private:
    class Worker;

    /// Runs on the store's thread.
    void post(std::function<void(Worker &)> work);
    /// Runs here, unless the person has changed meanwhile.
    void answer(int generation, std::function<void(Store &)> work);

    QThread m_thread;
    Worker *m_worker; ///< lives in the thread and ends with it
    StoreOwner m_owner;
    int m_generation = 0; ///< which open() or close() it was
};

} // namespace dialbook
