// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/notificationbutton.h"
#include "ui/feedback/notificationmodel.h"
#include "ui/feedback/notificationpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

using Kind = MessageBar::Kind;

QString titleAt(const NotificationModel &model, int row)
{
    return model.index(row).data(NotificationModel::TitleRole).toString();
}

void addRefusal(NotificationModel &model)
{
    model.addError(u"Change \"Anna\""_s,
        { .sentence = u"The entry was not changed."_s, .details = u"HTTP status: 403"_s, .canRetry = false });
}

} // namespace

class NotificationsTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewestIsFirst();
    void theLatestFiveHundredAreKept();
    void whatNobodyHasSeenIsCounted();
    void anEntrySaysEverything();
    void theBellSaysHowManyAreUnseen();
    void openingThePanelCountsAsSeeing();
    void whatComesWhileThePanelIsOpenIsSeen();
    void theSelectedOneIsShownAndCopiedWhole();
    void theListIsWorkedByKeyboard();
    void anEmptyListSaysSo();
    void clearingLeavesNothing();
    void serverTextIsShownAsTyped();
};

void NotificationsTest::theNewestIsFirst()
{
    NotificationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(Kind::Information, u"first"_s, u"one"_s);
    model.add(Kind::Success, u"second"_s, u"two"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(titleAt(model, 0), u"second"_s);
    QCOMPARE(titleAt(model, 1), u"first"_s);
}

void NotificationsTest::theLatestFiveHundredAreKept()
{
    NotificationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 503; ++i) {
        model.add(Kind::Information, QString::number(i), u"text"_s);
    }
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(titleAt(model, 0), u"502"_s);
    QCOMPARE(titleAt(model, 499), u"3"_s);
    QCOMPARE(model.unseenCount(), 500);
}

void NotificationsTest::whatNobodyHasSeenIsCounted()
{
    NotificationModel model;
    QSignalSpy counts(&model, &NotificationModel::unseenCountChanged);
    model.add(Kind::Information, u"a"_s, u"b"_s);
    addRefusal(model);
    QCOMPARE(model.unseenCount(), 2);
    model.markAllSeen();
    model.markAllSeen();
    QCOMPARE(model.unseenCount(), 0);
    QCOMPARE(counts.size(), 3);
    QCOMPARE(counts.last().first().toInt(), 0);
}

void NotificationsTest::anEntrySaysEverything()
{
    NotificationModel model;
    const QDateTime before = QDateTime::currentDateTime();
    addRefusal(model);
    const QModelIndex entry = model.index(0);
    QCOMPARE(entry.data(NotificationModel::KindRole).toInt(), int(Kind::Problem));
    QCOMPARE(entry.data(NotificationModel::TextRole).toString(), u"The entry was not changed."_s);
    QCOMPARE(entry.data(NotificationModel::DetailsRole).toString(), u"HTTP status: 403"_s);
    QVERIFY(entry.data(NotificationModel::TimeRole).toDateTime() >= before);
    QVERIFY(!entry.data(Qt::DecorationRole).isNull());
    const QString spoken = entry.data(Qt::AccessibleTextRole).toString();
    for (const QString &part : { nameOf(Kind::Problem), u"Anna"_s, u"not changed"_s }) {
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }
    QVERIFY(!model.index(7).data().isValid());
}

void NotificationsTest::theBellSaysHowManyAreUnseen()
{
    NotificationModel model;
    NotificationButton bell(model);
    bell.resize(bell.sizeHint());
    const QImage quiet = bell.grab().toImage();
    const QString name = bell.accessibleName();
    QVERIFY(!name.isEmpty());
    addRefusal(model);
    QVERIFY(bell.accessibleName().contains(u'1'));
    QVERIFY(bell.grab().toImage() != quiet);
    model.markAllSeen();
    QCOMPARE(bell.accessibleName(), name);
    QCOMPARE(bell.grab().toImage(), quiet);
}

void NotificationsTest::openingThePanelCountsAsSeeing()
{
    NotificationModel model;
    NotificationPanel panel(model);
    addRefusal(model);
    QCOMPARE(model.unseenCount(), 1);
    panel.show();
    QCOMPARE(model.unseenCount(), 0);
}

void NotificationsTest::whatComesWhileThePanelIsOpenIsSeen()
{
    NotificationModel model;
    NotificationPanel panel(model);
    panel.show();
    addRefusal(model);
    QCOMPARE(model.unseenCount(), 0);
    panel.hide();
    addRefusal(model);
    QCOMPARE(model.unseenCount(), 1);
}

void NotificationsTest::theSelectedOneIsShownAndCopiedWhole()
{
    NotificationModel model;
    addRefusal(model);
    NotificationPanel panel(model);
    panel.show();
    auto *copy = panel.findChild<QPushButton *>(u"notificationCopy"_s);
    auto *details = panel.findChild<QPlainTextEdit *>(u"notificationDetails"_s);
    QVERIFY(!copy->isEnabled());
    panel.findChild<QListView *>()->setCurrentIndex(model.index(0));
    const QString all = details->toPlainText();
    for (const QString &part :
        { u"Change \"Anna\""_s, u"The entry was not changed."_s, u"HTTP status: 403"_s }) {
        QVERIFY2(all.contains(part), qPrintable(all));
    }
    copy->click();
    QCOMPARE(QApplication::clipboard()->text(), all);
    // A newer one does not take the place of what is being read.
    model.add(Kind::Success, u"Saved"_s, u"The entry is saved."_s);
    QCOMPARE(details->toPlainText(), all);
}

void NotificationsTest::theListIsWorkedByKeyboard()
{
    NotificationModel model;
    addRefusal(model);
    model.add(Kind::Success, u"Saved"_s, u"The entry is saved."_s);
    NotificationPanel panel(model);
    panel.show();
    panel.activateWindow();
    auto *list = panel.findChild<QListView *>(u"notificationList"_s);
    QVERIFY(!list->accessibleName().isEmpty());
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(panel.selectedText().contains(u"403"_s));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"403"_s));
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(panel.selectedText().contains(u"saved"_s));
}

void NotificationsTest::anEmptyListSaysSo()
{
    NotificationModel model;
    NotificationPanel panel(model);
    panel.show();
    auto *nothing = panel.findChild<QLabel *>(u"notificationsEmpty"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(!panel.findChild<QPushButton *>(u"notificationClear"_s)->isEnabled());
    addRefusal(model);
    QVERIFY(!nothing->isVisible());
    QVERIFY(panel.findChild<QListView *>()->isVisible());
}

void NotificationsTest::clearingLeavesNothing()
{
    NotificationModel model;
    addRefusal(model);
    NotificationPanel panel(model);
    panel.show();
    panel.findChild<QListView *>()->setCurrentIndex(model.index(0));
    panel.findChild<QPushButton *>(u"notificationClear"_s)->click();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(panel.selectedText(), QString());
    QVERIFY(panel.findChild<QLabel *>(u"notificationsEmpty"_s)->isVisible());
}

void NotificationsTest::serverTextIsShownAsTyped()
{
    NotificationModel model;
    const QString hostile = u"<b>bold</b>"_s;
    model.add(Kind::Problem, hostile, hostile, hostile);
    QCOMPARE(model.index(0).data(NotificationModel::TitleRole).toString(), hostile);
    QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().contains(hostile)); // escaped
    NotificationPanel panel(model);
    panel.findChild<QListView *>()->setCurrentIndex(model.index(0));
    QCOMPARE(panel.findChild<QPlainTextEdit *>()->toPlainText().count(hostile), 3);
}

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
