// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/directories/modelmirror.h"
#include "tests/ui/directories/people.h"
#include "ui/directories/contacttablemodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace test;

class ContactTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void everyRandomEditIsToldAsItHappens_data();
    void everyRandomEditIsToldAsItHappens();
    void neighbouringChangesAreToldOnce();
    void changesAreToldBeforeTheRowsMoveAway();
    void aPlaceholderSaysThatItIsLoading();
    void theNumberThatWillBeDialledIsShown_data();
    void theNumberThatWillBeDialledIsShown();
    void aLinkThatNeedsAttentionSaysSoInWords_data();
    void aLinkThatNeedsAttentionSaysSoInWords();
    void aRowBeingDeletedIsStruckOutAndSaysSo();
    void serverTextIsNeverMarkup();
    void aStatusIsShownInWords();
    void everyColumnHasAStableNameAndATitle();
};

void ContactTableModelTest::everyRandomEditIsToldAsItHappens_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 block = 0; block < 10; ++block) {
        QTest::addRow("seeds from %u", block * 40) << block * 40;
    }
}

void ContactTableModelTest::everyRandomEditIsToldAsItHappens()
{
    QFETCH(quint32, seed);
    for (quint32 offset = 0; offset < 40; ++offset) {
        RandomEdits edits(seed + offset);
        ContactTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ModelMirror mirror(model);
        QList<ContactPtr> rows;
        for (int step = 0; step < 25; ++step) {
            model.apply(edits.next(rows));
            QVERIFY2(mirror.isTrue(), qPrintable(u"seed %1, step %2"_s.arg(seed + offset).arg(step)));
            QCOMPARE(model.contacts().toList(), rows);
            QCOMPARE(model.loadedCount(),
                int(std::count_if(
                    rows.begin(), rows.end(), [](const ContactPtr &row) { return row != nullptr; })));
            for (int row = 0; row < int(rows.size()); ++row) {
                if (rows.at(row)) {
                    QCOMPARE(model.rowOf(rows.at(row)->id), row);
                }
            }
        }
    }
}

void ContactTableModelTest::neighbouringChangesAreToldOnce()
{
    ContactTableModel model;
    QList<ContactPtr> rows(100);
    model.reset(rows);
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.apply(
        { RowsChanged { 10, { person(u"a"_s), person(u"b"_s) } }, RowsChanged { 12, { person(u"c"_s) } },
            RowsChanged { 9, { person(u"d"_s) } }, RowsChanged { 40, { person(u"e"_s) } } });
    QCOMPARE(told.count(), 2);
    QCOMPARE(told.at(0).at(0).toModelIndex().row(), 9);
    QCOMPARE(told.at(0).at(1).toModelIndex().row(), 12);
    QCOMPARE(told.at(1).at(0).toModelIndex().row(), 40);
}

void ContactTableModelTest::changesAreToldBeforeTheRowsMoveAway()
{
    ContactTableModel model;
    model.reset({ person(u"a"_s), person(u"b"_s) });
    const ModelMirror mirror(model);
    model.apply({ RowsChanged { 1, { named(u"b"_s, u"new"_s) } }, RowsRemoved { 0, 1 } });
    QVERIFY(mirror.isTrue());
    QVERIFY(mirror.rows().at(0).startsWith(u"new"_s));
}

void ContactTableModelTest::aPlaceholderSaysThatItIsLoading()
{
    ContactTableModel model;
    model.reset({ nullptr, person(u"a"_s) });
    QCOMPARE(model.index(0, 0).data().toString(), u"…"_s);
    QCOMPARE(model.index(0, 0).data(ContactTableModel::LoadStateRole).toBool(), false);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"loading"_s);
    QCOMPARE(model.index(1, 0).data(ContactTableModel::LoadStateRole).toBool(), true);
    QCOMPARE(model.loadedCount(), 1);
}

void ContactTableModelTest::theNumberThatWillBeDialledIsShown_data()
{
    QTest::addColumn<PrimaryNumber>("primary");
    QTest::addColumn<QString>("business");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("missing");
    QTest::newRow("the designated one") << PrimaryNumber::BusinessPhone << u"(317) 872-3000"_s
                                        << u"Business Phone: (317) 872-3000"_s << false;
    QTest::newRow("an empty one says so")
        << PrimaryNumber::MobilePhone << u"(317) 872-3000"_s << u"Mobile: no number"_s << true;
    QTest::newRow("none: the first there is")
        << PrimaryNumber::None << u"(317) 872-3000"_s << u"Business Phone: (317) 872-3000"_s << false;
    QTest::newRow("none at all") << PrimaryNumber::None << QString() << QString() << false;
}

void ContactTableModelTest::theNumberThatWillBeDialledIsShown()
{
    QFETCH(PrimaryNumber, primary);
    QFETCH(QString, business);
    ContactTableModel model;
    model.reset({ person(u"a"_s, [&](Contact &contact) {
        contact.setPrimaryNumber(primary);
        contact.setPhone(ContactField::BusinessPhone, phone(business));
    }) });
    const QModelIndex cell = model.index(0, int(ContactColumn::PrimaryNumber));
    QTEST(cell.data().toString(), "shown");
    QTEST(cell.data(ContactTableModel::MissingNumberRole).toBool(), "missing");
    QCOMPARE(cell.data(Qt::DecorationRole).isNull(), cell.data().toString().isEmpty());
}

