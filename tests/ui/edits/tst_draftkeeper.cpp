// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/draftkeeper.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dialbook;

namespace {

const StoreOwner anna { u"http://cic1.example.com"_s, u"a.lindgren"_s };
const StoreOwner marcus { u"http://cic1.example.com"_s, u"m.okafor"_s };

ContactDraft named(const QString &name)
{
    ContactDraft draft;
    draft.text(ContactField::LastName) = name;
    return draft;
}

/// A journal on the disk, and what looks into it.
struct Desk
{
    QTemporaryDir folder;
    EditJournal journal { folder.path() };

    Desk()
    {
        QSignalSpy opened(&journal, &EditJournal::opened);
        journal.open(anna);
        (void)QTest::qWaitFor([&] { return !opened.isEmpty(); }, 5000);
    }

    /// What is in a person's journal, once all that was given to it before is written.
    [[nodiscard]] QList<EditorDraft> drafts(const StoreOwner &person = anna)
    {
        const StoreOwner present = journal.owner();
        QSignalSpy opened(&journal, &EditJournal::opened);
        journal.open(person == anna ? marcus : anna);
        journal.open(person);
        const bool came = QTest::qWaitFor([&] { return !opened.isEmpty(); }, 5000);
        journal.open(present);
        return came ? opened.constLast().at(0).value<JournalContent>().drafts : QList<EditorDraft>();
    }
    [[nodiscard]] QStringList names(const StoreOwner &person = anna)
    {
        QStringList found;
        for (const EditorDraft &draft : drafts(person)) {
            found.append(draft.typed.text(ContactField::LastName));
        }
        return found;
    }
};

/// However slow the machine is, what was due before that has had its turn, and nothing else.
void letNearlyASecondPass()
{
    QTimer mark;
    mark.setSingleShot(true);
    const QSignalSpy isOver(&mark, &QTimer::timeout);
    mark.start(900ms);
    QTRY_VERIFY_WITH_TIMEOUT(!isOver.isEmpty(), 30'000);
}

const DirectoryId directory { u"public"_s };
const EntryId entry { u"c-1"_s };

} // namespace

class DraftKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsWrittenWithinASecondOfTheKey()
    {
        Desk desk;
        DraftKeeper keeper(desk.journal, directory, nullptr);
        keeper.keep(entry, named(u"Old"_s), named(u"New"_s));
        letNearlyASecondPass();
        QCOMPARE(desk.names(), QStringList { u"New"_s });
        const EditorDraft draft = desk.drafts().constFirst();
        QCOMPARE(draft.directory, directory);
        QCOMPARE(draft.entry, entry);
        QCOMPARE(draft.opened, named(u"Old"_s));
        QVERIFY(qAbs(draft.keptAt.msecsTo(QDateTime::currentDateTimeUtc())) < 5000);
    }

    void whoNeverPausesIsWrittenDownAsWell()
    {
        Desk desk;
        DraftKeeper keeper(desk.journal, directory, nullptr);
        QTimer keys;
        int count = 0;
        connect(&keys, &QTimer::timeout, &keys,
            [&] { keeper.keep(entry, named(u"Old"_s), named(QString(++count, u'x'))); });
        keys.start(20);
        letNearlyASecondPass();
        QVERIFY(!desk.names().isEmpty());
    }

    void withTheFocusElsewhereItIsWrittenAtOnce()
    {
        Desk desk;
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QLineEdit(&window);
        auto *second = new QLineEdit(&window);
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        first->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(first->hasFocus());
        DraftKeeper keeper(desk.journal, directory, nullptr);
        keeper.keep(entry, named(u"Old"_s), named(u"New"_s));
        second->setFocus();
        QCOMPARE(desk.names(), QStringList { u"New"_s }); // no timer has had its turn
    }

    void anEditorThatDiesLeavesItBehind()
    {
        Desk desk;
        {
            DraftKeeper keeper(desk.journal, directory, nullptr);
            keeper.keep({}, {}, named(u"New"_s));
        }
        QCOMPARE(desk.names(), QStringList { u"New"_s });
    }

    void whatIsDroppedIsGone()
    {
        Desk desk;
        DraftKeeper keeper(desk.journal, directory, nullptr);
        keeper.keep(entry, named(u"Old"_s), named(u"New"_s));
        keeper.flush();
        keeper.keep(entry, named(u"Old"_s), named(u"Newer"_s));
        keeper.drop();
        QCOMPARE(desk.names(), QStringList());
        keeper.flush();
        QCOMPARE(desk.names(), QStringList());
    }

    void oneThatWasFoundIsWrittenInItsPlace()
    {
        Desk desk;
        {
            DraftKeeper keeper(desk.journal, directory, nullptr);
            keeper.keep(entry, named(u"Old"_s), named(u"New"_s));
        }
        const QList<EditorDraft> found = desk.drafts();
        QCOMPARE(found.size(), 1);
        DraftKeeper keeper(desk.journal, directory, nullptr);
        keeper.adopt(found.constFirst());
        keeper.keep(entry, named(u"Old"_s), named(u"Newest"_s));
        keeper.flush();
        QCOMPARE(desk.names(), QStringList { u"Newest"_s });
        keeper.drop();
        QCOMPARE(desk.names(), QStringList());
    }

    void itNeverGetsIntoAnotherPersonsJournal()
    {
        Desk desk;
        DraftKeeper keeper(desk.journal, directory, nullptr);
        keeper.keep(entry, named(u"Old"_s), named(u"New"_s));
        desk.journal.open(marcus);
        keeper.flush();
        keeper.keep(entry, named(u"Old"_s), named(u"Newer"_s));
        keeper.flush();
        QCOMPARE(desk.names(marcus), QStringList());
    }
};

QTEST_MAIN(DraftKeeperTest)
#include "tst_draftkeeper.moc"
