// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/columnsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

ColumnsDialog::ColumnsDialog(
    const QList<ContactColumn> &offered, const QList<ContactColumn> &shown, TableKind kind, QWidget *parent)
    : QDialog(parent)
    , m_offered(offered)
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("Move &Up")))
    , m_down(new QPushButton(tr("Move &Down")))
{
    setObjectName(u"columnsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose Columns"));

    auto *label = new QLabel(kind == TableKind::SpeedDial ? tr("&Columns of speed dials, first to last:")
                                                          : tr("&Columns of directories, first to last:"));
    label->setBuddy(m_list);
    m_list->setObjectName(u"columnsList"_s);
    m_up->setObjectName(u"columnsUp"_s);
    addShortcut(m_up, QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    m_down->setObjectName(u"columnsDown"_s);
    addShortcut(m_down, QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    auto *reset = new QPushButton(tr("&Reset"));
    reset->setObjectName(u"columnsReset"_s);
    for (QPushButton *button : { m_up, m_down, reset }) {
        button->setAutoDefault(false);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setDefault(true);
    auto *sideLayout = new QVBoxLayout;
    sideLayout->addWidget(m_up);
    sideLayout->addWidget(m_down);
    sideLayout->addStretch();
    sideLayout->addWidget(reset);
    auto *listLayout = new QHBoxLayout;
    listLayout->addWidget(m_list, 1);
    listLayout->addLayout(sideLayout);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addLayout(listLayout, 1);
    layout->addWidget(buttons);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this, kind] {
        QList<ContactColumn> usual;
        for (const QString &name : defaultLayout(kind).shown) {
            if (const auto column = columnFromStableName(name); column && m_offered.contains(*column)) {
                usual += *column;
            }
        }
        fill(usual);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    fill(shown);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 60, fontMetrics().height() * 26);
    m_list->setFocus();
}

QList<ContactColumn> ColumnsDialog::shownColumns() const
{
    QList<ContactColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked) {
            columns += ContactColumn(item->data(Qt::UserRole).toInt());
        }
    }
    return columns;
}

void ColumnsDialog::fill(const QList<ContactColumn> &shown)
{
    m_list->clear();
    QList<ContactColumn> order = shown;
    for (const ContactColumn column : std::as_const(m_offered)) {
        if (!order.contains(column)) {
            order += column;
        }
    }
    for (const ContactColumn column : std::as_const(order)) {
        auto *item = new QListWidgetItem(titleOf(column), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(shown.contains(column) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, int(column));
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

void ColumnsDialog::addShortcut(QPushButton *button, const QKeySequence &keys, int by)
{
    // Not the button's own: that one would keep each press back until it had been drawn as pressed.
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    button->setToolTip(keys.toString(QKeySequence::NativeText));
}

void ColumnsDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

void ColumnsDialog::updateButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
    m_ok->setEnabled(!shownColumns().isEmpty()); // a table without columns could not be mended by hand
}

} // namespace dialbook
