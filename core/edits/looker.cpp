// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/looker.h"

#include "core/directories/directorylist.h"
#include "core/edits/conflict.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int rowsAtOnce = 300; ///< the documented most; a server may show fewer (protocol.md 4.2)
constexpr int mostPages = 400;

Error tooLate(const QString &what)
{
    Error error;
    error.kind = ErrorKind::TimedOut;
    error.delivery = Delivery::NotSent;
    error.detail = u"looking at "_s + what + u": no answer"_s;
    return error;
}

using Rows = QList<ContactPtr>;

/// A look that is under way. Ends itself.
class Look : public QObject
{
public:
    Look(RestClient &rest, MessageRouter &router, const WindowQuery &query,
        std::function<bool(const Contact &)> isWanted, std::function<void(const Result<Rows> &)> done,
        std::chrono::milliseconds patience, int mostWanted, QObject *parent)
        : QObject(parent)
        , m_window(rest, router)
        , m_query(query)
        , m_isWanted(std::move(isWanted))
        , m_done(std::move(done))
        , m_mostWanted(mostWanted)
    {
        // Queued: the window must not be moved from within its own signal.
        connect(&m_window, &ContactWindow::changed, this, &Look::take, Qt::QueuedConnection);
        connect(
            &m_window, &ContactWindow::failed, this,
            [this](Error error) {
                // Whatever has become of the question: nothing was asked to be done.
                error.delivery = error.delivery == Delivery::Refused ? Delivery::Refused : Delivery::NotSent;
                end(tl::unexpected(error));
            },
            Qt::QueuedConnection);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { end(tl::unexpected(tooLate(u"entries"_s))); });
        m_patience.start(patience);
        m_window.open(m_query);
    }

private:
    void take()
    {
        if (m_isOver || !m_window.isLoaded() || m_window.isWaiting()) {
            return;
        }
        const Rows rows = m_window.rows();
        for (const ContactPtr &row : rows) {
            if (row && !m_seen.contains(row->id)) {
                m_seen.insert(row->id);
                if (m_isWanted(*row)) {
                    m_found += row;
                }
            }
        }
        const int reached = m_query.index + int(rows.size());
        // A server that shows more than can be there ignores the filter: it says no more.
        const bool isAnswered =
            m_mostWanted > 0 && (m_window.filteredCount() > m_mostWanted || m_mostWanted == 1);
        if (isAnswered || reached >= m_window.filteredCount()) {
            end(m_found);
        } else if (rows.isEmpty() || ++m_pages > mostPages) {
            end(tl::unexpected(tooLate(u"too many entries"_s)));
        } else {
            m_query.index = reached;
            m_patience.start();
            m_window.open(m_query);
        }
    }

    void end(const Result<Rows> &result)
    {
        if (!m_isOver) {
            m_isOver = true;
            m_done(result);
            deleteLater();
        }
    }

    ContactWindow m_window;
    WindowQuery m_query;
    std::function<bool(const Contact &)> m_isWanted;
    std::function<void(const Result<Rows> &)> m_done;
    QTimer m_patience;
    int m_mostWanted; ///< entries that can be there; 0: any number
    QSet<EntryId> m_seen;
    Rows m_found;
    int m_pages = 0;
    bool m_isOver = false;
};

/// The first text of the draft that a directory can be filtered by, the most telling ones first.
std::optional<std::pair<ContactField, ContactProperty>> filteredBy(const ContactDraft &draft)
{
    static constexpr std::array texts { std::pair { ContactField::DisplayName, ContactProperty::DisplayName },
        std::pair { ContactField::LastName, ContactProperty::LastName },
        std::pair { ContactField::BusinessEmail, ContactProperty::BusinessEmail },
        std::pair { ContactField::FirstName, ContactProperty::FirstName },
        std::pair { ContactField::Company, ContactProperty::Company },
        std::pair { ContactField::Title, ContactProperty::Title },
        std::pair { ContactField::Department, ContactProperty::Department } };
    const auto first = std::find_if(texts.begin(), texts.end(),
        [&draft](const auto &text) { return !draft.text(text.first).trimmed().isEmpty(); });
    return first == texts.end() ? std::nullopt : std::optional(*first);
}

/// Perhaps by somebody who changed it afterwards, see Looker::madeFrom().
bool couldHaveBeenMadeFrom(const ContactDraft &draft, const Contact &contact)
{
    if (const auto by = filteredBy(draft)) {
        const QString wanted = draft.text(by->first).simplified();
        return contact.text(by->first).simplified().startsWith(wanted, Qt::CaseInsensitive);
    }
    const ContactDraft made = ContactDraft::of(contact);
    const auto texts = textFields();
    const auto phones = phoneFields();
    return couldBeMadeFrom(draft, contact)
        || std::any_of(texts.begin(), texts.end(),
            [&](ContactField field) { return !draft.text(field).isEmpty() && saySame(draft, made, field); })
        || std::any_of(phones.begin(), phones.end(), [&](ContactField field) {
               return !draft.phone(field).number.isEmpty() && saySame(draft, made, field);
           });
}

} // namespace

