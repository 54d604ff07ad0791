// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyphs.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>
#include <QTextDocument>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

QImage picture(
    Glyph which, int size, QIcon::Mode mode = QIcon::Normal, Tone tone = Tone::Neutral, qreal ratio = 1)
{
    return glyph(which, tone).pixmap(QSize(size, size), ratio, mode).toImage();
}

/// The strongest colour in it.
QColor ink(const QImage &image)
{
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor colour = image.pixelColor(x, y); colour.alpha() > strongest.alpha()) {
                strongest = colour;
            }
        }
    }
    return strongest;
}

} // namespace

class GlyphsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, Theme::Light); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void everyGlyphIsDrawnAtEverySize_data();
    void everyGlyphIsDrawnAtEverySize();
    void noTwoGlyphsLookAlike();
    void glyphsFollowTheTheme();
    void disabledAndSelectedGlyphsHaveThoseColours();
    void tonesColourOnlyWhatIsNeitherDisabledNorSelected();
    void arrowsTurnRoundInRightToLeftLayouts();
    void iconsAreDrawnInTheMiddle();
    void toolTipsShowMarkupAsTyped();
};

void GlyphsTest::everyGlyphIsDrawnAtEverySize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<qreal>("ratio");
    for (const int size : { 16, 20, 24, 32 }) {
        for (const int ratio : { 1, 2 }) {
            QTest::addRow("%d at %d", size, ratio) << size << qreal(ratio);
        }
    }
}

void GlyphsTest::everyGlyphIsDrawnAtEverySize()
{
    QFETCH(const int, size);
    QFETCH(const qreal, ratio);
    for (int i = 0; i <= int(Glyph::LogOff); ++i) {
        const QImage image = picture(Glyph(i), size, QIcon::Normal, Tone::Neutral, ratio);
        QCOMPARE(image.size(), QSize(size, size) * ratio);
        const QColor strongest = ink(image);
        QVERIFY2(strongest.alpha() > 200, qPrintable(u"glyph %1 is hardly seen"_s.arg(i)));
        // Nothing is cut off: the outermost pixels are (nearly) empty.
        const int last = image.width() - 1;
        for (int k = 0; k <= last; ++k) {
            for (const QPoint edge : { QPoint(k, 0), QPoint(k, last), QPoint(0, k), QPoint(last, k) }) {
                QVERIFY2(image.pixelColor(edge).alpha() < 200, qPrintable(u"glyph %1 is cut off"_s.arg(i)));
            }
        }
    }
}

void GlyphsTest::noTwoGlyphsLookAlike()
{
    QList<QImage> seen;
    for (int i = 0; i <= int(Glyph::LogOff); ++i) {
        const QImage image = picture(Glyph(i), 16);
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(i)));
        seen += image;
    }
}

void GlyphsTest::glyphsFollowTheTheme()
{
    const QIcon icon = glyph(Glyph::Phone);
    const QImage light = icon.pixmap(24).toImage();
    applyTheme(*qApp, Theme::Dark);
    const QImage dark = icon.pixmap(24).toImage();
    QVERIFY(ink(light).lightness() < 100);
    QVERIFY(ink(dark).lightness() > 150);
}

void GlyphsTest::disabledAndSelectedGlyphsHaveThoseColours()
{
    const QPalette palette = QApplication::palette();
    const auto close = [](const QColor &a, const QColor &b) {
        return qAbs(a.red() - b.red()) < 4 && qAbs(a.green() - b.green()) < 4
            && qAbs(a.blue() - b.blue()) < 4;
    };
    QVERIFY(close(ink(picture(Glyph::SpeedDial, 32)), palette.color(QPalette::WindowText)));
    QVERIFY(close(ink(picture(Glyph::SpeedDial, 32, QIcon::Disabled)),
        palette.color(QPalette::Disabled, QPalette::WindowText)));
    QVERIFY(
        close(ink(picture(Glyph::SpeedDial, 32, QIcon::Selected)), palette.color(QPalette::HighlightedText)));
}

void GlyphsTest::tonesColourOnlyWhatIsNeitherDisabledNorSelected()
{
    QVERIFY(picture(Glyph::Problem, 16, QIcon::Normal, Tone::Problem) != picture(Glyph::Problem, 16));
    QCOMPARE(picture(Glyph::Problem, 16, QIcon::Disabled, Tone::Problem),
        picture(Glyph::Problem, 16, QIcon::Disabled));
    QCOMPARE(picture(Glyph::Problem, 16, QIcon::Selected, Tone::Problem),
        picture(Glyph::Problem, 16, QIcon::Selected));
}

void GlyphsTest::arrowsTurnRoundInRightToLeftLayouts()
{
    for (const Glyph which : { Glyph::Undo, Glyph::LogOff, Glyph::Book }) {
        const QImage normal = picture(which, 24);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage turned = picture(which, 24);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(turned != normal);
    }
    const QImage phone = picture(Glyph::Phone, 24);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(picture(Glyph::Phone, 24), phone);
}

void GlyphsTest::iconsAreDrawnInTheMiddle()
{
    QImage canvas(60, 20, QImage::Format_ARGB32_Premultiplied);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    glyph(Glyph::Information).paint(&painter, QRect(0, 0, 60, 20));
    painter.end();
    QVERIFY(ink(canvas.copy(20, 0, 20, 20)).alpha() > 200);
    QCOMPARE(ink(canvas.copy(0, 0, 20, 20)).alpha(), 0);
    QCOMPARE(ink(canvas.copy(40, 0, 20, 20)).alpha(), 0);
}

void GlyphsTest::toolTipsShowMarkupAsTyped()
{
    const QString hostile = u"<b>bold</b> & <img src='http://example.com/x.png'>\nsecond line"_s;
    const QString tip = plainToolTip(hostile);
    QTextDocument shown;
    shown.setHtml(tip);
    QCOMPARE(shown.toPlainText().replace(QChar::LineSeparator, u'\n'), hostile);
    QVERIFY(Qt::mightBeRichText(tip)); // else Qt would not wrap it
    QCOMPARE(plainToolTip({}), QString()); // no tool tip at all
}

QTEST_MAIN(GlyphsTest)
#include "tst_glyphs.moc"
