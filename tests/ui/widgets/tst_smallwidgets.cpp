// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionwords.h"
#include "ui/widgets/busyspinner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/shorttime.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QProxyStyle>
#include <QTest>
#include <QToolTip>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

/// A system whose person asked for less motion.
class StillStyle : public QProxyStyle
{
public:
    StillStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, returnData);
    }
};

} // namespace

class SmallWidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLongTextIsCutAndTheToolTipShowsTheWhole();
    void anElidedLabelShowsMarkupAsTyped();
    void theSpinnerTurns();
    void theSpinnerStandsStillWhereLessMotionIsWanted();
    void anIconLabelShowsItsIcon();
    void anActionIsCalledWithoutItsKey_data();
    void anActionIsCalledWithoutItsKey();
    void aTimeToTheSecondIsWrittenAsInTheLanguage_data();
    void aTimeToTheSecondIsWrittenAsInTheLanguage();
};

void SmallWidgetsTest::aLongTextIsCutAndTheToolTipShowsTheWhole()
{
    const QString name = u"Lindgren, Anna Maria Elisabeth, of the night shift in Gothenburg"_s;
    ElidedLabel label(name);
    label.resize(80, 24);
    label.show();
    QVERIFY(label.isElided());
    QCOMPARE(label.text(), name);
    QVERIFY(label.minimumSizeHint().width() < 80);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(accessible->text(QAccessible::Name), name);

    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&label, &help);
    QVERIFY(QToolTip::text().contains(name));

    label.resize(2000, 24);
    QVERIFY(!label.isElided());
}

void SmallWidgetsTest::anElidedLabelShowsMarkupAsTyped()
{
    ElidedLabel plain(u"<b>Anna</b>"_s);
    QCOMPARE(plain.textFormat(), Qt::PlainText);
    plain.resize(200, 24);
    ElidedLabel other(u"Anna"_s);
    other.resize(200, 24);
    QVERIFY(plain.grab().toImage() != other.grab().toImage());
    plain.setText(u"two\nlines"_s);
    QVERIFY(!plain.isElided()); // shown as one line
}

void SmallWidgetsTest::theSpinnerTurns()
{
    BusySpinner spinner;
    spinner.show();
    QVERIFY(spinner.isAnimated());
    QVERIFY(!spinner.accessibleName().isEmpty());
    const QImage before = spinner.grab().toImage();
    QTRY_VERIFY(spinner.grab().toImage() != before);
}

void SmallWidgetsTest::theSpinnerStandsStillWhereLessMotionIsWanted()
{
    StillStyle style;
    BusySpinner spinner;
    spinner.setStyle(&style);
    spinner.show();
    QVERIFY(!spinner.isAnimated());
    const QImage clock = spinner.grab().toImage();
    QTimerEvent tick(0); // not its own: none is running
    QCoreApplication::sendEvent(&spinner, &tick);
    QCOMPARE(spinner.grab().toImage(), clock);
    spinner.setStyle(nullptr);
}

void SmallWidgetsTest::anIconLabelShowsItsIcon()
{
    IconLabel label(glyph(Glyph::Lock));
    label.resize(label.sizeHint());
    const QImage lock = label.grab().toImage();
    label.setIcon(glyph(Glyph::Bell));
    QVERIFY(label.grab().toImage() != lock);
}

void SmallWidgetsTest::anActionIsCalledWithoutItsKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << u"&Keyboard shortcuts"_s << u"Keyboard shortcuts"_s;
    QTest::newRow("with dots") << u"Find e&verywhere…"_s << u"Find everywhere"_s;
    QTest::newRow("German, with a space before the dots") << u"Ü&berall suchen …"_s << u"Überall suchen"_s;
    QTest::newRow("Japanese") << u"列(&C)…"_s << u"列"_s;
    QTest::newRow("Japanese, of a name")
        << u"元に戻す: Lindgren (Erik)(&U)"_s << u"元に戻す: Lindgren (Erik)"_s;
    QTest::newRow("no key") << u"Log (day)"_s << u"Log (day)"_s;
}

void SmallWidgetsTest::anActionIsCalledWithoutItsKey()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(actionWords(text), words);
}

void SmallWidgetsTest::aTimeToTheSecondIsWrittenAsInTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("written");
    QTest::newRow("American") << u"en_US"_s << u"11/22/26 3:04:05 PM"_s;
    QTest::newRow("German") << u"de_DE"_s << u"22.11.26 15:04:05"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"22/11/2026 15:04:05"_s;
    QTest::newRow("Finnish") << u"fi_FI"_s << u"22.11.2026 15.04.05"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"2026/11/22 15:04:05"_s;
}

void SmallWidgetsTest::aTimeToTheSecondIsWrittenAsInTheLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, written);
    const QDateTime time(QDate(2026, 11, 22), QTime(15, 4, 5));
    QCOMPARE(exactTime(time, QLocale(locale)), written);
}

QTEST_MAIN(SmallWidgetsTest)
#include "tst_smallwidgets.moc"
