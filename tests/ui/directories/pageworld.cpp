// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/directories/pageworld.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <QUrl>

namespace dialbook::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SessionPolicy calm()
{
    SessionPolicy policy;
    policy.firstDelay = 1min;
    policy.longestDelay = 1min;
    policy.pump.pollEvery = 20ms;
    return policy;
}

QJsonObject joined(QJsonObject object, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member) {
        object.insert(member.key(), member.value());
    }
    return object;
}

} // namespace

PageWorld::PageWorld()
    : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , session(rest, router, calm())
{
    network.answerWith([this](const FakeNetwork::Request &request) { return answer(request); });
    QObject::connect(&pool, &ContactListPool::opened, &m_context, [this](ContactList *list) {
        if (list->query().isWholeDirectory()) {
            const auto more = [list] { (void)list->fetchMore(); };
            QObject::connect(list, &ContactList::changed, &m_context, more);
            QObject::connect(list, &ContactList::stateChanged, &m_context, more);
            QObject::connect(list, &ContactList::pageFetched, &m_context, more);
        }
    });
}

void PageWorld::logIn(int directoriesVersion)
{
    m_version = directoriesVersion;
    m_lost = false;
    session.logIn(*ServerAddress::fromUserInput(u"http://cic.example"_s), { UserId(u"maria"_s), u"1234"_s });
    QVERIFY(QTest::qWaitFor([this] { return session.isConnected() && directories.isLoaded(); }));
}

void PageWorld::loseConnection()
{
    m_lost = true;
    network.release();
    QVERIFY(QTest::qWaitFor([this] { return !session.isConnected(); }));
}

QJsonObject PageWorld::directory(
    const QString &id, const QString &name, int category, const QJsonObject &more)
{
    return joined({ { u"directoryID"_s, id }, { u"displayName"_s, name }, { u"category"_s, category },
                      { u"schemaID"_s, u"1"_s }, { u"accessRights"_s, rights(true) } },
        more);
}

QJsonObject PageWorld::entry(const QString &id, const QString &displayName, const QJsonObject &more)
{
    return joined({ { u"entryID"_s, id }, { u"displayName"_s, displayName },
                      { u"__type"_s, u"urn:inin.com:directories:contactEntry"_s } },
        more);
}

QJsonObject PageWorld::phone(const QString &display, const QString &extension)
{
    QString digits;
    for (const QChar c : display) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return { { u"standardizedNumber"_s, digits }, { u"displayString"_s, display },
        { u"numberInfo"_s,
            QJsonObject {
                { u"baseNumber"_s, digits }, { u"extension"_s, extension }, { u"autoDialable"_s, false } } },
        { u"dialable"_s, true } };
}

QJsonObject PageWorld::rights(bool create, bool update, bool remove)
{
    return { { u"read"_s, true }, { u"create"_s, create }, { u"update"_s, update }, { u"delete"_s, remove },
        { u"rename"_s, update }, { u"primaryNumber"_s, update } };
}

void PageWorld::setDirectories(const QJsonArray &list, const QJsonObject &pending)
{
    m_directories = list;
    m_pending = pending;
    if (m_metadataWanted) {
        tellDirectories(
            joined({ { u"isDelta"_s, false }, { u"directoriesAdded"_s, m_directories } }, m_pending));
    }
}

void PageWorld::tellDirectories(const QJsonObject &delta)
{
    router.dispatch(
        joined({ { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s }, { u"isDelta"_s, true } },
            delta));
}

void PageWorld::setEntries(const QString &id, const QList<QJsonObject> &entries)
{
    m_entries.insert(id, entries);
}

QStringList PageWorld::subscriptionsOf(const QString &id) const
{
    QStringList found;
    for (auto window = m_windows.begin(); window != m_windows.end(); ++window) {
        if (window->directory == id) {
            found += window.key();
        }
    }
    return found;
}

int PageWorld::arrangedWindowsOf(const QString &id) const
{
    return int(std::count_if(m_windows.begin(), m_windows.end(),
        [&id](const Window &window) { return window.directory == id && window.isArranged(); }));
}

void PageWorld::tellEntries(const QString &id, const QJsonObject &delta)
{
    for (const QString &subscription : subscriptionsOf(id)) {
        router.dispatch(joined({ { u"__type"_s, u"urn:inin.com:directories:directoryMessage"_s },
                                   { u"isDelta"_s, true }, { u"subscriptionId"_s, subscription } },
            delta));
    }
}

