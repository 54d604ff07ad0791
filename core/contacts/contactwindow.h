// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "core/directories/directoryapi.h"
#include "core/rest/messagerouter.h"

#include <memory>

namespace dialbook {

/// Contacts are immutable and shared between the window, the list and the models; null is a row that is
/// not loaded yet.
using ContactPtr = std::shared_ptr<const Contact>;

/// One live window on a directory: a directory subscription and its rows (protocol.md 4.2, 4.3). Turns
/// snapshots and deltas into rows in the server's order, right with explicit, lazy or missing positions;
/// when what it holds cannot be right it puts its subscription again by itself (debounced). Drops messages
/// that are older than the snapshot it waits for. Destroying it cancels the subscription.
class ContactWindow : public QObject
{
    Q_OBJECT

public:
    ContactWindow(RestClient &rest, MessageRouter &router, QObject *parent = nullptr);
    ~ContactWindow() override;

    /// Puts (or moves) the subscription; what is shown stays until the snapshot comes.
    void open(const WindowQuery &query);
    /// Puts it again, for a new session or a refresh.
    void reopen();
    [[nodiscard]] const WindowQuery &query() const;
    /// A snapshot of the present query has come.
    [[nodiscard]] bool isLoaded() const;
    /// A put has been made whose snapshot has not come; what is shown may be old.
    [[nodiscard]] bool isWaiting() const;
    /// How many snapshots have been taken.
    [[nodiscard]] int snapshots() const;
    /// Rows and counts agree; when they do not, a repair is due.
    [[nodiscard]] bool isConsistent() const;
    /// How many rows the server shows at most; 0 while it has not been seen to hold any back.
    [[nodiscard]] int pageSize() const;
    [[nodiscard]] int firstRow() const { return query().index; }
    /// In order, from firstRow().
    [[nodiscard]] const QList<ContactPtr> &rows() const;
    /// Those that the last message took out of rows(); none after a snapshot.
    [[nodiscard]] const QList<EntryId> &justGone() const;
    [[nodiscard]] int totalCount() const;
    [[nodiscard]] int filteredCount() const;

signals:
    /// Rows or counts are not what they were, or the snapshot that was waited for has come.
    void changed();
    /// The subscription was refused (403, 404, 405 ...) or could not be put. reopen() tries again.
    void failed(const dialbook::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
