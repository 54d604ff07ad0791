// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace dialbook {

/// The header of a table of contacts. Reached with Up from the first row: Left and Right choose a column,
/// Enter or Space sorts by it (ascending, descending, the server's order), the Menu key opens the columns'
/// menu, Down or Esc goes back to the rows. It is no Tab stop of its own.
class ContactHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ContactHeader(QWidget *parent = nullptr);

    /// Takes the keyboard, at this column.
    void enter(int column);
    [[nodiscard]] int focusedColumn() const { return m_focused; }

signals:
    /// The person goes back to the rows, in this column.
    void left(int column);
    /// Where the columns' menu is wanted.
    void menuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    void focusColumn(int column);
    void step(int direction);
    void sortByFocused();

    int m_focused = -1;
};

} // namespace dialbook
