// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/speeddial/speeddialbook.h"
#include "tests/support/fakes/fakeserver.h"

#include <QJsonArray>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace dialbook;
using namespace dialbook::test;

class TestSpeedDialBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsAreFollowedAsTheyComeAndGo();
    void linksAreFoundByWhatTheyShow_data();
    void linksAreFoundByWhatTheyShow();
    void aListThatCannotBeReadIsNotAskedFor();
    void incompleteUntilEveryListIsLoaded();

private:
    static QJsonObject metadata(const QString &id, int category = 4, bool read = true)
    {
        return { { u"directoryID"_s, id }, { u"displayName"_s, u"List "_s + id }, { u"schemaID"_s, u"s"_s },
            { u"category"_s, category }, { u"accessRights"_s, QJsonObject { { u"read"_s, read } } } };
    }
    void tellDirectories(const QString &key, const QJsonArray &list, bool isDelta)
    {
        m_server->router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s },
            { u"isDelta"_s, isDelta }, { key, list } });
    }
    [[nodiscard]] static QJsonObject link(
        const QString &id, const QString &user, const QString &name, const QStringList &numbers)
    {
        QJsonObject entry { { u"entryID"_s, id }, { u"userID"_s, user }, { u"displayName"_s, name } };
        const QStringList members { u"businessPhone"_s, u"mobilePhone"_s, u"homePhone"_s };
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            entry[members.at(i)] = QJsonObject { { u"standardizedNumber"_s, numbers.at(i) },
                { u"displayString"_s, u"shown "_s + numbers.at(i) } };
        }
        return entry;
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<DirectoryList> m_directories;
    std::unique_ptr<ContactListPool> m_pool;
    std::unique_ptr<SpeedDialBook> m_book;
    QHash<QString, QJsonArray> m_content;
    QStringList m_asked;
    QStringList m_cancelled;
    bool m_silent = false;
};

void TestSpeedDialBook::init()
{
    m_content.clear();
    m_asked.clear();
    m_cancelled.clear();
    m_silent = false;
    m_server = std::make_unique<FakeServer>();
    m_server->answerWith([this](const FakeNetwork::Request &request) -> std::optional<FakeNetwork::Answer> {
        const QByteArray prefix = "/messaging/subscriptions/directories/"_ba;
        if (!request.path.startsWith(prefix)) {
            return {};
        }
        const QString subscription = QString::fromUtf8(request.path.sliced(prefix.size()));
        if (request.verb == "DELETE") {
            m_cancelled.append(subscription);
            return {};
        }
        const QString directory = request.body.value("directoryID"_L1).toString();
        m_asked.append(directory);
        QJsonArray rows = m_content.value(directory);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rows.at(i).toObject();
            row["index"_L1] = int(i);
            rows[i] = row;
        }
        const QJsonObject message { { u"__type"_s, u"urn:inin.com:directories:directoryMessage"_s },
            { u"subscriptionId"_s, subscription }, { u"isDelta"_s, false },
            { u"totalCount"_s, int(rows.size()) }, { u"filteredCount"_s, int(rows.size()) },
            { u"contactsAdded"_s, rows } };
        if (!m_silent) {
            QTimer::singleShot(0, m_server.get(), [this, message] { m_server->router.dispatch(message); });
        }
        return {};
    });
    m_directories = std::make_unique<DirectoryList>(m_server->session, m_server->rest, m_server->router);
    m_pool = std::make_unique<ContactListPool>(m_server->session, m_server->rest, m_server->router);
    m_book = std::make_unique<SpeedDialBook>(*m_directories, *m_pool);
    QVERIFY(m_server->logIn());
}

void TestSpeedDialBook::cleanup()
{
    m_book.reset();
    m_pool.reset();
    m_directories.reset();
    m_server.reset();
}

