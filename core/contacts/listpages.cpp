// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/listpages.h"

#include <algorithm>
#include <limits>

namespace dialbook {

namespace {

constexpr int askedCount = 300; ///< the documented most; the server shows what it shows (protocol.md 4.2)
/// So many that a server has the next ones to work on while we take over those that came.
constexpr int mostUnderWay = 8;

} // namespace

ListPages::ListPages(const ListQuery &query, RestClient &rest, MessageRouter &router)
    : m_query(query)
    , m_rest(rest)
    , m_router(router)
{
    add(0);
}

int ListPages::extent() const
{
    return m_pageSize > 0 ? m_pageSize : std::numeric_limits<int>::max();
}

bool ListPages::isPlaced(const ListPage &page) const
{
    return page.window.isLoaded() && page.window.query().directory == m_query.directory
        && page.window.firstRow() == firstRow(page);
}

bool ListPages::isAsserting(const ListPage &page) const
{
    return isPlaced(page) && !page.window.isWaiting() && !page.isRenewing;
}

bool ListPages::areAllLive() const
{
    return !m_verified.empty() && std::count_if(m_live.begin(), m_live.end(), [this](const auto &page) {
        return isNeeded(*page) && isAsserting(*page);
    }) == count();
}

bool ListPages::isFetchingWhatIsShown() const
{
    return std::any_of(m_live.begin(), m_live.end(), [this](const auto &page) {
        return isNeeded(*page)
            && (page->isRenewing || page->cameByGrowth || (isPlaced(*page) && page->window.isWaiting()));
    });
}

bool ListPages::isWaitingForWanted() const
{
    const Range visible = visiblePages();
    for (int number = visible.first; number <= visible.last; ++number) {
        const ListPage *page = find(number);
        if (!page || !isPlaced(*page)) {
            return true;
        }
    }
    return std::any_of(m_live.begin(), m_live.end(),
        [this](const auto &page) { return isNeeded(*page) && (page->isRenewing || page->cameByGrowth); });
}

ListPage &ListPages::add(int number)
{
    auto page = std::make_unique<ListPage>(number, m_rest, m_router);
    ListPage *added = page.get();
    connect(&added->window, &ContactWindow::changed, this, [this, added] { emit told(*added); });
    connect(&added->window, &ContactWindow::failed, this,
        [this, added](const Error &why) { emit failed(*added, why); });
    const auto place = std::find_if(
        m_live.begin(), m_live.end(), [number](const auto &other) { return other->number > number; });
    m_live.insert(place, std::move(page));
    return *added;
}

ListPage *ListPages::find(int number) const
{
    const auto found = std::lower_bound(m_live.begin(), m_live.end(), number,
        [](const auto &page, int wanted) { return page->number < wanted; });
    return found != m_live.end() && (*found)->number == number ? found->get() : nullptr;
}

// Never one whose rows are not shown yet, is on its way, or is being looked at.
ListPage *ListPages::leastNeeded() const
{
    const Range wanted = wantedPages();
    ListPage *least = nullptr;
    for (const auto &page : m_live) {
        if (page->number == 0 || page->isUnderWay || page->wantsPut || page->hasToTell()
            || wanted.contains(page->number)) {
            continue;
        }
        if (!least
            || std::pair(page->wantedAt, page->openedAt) < std::pair(least->wantedAt, least->openedAt)) {
            least = page.get();
        }
    }
    return least;
}

ListPage *ListPages::acquire(int number)
{
    if (int(m_live.size()) < mostLive) {
        return &add(number);
    }
    ListPage *page = leastNeeded();
    if (!page) {
        return nullptr;
    }
    page->number = number;
    page->wantsPut = true;
    page->isBackground = false;
    page->cameByGrowth = false;
    page->isRenewing = false;
    page->wantedAt = 0;
    std::sort(
        m_live.begin(), m_live.end(), [](const auto &a, const auto &b) { return a->number < b->number; });
    return page;
}

void ListPages::want(int first, int last)
{
    m_wantedFirst = std::max(0, first);
    m_wantedLast = std::max(m_wantedFirst, last);
}

ListPages::Range ListPages::visiblePages() const
{
    if (m_pageSize == 0) {
        return { 0, 0 };
    }
    return { std::min(m_wantedFirst / m_pageSize, count()),
        std::min({ m_wantedLast / m_pageSize, count() - 1, m_wantedFirst / m_pageSize + mostLive / 2 }) };
}

ListPages::Range ListPages::wantedPages() const
{
    const Range visible = visiblePages();
    if (m_pageSize == 0) {
        return visible;
    }
    // As much as is seen, and where a page shows more than that, a page.
    const int ahead = std::clamp(visible.last - visible.first + 1, 1, mostLive / 8);
    return { std::max(0, visible.first - ahead), std::min(count() - 1, visible.last + ahead) };
}

// The first page tells how many rows the server shows in one window; a later one that shows fewer knows
// better, because no row may fall between two pages.
void ListPages::learnPageSize(bool isShown)
{
    int learnt = m_pageSize;
    const ListPage &front = *m_live.front();
    if (m_learnsAnew && isAsserting(front)) {
        m_learnsAnew = false;
        learnt = front.window.pageSize();
    }
    for (const auto &page : m_live) {
        const ContactWindow &window = page->window;
        if (!isAsserting(*page) || !window.isConsistent() || window.pageSize() == 0) {
            continue;
        }
        if (learnt == 0 || window.pageSize() < learnt) {
            learnt = window.pageSize();
        }
    }
    if (learnt != m_pageSize) {
        const int former = std::exchange(m_pageSize, learnt);
        layOutAnew(former, isShown);
    }
}

// What was followed on the former grid is followed on the new one.
void ListPages::layOutAnew(int formerSize, bool isShown)
{
    std::vector<int> numbers;
    if (formerSize > 0 && m_pageSize > 0) {
        std::vector<const ListPage *> latestFirst;
        for (const auto &page : m_live) {
            latestFirst.push_back(page.get());
        }
        std::stable_sort(latestFirst.begin(), latestFirst.end(),
            [](const ListPage *a, const ListPage *b) { return a->wantedAt > b->wantedAt; });
        for (const ListPage *page : latestFirst) {
            const int last = ((page->number + 1) * formerSize - 1) / m_pageSize;
            for (int number = page->number * formerSize / m_pageSize;
                 number <= last && int(numbers.size()) < mostLive - 1; ++number) {
                if (number > 0 && std::find(numbers.begin(), numbers.end(), number) == numbers.end()) {
                    numbers.push_back(number);
                }
            }
        }
    }
    std::sort(numbers.begin(), numbers.end());
    while (m_live.size() > numbers.size() + 1) {
        m_live.pop_back();
    }
    for (size_t i = 0; i < numbers.size(); ++i) {
        ListPage &page = i + 1 < m_live.size() ? *m_live[i + 1] : add(numbers[i]);
        page.number = numbers[i];
        page.wantsPut = true;
        page.isUnderWay = false;
        page.isBackground = false;
        page.isRenewing = isShown;
        page.cameByGrowth = false;
    }
    m_background = -1;
    std::fill(m_verified.begin(), m_verified.end(), false);
    m_unverified = count();
}

void ListPages::setVerified(int number, bool verified)
{
    char &known = m_verified[size_t(number)];
    m_unverified += int(known) - int(verified);
    known = verified;
}

void ListPages::plan(int rowCount, bool all, bool isShown)
{
    bool follow = all || count() > 0;
    for (int number = 0; follow && !all && number < count(); ++number) {
        follow = find(number) != nullptr;
    }
    learnPageSize(isShown);
    if (!m_live.front()->window.isLoaded()) {
        return;
    }
    const int formerCount = count();
    const int wanted = m_pageSize > 0 ? std::max(1, (rowCount + m_pageSize - 1) / m_pageSize) : 1;
    while (count() > wanted) {
        setVerified(count() - 1, true);
        m_verified.pop_back();
    }
    m_unverified += wanted - count();
    m_verified.resize(size_t(wanted), false);

    // One page more than is needed may stay: a directory that goes back and forth over a border.
    const int last = m_pageSize > 0 && spares ? wanted : wanted - 1;
    while (m_live.back()->number > last) {
        m_live.pop_back();
    }
    if (m_background >= wanted) {
        m_background = -1;
    }
    const auto isOpen = [this](int number) { return find(number) || int(m_live.size()) >= mostLive; };
    if (follow && wanted <= mostLive) {
        for (int number = 0; number < wanted; ++number) {
            if (!isOpen(number)) {
                ListPage &page = add(number);
                page.cameByGrowth = isShown && formerCount > 0 && number >= formerCount;
            }
        }
    }
    // An entry that is pushed over the end of the last page must have a page to go to.
    const int room = wanted * m_pageSize - rowCount;
    if (m_pageSize > 0 && spares && room <= m_pageSize / 8 && find(wanted - 1) && !isOpen(wanted)) {
        add(wanted);
    }
}

ListPage *ListPages::nextToPut()
{
    ListPage *front = m_live.front().get();
    if (front->wantsPut) {
        return front;
    }
    if (m_verified.empty()) {
        return nullptr; // until the first page has come there is no grid
    }
    const Range visible = visiblePages();
    const Range wanted = wantedPages();
    const auto ready = [this](int number) -> ListPage * {
        ListPage *page = find(number);
        if (!page && !m_learnsAnew) {
            page = acquire(number);
        }
        if (!page) {
            return nullptr;
        }
        page->wantedAt = m_clock;
        return page->wantsPut ? page : nullptr;
    };
    ++m_clock;
    for (int number = visible.first; number <= visible.last; ++number) {
        if (ListPage *page = ready(number)) {
            return page;
        }
    }
    for (int number = visible.last + 1; number <= wanted.last; ++number) {
        if (ListPage *page = ready(number)) {
            return page;
        }
    }
    for (int number = visible.first - 1; number >= wanted.first; --number) {
        if (ListPage *page = ready(number)) {
            return page;
        }
    }
    const auto waiting =
        std::find_if(m_live.begin(), m_live.end(), [](const auto &page) { return page->wantsPut; });
    if (waiting != m_live.end()) {
        return waiting->get();
    }
    if (m_background >= 0 && !m_learnsAnew) {
        if (ListPage *page = find(m_background) ? nullptr : acquire(m_background)) {
            page->isBackground = true;
            return page;
        }
    }
    return nullptr;
}

// What has never been loaded comes first.
int ListPages::nextToFetch(const ContactRows &rows)
{
    if (m_unverified == 0 || m_pageSize == 0) {
        return -1;
    }
    const auto isMissing = [&](int number) {
        const int end = std::min((number + 1) * m_pageSize, rows.size());
        for (int row = number * m_pageSize; row < end; ++row) {
            if (!rows.at(row)) {
                return true;
            }
        }
        return (number + 1) * m_pageSize > rows.size() && rows.size() < number * m_pageSize + 1;
    };
    int unverified = -1;
    for (int i = 0; i < count(); ++i) {
        const int number = (m_fetchFrom + i) % count();
        if (m_verified[size_t(number)] || find(number)) {
            continue;
        }
        if (rows.isWhole() || isMissing(number)) {
            return number;
        }
        unverified = unverified < 0 ? number : unverified;
    }
    return unverified;
}

bool ListPages::fetchMore(const ContactRows &rows)
{
    if (m_learnsAnew || isFetchingMore()) {
        return false;
    }
    m_background = nextToFetch(rows);
    m_fetchFrom = m_background + 1;
    return m_background >= 0;
}

bool ListPages::isFetchingMore() const
{
    if (m_background < 0) {
        return false;
    }
    const ListPage *page = find(m_background);
    return !page || page->isBackground; // otherwise it has come, or somebody looks at it now
}

void ListPages::restart()
{
    spares = true;
    m_learnsAnew = true;
    m_background = -1;
    m_fetchFrom = 0;
    for (const auto &page : m_live) {
        page->isRenewing = isAsserting(*page) || page->isRenewing;
        page->wantsPut = true;
        page->isUnderWay = false;
        page->isBackground = false;
    }
    std::fill(m_verified.begin(), m_verified.end(), false);
    m_unverified = count();
}

void ListPages::doubt()
{
    m_fetchFrom = 0;
    for (int number = 0; number < count(); ++number) {
        if (!find(number)) {
            setVerified(number, false);
        }
    }
}

void ListPages::launch(bool all, const ContactRows &rows)
{
    if (!isFetchingMore()) {
        m_background = -1;
    }
    auto underWay =
        std::count_if(m_live.begin(), m_live.end(), [](const auto &page) { return page->isUnderWay; });
    while (underWay < mostUnderWay) {
        ListPage *page = nextToPut();
        if (!page && all && !m_learnsAnew) {
            const int number = nextToFetch(rows);
            page = number >= 0 ? acquire(number) : nullptr;
            m_fetchFrom = number + 1;
        }
        if (!page) {
            return;
        }
        page->wantsPut = false;
        page->isUnderWay = true;
        page->openedAt = ++m_clock;
        ++underWay;
        page->window.open({ m_query.directory, firstRow(*page), askedCount, m_query.filters, m_query.sorts });
    }
}

void ListPages::settle(int rowCount, const QList<LivePart> &parts, const QList<ShiftedGap> &gaps)
{
    for (const auto &page : m_live) {
        if (!isAsserting(*page)) {
            continue;
        }
        const int first = firstRow(*page);
        const auto part = std::find_if(
            parts.begin(), parts.end(), [first](const LivePart &other) { return other.first == first; });
        if (part == parts.end()) {
            continue;
        }
        page->isDisputed = part->disputed;
        page->settledAt = page->toldAt;
        page->goneAt.clear();
        page->settledSnapshots = page->window.snapshots();
        if (isNeeded(*page)) {
            setVerified(page->number, !part->rows.contains(ContactPtr()));
        }
    }
    if (m_pageSize == 0 || rowCount == 0) {
        return;
    }
    for (const ShiftedGap &gap : gaps) {
        const int first = gap.first / m_pageSize;
        const int last = std::min(gap.last / m_pageSize, count() - 1);
        bool neighbour = true; // what shifts in from a page that may be wrong may be wrong
        for (int number = first; number <= last; ++number) {
            const bool former = m_verified[size_t(number)];
            const bool next = number == last || m_verified[size_t(number) + 1];
            setVerified(number, former && gap.explained && neighbour && next);
            neighbour = former;
        }
    }
}

} // namespace dialbook
