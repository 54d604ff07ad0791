// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/directorytreemodel.h"
#include "ui/directories/directorytreeview.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

Directory directory(const QString &name, DirectoryCategory category = DirectoryCategory::General)
{
    Directory made;
    made.id = DirectoryId(name);
    made.name = name;
    made.category = category;
    return made;
}

/// "Group: a, b", a line a group.
QStringList outline(const DirectoryTreeModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        QStringList names;
        for (int row = 0; row < model.rowCount(heading); ++row) {
            names += model.index(row, 0, heading).data().toString();
        }
        lines += heading.data().toString() + u": "_s + names.join(u", "_s);
    }
    return lines;
}

} // namespace

class DirectoryTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void speedDialsComeFirstAndNamesAreSorted();
    void aPendingGroupSaysSo();
    void whatIsDrawnIsAlsoSaid();
    void linksThatNeedAttentionAreCounted();
    void aListBeingDeletedIsStruckOut();
    void differencesLeadToTheSameTree();
    void theNeighbourIsTheNextOne();
    void theChosenOneStaysChosen();
    void headingsAreNeverChosen();
    void typingGoesToTheNextName();
    void rightToLeftAndHugeFontsArePainted();
};

void DirectoryTreeTest::speedDialsComeFirstAndNamesAreSorted()
{
    DirectoryTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({ directory(u"Team 10"_s, DirectoryCategory::Workgroup), directory(u"zebra"_s),
                    directory(u"Odd"_s, DirectoryCategory::Unknown),
                    directory(u"Company Directory"_s, DirectoryCategory::Company), directory(u"Ärzte"_s),
                    directory(u"Phones"_s, DirectoryCategory::StationGroup),
                    directory(u"Team 9"_s, DirectoryCategory::Workgroup),
                    directory(u"Mine"_s, DirectoryCategory::SpeedDial) },
        {});
    QCOMPARE(outline(model),
        (QStringList { u"Speed Dials: Mine"_s, u"Company Directory: Company Directory"_s,
            u"Workgroup Directories: Team 9, Team 10"_s, u"General Directories: Ärzte, zebra"_s,
            u"Station Groups: Phones"_s, u"Other Directories: Odd"_s }));
    QCOMPARE(model.first(), DirectoryId(u"Mine"_s));
}

void DirectoryTreeTest::aPendingGroupSaysSo()
{
    DirectoryTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({ directory(u"a"_s) }, { DirectoryCategory::Workgroup });
    const QModelIndex workgroups = model.index(0, 0);
    QVERIFY(workgroups.data(DirectoryTreeModel::PendingRole).toBool());
    QCOMPARE(workgroups.data(Qt::AccessibleTextRole).toString(), u"Workgroup Directories, loading"_s);
    model.setPending({ DirectoryCategory::General });
    QCOMPARE(outline(model), (QStringList { u"General Directories: a"_s }));
    QVERIFY(model.index(0, 0).data(DirectoryTreeModel::PendingRole).toBool());
    model.setPending({});
    QVERIFY(!model.index(0, 0).data(DirectoryTreeModel::PendingRole).toBool());
}

void DirectoryTreeTest::whatIsDrawnIsAlsoSaid()
{
    DirectoryTreeModel model;
    Directory secret = directory(u"<b>Mine</b>"_s);
    secret.isPrivate = true;
    secret.count = 3;
    model.reset({ secret }, {});
    const QModelIndex index = model.indexOf(secret.id);
    QCOMPARE(index.data().toString(), u"<b>Mine</b>"_s);
    QVERIFY(index.data(DirectoryTreeModel::PrivateRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(u"<b>Mine</b>, private, 3 "_s));
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"Private"_s));
}

void DirectoryTreeTest::linksThatNeedAttentionAreCounted()
{
    DirectoryTreeModel model;
    model.reset({ directory(u"a"_s, DirectoryCategory::SpeedDial),
                    directory(u"b"_s, DirectoryCategory::SpeedDial), directory(u"c"_s) },
        {});
    model.setAttention([](const DirectoryId &id) { return id == DirectoryId(u"b"_s) ? 1 : 2; });
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.touch(DirectoryId(u"b"_s));
    QCOMPARE(told.count(), 2); // the list and the sum of its group
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.data(DirectoryTreeModel::AttentionRole).toInt(), 3);
    QCOMPARE(group.data(Qt::AccessibleTextRole).toString(), u"Speed Dials, "_s + attentionText(3));
    const QModelIndex list = model.indexOf(DirectoryId(u"b"_s));
    QVERIFY(list.data(Qt::AccessibleTextRole).toString().endsWith(attentionText(1)));
    QVERIFY(list.data(Qt::ToolTipRole).toString().contains(u"attention"_s));
    QCOMPARE(
        model.indexOf(DirectoryId(u"c"_s)).data(DirectoryTreeModel::AttentionRole).toInt(), 0); // holds none
}