void TestSpeedDialBook::listsAreFollowedAsTheyComeAndGo()
{
    tellDirectories(u"directoriesAdded"_s, { metadata(u"a"_s), metadata(u"general"_s, 2) }, false);
    QTRY_VERIFY(m_book->isComplete());
    QVERIFY(m_book->list(DirectoryId(u"a"_s)));
    QVERIFY(!m_book->list(DirectoryId(u"general"_s)));
    QCOMPARE(m_asked, QStringList { u"a"_s });
    // Shared with whoever shows it.
    QCOMPARE(m_pool->open(DirectoryId(u"a"_s)), m_book->list(DirectoryId(u"a"_s)));

    tellDirectories(u"directoriesAdded"_s, { metadata(u"b"_s) }, true);
    QTRY_VERIFY(m_book->isComplete());
    QVERIFY(m_book->list(DirectoryId(u"b"_s)));
    tellDirectories(u"directoriesRemoved"_s, { u"a"_s }, true);
    QVERIFY(!m_book->list(DirectoryId(u"a"_s)));
    QTRY_COMPARE(m_cancelled.size(), 1);
}

void TestSpeedDialBook::linksAreFoundByWhatTheyShow_data()
{
    QTest::addColumn<QJsonObject>("contact");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("the same IC user")
        << link(u"x"_s, u"ANNA"_s, u"Renamed"_s, { u"9"_s }) << QStringList { u"a/1"_s, u"b/1"_s };
    QTest::newRow("another user of the same name")
        << link(u"x"_s, u"anna2"_s, u"Smith, Anna"_s, { u"1"_s, u"2"_s }) << QStringList {};
    QTest::newRow("the same name and numbers")
        << link(u"x"_s, {}, u"Lee, Kim"_s, { u"3"_s, u"4"_s }) << QStringList { u"a/2"_s };
    QTest::newRow("the same numbers in other fields")
        << link(u"x"_s, {}, u"Lee, Kim"_s, { u"4"_s, u"3"_s }) << QStringList { u"a/2"_s };
    QTest::newRow("a number less") << link(u"x"_s, {}, u"Lee, Kim"_s, { u"3"_s }) << QStringList {};
    QTest::newRow("another name") << link(u"x"_s, {}, u"Lee, Ken"_s, { u"3"_s, u"4"_s }) << QStringList {};
    QTest::newRow("a user without an id here")
        << link(u"x"_s, {}, u"Smith, Anna"_s, { u"1"_s, u"2"_s }) << QStringList { u"a/1"_s };
    QTest::newRow("nobody") << link(u"x"_s, {}, u"Nobody"_s, {}) << QStringList {};
}

void TestSpeedDialBook::linksAreFoundByWhatTheyShow()
{
    QFETCH(QJsonObject, contact);
    QFETCH(QStringList, links);
    m_content[u"a"_s] = { link(u"1"_s, u"anna"_s, u"Smith, Anna"_s, { u"1"_s, u"2"_s }),
        link(u"2"_s, {}, u"Lee, Kim"_s, { u"3"_s, u"4"_s }) };
    m_content[u"b"_s] = { link(u"1"_s, u"Anna"_s, u"A. Smith"_s, { u"7"_s }) };
    tellDirectories(u"directoriesAdded"_s, { metadata(u"a"_s), metadata(u"b"_s) }, false);
    QTRY_VERIFY(m_book->isComplete());
    QStringList found;
    for (const SpeedDialBook::Link &place : m_book->linksShowing(*readContact(contact))) {
        QCOMPARE(place.listName, u"List "_s + place.list.text());
        found.append(place.list.text() + u'/' + place.link.text());
    }
    QCOMPARE(found, links);
}

void TestSpeedDialBook::aListThatCannotBeReadIsNotAskedFor()
{
    tellDirectories(u"directoriesAdded"_s, { metadata(u"a"_s, 4, false) }, false);
    QVERIFY(!m_book->list(DirectoryId(u"a"_s)));
    QVERIFY(m_book->isComplete());
    tellDirectories(u"directoriesChanged"_s, { metadata(u"a"_s) }, true);
    QVERIFY(m_book->list(DirectoryId(u"a"_s)));
}

void TestSpeedDialBook::incompleteUntilEveryListIsLoaded()
{
    QVERIFY(!m_book->isComplete());
    m_silent = true;
    tellDirectories(u"directoriesAdded"_s, { metadata(u"a"_s) }, false);
    QTRY_COMPARE(m_asked.size(), 1);
    QVERIFY(!m_book->isComplete());
    m_silent = false;
    m_book->list(DirectoryId(u"a"_s))->refresh();
    QTRY_VERIFY(m_book->isComplete());
}

QTEST_GUILESS_MAIN(TestSpeedDialBook)
#include "tst_speeddialbook.moc"
