// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/find/findresult.h"

#include <QObject>

#include <memory>

namespace dialbook {

/// Finds people in everything that is known, while they are typed: in memory, over all directories and
/// speed dials, with or without a session. What is searched is put and removed from outside, cheaply, in
/// the order it becomes known. Owned by Application.
class FindIndex : public QObject
{
    Q_OBJECT

public:
    explicit FindIndex(QObject *parent = nullptr);
    ~FindIndex() override;

    /// Tells a directory's name and category, before or after its entries, and again when they change.
    void setDirectory(const Directory &directory);
    /// Adds entries, or replaces those that have the same id. Null ones are passed over.
    void put(const DirectoryId &directory, const QList<ContactPtr> &contacts);
    void remove(const DirectoryId &directory, const QList<EntryId> &entries);
    /// Forgets a directory and its entries.
    void removeDirectory(const DirectoryId &directory);
    void clear();

    /// How many entries there are.
    [[nodiscard]] int size() const;
    /// More was put than could be taken at once; it is on its way.
    [[nodiscard]] bool isBusy() const;
    /// What has every fragment that was typed; nothing when nothing was typed. At once, however long it
    /// takes: see search().
    [[nodiscard]] FindResult find(const FindQuery &query) const;
    /// Looks for the same in turns of a few milliseconds, so that typing goes on; little is found in the
    /// first turn, which is this call. A search that is still going on is given up: the newest key wins.
    /// What is put and removed meanwhile waits.
    void search(const FindQuery &query);
    [[nodiscard]] bool isSearching() const;

signals:
    /// What is found may be different now. Many changes are told as one.
    void changed();
    /// What the last search() was for.
    void found(const dialbook::FindResult &result);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
