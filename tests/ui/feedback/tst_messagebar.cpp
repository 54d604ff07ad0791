// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/messagebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

QAbstractButton *button(const MessageBar &bar, const QString &name)
{
    return bar.findChild<QAbstractButton *>(name);
}

} // namespace

class MessageBarTest : public QObject
{
    Q_OBJECT

private slots:
    void itTakesNoRoomUntilThereIsAMessage();
    void aMessageIsShownAsTyped();
    void detailsAreShownOnDemand();
    void buttonsBelongToTheirMessage();
    void otherWordsLeaveButtonsAndFocus();
    void aButtonMayReplaceTheMessage();
    void thePersonMayCloseIt();
    void aBarThatMustStayCannotBeClosed();
    void screenReadersAreToldWhatKindItIs();
    void progressIsShownByTheSpinner();
    void buttonsStandBelowTheTextWhereThereIsLittleRoom();
    void everythingIsReachedByKeyboard();
};

void MessageBarTest::itTakesNoRoomUntilThereIsAMessage()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *bar = new MessageBar;
    layout->addWidget(bar);
    layout->addWidget(new QLineEdit);
    page.show();
    QVERIFY(!bar->isVisible());
    const int alone = page.sizeHint().height();
    bar->showMessage(MessageBar::Kind::Information, u"Hello"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(page.sizeHint().height() > alone);
    bar->dismiss();
    QVERIFY(!bar->isVisible());
    QCOMPARE(page.sizeHint().height(), alone);
    QCOMPARE(bar->text(), QString());
}

void MessageBarTest::aMessageIsShownAsTyped()
{
    MessageBar bar;
    bar.showError(
        { .sentence = u"<b>No</b> & <img src=x>"_s, .details = u"<i>details</i>"_s, .canRetry = false });
    QCOMPARE(bar.kind(), MessageBar::Kind::Problem);
    QCOMPARE(bar.text(), u"<b>No</b> & <img src=x>"_s);
    QCOMPARE(bar.details(), u"<i>details</i>"_s);
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void MessageBarTest::detailsAreShownOnDemand()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Problem, u"No"_s);
    auto *toggle = button(bar, u"messageBarShowDetails"_s);
    auto *details = bar.findChild<QPlainTextEdit *>(u"messageBarDetails"_s);
    QVERIFY(!toggle->isVisible());
    bar.showMessage(MessageBar::Kind::Problem, u"No"_s, u"HTTP status: 403"_s);
    QVERIFY(toggle->isVisible());
    QVERIFY(!details->isVisible());
    toggle->click();
    QVERIFY(details->isVisible());
    QCOMPARE(details->toPlainText(), u"HTTP status: 403"_s);
    QVERIFY(details->isReadOnly());
    bar.showMessage(MessageBar::Kind::Problem, u"Another"_s, u"HTTP status: 500"_s);
    QVERIFY(!details->isVisible()); // a new message begins folded
}

void MessageBarTest::buttonsBelongToTheirMessage()
{
    MessageBar bar;
    int retried = 0;
    bar.showMessage(MessageBar::Kind::Problem, u"No"_s);
    bar.addAction(u"Retry"_s, u"Try again"_s, [&retried] { ++retried; });
    bar.addAction(u"Undo"_s, u"Undo"_s, [] {});
    QCOMPARE(button(bar, u"messageBarRetry"_s)->text(), u"Try again"_s);
    button(bar, u"messageBarRetry"_s)->click();
    QCOMPARE(retried, 1);
    bar.showMessage(MessageBar::Kind::Success, u"Saved."_s);
    QVERIFY(!button(bar, u"messageBarRetry"_s));
    QVERIFY(!button(bar, u"messageBarUndo"_s));
}

void MessageBarTest::otherWordsLeaveButtonsAndFocus()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Warning, u"Deleted in 9 seconds"_s);
    QAbstractButton *undo = bar.addAction(u"Undo"_s, u"Undo"_s, [] {});
    bar.show();
    bar.activateWindow();
    undo->setFocus();
    QTRY_VERIFY(undo->hasFocus());
    bar.updateText(u"Deleted in 8 seconds"_s);
    QCOMPARE(bar.text(), u"Deleted in 8 seconds"_s);
    QCOMPARE(button(bar, u"messageBarUndo"_s), undo);
    QVERIFY(undo->hasFocus());
    QVERIFY(bar.accessibleName().contains(u"8 seconds"_s));
}

