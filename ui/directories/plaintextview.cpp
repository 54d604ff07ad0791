// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/plaintextview.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>

#include <cmath>

namespace dialbook {

PlainTextView::PlainTextView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameStyle(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(margin);
    if (isRightToLeft()) { // a name in Latin letters stands on the side of the others, too
        QTextOption option = document()->defaultTextOption();
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        document()->setDefaultTextOption(option);
    }
    viewport()->setAutoFillBackground(false);
    setContextMenuPolicy(Qt::DefaultContextMenu);
}

void PlainTextView::setText(const QString &text)
{
    if (text != toPlainText()) {
        setPlainText(text);
        fitHeight();
    }
}

QSize PlainTextView::sizeHint() const
{
    return minimumSizeHint();
}

QSize PlainTextView::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 6, fontMetrics().height() + 2 * margin };
}

void PlainTextView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void PlainTextView::fitHeight()
{
    const int height = std::max(int(std::ceil(document()->size().height())), minimumSizeHint().height());
    if (height != maximumHeight() || height != minimumHeight()) {
        setFixedHeight(height);
    }
}

void PlainTextView::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void PlainTextView::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    QTextCursor cursor = textCursor();
    if (event->reason() != Qt::PopupFocusReason && cursor.hasSelection()) {
        cursor.clearSelection();
        setTextCursor(cursor);
    }
    viewport()->update();
}

void PlainTextView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        QStyleOptionFocusRect option;
        option.initFrom(viewport());
        option.rect = viewport()->rect();
        option.state |= QStyle::State_KeyboardFocusChange;
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void PlainTextView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel around it scrolls
}

void PlainTextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

} // namespace dialbook
