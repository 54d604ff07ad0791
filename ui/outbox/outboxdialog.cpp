// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxdialog.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/outbox/conflictresolving.h"
#include "ui/outbox/outboxmodel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

OutboxDialog::OutboxDialog(OutboxModel &outbox, EditRunner &edits, QWidget *parent)
    : QDialog(parent)
    , m_outbox(outbox)
    , m_edits(edits)
    , m_bar(new MessageBar(this))
    , m_list(new QTreeView(this))
    , m_empty(new QLabel(tr("No edit waits: everything is on the server."), this))
    , m_reason(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    setObjectName(u"outboxDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Outbox"));
    m_bar->setObjectName(u"outboxBar"_s);
    m_empty->setObjectName(u"outboxEmpty"_s);

    m_list->setObjectName(u"outboxList"_s);
    m_list->setAccessibleName(tr("Edits that wait"));
    m_list->setModel(&m_outbox);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(OutboxModel::WhatColumn, fontMetrics().averageCharWidth() * 44);

    m_reason->setObjectName(u"outboxReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_reason->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    m_resolve = addButton(u"outboxResolve"_s, tr("Reso&lve…"), &OutboxDialog::resolveCurrent);
    m_retry = addButton(u"outboxRetry"_s, tr("&Retry"), &OutboxDialog::retry);
    m_stop = addButton(u"outboxStop"_s, tr("&Stop"), &OutboxDialog::stop);
    m_takeBack = addButton(u"outboxTakeBack"_s, tr("&Take Back"), &OutboxDialog::takeBack);
    m_giveUp = addButton(u"outboxGiveUp"_s, tr("&Give Up…"), &OutboxDialog::giveUp);
    m_moveUp = addButton(u"outboxMoveUp"_s, tr("Send &Earlier"), &OutboxDialog::moveUp);
    m_moveUp->setToolTip(tr("Possible where the server comes out the same"));
    row->addStretch();

    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_buttons);
    layout->addWidget(close);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24);

    const auto key = [this](int keys, void (OutboxDialog::*pressed)()) {
        auto *shortcut = new QShortcut(QKeySequence(keys), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, pressed);
    };
    key(Qt::Key_Return, &OutboxDialog::doNext);
    key(Qt::Key_Enter, &OutboxDialog::doNext);
    key(Qt::Key_Delete, &OutboxDialog::takeBackOrGiveUp);
    connect(m_list, &QTreeView::doubleClicked, this, &OutboxDialog::doNext);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_bar->dismiss();
        follow();
    });
    connect(&m_outbox, &QAbstractItemModel::dataChanged, this, &OutboxDialog::follow);
    connect(&m_outbox, &QAbstractItemModel::layoutChanged, this, &OutboxDialog::follow);
    connect(&m_outbox, &OutboxModel::countChanged, this, &OutboxDialog::follow);
    m_list->setCurrentIndex(m_outbox.index(0, 0));
    m_list->setFocus();
    follow();
}

QPushButton *OutboxDialog::addButton(
    const QString &name, const QString &text, void (OutboxDialog::*pressed)())
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    m_buttons->layout()->addWidget(button);
    return button;
}

const Edit *OutboxDialog::current() const
{
    return m_outbox.at(m_list->currentIndex().row());
}

void OutboxDialog::select(EditNumber number)
{
    if (const int row = m_outbox.rowOf(number); row >= 0) {
        m_list->setCurrentIndex(m_outbox.index(row, 0));
    }
}

void OutboxDialog::follow()
{
    const bool isEmpty = m_outbox.count() == 0;
    if (!isEmpty && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_outbox.index(0, 0));
    }
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_reason->setVisible(!isEmpty);
    m_buttons->setVisible(!isEmpty);
    const Edit *edit = current();
    m_reason->setText(edit ? m_outbox.reasonOf(*edit) : QString());
    m_resolve->setEnabled(edit && edit->state == EditState::Conflict);
    m_retry->setEnabled(edit && edit->state == EditState::Failed);
    m_stop->setEnabled(edit && canStop(*edit));
    m_takeBack->setEnabled(edit && canTakeBack(*edit));
    m_giveUp->setEnabled(edit && !canTakeBack(*edit));
    m_moveUp->setEnabled(edit && m_edits.canMoveUp(edit->number));
    if (isEmpty) {
        m_bar->dismiss();
    }
}

/// What Return does: what brings the edit on.
void OutboxDialog::doNext()
{
    if (m_resolve->isEnabled()) {
        resolveCurrent();
    } else if (m_retry->isEnabled()) {
        retry();
    }
}

void OutboxDialog::takeBackOrGiveUp()
{
    if (m_takeBack->isEnabled()) {
        takeBack();
    } else if (m_giveUp->isEnabled()) {
        giveUp();
    }
}

void OutboxDialog::takeBack()
{
    if (const Edit *edit = current()) {
        if (!m_edits.takeBack(edit->number)) {
            m_bar->setClosable(true);
            m_bar->showMessage(MessageBar::Kind::Information, tr("It was too late: it has just been sent."));
        }
    }
}

void OutboxDialog::moveUp()
{
    if (const Edit *edit = current()) {
        m_edits.moveUp(edit->number);
    }
}

void OutboxDialog::retry()
{
    if (const Edit *edit = current()) {
        m_edits.retry(edit->number);
    }
}

void OutboxDialog::stop()
{
    if (const Edit *edit = current()) {
        m_edits.stop(edit->number);
    }
}

void OutboxDialog::resolveCurrent()
{
    if (const Edit *edit = current()) {
        resolve(edit->number);
    }
}

void OutboxDialog::resolve(EditNumber number)
{
    select(number);
    const Edit *edit = m_outbox.find(number);
    if (edit) {
        openConflict(*edit, m_edits, this);
    }
}

/// What is typed goes with it, so this is asked.
void OutboxDialog::giveUp()
{
    const Edit *edit = current();
    if (!edit) {
        return;
    }
    const bool mayBeDone = edit->isSent && edit->state != EditState::Conflict;
    m_bar->setClosable(false);
    m_bar->showMessage(MessageBar::Kind::Warning,
        mayBeDone ? tr("Give up %1? It may have been done all the same; Dialbook does not look any more.")
                        .arg(titleOf(edit->command))
                  : tr("Give up %1? What it would have changed is lost.").arg(titleOf(edit->command)));
    m_bar->addAction(u"GiveUp"_s, tr("Give &up"), [this, number = edit->number] {
        m_bar->dismiss();
        m_list->setFocus();
        m_edits.drop(number);
    });
    m_bar
        ->addAction(u"Keep"_s, tr("&Keep"),
            [this] {
                m_bar->dismiss();
                m_list->setFocus();
            })
        ->setFocus();
}

} // namespace dialbook
