// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entrance.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QResizeEvent>

namespace dialbook {

using namespace Qt::StringLiterals;

Entrance::Entrance(QWidget *logIn, QWidget *work, QWidget *parent)
    : QWidget(parent)
    , m_logIn(logIn)
    , m_work(work)
    , m_line(new QFrame(this))
{
    setObjectName(u"entrance"_s);
    m_line->setFrameShape(QFrame::VLine);
    m_line->setFrameShadow(QFrame::Plain);
    m_line->setForegroundRole(QPalette::Mid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_work, 1);
    layout->addWidget(m_line);
    layout->addWidget(m_logIn, 1);
    arrange();
}

void Entrance::show(Shown shown)
{
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    m_prefersReading = false;
    arrange();
}

void Entrance::preferReading(bool reading)
{
    m_prefersReading = reading;
    arrange();
}

bool Entrance::isWorkShown() const
{
    return m_shown == Shown::Work || (m_shown == Shown::Reading && (isWide() || m_prefersReading));
}

bool Entrance::isLogInShown() const
{
    return m_shown == Shown::LogIn || (m_shown == Shown::Reading && (isWide() || !m_prefersReading));
}

bool Entrance::isWide() const
{
    return width()
        >= m_work->minimumSizeHint().width() + m_logIn->sizeHint().width() + m_line->sizeHint().width();
}

QSize Entrance::minimumSizeHint() const
{
    // One of both always fits; the window must not grow because both are wanted.
    return m_shown == Shown::LogIn ? m_logIn->minimumSizeHint() : m_work->minimumSizeHint();
}

void Entrance::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_shown == Shown::Reading) {
        arrange();
    }
}

void Entrance::arrange()
{
    const bool both = isWorkShown() && isLogInShown();
    // First what goes, then what comes: both at once could ask the window for more room.
    m_line->setVisible(both);
    if (isWorkShown()) {
        m_logIn->setVisible(isLogInShown());
        m_work->setVisible(true);
    } else {
        m_work->setVisible(false);
        m_logIn->setVisible(true);
    }
    m_logIn->setFixedWidth(both ? m_logIn->sizeHint().width() : QWIDGETSIZE_MAX);
    if (!both) {
        m_logIn->setMinimumWidth(0);
    }
    emit arranged();
}

} // namespace dialbook
