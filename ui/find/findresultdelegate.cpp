// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findresultdelegate.h"

#include "ui/contacts/contacttext.h"
#include "ui/find/findresultsmodel.h"
#include "ui/find/markedtext.h"
#include "ui/widgets/glyphs.h"

#include <QApplication>
#include <QPainter>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 10;
constexpr int lineMargin = 5;
constexpr int gap = 12;

/// Less than the text, more than what cannot be used; a contrast of at least 4.5 on the base.
QColor muted(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

MarkedText secondLine(const FoundPerson &person)
{
    MarkedText line;
    for (const FoundText &text : person.elsewhere) {
        line.append({ labelOf(text) + u' ', {} });
        line.append({ text.text, text.marks });
        line.append({ u" · "_s, {} });
    }
    line.append({ directoryNames(person).join(u", "_s), {} });
    return line;
}

} // namespace

void FindResultDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The field keeps the focus, but it is here that its keys go.
    cell.state |= QStyle::State_Active;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const auto *model = qobject_cast<const FindResultsModel *>(index.model());
    if (!model) {
        return;
    }
    const FoundPerson &person = model->person(index.row());
    const QPalette &palette = cell.palette;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor strong =
        palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = selected ? strong : muted(palette);
    const QColor tint = selected ? QColor() : backgroundColour(Tone::Warning, palette);
    const bool fromRight = cell.direction == Qt::RightToLeft;
    const Qt::Alignment leading = fromRight ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = fromRight ? Qt::AlignLeft : Qt::AlignRight;

    const QRect inner = cell.rect.adjusted(sideMargin, lineMargin, -sideMargin, -lineMargin);
    const int half = inner.height() / 2;
    const QRect first(inner.left(), inner.top(), inner.width(), half);
    const QRect second(inner.left(), inner.top() + half, inner.width(), inner.height() - half);
    const auto mirrored = [&](const QRect &line, const QRect &part) {
        return QRectF(QStyle::visualRect(cell.direction, line, part));
    };

    // The number never gives way to anything; its label does, then the name.
    int room = first.width();
    if (person.numberInUse >= 0) {
        const FoundNumber &number = person.numbers.at(person.numberInUse);
        const MarkedText digits { number.text, number.marks };
        const MarkedText label { labelOf(number.which), {} };
        const int digitsWidth = std::min(qCeil(widthOf(digits, cell.font)) + 1, room);
        const int labelWidth = qCeil(widthOf(label, cell.font)) + 1;
        QRect place(first.right() + 1 - digitsWidth, first.top(), digitsWidth, first.height());
        dialbook::paint(
            *painter, mirrored(first, place), digits, cell.font, { strong, tint, Qt::LeftToRight, trailing });
        room -= digitsWidth + gap;
        if (room > labelWidth + first.width() / 3) {
            place =
                QRect(first.left() + room - labelWidth + gap / 2, first.top(), labelWidth, first.height());
            dialbook::paint(*painter, mirrored(first, place), label, cell.font,
                { weak, {}, Qt::LayoutDirectionAuto, trailing });
            room -= labelWidth + gap / 2;
        }
    } else {
        const MarkedText none {
            person.numbers.isEmpty() ? tr("No number") : tr("The primary number is empty"), {}
        };
        const int width = std::min(qCeil(widthOf(none, cell.font)) + 1, room * 2 / 3);
        const QRect place(first.right() + 1 - width, first.top(), width, first.height());
        dialbook::paint(*painter, mirrored(first, place), none, cell.font,
            { weak, {}, Qt::LayoutDirectionAuto, trailing });
        room -= width + gap;
    }
    QFont nameFont = cell.font;
    nameFont.setWeight(QFont::DemiBold);
    const QString name = nameToShow(person);
    dialbook::paint(*painter, mirrored(first, QRect(first.left(), first.top(), room, first.height())),
        { name, person.name.isEmpty() ? QList<TextSpan>() : person.nameMarks }, nameFont,
        { strong, tint, Qt::LayoutDirectionAuto, leading });

    int left = second.left();
    if (isOnSpeedDial(person)) {
        const int size = cell.fontMetrics.height() - 2;
        const QRect place(left, second.top() + (second.height() - size) / 2, size, size);
        glyph(Glyph::SpeedDial)
            .paint(painter, QStyle::visualRect(cell.direction, second, place), Qt::AlignCenter,
                selected ? QIcon::Selected : QIcon::Normal);
        left += size + 5;
    }
    dialbook::paint(*painter,
        mirrored(second, QRect(left, second.top(), second.right() + 1 - left, second.height())),
        secondLine(person), cell.font, { weak, tint, cell.direction, leading });
}

QSize FindResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, option.fontMetrics.height() * 2 + 2 * lineMargin + 6 };
}

} // namespace dialbook
