// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directorylist.h"
#include "core/find/findindex.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "core/sweep/knowledge.h"
#include "tests/support/fakes/fakedirectory.h"
#include "tests/support/fakes/fakeserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <map>

namespace dialbook::test {

using namespace Qt::StringLiterals;

/// A server with directories of its own, which people may log in to.
class SweepServer : public FakeServer
{
public:
    SweepServer()
    {
        answerWith([this](const FakeNetwork::Request &request) { return answer(request); });
        connect(this, &FakeServer::sessionBegan, this, [this] {
            for (auto &[id, directory] : m_contents) {
                directory->endSession();
            }
        });
    }

    FakeDirectory &add(const QString &id, int count, int category = 2)
    {
        auto &directory = m_contents[id];
        directory = std::make_unique<FakeDirectory>(router);
        directory->fill(count);
        m_categories[id] = category;
        return *directory;
    }
    void drop(const QString &id) { m_contents.erase(id); }
    FakeDirectory &operator[](const QString &id) { return *m_contents.at(id); }

    [[nodiscard]] bool logIn(const QString &user, const QString &host)
    {
        session.logIn(*ServerAddress::fromUserInput(host), { UserId(user), u"1234"_s });
        return QTest::qWaitFor([this] { return session.isConnected(); });
    }
    [[nodiscard]] bool logOff()
    {
        session.logOff();
        return QTest::qWaitFor([this] { return session.state() == Session::State::LoggedOut; });
    }

    void tellDirectories(bool isDelta = false)
    {
        QJsonArray list;
        for (const auto &[id, directory] : m_contents) {
            list.append(QJsonObject { { u"directoryID"_s, id }, { u"displayName"_s, u"Directory "_s + id },
                { u"schemaID"_s, u"s"_s }, { u"category"_s, m_categories[id] },
                { u"count"_s, directory->size() } });
        }
        router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s },
            { u"isDelta"_s, isDelta }, { isDelta ? u"directoriesChanged"_s : u"directoriesAdded"_s, list } });
    }

    /// Nothing: as always. For puts of windows only.
    std::function<std::optional<FakeNetwork::Answer>(const FakeNetwork::Request &)> refuse;
    QStringList puts; ///< "directory@index"
    bool holdsRows = false; ///< rows come with deliver() only

private:
    std::optional<FakeNetwork::Answer> answer(const FakeNetwork::Request &request)
    {
        const QByteArray prefix = "/messaging/subscriptions/directories"_ba;
        if (request.path == prefix && request.verb == "PUT") {
            QTimer::singleShot(0, this, [this] { tellDirectories(); });
            return FakeNetwork::Answer {};
        }
        if (!request.path.startsWith(prefix + '/')) {
            return {};
        }
        if (request.verb == "PUT") {
            const QString id = request.body.value("directoryID"_L1).toString();
            puts.append(id + u'@' + QString::number(request.body.value("index"_L1).toInt()));
            m_subscribed[request.path] = id;
            if (refuse) {
                if (const auto refusal = refuse(request)) {
                    return refusal;
                }
            }
        }
        const auto found = m_contents.find(m_subscribed.value(request.path));
        if (found == m_contents.end()) {
            return FakeNetwork::refusal(404);
        }
        found->second->deliversAtOnce = !holdsRows;
        return found->second->answer(request);
    }

    std::map<QString, std::unique_ptr<FakeDirectory>> m_contents;
    QHash<QString, int> m_categories;
    QHash<QByteArray, QString> m_subscribed;
};

/// What outlives a Dialbook.
struct SweepHome
{
    QTemporaryDir folder;
    QSettings raw { folder.filePath(u"settings.ini"_s), QSettings::IniFormat };
    Settings settings { raw };

    [[nodiscard]] QString storeFolder() const { return folder.filePath(u"directories"_s); }
};

/// What a Dialbook is made of up to Knowledge, and its server.
struct SweepWorld
{
    explicit SweepWorld(SweepHome &place)
        : home(place)
        , store(home.storeFolder(), StorePolicy { .firstRows = 20, .rowsAtOnce = 50 })
        , knowledge(server.session, directories, lists, index, store, home.settings, quick())
    {
    }

    static KnowledgePolicy quick()
    {
        using namespace std::chrono_literals;
        return { .handOverEvery = 20ms };
    }

    SweepHome &home;
    SweepServer server;
    FindIndex index;
    Store store;
    DirectoryList directories { server.session, server.rest, server.router };
    ContactListPool lists { server.session, server.rest, server.router };
    Knowledge knowledge;

    /// As the log-in page does.
    [[nodiscard]] bool logIn(
        const QString &user = u"anna"_s, const QString &host = u"http://127.0.0.1:8018"_s)
    {
        if (!server.logIn(user, host)) {
            return false;
        }
        home.settings.setLastLogIn({ server.session.home().displayText(), user, false });
        return QTest::qWaitFor([this] { return directories.isLoaded(); });
    }
    [[nodiscard]] std::shared_ptr<ContactList> open(const QString &id) { return lists.open(DirectoryId(id)); }
    [[nodiscard]] QString shown() const
    {
        QStringList ids;
        for (const Directory &directory : directories.directories()) {
            ids.append(directory.id.text());
        }
        return ids.join(u' ');
    }
    [[nodiscard]] int found(const QString &typed) const { return index.find({ .typed = typed }).count; }
    [[nodiscard]] int known(const QString &id) const
    {
        return int(knowledge.rows(DirectoryId(id)).rows.size());
    }
};

} // namespace dialbook::test
