// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/directorylist.h"

#include "core/base/logging.h"
#include "core/directories/subscriptionput.h"
#include "core/rest/jsonreading.h"
#include "core/session/session.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace dialbook {

DirectoryList::DirectoryList(Session &session, RestClient &rest, MessageRouter &router, QObject *parent)
    : QObject(parent)
    , m_api(rest)
    , m_put(std::make_unique<SubscriptionPut>([this] { return put(); }))
{
    router.route(u"urn:inin.com:directories:directoriesMessage"_s, QString(), this,
        [this](const QJsonObject &message) { take(message); });
    connect(&session, &Session::established, this, [this] {
        m_loaded = false;
        m_onTheWay = 0; // those of the former session do not come any more
        refresh();
    });
    connect(&session, &Session::resubscribeNeeded, this, &DirectoryList::refresh);
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::LoggedOut) {
            setPending({}, {}); // nothing more comes
        }
    });
    connect(m_put.get(), &SubscriptionPut::refused, this, [this, &session](const Error &error) {
        // Without a session the next one will put it again.
        if (session.isConnected()) {
            emit failed(error);
        }
    });
    if (session.isConnected()) {
        refresh();
    }
}

DirectoryList::~DirectoryList() = default;

const Directory *DirectoryList::find(const DirectoryId &id) const
{
    const qsizetype row = indexOf(id);
    return row < 0 ? nullptr : &m_directories.at(row);
}

void DirectoryList::clear()
{
    m_put->cancel();
    m_loaded = false;
    m_waiting = true;
    m_unconfirmed.clear();
    while (!m_directories.isEmpty()) {
        drop(DirectoryId(m_directories.constLast().id));
    }
    setPending({}, {});
}

void DirectoryList::prime(const QList<Directory> &directories)
{
    if (m_loaded || !m_directories.isEmpty() || directories.isEmpty()) {
        return;
    }
    for (const Directory &directory : directories) {
        upsert(directory);
    }
    emit primed();
}

void DirectoryList::refresh()
{
    m_waiting = true;
    m_put->request();
}

Call<Done> DirectoryList::put()
{
    // A snapshot that did not come for so long was lost: replaced at the server by a later one.
    constexpr auto lostAfter = std::chrono::seconds(10);
    if (!m_sincePut.isValid() || m_sincePut.hasExpired(std::chrono::milliseconds(lostAfter).count())) {
        m_onTheWay = 0;
    }
    m_sincePut.start();
    ++m_onTheWay;
    return m_api.subscribeToMetadata();
}

void DirectoryList::take(const QJsonObject &message)
{
    const bool isDelta = json::boolean(message.value("isDelta"_L1)).value_or(false);
    if (isDelta && m_waiting) {
        return; // older than the snapshot that is on its way (protocol.md 3.4)
    }
    QList<Directory> named;
    for (const auto key : { "directoriesAdded"_L1, "directoriesChanged"_L1 }) {
        for (const auto value : message.value(key).toArray()) {
            if (auto directory = readDirectory(value.toObject())) {
                named.append(std::move(*directory));
            } else {
                qCWarning(lcContacts) << "skipped a directory:" << directory.error().detail;
            }
        }
    }
    PendingCategories ofPublic = isDelta ? m_pendingPublic : PendingCategories();
    PendingCategories ofPrivate = isDelta ? m_pendingPrivate : PendingCategories();
    const auto join = [&](PendingCategories &pending, QLatin1StringView added, QLatin1StringView finished) {
        for (const DirectoryCategory category : readPendingCategories(message.value(added))) {
            if (!pending.contains(category)) {
                pending.append(category);
            }
        }
        for (const DirectoryCategory category : readPendingCategories(message.value(finished))) {
            pending.removeAll(category);
        }
    };
    join(ofPublic, "publicPendingCategoriesAdded"_L1, "publicPendingCategoriesRemoved"_L1);
    join(ofPrivate, "privatePendingCategoriesAdded"_L1, "privatePendingCategoriesRemoved"_L1);

    if (isDelta) {
        for (const QString &id : json::textList(message.value("directoriesRemoved"_L1))) {
            drop(DirectoryId(id));
        }
    } else {
        for (const Directory &directory : std::as_const(m_directories)) {
            m_unconfirmed.insert(directory.id);
        }
    }
    for (const Directory &directory : std::as_const(named)) {
        m_unconfirmed.remove(directory.id);
    }
    dropUnconfirmed(ofPublic + ofPrivate);
    for (const Directory &directory : std::as_const(named)) {
        upsert(directory);
    }
    setPending(ofPublic, ofPrivate);

    if (!isDelta) {
        m_onTheWay = std::max(0, m_onTheWay - 1);
        m_waiting = false;
        if (!m_loaded) {
            m_loaded = true;
            emit loaded();
        }
        emit refreshed();
    }
}

// What was known before and is not named goes, unless the server is still loading its category.
void DirectoryList::dropUnconfirmed(const PendingCategories &pending)
{
    const QList<Directory> before = m_directories;
    for (const Directory &directory : before) {
        if (m_unconfirmed.contains(directory.id) && !pending.contains(directory.category)) {
            drop(directory.id);
        }
    }
}

void DirectoryList::setPending(const PendingCategories &ofPublic, const PendingCategories &ofPrivate)
{
    m_pendingPublic = ofPublic;
    m_pendingPrivate = ofPrivate;
    PendingCategories pending = ofPublic;
    for (const DirectoryCategory category : ofPrivate) {
        if (!pending.contains(category)) {
            pending.append(category);
        }
    }
    std::sort(pending.begin(), pending.end());
    if (pending != m_pending) {
        m_pending = std::move(pending);
        emit pendingChanged();
    }
}

void DirectoryList::upsert(const Directory &directory)
{
    const qsizetype row = indexOf(directory.id);
    if (row < 0) {
        m_directories.append(directory);
        emit added(directory);
    } else if (m_directories.at(row) != directory) {
        m_directories[row] = directory;
        emit changed(directory);
    }
}

void DirectoryList::drop(const DirectoryId &id)
{
    m_unconfirmed.remove(id);
    const qsizetype row = indexOf(id);
    if (row >= 0) {
        const DirectoryId gone = m_directories.takeAt(row).id;
        emit removed(gone);
    }
}

qsizetype DirectoryList::indexOf(const DirectoryId &id) const
{
    for (qsizetype row = 0; row < m_directories.size(); ++row) {
        if (m_directories.at(row).id == id) {
            return row;
        }
    }
    return -1;
}

} // namespace dialbook
