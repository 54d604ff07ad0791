// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/directorylist.h"
#include "tests/support/fakes/fakeserver.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using namespace dialbook::test;

namespace {

QJsonArray directories(const QString &names)
{
    QJsonArray list;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        list.append(QJsonObject { { u"directoryID"_s, name.left(1) }, { u"displayName"_s, name },
            { u"schemaID"_s, u"s"_s }, { u"category"_s, 2 } });
    }
    return list;
}

} // namespace

namespace {

QList<Directory> known(const QString &names)
{
    QList<Directory> list;
    for (const auto value : directories(names)) {
        list.append(*readDirectory(value.toObject()));
    }
    return list;
}

} // namespace

class TestDirectoryList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void directoriesComeWithTheFirstMessage();
    void deltasAreFollowed();
    void deltasOlderThanTheSnapshotAreDropped();
    void aReconnectionChangesTheListByDifferences();
    void missedMessagesAreAskedForAgain();
    void categoriesAreKnownToBeLoading();
    void anUnreadableDirectoryIsLeftOut();
    void aRefusalIsTold();
    void aBusyServerIsAskedAgain();
    void clearForgetsEverything();
    void whatWasLastKnownIsShownUntilTheServerAnswers();
    void whatIsThereIsNotPrimed();
    void knownDirectoriesStayWhileTheirCategoryIsLoading();
    void nothingIsLoadingAfterLoggingOff();

private:
    void tell(QJsonObject message, bool isDelta = true)
    {
        message["__type"_L1] = u"urn:inin.com:directories:directoriesMessage"_s;
        message["isDelta"_L1] = isDelta;
        m_server->router.dispatch(message);
    }
    [[nodiscard]] QString shown() const
    {
        QStringList names;
        for (const Directory &directory : m_list->directories()) {
            names.append(directory.name);
        }
        return names.join(u' ');
    }
    [[nodiscard]] int puts() const
    {
        return int(m_server->network.requests("PUT"_ba, "/messaging/subscriptions/directories"_ba).size());
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<DirectoryList> m_list;
    QStringList m_log;
    std::function<FakeNetwork::Answer()> m_answer;
};

void TestDirectoryList::init()
{
    m_log.clear();
    m_answer = nullptr;
    m_server = std::make_unique<FakeServer>();
    m_server->answerWith([this](const FakeNetwork::Request &) -> std::optional<FakeNetwork::Answer> {
        return m_answer ? std::optional(m_answer()) : std::nullopt;
    });
    m_list = std::make_unique<DirectoryList>(m_server->session, m_server->rest, m_server->router);
    connect(m_list.get(), &DirectoryList::added, this,
        [this](const Directory &directory) { m_log.append(u"+"_s + directory.name); });
    connect(m_list.get(), &DirectoryList::changed, this,
        [this](const Directory &directory) { m_log.append(u"="_s + directory.name); });
    connect(m_list.get(), &DirectoryList::removed, this,
        [this](const DirectoryId &id) { m_log.append(u"-"_s + id.text()); });
}

void TestDirectoryList::cleanup()
{
    m_list.reset();
    m_server.reset();
}

void TestDirectoryList::directoriesComeWithTheFirstMessage()
{
    QSignalSpy loaded(m_list.get(), &DirectoryList::loaded);
    QCOMPARE(puts(), 0);
    QVERIFY(m_server->logIn());
    QTRY_COMPARE(puts(), 1);
    const auto put = m_server->network.requests("PUT"_ba, "/"_ba).constFirst();
    QCOMPARE(put.path, "/messaging/subscriptions/directories"_ba);
    QVERIFY(put.text.isEmpty());
    QVERIFY(!m_list->isLoaded());
    tell({ { u"directoriesAdded"_s, directories(u"b1 a1"_s) } }, false);
    QCOMPARE(shown(), u"b1 a1"_s);
    QVERIFY(m_list->isLoaded());
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(m_list->find(DirectoryId(u"a"_s))->name, u"a1"_s);
    QVERIFY(!m_list->find(DirectoryId(u"x"_s)));
}