void DirectoryTreeTest::aListBeingDeletedIsStruckOut()
{
    DirectoryTreeModel model;
    model.reset({ directory(u"a"_s), directory(u"b"_s) }, {});
    bool doomed = false;
    model.setBeingDeleted([&](const DirectoryId &id) { return doomed && id == DirectoryId(u"b"_s); });
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    doomed = true;
    model.touch(DirectoryId(u"b"_s));
    QCOMPARE(told.count(), 1);
    const QModelIndex index = model.indexOf(DirectoryId(u"b"_s));
    QVERIFY(index.data(Qt::FontRole).value<QFont>().strikeOut());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"being deleted"_s));
    QVERIFY(!model.indexOf(DirectoryId(u"a"_s)).data(Qt::FontRole).isValid());
}

void DirectoryTreeTest::differencesLeadToTheSameTree()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        DirectoryTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QHash<DirectoryId, Directory> truth;
        PendingCategories pending;
        for (int step = 0; step < 30; ++step) {
            const DirectoryId id(QString::number(random.bounded(12)));
            if (random.bounded(3) == 0) {
                truth.remove(id);
                model.remove(id);
            } else if (random.bounded(8) == 0) {
                pending = { DirectoryCategory(random.bounded(5)) };
                model.setPending(pending);
            } else {
                Directory made =
                    directory(u"Name %1"_s.arg(random.bounded(30)), DirectoryCategory(random.bounded(5)));
                made.id = id;
                truth.insert(id, made);
                model.upsert(made);
            }
            DirectoryTreeModel fresh;
            fresh.reset(truth.values(), pending);
            QVERIFY2(outline(model) == outline(fresh), qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
            for (const Directory &known : std::as_const(truth)) {
                QCOMPARE(*model.directoryAt(model.indexOf(known.id)), known);
            }
        }
    }
}

void DirectoryTreeTest::theNeighbourIsTheNextOne()
{
    DirectoryTreeModel model;
    model.reset({ directory(u"a"_s), directory(u"b"_s), directory(u"c"_s),
                    directory(u"dial"_s, DirectoryCategory::SpeedDial) },
        {});
    QCOMPARE(model.neighbourOf(DirectoryId(u"b"_s)), DirectoryId(u"c"_s));
    QCOMPARE(model.neighbourOf(DirectoryId(u"c"_s)), DirectoryId(u"b"_s));
    QCOMPARE(model.neighbourOf(DirectoryId(u"dial"_s)), DirectoryId(u"a"_s));
    model.reset({ directory(u"a"_s) }, {});
    QCOMPARE(model.neighbourOf(DirectoryId(u"a"_s)), DirectoryId());
}

void DirectoryTreeTest::theChosenOneStaysChosen()
{
    DirectoryTreeModel model;
    model.reset({ directory(u"a"_s), directory(u"m"_s), directory(u"z"_s) }, {});
    DirectoryTreeView view(model);
    view.choose(DirectoryId(u"m"_s));
    const QSignalSpy chosen(&view, &DirectoryTreeView::directoryChosen);
    model.upsert(directory(u"b"_s));
    model.upsert(directory(u"dial"_s, DirectoryCategory::SpeedDial));
    model.remove(DirectoryId(u"a"_s));
    QCOMPARE(view.chosen(), DirectoryId(u"m"_s));
    Directory renamed = directory(u"zz"_s);
    renamed.id = DirectoryId(u"m"_s);
    model.upsert(renamed);
    QCOMPARE(view.chosen(), DirectoryId(u"m"_s));
    QCOMPARE(chosen.count(), 0);
}

void DirectoryTreeTest::headingsAreNeverChosen()
{
    DirectoryTreeModel model;
    model.reset({ directory(u"dial"_s, DirectoryCategory::SpeedDial), directory(u"a"_s) }, {});
    DirectoryTreeView view(model);
    view.resize(300, 300);
    view.show();
    view.choose(DirectoryId(u"dial"_s));
    const QSignalSpy chosen(&view, &DirectoryTreeView::directoryChosen);
    QTest::keyClick(&view, Qt::Key_Down); // over the heading
    QCOMPARE(view.chosen(), DirectoryId(u"dial"_s));
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(!view.isExpanded(model.index(1, 0)));
    QTest::keyClick(&view, Qt::Key_Space);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.chosen(), DirectoryId(u"a"_s));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
}

void DirectoryTreeTest::typingGoesToTheNextName()
{
    DirectoryTreeModel model;
    model.reset({ directory(u"Ärzte"_s), directory(u"Anwälte"_s), directory(u"Banken"_s),
                    directory(u"arbeit"_s, DirectoryCategory::SpeedDial) },
        {});
    DirectoryTreeView view(model);
    view.show();
    view.choose(DirectoryId(u"Banken"_s));
    QTest::keyClicks(&view, u"ar"_s);
    QTRY_COMPARE(view.chosen(), DirectoryId(u"arbeit"_s));
}

void DirectoryTreeTest::rightToLeftAndHugeFontsArePainted()
{
    DirectoryTreeModel model;
    Directory secret = directory(u"A name that is far too long for the room that there is"_s);
    secret.isPrivate = true;
    secret.count = 123456;
    model.reset({ secret }, { DirectoryCategory::Workgroup });
    DirectoryTreeView view(model);
    QFont huge = view.font();
    huge.setPointSize(40);
    view.setFont(huge);
    view.setLayoutDirection(Qt::RightToLeft);
    view.resize(120, 400);
    QVERIFY(!view.grab().isNull());
}

} // namespace dialbook

QTEST_MAIN(dialbook::DirectoryTreeTest)
#include "tst_directorytree.moc"
