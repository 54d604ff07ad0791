// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactlistpool.h"
#include "core/session/session.h"
#include "tests/support/fakes/listmirror.h"
#include "tests/support/simulatorprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace dialbook;
using dialbook::test::ListMirror;

/// Half an hour of a busy directory, in less time: 50 edits a second by others make 90,000, and the event
/// stream is cut again and again. A twentieth of it unless DIALBOOK_SOAK says "whole" (./run soak), and less
/// under a sanitizer, where the simulator tells 50 edits a second at best and freed memory is kept back.
class ContactListSoak : public QObject
{
    Q_OBJECT

private slots:
    void aBusyHalfHourEndsWithTheServersListAndNoMoreMemory();
};

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#elif defined(__has_feature)
constexpr bool isSanitized = __has_feature(address_sanitizer);
#else
constexpr bool isSanitized = false;
#endif

// Resident, of this process; 0 where nobody tells.
qint64 residentKilobytes()
{
#ifdef __GLIBC__
    malloc_trim(0); // gives back what is not used any more
#endif
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.sliced(6).trimmed().split(' ').constFirst().toLongLong();
        }
    }
    return 0;
}

} // namespace

void ContactListSoak::aBusyHalfHourEndsWithTheServersListAndNoMoreMemory()
{
    using namespace std::chrono_literals;
    const bool isWhole = qEnvironmentVariable("DIALBOOK_SOAK") == u"whole";
    const int edits = 30 * 60 * 50 / (isWhole ? 1 : isSanitized ? 200 : 20);
    constexpr int perSecond = isSanitized ? 25 : 250;
    constexpr int contacts = isSanitized ? 2000 : 10'000;
    constexpr int cutsInAHalf = 10;
    const QString directory = u"generated"_s;
    SimulatorProcess simulator;
    QVERIFY(!simulator.start({ u"--still"_s, u"--data"_s, QString::number(contacts) }).isEmpty());
    // Every row that an edit shifts would be told one by one, five times faster than in life.
    simulator.control(u"settings"_s, { { u"lazyIndices"_s, true } });

    QNetworkAccessManager network;
    RestClient rest(network);
    rest.setLanguage("en-US"_ba);
    MessageRouter router;
    SessionPolicy policy;
    policy.pump.reopenAfter = 10ms;
    Session session(rest, router, policy);
    ContactListPool pool(session, rest, router);
    session.logIn(*ServerAddress::fromUserInput(simulator.address()), { UserId(u"admin"_s), u"demo"_s });
    QTRY_VERIFY(session.isConnected());
    const auto list = pool.open(DirectoryId(directory));
    list->wantAll();
    QTRY_VERIFY_WITH_TIMEOUT(list->isFollowed(), 60'000);
    QCOMPARE(list->rows().size(), contacts);
    ListMirror mirror(*list);
    mirror.comparesEachTime = false;

    const auto differences = [&] {
        const QJsonArray expected =
            simulator.look(u"directory?id="_s + directory).value("entries"_L1).toArray();
        qsizetype count = std::abs(mirror.rows.size() - expected.size());
        for (qsizetype i = 0; i < std::min(mirror.rows.size(), expected.size()); ++i) {
            const auto contact = readContact(expected.at(i).toObject());
            const ContactPtr &row = mirror.rows.at(i);
            count += contact && row && *row == *contact && list->rows().at(int(i)) == row ? 0 : 1;
        }
        return count;
    };
    QList<qint64> resident; // after each half
    for (int half = 0; half < 2; ++half) {
        simulator.control(u"edits"_s, { { u"directoryId"_s, directory }, { u"perSecond"_s, perSecond } });
        for (int cut = 0; cut < cutsInAHalf; ++cut) {
            QTest::qWait(edits * 1000 / perSecond / 2 / cutsInAHalf);
            simulator.control(u"events"_s, { { u"cut"_s, true } });
            mirror.forget();
        }
        simulator.control(u"edits"_s, { { u"directoryId"_s, directory }, { u"perSecond"_s, 0 } });
        QTRY_COMPARE_WITH_TIMEOUT(differences(), 0, 60'000);
        QTRY_COMPARE(list->state(), ContactList::State::Live);
        resident.append(residentKilobytes());
    }
    qInfo() << edits << "edits," << 2 * cutsInAHalf << "cuts; resident after each half, in kB:" << resident;
    // The allocator keeps some of what has been given back; what leaks with every edit is more.
    QVERIFY(isSanitized || resident.last() <= resident.first() + resident.first() / 10 + 8192);
}

QTEST_GUILESS_MAIN(ContactListSoak)
#include "soak_contactlist.moc"