void TestDirectoryList::deltasAreFollowed()
{
    QVERIFY(m_server->logIn());
    tell({ { u"directoriesAdded"_s, directories(u"a1 b1"_s) } }, false);
    m_log.clear();
    tell({ { u"directoriesAdded"_s, directories(u"c1"_s) }, { u"directoriesChanged"_s, directories(u"a2"_s) },
        { u"directoriesRemoved"_s, QJsonArray { u"b"_s, u"unknown"_s } } });
    QCOMPARE(shown(), u"a2 c1"_s);
    m_log.sort();
    QCOMPARE(m_log, QStringList({ u"+c1"_s, u"-b"_s, u"=a2"_s }));
    m_log.clear();
    // Tolerant: what is added may be known, what is changed unknown; what is the same is no change.
    tell({ { u"directoriesAdded"_s, directories(u"a2 c2"_s) },
        { u"directoriesChanged"_s, directories(u"d1"_s) } });
    QCOMPARE(m_log, QStringList({ u"=c2"_s, u"+d1"_s }));
}

void TestDirectoryList::deltasOlderThanTheSnapshotAreDropped()
{
    tell({ { u"directoriesAdded"_s, directories(u"x1"_s) } });
    QVERIFY(m_server->logIn());
    tell({ { u"directoriesAdded"_s, directories(u"y1"_s) } });
    QCOMPARE(shown(), QString());
    tell({ { u"directoriesAdded"_s, directories(u"a1"_s) } }, false);
    QCOMPARE(shown(), u"a1"_s);
}

void TestDirectoryList::aReconnectionChangesTheListByDifferences()
{
    QVERIFY(m_server->logIn());
    tell({ { u"directoriesAdded"_s, directories(u"a1 b1 c1"_s) } }, false);
    m_log.clear();
    QSignalSpy loaded(m_list.get(), &DirectoryList::loaded);
    QVERIFY(m_server->loseConnection());
    QCOMPARE(shown(), u"a1 b1 c1"_s);
    QVERIFY(m_server->comeBack());
    QTRY_VERIFY(puts() >= 2); // more where the machine is slow, and nothing comes for long
    QVERIFY(!m_list->isLoaded());
    QCOMPARE(shown(), u"a1 b1 c1"_s);
    tell({ { u"directoriesAdded"_s, directories(u"d1 c2 a1"_s) } }, false);
    QCOMPARE(m_log, QStringList({ u"-b"_s, u"+d1"_s, u"=c2"_s }));
    QCOMPARE(shown(), u"a1 c2 d1"_s);
    QCOMPARE(loaded.count(), 1);
}

void TestDirectoryList::missedMessagesAreAskedForAgain()
{
    QVERIFY(m_server->logIn());
    tell({ { u"directoriesAdded"_s, directories(u"a1"_s) } }, false);
    m_log.clear();
    emit m_server->session.resubscribeNeeded();
    QTRY_COMPARE(puts(), 2);
    QVERIFY(m_list->isLoaded()); // still the same log-in
    tell({ { u"directoriesAdded"_s, directories(u"a1 b1"_s) } }, false);
    QCOMPARE(m_log, QStringList({ u"+b1"_s }));
}

void TestDirectoryList::categoriesAreKnownToBeLoading()
{
    QVERIFY(m_server->logIn());
    QSignalSpy pending(m_list.get(), &DirectoryList::pendingChanged);
    const QJsonObject general { { u"general"_s, true } };
    tell({ { u"publicPendingCategoriesAdded"_s,
               QJsonObject { { u"general"_s, true }, { u"company"_s, true } } },
             { u"privatePendingCategoriesAdded"_s, general } },
        false);
    QCOMPARE(m_list->pendingCategories(),
        PendingCategories({ DirectoryCategory::Company, DirectoryCategory::General }));
    tell({ { u"publicPendingCategoriesRemoved"_s,
        QJsonObject { { u"general"_s, true }, { u"company"_s, true } } } });
    QCOMPARE(m_list->pendingCategories(), PendingCategories({ DirectoryCategory::General }));
    tell({ { u"privatePendingCategoriesRemoved"_s, general } });
    QVERIFY(m_list->pendingCategories().isEmpty());
    QCOMPARE(pending.count(), 3);
}

