// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactlistpool.h"
#include "core/contacts/listpages.h"
#include "tests/support/fakes/fakedirectory.h"
#include "tests/support/fakes/fakeserver.h"
#include "tests/support/fakes/listmirror.h"
#include "ui/directories/contacttablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using namespace dialbook::test;

namespace {

// The tester looks at every cell at every signal; one column tells as much about rows as forty.
class OneColumn : public ContactTableModel
{
public:
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }
};

struct Mode
{
    QList<int> pageSizes; ///< that the servers of the cluster show
    int rows = 0;
};

/// A server whose directory many edit, and a person who scrolls through it; everything as the seed says.
class World : public QObject
{
public:
    World(const Mode &mode, quint32 seed)
        : m_mode(mode)
        , m_random(seed)
        , m_pool(m_server.session, m_server.rest, m_server.router)
    {
        m_directory.pageSize = m_mode.pageSizes.first();
        // Shifts told one by one cost most where pages are large.
        m_directory.lazyIndices = mode.rows < 250 ? seed % 2 == 0 : seed % 8 != 0;
        m_directory.purgesOnPut = seed % 3 != 0;
        m_directory.fill(m_mode.rows);
        connect(&m_server, &FakeServer::sessionBegan, this, [this] {
            m_directory.endSession();
            m_directory.pageSize = m_mode.pageSizes.at(m_random.bounded(int(m_mode.pageSizes.size())));
        });
        m_server.answerWith(
            [this](const FakeNetwork::Request &request) { return m_directory.answer(request); });
    }

    void open(bool tested)
    {
        if (!m_server.logIn()) {
            return;
        }
        m_list = m_pool.open(DirectoryId(u"d"_s));
        m_mirror = std::make_unique<ListMirror>(*m_list);
        connect(m_list.get(), &ContactList::changed, this,
            [this](const QList<ListChange> &changes) { m_model.apply(changes); });
        if (tested) {
            m_tester = std::make_unique<QAbstractItemModelTester>(
                &m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
    }

    void step()
    {
        const int size = m_directory.size();
        const bool isConnected = m_server.session.isConnected();
        switch (m_random.bounded(20)) {
        case 0:
        case 1:
        case 2:
            m_directory.insert(m_random.bounded(size + 1), u"n%1"_s.arg(++m_edits));
            break;
        case 3:
        case 4:
        case 5:
            if (size > m_mode.rows * 4 / 5) {
                m_directory.remove(m_random.bounded(size));
            }
            break;
        case 6:
        case 7:
            m_directory.move(m_random.bounded(size), m_random.bounded(size));
            break;
        case 8:
        case 9:
        case 10:
            m_directory.rename(m_random.bounded(size), u"Renamed %1"_s.arg(++m_edits));
            break;
        case 11:
        case 12:
        case 13: {
            const int first = m_random.bounded(size);
            m_list->wantRows(first, first + m_random.bounded(30));
            break;
        }
        case 14:
        case 15:
            m_list->fetchMore();
            break;
        case 16:
            if (isConnected) {
                m_directory.deliverOne();
            }
            break;
        case 17:
        case 18:
            if (isConnected) {
                m_directory.deliver();
            }
            break;
        default:
            if (m_random.bounded(8) == 0) {
                m_server.setReachable(false);
            }
        }
    }

    /// What runs in the background, once in a while.
    void settleALittle()
    {
        m_server.network.forget();
        m_server.setReachable(m_server.session.isConnected() || m_random.bounded(2) == 0);
        m_mostWindows = std::max(m_mostWindows, m_directory.windows());
    }

    /// Nobody edits any more; whoever follows everything knows everything.
    void comeToRest()
    {
        m_server.setReachable(true);
        m_directory.deliver();
    }

    [[nodiscard]] bool isFollowed() const { return m_list->isFollowed(); }
    /// What was not followed must be looked at again.
    void look()
    {
        m_server.network.forget();
        m_directory.deliver();
        m_list->fetchMore();
    }
    void lookAgain() { m_list->refresh(); }

    /// "" when the list, what its signals told, and the model show what the server has.
    [[nodiscard]] QString difference() const
    {
        const QStringList expected = m_directory.ids();
        const QStringList names = m_directory.names();
        if (!m_server.session.isConnected() || m_list->state() != ContactList::State::Live) {
            return u"not live: %1"_s.arg(m_list->error() ? toString(m_list->error()->kind) : QString());
        }
        if (!m_mirror->agrees || m_model.rowCount() != m_list->rows().size()) {
            return u"the signals told something else"_s;
        }
        if (m_list->rows().size() != expected.size()) {
            return u"%1 rows instead of %2"_s.arg(m_list->rows().size()).arg(expected.size());
        }
        for (int row = 0; row < int(expected.size()); ++row) {
            const ContactPtr &contact = m_list->rows().at(row);
            if (!contact || contact->id.text() != expected.at(row)
                || contact->text(ContactField::DisplayName) != names.at(row)
                || m_model.contactAt(row) != contact || m_mirror->rows.at(row) != contact
                || m_list->rowOf(contact->id) != row) {
                return u"row %1"_s.arg(row);
            }
        }
        return {};
    }
    [[nodiscard]] int mostWindows() const { return m_mostWindows; }

private:
    Mode m_mode;
    QRandomGenerator m_random;
    FakeServer m_server { std::chrono::milliseconds(100) };
    FakeDirectory m_directory { m_server.router };
    ContactListPool m_pool;
    std::shared_ptr<ContactList> m_list;
    std::unique_ptr<ListMirror> m_mirror;
    OneColumn m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_edits = 0;
    int m_mostWindows = 0;
};

} // namespace

Q_DECLARE_METATYPE(Mode)

/// List and table model together, through hundreds of random days: everybody edits, the person scrolls,
/// the connection is lost, the next server shows other pages. 200 days for each kind of server when
/// DIALBOOK_SOAK says "whole" (./run soak), else 25.
class TestLiveList : public QObject
{
    Q_OBJECT

private slots:
    void everyDayEndsWithTheServersList_data();
    void everyDayEndsWithTheServersList();
};

void TestLiveList::everyDayEndsWithTheServersList_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("pages of 3, more than there may be windows") << Mode { { 3 }, 160 };
    QTest::newRow("pages of 10") << Mode { { 10 }, 45 };
    QTest::newRow("pages of 25") << Mode { { 25 }, 60 };
    QTest::newRow("pages of 300") << Mode { { 300 }, 305 };
    QTest::newRow("pages of 500") << Mode { { 500 }, 505 };
    QTest::newRow("a cluster of servers that show different pages") << Mode { { 25, 10, 300, 4 }, 60 };
}

