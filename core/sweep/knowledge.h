// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlistpool.h"
#include "core/store/storebatch.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace dialbook {

class DirectoryList;
class FindIndex;
class Session;
class Settings;
class Store;

struct KnowledgePolicy
{
    std::chrono::milliseconds handOverEvery = std::chrono::milliseconds(500);
    int handOverAt = 500; ///< changes
    std::chrono::milliseconds ageEvery = std::chrono::minutes(1); ///< how old a stored age may be
};

/// What is known of the present person's directories, with or without a session: first what the store has
/// of the one who logged in last, then what the server says. It shows the stored directories until the server
/// answers, gives every list that is opened its last known rows, and passes on to the index and to the store
/// what lists learn. Nobody ever sees what belongs to another person. Owned by Application.
class Knowledge : public QObject
{
    Q_OBJECT

public:
    Knowledge(Session &session, DirectoryList &directories, ContactListPool &lists, FindIndex &index,
        Store &store, Settings &settings, const KnowledgePolicy &policy = {}, QObject *parent = nullptr);
    /// Hands over to the store what it does not have yet.
    ~Knowledge() override;

    /// Whose directories these are; nobody's at first.
    [[nodiscard]] const StoreOwner &owner() const;
    /// There is nothing to read.
    [[nodiscard]] bool isEmpty() const;
    /// When the directories were last known to be true; invalid when there are none.
    [[nodiscard]] QDateTime asOf() const;
    [[nodiscard]] KnownRows rows(const DirectoryId &id) const;
    /// How many entries of the directory are known.
    [[nodiscard]] int loadedCount(const DirectoryId &id) const;
    /// Everything stored was read.
    [[nodiscard]] bool isRead() const;

public slots:
    /// Whether the directories are kept on this computer, as a setting. Turning it off deletes every
    /// person's.
    void setStored(bool stored);

signals:
    /// isEmpty() or owner() is different now.
    void changed();
    void read();
    /// Something is wrong with what is kept on this computer; file: where it was set aside, or "".
    void storeTroubled(dialbook::StoreTrouble trouble, const QString &file);
    void wipeFailed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