void MessageBarTest::aButtonMayReplaceTheMessage()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Problem, u"No"_s);
    bar.addAction(u"Retry"_s, u"Retry"_s, [&bar, text = QString(u"Trying again"_s)] {
        bar.showMessage(MessageBar::Kind::Progress, text);
        QCOMPARE(bar.text(), text); // what the button is made of is still there
    });
    QTest::mouseClick(button(bar, u"messageBarRetry"_s), Qt::LeftButton);
    QCOMPARE(bar.text(), u"Trying again"_s);
}

void MessageBarTest::thePersonMayCloseIt()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Information, u"Hello"_s);
    QSignalSpy closed(&bar, &MessageBar::closed);
    button(bar, u"messageBarClose"_s)->click();
    QVERIFY(!bar.isVisible());
    QCOMPARE(closed.size(), 1);
    bar.showMessage(MessageBar::Kind::Information, u"Hello"_s);
    bar.dismiss(); // by the program: nobody needs to be told
    QCOMPARE(closed.size(), 1);
}

void MessageBarTest::aBarThatMustStayCannotBeClosed()
{
    MessageBar bar;
    bar.setClosable(false);
    bar.showMessage(MessageBar::Kind::Warning, u"Not connected"_s);
    QVERIFY(!button(bar, u"messageBarClose"_s)->isVisible());
}

void MessageBarTest::screenReadersAreToldWhatKindItIs()
{
    MessageBar bar;
    const QString names[] = { nameOf(MessageBar::Kind::Information), nameOf(MessageBar::Kind::Success),
        nameOf(MessageBar::Kind::Warning), nameOf(MessageBar::Kind::Problem),
        nameOf(MessageBar::Kind::Progress) };
    for (int kind = 0; kind < 5; ++kind) {
        bar.showMessage(MessageBar::Kind(kind), u"Words"_s);
        QCOMPARE(
            QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name), names[kind] + u": Words"_s);
    }
    QVERIFY(!button(bar, u"messageBarClose"_s)->accessibleName().isEmpty());
}

void MessageBarTest::progressIsShownByTheSpinner()
{
    MessageBar bar;
    bar.resize(400, 60);
    bar.showMessage(MessageBar::Kind::Progress, u"Trying again"_s);
    const auto shown = [&bar](const char *className) {
        for (const QWidget *child : bar.findChildren<QWidget *>()) {
            if (child->inherits(className)) {
                return child->isVisible();
            }
        }
        return false;
    };
    QVERIFY(shown("dialbook::BusySpinner"));
    QVERIFY(!shown("dialbook::IconLabel"));
    bar.showMessage(MessageBar::Kind::Success, u"Saved."_s);
    QVERIFY(!shown("dialbook::BusySpinner"));
    QVERIFY(shown("dialbook::IconLabel"));
}

void MessageBarTest::buttonsStandBelowTheTextWhereThereIsLittleRoom()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *bar = new MessageBar;
    layout->addWidget(bar);
    layout->addStretch();
    bar->showMessage(MessageBar::Kind::Problem, u"The entry was not changed."_s, u"HTTP status: 403"_s);
    QAbstractButton *retry = bar->addAction(u"Retry"_s, u"Retry"_s, [] {});
    const auto *text = bar->findChild<QLabel *>(u"messageBarText"_s);
    const auto bottom = [bar](const QWidget *widget) {
        return widget->mapTo(bar, QPoint(0, widget->height())).y();
    };
    const auto top = [bar](const QWidget *widget) { return widget->mapTo(bar, QPoint(0, 0)).y(); };
    page.show();
    page.resize(1000, 300);
    QTRY_VERIFY(top(retry) < bottom(text));
    page.resize(300, 300);
    QTRY_VERIFY(top(retry) >= bottom(text));
    QVERIFY(bar->width() <= 300);
}

void MessageBarTest::everythingIsReachedByKeyboard()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *field = new QLineEdit;
    auto *bar = new MessageBar;
    layout->addWidget(field);
    layout->addWidget(bar);
    bar->showMessage(MessageBar::Kind::Problem, u"No"_s, u"HTTP status: 403"_s);
    QAbstractButton *retry = bar->addAction(u"Retry"_s, u"Retry"_s, [] {});
    page.show();
    page.activateWindow();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QSet<QWidget *> reached;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(retry));
    QVERIFY(reached.contains(button(*bar, u"messageBarShowDetails"_s)));
    QVERIFY(reached.contains(button(*bar, u"messageBarClose"_s)));
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