void TestLiveList::everyDayEndsWithTheServersList()
{
    QFETCH(Mode, mode);
    constexpr int steps = 500;
    constexpr int atOnce = 50;
    constexpr int cancellations = 4; // of windows whose puts are still under way
    const bool isWhole = qEnvironmentVariable("DIALBOOK_SOAK") == u"whole";
    const int seeds = isWhole ? 200 : 25;
    for (int first = 0; first < seeds; first += atOnce) {
        std::vector<std::unique_ptr<World>> worlds;
        for (int seed = first; seed < std::min(seeds, first + atOnce); ++seed) {
            worlds.push_back(std::make_unique<World>(mode, quint32(seed)));
            worlds.back()->open(mode.rows < 100 || seed % 10 == 0);
        }
        QTest::qWait(30);
        for (int step = 0; step < steps; ++step) {
            for (const auto &world : worlds) {
                world->step();
            }
            if (step % 10 == 9) {
                QTest::qWait(1);
                for (const auto &world : worlds) {
                    world->settleALittle();
                }
            }
        }
        const auto allRest = [&](const std::function<bool(World &)> &isAtRest) {
            return QTest::qWaitFor(
                [&] {
                    // None waits for another: all are asked, and go on.
                    return std::count_if(worlds.begin(), worlds.end(), [&](const auto &world) {
                        return isAtRest(*world);
                    }) == qsizetype(worlds.size());
                },
                30'000);
        };
        for (const auto &world : worlds) {
            world->comeToRest();
        }
        // Those who follow everything need no second look.
        static_cast<void>(allRest([](World &world) {
            world.look();
            return !world.isFollowed() || world.difference().isEmpty();
        })); // what is wrong is told below
        QStringList wrong;
        for (size_t i = 0; i < worlds.size(); ++i) {
            World &world = *worlds[i];
            QVERIFY(world.mostWindows() <= ListPages::mostLive + cancellations);
            if (!world.difference().isEmpty() && world.isFollowed()) {
                wrong.append(u"followed, seed %1: %2"_s.arg(first + int(i)).arg(world.difference()));
            }
            world.lookAgain();
        }
        static_cast<void>(allRest([](World &world) {
            world.look();
            return world.difference().isEmpty();
        }));
        for (size_t i = 0; i < worlds.size(); ++i) {
            if (const QString difference = worlds[i]->difference(); !difference.isEmpty()) {
                wrong.append(u"seed %1: %2"_s.arg(first + int(i)).arg(difference));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestLiveList)
#include "tst_livelist.moc"
