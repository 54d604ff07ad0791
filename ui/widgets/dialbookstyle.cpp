// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialbookstyle.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr qreal radius = 3;

/// The accent around what has the focus; twice as thick as any other line.
QPen focusPen(const QPalette &palette)
{
    return { palette.color(QPalette::Active, QPalette::Highlight), 2 };
}

void drawFocus(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    // Buttons show it to those who use the keyboard, lists to everybody: it is where the arrow keys start.
    const bool inList = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    if (!inList && !option->state.testFlag(QStyle::State_KeyboardFocusChange)) {
        return;
    }
    QPen pen = focusPen(option->palette);
    if (option->state.testFlag(QStyle::State_Selected)) {
        pen.setColor(option->palette.color(QPalette::HighlightedText));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void drawBox(const QStyleOption *option, QPainter *painter, const QColor &fill, const QColor &line)
{
    const bool focused =
        option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
    QPen pen = focused ? focusPen(option->palette) : QPen(line, 1);
    if (!option->state.testFlag(QStyle::State_Enabled)) {
        pen.setColor(option->palette.color(QPalette::Mid));
    }
    const qreal inset = pen.widthF() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

struct IndicatorColours
{
    QColor fill;
    QColor line;
    QColor mark;
};

IndicatorColours indicatorColours(const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    if (!option->state.testFlag(QStyle::State_Enabled)) {
        const QColor faint = palette.color(QPalette::Disabled, QPalette::WindowText);
        return { palette.color(QPalette::Window), palette.color(QPalette::Mid), faint };
    }
    if (option->state & (QStyle::State_On | QStyle::State_NoChange)) {
        const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
        return { accent, accent, palette.color(QPalette::Active, QPalette::HighlightedText) };
    }
    const bool pressed = option->state.testFlag(QStyle::State_Sunken);
    return { palette.color(pressed ? QPalette::Midlight : QPalette::Base),
        borderColour(Tone::Neutral, palette), {} };
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const IndicatorColours colours = indicatorColours(option);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.line, 1));
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(box, radius, radius);
    painter->setPen(QPen(colours.mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    if (option->state.testFlag(QStyle::State_NoChange)) {
        painter->drawLine(at(0.26, 0.5), at(0.74, 0.5));
    } else if (option->state.testFlag(QStyle::State_On)) {
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF { at(0.22, 0.53), at(0.42, 0.73), at(0.78, 0.29) });
    }
    painter->restore();
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const IndicatorColours colours = indicatorColours(option);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.line, 1));
    painter->setBrush(colours.fill);
    painter->drawEllipse(box);
    if (option->state.testFlag(QStyle::State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.mark);
        painter->drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
    }
    painter->restore();
}

void drawIconAndText(const QStyle &style, const QStyleOptionButton &button, QPainter *painter)
{
    const int gap = button.text.isEmpty() ? 0 : 4;
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int width = qMin(button.iconSize.width() + gap + textWidth, button.rect.width());
    QRect both(0, 0, width, button.rect.height());
    both.moveCenter(button.rect.center());
    const QRect icon(
        both.right() + 1 - button.iconSize.width(), both.top(), button.iconSize.width(), both.height());
    const QRect text = both.adjusted(0, 0, -button.iconSize.width() - gap, 0);
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    button.icon.paint(painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
        button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    const int mnemonic =
        style.styleHint(QStyle::SH_UnderlineShortcut, &button) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    style.drawItemText(painter, text, Qt::AlignCenter | mnemonic, button.palette, enabled, button.text,
        QPalette::ButtonText);
}

} // namespace

DialbookStyle::DialbookStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void DialbookStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        drawFocus(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            const bool writable =
                option->state.testFlag(State_Enabled) && !option->state.testFlag(State_ReadOnly);
            drawBox(option, painter, option->palette.color(writable ? QPalette::Base : QPalette::Window),
                borderColour(Tone::Neutral, option->palette));
            return;
        }
        break;
    case PE_FrameLineEdit:
        drawBox(option, painter, Qt::transparent, borderColour(Tone::Neutral, option->palette));
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            drawBox(option, painter, Qt::transparent, option->palette.color(QPalette::Mid));
            return;
        }
        break;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DialbookStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        // Qt 6.4 does not centre icon and text in right-to-left layouts.
        if (button && option->direction == Qt::RightToLeft && !button->icon.isNull()
            && !button->features.testFlag(QStyleOptionButton::HasMenu)) {
            drawIconAndText(*this, *button, painter);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect DialbookStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ItemViewItemFocusRect) {
        return option->rect; // the whole cell, not its text alone
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            return rect.adjusted(3, 0, -3, 0);
        }
    }
    return rect;
}

int DialbookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 20;
    case PM_TreeViewIndentation:
        return 18;
    case PM_SplitterWidth:
        return 6;
    case PM_HeaderMargin:
        return 6;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize DialbookStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
    case CT_LineEdit:
    case CT_ComboBox:
        // One height for what stands in one row of a form.
        size.setHeight(qMax(size.height(), contents.height() + 12));
        size.setHeight(qMax(size.height(), 30));
        break;
    case CT_SpinBox: // what it holds is a line edit, of that height already
        size.setHeight(qMax(contents.height(), 30));
        break;
    case CT_ToolButton:
        size.setHeight(qMax(size.height(), 28));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            size.rheight() += 6;
            size.rwidth() += 8;
        }
        break;
    case CT_MenuBarItem:
        size += QSize(4, 6);
        break;
    case CT_TabBarTab:
        size += QSize(8, 6);
        break;
    case CT_HeaderSection:
        size.rheight() += 6;
        break;
    case CT_ItemViewItem:
        size.rheight() += 8;
        break;
    default:
        break;
    }
    return size;
}

int DialbookStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the platform's own are of another style
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0; // a single click never does more than select
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace dialbook
