// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowkeys.h"
#include "core/store/storebatch.h"
#include "core/store/storefiles.h"

#include <QHash>

#include <functional>
#include <memory>

class QLockFile;
class QSqlError;

namespace dialbook {

struct StorePolicy
{
    qint64 mostBytes = qint64(4) << 30; ///< a file does not grow beyond this
    int firstRows = 200; ///< handed over first, of the directory that is shown first
    int rowsAtOnce = 1000; ///< handed over afterwards
};

/// One person's file, open. Everything happens at once and in the calling thread; Store gives it one of its
/// own. Whatever it finds in the file or on the disk, it is told through troubled and gone on from: set
/// aside and begun anew, or without a file.
class StoreDatabase
{
public:
    using Troubled = std::function<void(StoreTrouble trouble, const QString &file)>;
    struct Page
    {
        QList<ContactPtr> rows;
        bool isLast = true;
    };
    struct Written
    {
        bool beganAnew = false; ///< nothing is stored any more: everything has to be written again
        QList<DirectoryId> lost; ///< their rows do not fit to what is stored: to be written as a reset
    };

    StoreDatabase(const QString &folder, const StorePolicy &policy, Troubled troubled);
    ~StoreDatabase();
    StoreDatabase(const StoreDatabase &) = delete;
    StoreDatabase &operator=(const StoreDatabase &) = delete;

    /// Closes the former one's. A person without a file gets one when something is written.
    void open(const StoreOwner &owner);
    void close();
    [[nodiscard]] QList<StoredDirectory> directories();
    /// The next rows of the directory.
    [[nodiscard]] Page read(const DirectoryId &id, int most);
    Written write(const StoreBatch &batch);
    /// Closes, and deletes every person's file.
    [[nodiscard]] bool wipe();

private:
    struct Connection;
    struct Known
    {
        StoredDirectory stored;
        qint64 number = 0;
        RowKeys rows { 0, 0 };
        qint64 readTo = 0; ///< the key
        bool isRead = false;
    };

    bool begin(bool create);
    bool connect(bool isReadOnly);
    void failed(const QSqlError &error);
    void startOver(StoreTrouble trouble);
    bool readDirectories();
    bool readOn(Known &known, int most, QList<ContactPtr> *rows);
    bool writeDirectories(const QList<Directory> &directories);
    bool writeRows(const StoredRows &rows, Written &written);
    bool apply(Known &known, const ListChange &change, bool &fits);
    bool reset(Known &known, const QList<ContactPtr> &rows);
    bool insert(Known &known, int first, const QList<ContactPtr> &rows);
    bool insertRoom(Known &known, int first, int count);
    bool remove(Known &known, int first, int count);
    bool move(Known &known, int from, int to);
    bool put(Known &known, int row, const ContactPtr &contact);
    bool putBytes(qint64 key, const QByteArray &bytes);
    bool drop(qint64 key);
    bool run(const QString &statement);

    StoreFiles m_files;
    StorePolicy m_policy;
    Troubled m_troubled;
    QString m_connectionName;
    StoreOwner m_owner;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    QHash<DirectoryId, Known> m_known;
    bool m_isReadOnly = false;
    bool m_isGivenUp = false; ///< nothing more is tried for this person
    bool m_beganAnew = false;
};

} // namespace dialbook
