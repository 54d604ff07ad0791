// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directories/contactordermodel.h"
#include "ui/directories/placesearch.h"
#include "ui/directories/serverarrangement.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace dialbook {

class ContactList;
class ContactListPool;

/// What the table shows of the chosen directory: its list, sorted and filtered here; or, while that is not
/// wholly loaded and more is wanted than the server's own order, a second list that the server has sorted
/// and filtered. Goes from one to the other by itself, when the other one is ready, so that the table never
/// shows less than it did. Owned by DirectoriesPage, works on the table's models.
class ArrangedContacts : public QObject
{
    Q_OBJECT

public:
    enum class By {
        Here, ///< everything is loaded, or nothing is wanted but the server's order
        LoadedOnly, ///< the rows that are loaded are sorted and filtered, nobody does the others
        Asking, ///< the same, until the server has answered
        Server,
    };

    ArrangedContacts(ContactListPool &pool, ContactOrderModel &model, QObject *parent = nullptr);
    ~ArrangedContacts() override;

    /// Null: none.
    void show(std::shared_ptr<ContactList> all);
    [[nodiscard]] By by() const;
    /// What the server is asked for, or has done.
    [[nodiscard]] const ServerArrangement &arrangement() const { return m_arrangement; }
    /// What was typed; the model knows the rest.
    void setTyped(const QString &typed) { m_typed = typed; }
    /// Who the person is on, if anybody: looked for in what the server sorts.
    void setPlace(std::function<ContactPtr()> place) { m_place = std::move(place); }
    /// Rows of the table that are seen.
    void wantRows(int first, int last);

signals:
    /// Rows, or who arranges them, are not what they were.
    void changed();
    /// The contact that the person was on stands in the table again.
    void placeFound(const dialbook::EntryId &id);

private:
    void update();
    void ask();
    void onAllChanged(const QList<ListChange> &changes);
    void takeAnswer();
    void lookForPlace();
    void endSearch();
    void comeHome();
    void finishComingHome();
    [[nodiscard]] bool isWanted() const;

    struct Prepared
    {
        ContactTableModel rows;
        ContactOrderModel order { rows };
    };

    ContactListPool &m_pool;
    ContactOrderModel &m_model;
    std::shared_ptr<ContactList> m_all;
    std::shared_ptr<ContactList> m_asked; ///< not shown yet, or not at all
    std::shared_ptr<ContactList> m_server; ///< shown
    ServerArrangement m_arrangement;
    QString m_typed;
    QTimer m_asking; ///< somebody may type on
    std::function<ContactPtr()> m_place;
    std::optional<PlaceSearch> m_search; ///< in m_server
    int m_searched = -1; ///< the row that was asked for last
    std::optional<std::pair<int, int>> m_seen; ///< rows that the table shows meanwhile
    std::unique_ptr<Prepared> m_prepared; ///< sorted and filtered here, to be shown instead of the server's
};

} // namespace dialbook