bool couldBeMadeFrom(const ContactDraft &draft, const Contact &contact)
{
    const ContactDraft made = ContactDraft::of(contact);
    for (const ContactField field : textFields()) {
        const QString wanted = draft.text(field).simplified();
        const bool isComposed = field == ContactField::DisplayName && wanted.isEmpty();
        if (!isComposed && made.text(field).simplified() != wanted) {
            return false;
        }
    }
    const auto phones = phoneFields();
    return std::all_of(phones.begin(), phones.end(), [&](ContactField field) {
        return saySame(draft, made, field);
    }) && (draft.primaryNumber == PrimaryNumber::None || draft.primaryNumber == made.primaryNumber);
}

Looker::Looker(RestClient &rest, MessageRouter &router, DirectoryList &directories, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_router(router)
    , m_directories(directories)
{
}

template <class T>
Call<T> Looker::ask(const WindowQuery &query, std::function<bool(const Contact &)> isWanted,
    std::function<T(const Rows &)> answer, int mostWanted)
{
    const CallSource<T> source;
    auto *look = new Look(
        m_rest, m_router, query, std::move(isWanted),
        [source, answer = std::move(answer)](const Result<Rows> &rows) {
            source.finish(rows ? Result<T>(answer(*rows)) : tl::unexpected(rows.error()));
        },
        m_patience, mostWanted, this);
    source.onAbort([guard = QPointer<Look>(look)] {
        if (guard) {
            guard->deleteLater();
        }
    });
    return source.call();
}

Call<ContactPtr> Looker::entry(const ContactRef &contact)
{
    WindowQuery query;
    query.directory = contact.directory;
    query.count = 1;
    query.filters = { { .property = ContactProperty::EntryIdentifier,
        .type = ContactFilterType::Exact,
        .expressions = { contact.entry.text() } } };
    return ask<ContactPtr>(
        query, [id = contact.entry](const Contact &row) { return row.id == id; },
        [](const Rows &rows) { return rows.value(0); }, 1);
}

Call<QHash<EntryId, ContactPtr>> Looker::entries(const DirectoryId &directory, const QList<EntryId> &ids)
{
    WindowQuery query;
    query.directory = directory;
    query.count = int(std::clamp<qsizetype>(ids.size(), 1, rowsAtOnce));
    ContactFilter filter {
        .property = ContactProperty::EntryIdentifier, .type = ContactFilterType::Exact, .expressions = {}
    };
    for (const EntryId &id : ids) {
        filter.expressions += id.text();
    }
    query.filters = { filter };
    const QSet<EntryId> wanted(ids.begin(), ids.end());
    return ask<QHash<EntryId, ContactPtr>>(
        query, [wanted](const Contact &row) { return wanted.contains(row.id); },
        [](const Rows &rows) {
            QHash<EntryId, ContactPtr> entries;
            for (const ContactPtr &row : rows) {
                entries.insert(row->id, row);
            }
            return entries;
        },
        int(ids.size()));
}

Call<QList<ContactPtr>> Looker::madeFrom(const DirectoryId &directory, const ContactDraft &draft)
{
    WindowQuery query;
    query.directory = directory;
    query.count = rowsAtOnce;
    if (const auto by = filteredBy(draft)) {
        query.filters = { { .property = by->second,
            .type = ContactFilterType::Prefix,
            .expressions = { draft.text(by->first).trimmed() } } };
    }
    return ask<Rows>(
        query, [draft](const Contact &row) { return couldHaveBeenMadeFrom(draft, row); },
        [](const Rows &rows) { return rows; });
}

Call<QList<ContactPtr>> Looker::all(const DirectoryId &directory)
{
    WindowQuery query;
    query.directory = directory;
    query.count = rowsAtOnce;
    return ask<Rows>(
        query, [](const Contact &) { return true; }, [](const Rows &rows) { return rows; });
}

Call<QList<Directory>> Looker::directories()
{
    const CallSource<QList<Directory>> source;
    auto *waiting = new QObject(this);
    auto *patience = new QTimer(waiting);
    patience->setSingleShot(true);
    // What was asked for before this look may be older than what it is about.
    const auto outdated = std::make_shared<int>(m_directories.snapshotsOnTheWay());
    connect(&m_directories, &DirectoryList::refreshed, waiting, [this, source, waiting, outdated] {
        if ((*outdated)-- > 0) {
            m_directories.refresh();
            return;
        }
        if (!m_directories.pendingCategories().contains(DirectoryCategory::SpeedDial)) {
            source.finish(m_directories.directories());
            waiting->deleteLater();
        }
    });
    connect(&m_directories, &DirectoryList::failed, waiting, [source, waiting](Error error) {
        error.delivery = error.delivery == Delivery::Refused ? Delivery::Refused : Delivery::NotSent;
        source.finish(tl::unexpected(error));
        waiting->deleteLater();
    });
    connect(patience, &QTimer::timeout, waiting, [source, waiting] {
        source.finish(tl::unexpected(tooLate(u"the list of directories"_s)));
        waiting->deleteLater();
    });
    source.onAbort([guard = QPointer<QObject>(waiting)] { delete guard.data(); });
    patience->start(m_patience);
    m_directories.refresh();
    return source.call();
}

} // namespace dialbook