void TestDirectoryList::anUnreadableDirectoryIsLeftOut()
{
    QVERIFY(m_server->logIn());
    QJsonArray list = directories(u"a1 b1"_s);
    list.insert(1, QJsonObject { { u"displayName"_s, u"nobody"_s } });
    list.insert(1, 17);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"skipped a directory"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"skipped a directory"_s));
    tell({ { u"directoriesAdded"_s, list } }, false);
    QCOMPARE(shown(), u"a1 b1"_s);
}

void TestDirectoryList::aRefusalIsTold()
{
    m_answer = [] { return FakeNetwork::refusal(403); };
    QSignalSpy failed(m_list.get(), &DirectoryList::failed);
    QVERIFY(m_server->logIn());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().kind == ErrorKind::Forbidden);
    QVERIFY(!m_list->isLoaded());
}

void TestDirectoryList::aBusyServerIsAskedAgain()
{
    int answers = 0;
    m_answer = [&] { return ++answers == 1 ? FakeNetwork::refusal(503) : FakeNetwork::Answer {}; };
    QSignalSpy failed(m_list.get(), &DirectoryList::failed);
    QVERIFY(m_server->logIn());
    QTRY_COMPARE(puts(), 2);
    QCOMPARE(failed.count(), 0);
}

void TestDirectoryList::clearForgetsEverything()
{
    QVERIFY(m_server->logIn());
    tell({ { u"directoriesAdded"_s, directories(u"a1 b1"_s) },
             { u"publicPendingCategoriesAdded"_s, QJsonObject { { u"general"_s, true } } } },
        false);
    m_log.clear();
    m_list->clear();
    QVERIFY(m_list->directories().isEmpty());
    QVERIFY(m_list->pendingCategories().isEmpty());
    QVERIFY(!m_list->isLoaded());
    m_log.sort();
    QCOMPARE(m_log, QStringList({ u"-a"_s, u"-b"_s }));
}

void TestDirectoryList::whatWasLastKnownIsShownUntilTheServerAnswers()
{
    QSignalSpy primed(m_list.get(), &DirectoryList::primed);
    m_list->prime(known(u"a1 b1"_s));
    QCOMPARE(shown(), u"a1 b1"_s);
    QCOMPARE(primed.count(), 1);
    QVERIFY(!m_list->isLoaded());
    QVERIFY(m_server->logIn());
    m_log.clear();
    tell({ { u"directoriesAdded"_s, directories(u"a1 c1"_s) } }, false);
    QCOMPARE(m_log, QStringList({ u"-b"_s, u"+c1"_s }));
    QVERIFY(m_list->isLoaded());
}

void TestDirectoryList::whatIsThereIsNotPrimed()
{
    QVERIFY(m_server->logIn());
    tell({ { u"directoriesAdded"_s, directories(u"a2"_s) } }, false);
    m_list->prime(known(u"a1 b1"_s));
    QCOMPARE(shown(), u"a2"_s);
}

void TestDirectoryList::knownDirectoriesStayWhileTheirCategoryIsLoading()
{
    const QJsonObject general { { u"general"_s, true } };
    m_list->prime(known(u"a1 b1 c1"_s));
    QVERIFY(m_server->logIn());
    tell({ { u"directoriesAdded"_s, directories(u"b1"_s) }, { u"publicPendingCategoriesAdded"_s, general } },
        false);
    QCOMPARE(shown(), u"a1 b1 c1"_s);
    tell({ { u"directoriesAdded"_s, directories(u"a2"_s) } });
    QCOMPARE(shown(), u"a2 b1 c1"_s);
    m_log.clear();
    tell({ { u"publicPendingCategoriesRemoved"_s, general } });
    QCOMPARE(m_log, QStringList({ u"-c"_s }));
}

void TestDirectoryList::nothingIsLoadingAfterLoggingOff()
{
    QVERIFY(m_server->logIn());
    tell({ { u"directoriesAdded"_s, directories(u"a1"_s) },
             { u"publicPendingCategoriesAdded"_s, QJsonObject { { u"general"_s, true } } } },
        false);
    m_server->session.logOff();
    QTRY_VERIFY(m_list->pendingCategories().isEmpty());
    QCOMPARE(shown(), u"a1"_s);
}

QTEST_GUILESS_MAIN(TestDirectoryList)
#include "tst_directorylist.moc"
