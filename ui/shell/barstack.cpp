// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/barstack.h"

#include "ui/feedback/messagebar.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dialbook {

BarStack::BarStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(8, 6, 8, 2);
    m_layout->setSpacing(6);
    hide();
}

MessageBar *BarStack::addBar(const QString &name)
{
    auto *bar = new MessageBar(this);
    bar->setObjectName(name);
    bar->setClosable(false);
    bar->hide();
    bar->installEventFilter(this);
    m_layout->addWidget(bar);
    return bar;
}

bool BarStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        followBars();
    }
    return QWidget::eventFilter(watched, event);
}

void BarStack::followBars()
{
    const QList<MessageBar *> bars = findChildren<MessageBar *>(Qt::FindDirectChildrenOnly);
    setVisible(
        std::any_of(bars.cbegin(), bars.cend(), [](const MessageBar *bar) { return !bar->isHidden(); }));
}

} // namespace dialbook
