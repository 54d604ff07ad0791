// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/looker.h"

#include "core/directories/directorylist.h"
#include "tests/support/fakes/fakeserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using namespace dialbook::test;

class LookerTest : public QObject
{
    Q_OBJECT

private slots:
    void directoriesThatWereAskedForBeforeAreNotTakenForThoseOfNow();
};

void LookerTest::directoriesThatWereAskedForBeforeAreNotTakenForThoseOfNow()
{
    FakeServer server;
    DirectoryList list(server.session, server.rest, server.router);
    Looker looker(server.rest, server.router, list);
    const auto tell = [&server](const QString &name) {
        const QJsonObject directory { { u"directoryID"_s, u"1"_s }, { u"displayName"_s, name },
            { u"schemaID"_s, u"s"_s }, { u"category"_s, 4 } };
        server.router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s },
            { u"isDelta"_s, false }, { u"directoriesAdded"_s, QJsonArray { directory } } });
    };
    QVERIFY(server.logIn());
    QTRY_COMPARE(list.snapshotsOnTheWay(), 1);
    QString seen;
    const auto call =
        looker.directories().then(&looker, [&seen](const Result<QList<Directory>> &directories) {
            seen = directories ? directories->value(0).name : toString(directories.error().kind);
        });
    QTRY_COMPARE(list.snapshotsOnTheWay(), 2);
    tell(u"former"_s);
    QTRY_COMPARE(list.snapshotsOnTheWay(), 2); // asked for once more
    QCOMPARE(seen, QString());
    tell(u"present"_s);
    QTRY_COMPARE(seen, u"present"_s);
}

QTEST_GUILESS_MAIN(LookerTest)
#include "tst_looker.moc"
