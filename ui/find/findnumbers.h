// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/findresult.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace dialbook {

class ElidedLabel;

/// The current person's numbers: in words which one Enter would use, and the first nine with the key that
/// chooses each (Alt+1 ...). Part of FindPanel.
class FindNumbers : public QWidget
{
    Q_OBJECT

public:
    explicit FindNumbers(QWidget *parent = nullptr);

    void show(const FoundPerson &person);
    /// How many columns there is room for.
    void setColumns(int columns);

    static constexpr int mostNumbers = 9;

signals:
    void chosen(int number);

private:
    void arrange();

    ElidedLabel *m_inUse;
    QGridLayout *m_grid;
    QList<QToolButton *> m_buttons;
    int m_columns = 2;
    int m_count = 0;
};

} // namespace dialbook
