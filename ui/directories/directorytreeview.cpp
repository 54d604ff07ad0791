// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/directorytreeview.h"

#include "ui/directories/directorytreemodel.h"
#include "ui/widgets/glyphs.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace dialbook {

using namespace Qt::StringLiterals;

DirectoryTreeView::DirectoryTreeView(DirectoryTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"directoryTree"_s);
    setAccessibleName(tr("Directories"));
    setModel(&model);
    setItemDelegate(new DirectoryDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(false);
    setIndentation(fontMetrics().height());
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    expandAll();
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &group, int first, int last) {
            // New groups are open; one that the person folded stays as it is.
            for (int row = first; !group.isValid() && row <= last; ++row) {
                expand(m_model.index(row, 0));
            }
        });
    connect(&m_typeAhead, &TypeAhead::found, this, [this](int i) { setCurrentIndex(m_lookedThrough.at(i)); });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model.directoryAt(index)) {
            setExpanded(index, !isExpanded(index));
        }
    });
}

DirectoryId DirectoryTreeView::chosen() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    const Directory *directory = selected.isEmpty() ? nullptr : m_model.directoryAt(selected.first());
    return directory ? directory->id : DirectoryId();
}

void DirectoryTreeView::choose(const DirectoryId &id)
{
    m_choosing = true;
    m_lastChosen = id;
    if (const QModelIndex index = m_model.indexOf(id); index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
    } else {
        selectionModel()->clear();
    }
    m_choosing = false;
}

void DirectoryTreeView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(m_model.rowCount() == 0 ? text : QString());
    viewport()->update();
}

QItemSelectionModel::SelectionFlags DirectoryTreeView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    // Passing over a heading, or clicking beside the rows, leaves the chosen directory chosen.
    if (!m_model.directoryAt(index)) {
        return QItemSelectionModel::NoUpdate;
    }
    return QTreeView::selectionCommand(index, event);
}

void DirectoryTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    const DirectoryId id = chosen();
    // Rows that come and go say it again, about the same one.
    if (id.isEmpty() || std::exchange(m_lastChosen, id) == id || m_choosing) {
        return;
    }
    emit directoryChosen(id);
}

void DirectoryTreeView::keyboardSearch(const QString &typed)
{
    const QList<QModelIndex> directories = directoriesInOrder();
    m_lookedThrough = { directories.cbegin(), directories.cend() };
    m_typeAhead.type(typed, int(directories.indexOf(currentIndex())),
        { [this] { return int(m_lookedThrough.size()); },
            [this](int i) { return m_lookedThrough.at(i).data().toString(); } });
}

void DirectoryTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool onGroup = currentIndex().isValid() && !m_model.directoryAt(currentIndex());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (onGroup) {
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
            return;
        }
        if (event->key() != Qt::Key_Space) {
            event->ignore();
            return;
        }
        break;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void DirectoryTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect row = visualRect(selectionModel()->currentIndex());
        position = viewport()->mapToGlobal(
            viewport()->rect().intersects(row) ? row.center() : viewport()->rect().center());
    }
    emit menuRequested(position);
}

void DirectoryTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() == 0 && !m_emptyText.isEmpty()) {
        QPainter painter(viewport());
        QColor color = palette().color(QPalette::Text);
        color.setAlphaF(0.7F);
        painter.setPen(color);
        const int margin = fontMetrics().height();
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
}

void DirectoryTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // Only a heading has something to fold; below it there is no line to follow.
    if (!m_model.directoryAt(index)) {
        QTreeView::drawBranches(painter, rect, index);
    }
}

QList<QModelIndex> DirectoryTreeView::directoriesInOrder() const
{
    QList<QModelIndex> directories;
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex heading = m_model.index(group, 0);
        for (int row = 0; row < m_model.rowCount(heading); ++row) {
            directories += m_model.index(row, 0, heading);
        }
    }
    return directories;
}

void DirectoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool isGroup = index.data(DirectoryTreeModel::DirectoryIdRole).value<DirectoryId>().isEmpty();
    const QStyle *style = item.widget->style();
    const bool selected = item.state & QStyle::State_Selected;
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    QColor color = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QColor faint = color;
    faint.setAlphaF(selected ? 0.85F : 0.7F);
    if (index.data(DirectoryTreeModel::BeingDeletedRole).toBool()) {
        color = faint;
    }

    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const int gap = item.fontMetrics.height() / 3;
    const int mark = item.fontMetrics.height();
    const auto visual = [&item](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    QRect room = item.rect.adjusted(gap, 0, -gap * 2, 0);
    const auto takeLeading = [&](int width) {
        const QRect taken(room.left(), room.top(), width, room.height());
        room.setLeft(room.left() + width + gap);
        return taken;
    };
    const auto takeTrailing = [&](int width) {
        const QRect taken(room.right() - width + 1, room.top(), width, room.height());
        room.setRight(room.right() - width - gap);
        return taken;
    };
    const QIcon::Mode mode = selected ? QIcon::Selected : QIcon::Normal;
    const auto drawGlyph = [&](const QIcon &icon, const QRect &rect) {
        icon.paint(painter, visual(QRect(rect.left(), rect.center().y() - mark / 2, mark, mark)),
            Qt::AlignCenter, mode);
    };

    QFont font = item.font;
    font.setBold(isGroup || font.bold());
    QFont plain = item.font;
    plain.setBold(false);
    plain.setStrikeOut(false);
    QString trailing;
    bool warns = !isGroup && index.data(DirectoryTreeModel::AttentionRole).toInt() > 0;
    if (!isGroup) {
        // The room under the heading's arrow is not needed twice.
        room.setLeft(room.left() - item.fontMetrics.height() * 2 / 3);
    }
    if (isGroup) {
        const int attention = index.data(DirectoryTreeModel::AttentionRole).toInt();
        trailing = index.data(DirectoryTreeModel::PendingRole).toBool() ? tr("loading…")
            : attention > 0                                             ? attentionText(attention)
                                                                        : QString();
        const int wanted = QFontMetrics(font).horizontalAdvance(index.data().toString()) + gap
            + QFontMetrics(plain).horizontalAdvance(trailing);
        if (attention > 0 && wanted > room.width()) { // the heading matters more than the words
            trailing = item.widget->locale().toString(attention);
            warns = true;
        }
    } else {
        drawGlyph(index.data(Qt::DecorationRole).value<QIcon>(), takeLeading(mark));
        if (const QVariant count = index.data(DirectoryTreeModel::CountRole); count.isValid()) {
            trailing = item.widget->locale().toString(count.toInt());
        }
    }
    if (isGroup) {
        color = faint;
    }
    if (!trailing.isEmpty()) {
        painter->setFont(plain);
        painter->setPen(faint);
        const QRect rect = takeTrailing(QFontMetrics(plain).horizontalAdvance(trailing) + 2);
        painter->drawText(visual(rect),
            int(QStyle::visualAlignment(item.direction, Qt::AlignRight)) | Qt::AlignVCenter, trailing);
    }
    if (warns) {
        drawGlyph(glyph(Glyph::Warning, Tone::Warning), takeTrailing(mark));
    }
    const bool isPrivate = index.data(DirectoryTreeModel::PrivateRole).toBool();
    if (isPrivate) {
        drawGlyph(glyph(Glyph::Lock), takeTrailing(mark));
    }
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(visual(room),
        int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(
            index.data().toString().replace(u'\n', u' '), Qt::ElideRight, room.width()));
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        if (const auto *view = qobject_cast<const QTreeView *>(item.widget)) {
            focus.rect = QRect(0, item.rect.top(), view->viewport()->width(), item.rect.height());
        }
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = item.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
    painter->restore();
}

QSize DirectoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = index.data(DirectoryTreeModel::DirectoryIdRole).value<DirectoryId>().isEmpty();
    const int height = option.fontMetrics.height();
    return { height * 6, height * (isGroup ? 19 : 17) / 10 };
}

} // namespace dialbook
