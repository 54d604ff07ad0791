// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/listjoin.h"
#include "core/contacts/listquery.h"

#include <memory>
#include <vector>

namespace dialbook {

/// A page of a list that has a window.
struct ListPage
{
    ListPage(int pageNumber, RestClient &rest, MessageRouter &router)
        : window(rest, router)
        , number(pageNumber)
    {
    }

    ContactWindow window;
    int number;
    bool wantsPut = true;
    bool isUnderWay = false;
    bool isBackground = false; ///< nobody looks at it; fetchMore() asked for it
    bool cameByGrowth = false; ///< everything was followed before: its rows were just pushed out of view
    bool isRenewing = false; ///< put again; what it shows may be old
    bool isDisputed = false; ///< another page has one of its rows, too
    int settledSnapshots = 0; ///< of the window, when its rows were last taken over
    quint64 toldAt = 0; ///< when it spoke last
    quint64 settledAt = 0; ///< toldAt when its rows were last taken over
    QHash<EntryId, quint64> goneAt; ///< toldAt when these left it, since its rows were last taken over
    quint64 wantedAt = 0; ///< when it was last among what is looked at; 0: never
    quint64 openedAt = 0;

    [[nodiscard]] bool hasToTell() const { return isDisputed || settledAt != toldAt; }
    [[nodiscard]] bool isFresh() const { return settledSnapshots != window.snapshots(); }
};

/// The pages of one list: a grid of what the server shows in one window, of which some are live. Decides
/// which, learns how large a page is, and puts their windows, few at a time. The windows of pages that
/// nobody looks at any more are moved to those that are wanted. Belongs to a ContactList, which joins
/// what they show.
class ListPages : public QObject
{
    Q_OBJECT

public:
    /// Windows that may be open at once; what fits into them is followed whole.
    static constexpr int mostLive = 48;

    ListPages(const ListQuery &query, RestClient &rest, MessageRouter &router);

    /// By number.
    [[nodiscard]] const std::vector<std::unique_ptr<ListPage>> &live() const { return m_live; }
    [[nodiscard]] int firstRow(const ListPage &page) const { return page.number * m_pageSize; }
    /// Rows that a page has room for.
    [[nodiscard]] int extent() const;
    [[nodiscard]] int count() const { return int(m_verified.size()); }
    /// Its window stands where the page is and has been told what is there.
    [[nodiscard]] bool isPlaced(const ListPage &page) const;
    /// What it shows is what the server has there now.
    [[nodiscard]] bool isAsserting(const ListPage &page) const;
    [[nodiscard]] bool isNeeded(const ListPage &page) const { return page.number < std::max(1, count()); }
    [[nodiscard]] bool areAllLive() const;
    /// By page: its rows were told and cannot have shifted unseen since.
    [[nodiscard]] const std::vector<char> &verified() const { return m_verified; }
    [[nodiscard]] bool areAllVerified() const { return m_unverified == 0; }
    /// Rows that are shown are on their way again, or new rows for what is followed.
    [[nodiscard]] bool isFetchingWhatIsShown() const;
    [[nodiscard]] bool isWaitingForWanted() const;

    void want(int first, int last);
    /// Marks one more page to be put in the background; false when there is none, or one is on its way.
    [[nodiscard]] bool fetchMore(const ContactRows &rows);
    /// The page of fetchMore() is neither there yet nor given up.
    [[nodiscard]] bool isFetchingMore() const;
    /// Everything is to be put again.
    void restart();
    /// What has no window is no longer known to be right.
    void doubt();
    /// Brings the pages in line with the number of rows. What is followed whole goes on being so as it
    /// grows, as long as it fits into the windows there may be; all: whether it was or not.
    void plan(int rowCount, bool all, bool isShown);
    /// Puts what is to be put, as far as so many may be under way; all: without being asked for more.
    void launch(bool all, const ContactRows &rows);
    /// What the parts and gaps of a join say is shown now.
    void settle(int rowCount, const QList<LivePart> &parts, const QList<ShiftedGap> &gaps);

    bool spares = true; ///< the server lets windows stand beyond the end

signals:
    void told(dialbook::ListPage &page);
    void failed(dialbook::ListPage &page, const dialbook::Error &error);

private:
    struct Range
    {
        int first = 0;
        int last = -1;
        [[nodiscard]] bool contains(int number) const { return number >= first && number <= last; }
    };

    ListPage &add(int number);
    [[nodiscard]] ListPage *find(int number) const;
    /// A page that may be put, with a window that nobody needs more; null when every window is needed.
    ListPage *acquire(int number);
    [[nodiscard]] ListPage *leastNeeded() const;
    void learnPageSize(bool isShown);
    void layOutAnew(int formerSize, bool isShown);
    void setVerified(int number, bool verified);
    [[nodiscard]] Range visiblePages() const;
    [[nodiscard]] Range wantedPages() const; ///< and a page ahead
    [[nodiscard]] ListPage *nextToPut();
    [[nodiscard]] int nextToFetch(const ContactRows &rows);

    ListQuery m_query;
    RestClient &m_rest;
    MessageRouter &m_router;
    std::vector<std::unique_ptr<ListPage>> m_live;
    int m_pageSize = 0; ///< 0: everything fits into the first page so far
    bool m_learnsAnew = false; ///< put again, perhaps at another server: it may show other pages
    std::vector<char> m_verified;
    int m_unverified = 0;
    int m_wantedFirst = 0;
    int m_wantedLast = 0;
    int m_background = -1; ///< the page that is to be fetched though nobody looks at it
    int m_fetchFrom = 0; ///< where to look for the next one
    quint64 m_clock = 0;
};

} // namespace dialbook
