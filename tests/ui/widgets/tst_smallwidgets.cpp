// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyspinner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"

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

QTEST_MAIN(SmallWidgetsTest)
#include "tst_smallwidgets.moc"
