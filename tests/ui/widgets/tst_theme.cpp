// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTest>

using namespace dialbook;

namespace {

constexpr qreal textContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr qreal shapeContrast = 3; // WCAG 2.1, 1.4.11

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsMeasuredAsWcagSays();
    void textCanBeRead_data();
    void textCanBeRead();
    void tonesCanBeReadAndSeen_data();
    void tonesCanBeReadAndSeen();
    void theThemeIsChosen();
    void theSystemsThemeIsFollowedWhileTheProgramRuns();
    void aChosenThemeDoesNotFollowTheSystem();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
};

void ThemeTest::contrastIsMeasuredAsWcagSays()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::textCanBeRead()
{
    QFETCH(const bool, dark);
    const QPalette palette = paletteOf(dark);
    QCOMPARE(isDark(palette), dark);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        { QPalette::WindowText, QPalette::Window }, { QPalette::Text, QPalette::Base },
        { QPalette::Text, QPalette::AlternateBase }, { QPalette::ButtonText, QPalette::Button },
        { QPalette::PlaceholderText, QPalette::Base }, { QPalette::Link, QPalette::Base },
        { QPalette::Link, QPalette::Window }, { QPalette::LinkVisited, QPalette::Base },
        { QPalette::HighlightedText, QPalette::Highlight }, { QPalette::ToolTipText, QPalette::ToolTipBase }
    };
    for (const QPalette::ColorGroup group : { QPalette::Active, QPalette::Inactive }) {
        for (const auto &[text, ground] : pairs) {
            const qreal ratio = contrast(palette.color(group, text), palette.color(group, ground));
            QVERIFY2(ratio >= textContrast,
                qPrintable(QStringLiteral("text role %1 on role %2: %3").arg(text).arg(ground).arg(ratio)));
        }
    }
}

void ThemeTest::tonesCanBeReadAndSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Tone>("tone");
    for (const bool dark : { false, true }) {
        for (const Tone tone :
            { Tone::Neutral, Tone::Information, Tone::Success, Tone::Warning, Tone::Problem }) {
            QTest::addRow("%s %d", dark ? "dark" : "light", int(tone)) << dark << tone;
        }
    }
}

void ThemeTest::tonesCanBeReadAndSeen()
{
    QFETCH(const bool, dark);
    QFETCH(const Tone, tone);
    const QPalette palette = paletteOf(dark);
    const QColor text = textColour(tone, palette);
    const QColor ground = backgroundColour(tone, palette);
    QVERIFY(contrast(text, ground) >= textContrast);
    QVERIFY(contrast(text, palette.color(QPalette::Window)) >= textContrast);
    QVERIFY(contrast(text, palette.color(QPalette::Base)) >= textContrast);
    QVERIFY(contrast(palette.color(QPalette::WindowText), ground) >= textContrast);
    QVERIFY(contrast(borderColour(tone, palette), palette.color(QPalette::Window)) >= shapeContrast);
}

void ThemeTest::theThemeIsChosen()
{
    applyTheme(*qApp, Theme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    applyTheme(*qApp, Theme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), paletteOf(false).color(QPalette::Window));
}

void ThemeTest::theSystemsThemeIsFollowedWhileTheProgramRuns()
{
    applyTheme(*qApp, Theme::Dark);
    applyTheme(*qApp, Theme::System); // which is light on the platform of the tests
    QVERIFY(!isDark(QApplication::palette()));
    QPalette other;
    other.setColor(QPalette::Window, Qt::red);
    QApplication::setPalette(other);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), paletteOf(false).color(QPalette::Window));
}

void ThemeTest::aChosenThemeDoesNotFollowTheSystem()
{
    applyTheme(*qApp, Theme::System);
    applyTheme(*qApp, Theme::Dark);
    QWindow window;
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &change);
    QCoreApplication::processEvents();
    QVERIFY(isDark(QApplication::palette()));
}

void ThemeTest::theFocusIsSeen_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void ThemeTest::theFocusIsSeen()
{
    QFETCH(const Theme, theme);
    applyTheme(*qApp, theme);
    QWidget window;
    QLineEdit first(&window);
    QLineEdit second(&window);
    first.setGeometry(10, 10, 150, 30);
    second.setGeometry(10, 50, 150, 30);
    window.show();
    window.activateWindow();
    first.setFocus();
    QTRY_VERIFY(first.hasFocus());
    // The second pixel of the edge is line where the focus is, and ground where it is not.
    const QColor focused = first.grab().toImage().pixelColor(75, 1);
    const QColor other = second.grab().toImage().pixelColor(75, 1);
    QVERIFY(contrast(focused, other) >= shapeContrast);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
