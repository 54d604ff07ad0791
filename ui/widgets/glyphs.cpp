// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyphs.h"

#include "ui/widgets/glyphdrawings.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

/// Looks up or paints one glyph whenever it is asked, so that a change of theme needs nothing but a repaint.
/// Tables ask for the same few hundreds of times a second.
class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Tone tone)
        : m_glyph(glyph)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        const int side = qMin(rect.width(), rect.height());
        QPixmap picture = scaledPixmap(QSize(side, side) * ratio, mode, state, ratio);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(
            QPoint(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor ink = colour(mode);
        const bool isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const QString key = u"dialbook-glyph %1 %2 %3 %4 %5"_s.arg(int(m_glyph))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ink.rgba(), 0, 16)
                                .arg(int(isRightToLeft));
        QPixmap picture;
        if (QPixmapCache::find(key, &picture)) {
            return picture;
        }
        const GlyphDrawing drawing = drawingOf(m_glyph);
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const int side = qMin(size.width(), size.height());
        painter.translate(QPoint((size.width() - side) / 2, (size.height() - side) / 2));
        if (drawing.mirrors && isRightToLeft) {
            painter.translate(side, 0);
            painter.scale(-1, 1);
        }
        paintGlyph(painter, drawing, side, ink);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return { side, side };
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return u"dialbook-glyph"_s; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return textColour(m_tone, palette);
    }

    Glyph m_glyph;
    Tone m_tone;
};

} // namespace

QIcon glyph(Glyph glyph, Tone tone)
{
    return QIcon(new GlyphEngine(glyph, tone));
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    // Rich text is what makes Qt wrap a tool tip; escaped, it can hold no markup of the server's.
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', "<br>"_L1);
    return u"<qt>"_s + escaped + u"</qt>"_s;
}

} // namespace dialbook