void ContactTableModelTest::aLinkThatNeedsAttentionSaysSoInWords_data()
{
    QTest::addColumn<LinkIllness>("illness");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing wrong") << LinkIllness::None << u"Business Phone: 100"_s << QString();
    QTest::newRow("changed") << LinkIllness::NumberChanged << u"Number changed – 100"_s
                             << u"needs attention: Number changed"_s;
    QTest::newRow("deleted") << LinkIllness::SourceGone << u"Entry deleted – 100"_s
                             << u"needs attention: Entry deleted"_s;
    QTest::newRow("closed") << LinkIllness::NotReadable << u"No access – 100"_s
                            << u"needs attention: No access"_s;
}

void ContactTableModelTest::aLinkThatNeedsAttentionSaysSoInWords()
{
    QFETCH(LinkIllness, illness);
    QFETCH(QString, shown);
    QFETCH(QString, said);
    ContactTableModel model;
    model.reset({ person(u"a"_s, [](Contact &contact) {
        contact.setPhone(ContactField::BusinessPhone, phone(u"100"_s));
        contact.setPrimaryNumber(PrimaryNumber::BusinessPhone);
    }) });
    model.setFindings([illness](const EntryId &id) {
        LinkFinding finding;
        finding.illness = id == EntryId(u"a"_s) ? illness : LinkIllness::None;
        finding.sourceDirectory = u"<b>Suppliers</b>"_s;
        return finding;
    });
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.touchAll();
    QCOMPARE(told.size(), 1);
    const QModelIndex number = model.index(0, int(ContactColumn::PrimaryNumber));
    QCOMPARE(number.data().toString(), shown);
    for (const ContactColumn column : { ContactColumn::PrimaryNumber, ContactColumn::DisplayName }) {
        const QModelIndex cell = model.index(0, int(column));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(said));
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }
    const QString tip = number.data(Qt::ToolTipRole).toString();
    QCOMPARE(tip.contains(u"any more"_s) || tip.contains(u"no longer"_s) || tip.contains(u"Now"_s),
        illness != LinkIllness::None);
    QVERIFY(!model.index(0, int(ContactColumn::Company))
                 .data(Qt::AccessibleTextRole)
                 .toString()
                 .contains(u"attention"_s));
}

void ContactTableModelTest::aRowBeingDeletedIsStruckOutAndSaysSo()
{
    ContactTableModel model;
    model.reset({ named(u"a"_s, u"Anna"_s), named(u"b"_s, u"Berta"_s) });
    QSet<EntryId> doomed;
    model.setBeingDeleted([&doomed](const EntryId &id) { return doomed.contains(id); });
    QVERIFY(!model.index(1, 0).data(ContactTableModel::BeingDeletedRole).toBool());

    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    doomed.insert(EntryId(u"b"_s));
    model.touch(EntryId(u"b"_s));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).toModelIndex().row(), 1);
    QVERIFY(model.index(1, 0).data(ContactTableModel::BeingDeletedRole).toBool());
    QVERIFY(model.index(1, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Berta (being deleted)"_s);
    QVERIFY(!model.index(0, 0).data(ContactTableModel::BeingDeletedRole).toBool());
}

void ContactTableModelTest::serverTextIsNeverMarkup()
{
    ContactTableModel model;
    model.reset({ named(u"a"_s, u"<b>Bold</b> <img src=x>"_s) });
    QCOMPARE(model.index(0, 0).data().toString(), u"<b>Bold</b> <img src=x>"_s);
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;b&gt;Bold"_s));
    QVERIFY(!tip.contains(u"<img"_s));
}

void ContactTableModelTest::aStatusIsShownInWords()
{
    Contact contact;
    QCOMPARE(statusText(contact), QString());
    contact.setStatus(UserStatus { u"Available"_s, {}, true, true, {} });
    QCOMPARE(statusText(contact), u"Available, on the phone"_s);
    contact.setStatus(UserStatus { u"Available"_s, u"back at 3"_s, true, true, {} });
    QCOMPARE(statusText(contact), u"Available, on the phone – back at 3"_s);
    contact.setStatus(UserStatus { {}, u"gone fishing"_s, {}, {}, {} });
    QCOMPARE(statusText(contact), u"gone fishing"_s);
}

void ContactTableModelTest::everyColumnHasAStableNameAndATitle()
{
    ContactTableModel model;
    QCOMPARE(model.columnCount(), contactColumnCount);
    QSet<QString> names;
    QSet<QString> titles;
    for (const ContactColumn column : allContactColumns()) {
        QCOMPARE(columnFromStableName(stableName(column)), column);
        names.insert(stableName(column));
        titles.insert(model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QCOMPARE(names.size(), contactColumnCount);
    QCOMPARE(titles.size(), contactColumnCount);
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(columnFromStableName(u"nothing"_s), std::nullopt);
}

} // namespace dialbook

QTEST_MAIN(dialbook::ContactTableModelTest)
#include "tst_contacttablemodel.moc"