FakeNetwork::Answer PageWorld::answer(const FakeNetwork::Request &request)
{
    if (m_lost) {
        return { .failure = QNetworkReply::ConnectionRefusedError };
    }
    if (request.verb == "POST" && request.path == "/connection") {
        const QJsonArray features {
            QJsonObject { { u"featureId"_s, u"directories"_s }, { u"version"_s, m_version } },
            QJsonObject { { u"featureId"_s, u"messaging"_s }, { u"version"_s, 1 } },
        };
        return { .status = 201,
            .body = QJsonObject { { u"sessionId"_s, u"7"_s }, { u"csrfToken"_s, u"t"_s },
                { u"userID"_s, u"maria"_s }, { u"userDisplayName"_s, u"Maria"_s },
                { u"features"_s, features } },
            .headers = { { "Set-Cookie", "icws_7=abc; path=/icws/7" } } };
    }
    if (request.verb == "GET" && request.path.endsWith("/messaging/messages")) {
        return { .status = 200, .never = true };
    }
    const QByteArray subscriptions = "/messaging/subscriptions/directories";
    const qsizetype at = request.path.indexOf(subscriptions);
    if (at < 0) {
        return {};
    }
    const QByteArray tail = request.path.mid(at + subscriptions.size());
    const QString subscription = QUrl::fromPercentEncoding(tail.mid(1));
    if (request.verb == "PUT" && subscription.isEmpty()) {
        if (const int status = refusals.value(QString(), 0)) {
            return FakeNetwork::refusal(status);
        }
        m_metadataWanted = true;
        QTimer::singleShot(0, &m_context, [this] { setDirectories(m_directories, m_pending); });
    } else if (request.verb == "PUT") {
        const QString id = request.body.value("directoryID"_L1).toString();
        if (const int status = refusals.value(id, 0)) {
            return FakeNetwork::refusal(status);
        }
        m_windows.insert(subscription,
            { id, request.body.value("index"_L1).toInt(), request.body.value("count"_L1).toInt(25),
                request.body.value("sortItems"_L1).toArray(),
                request.body.value("filterItems"_L1).toArray() });
        QTimer::singleShot(0, &m_context, [this, subscription] { sendSnapshot(subscription); });
    } else if (request.verb == "DELETE") {
        m_windows.remove(subscription);
    }
    return {};
}

void PageWorld::releaseHeld()
{
    const int from = std::exchange(heldFrom, std::numeric_limits<int>::max());
    const QStringList subscriptions = m_windows.keys();
    for (const QString &subscription : subscriptions) {
        if (m_windows.value(subscription).index >= from) {
            sendSnapshot(subscription);
        }
    }
}

void PageWorld::releaseArranged()
{
    holdsArranged = false;
    const QStringList subscriptions = m_windows.keys();
    for (const QString &subscription : subscriptions) {
        if (m_windows.value(subscription).isArranged()) {
            sendSnapshot(subscription);
        }
    }
}

void PageWorld::sendSnapshot(const QString &subscription)
{
    if (!m_windows.contains(subscription)) {
        return;
    }
    const Window window = m_windows.value(subscription);
    const bool isHeld = window.isArranged() ? holdsArranged : window.index >= heldFrom;
    if (silent.contains(window.directory) || isHeld) {
        return;
    }
    const QList<QJsonObject> all = m_entries.value(window.directory);
    QList<QJsonObject> entries = all;
    for (const QJsonValue &filter : window.filters) {
        const QString pattern = filter.toObject().value("filterExpressions"_L1).toArray().first().toString();
        const auto wanted = QRegularExpression::fromWildcard(pattern, Qt::CaseInsensitive);
        entries.removeIf([&wanted](const QJsonObject &entry) {
            return !wanted.match(entry.value("displayName"_L1).toString()).hasMatch();
        });
    }
    if (!window.sorts.isEmpty()) {
        const bool descending = window.sorts.first().toObject().value("sortDirection"_L1).toInt() == 1;
        std::stable_sort(
            entries.begin(), entries.end(), [descending](const QJsonObject &a, const QJsonObject &b) {
                const int compared = a.value("displayName"_L1)
                                         .toString()
                                         .compare(b.value("displayName"_L1).toString(), Qt::CaseInsensitive);
                return descending ? compared > 0 : compared < 0;
            });
    }
    QJsonArray added;
    for (int row = window.index; row < std::min(int(entries.size()), window.index + window.count); ++row) {
        added += joined(entries.at(row), { { u"index"_s, row } });
    }
    router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoryMessage"_s },
        { u"isDelta"_s, false }, { u"subscriptionId"_s, subscription }, { u"totalCount"_s, int(all.size()) },
        { u"filteredCount"_s, int(entries.size()) }, { u"contactsAdded"_s, added } });
}

} // namespace dialbook::test
