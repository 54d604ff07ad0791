// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/passwordprompt.h"

#include "ui/feedback/notificationmodel.h"
#include "ui/session/cardframe.h"
#include "ui/session/passwordfield.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 420;

} // namespace

PasswordPrompt::PasswordPrompt(Session &session, NotificationModel &notifications, QWidget *mainWindow)
    : QWidget(mainWindow)
    , m_session(session)
    , m_notifications(notifications)
    , m_mainWindow(mainWindow)
{
    setObjectName(u"passwordPrompt"_s);
    setAccessibleName(tr("Your password is asked for"));
    hide();
    build();
    connect(&m_session, &Session::stateChanged, this, &PasswordPrompt::takeState);
    connect(&m_session, &Session::passwordRefused, this, &PasswordPrompt::refuse);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { takeFocusChange(now); });
}

void PasswordPrompt::build()
{
    m_card = new CardFrame(this);
    m_card->setObjectName(u"passwordCard"_s);
    m_card->setMaximumWidth(cardWidth);

    auto *title = new QLabel(tr("Your password, please"), m_card);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    m_why = new QLabel(m_card);
    m_why->setObjectName(u"passwordWhy"_s);
    m_serverWords = new QLabel(m_card);
    m_serverWords->setObjectName(u"passwordServerWords"_s);
    m_serverWords->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { m_why, m_serverWords }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto *label = new QLabel(tr("&Password"), m_card);
    m_password = new PasswordField(u"promptPassword"_s, tr("Password"), m_card);
    label->setBuddy(m_password->edit());
    m_message = new MessageBar(m_card);
    m_message->setObjectName(u"passwordMessage"_s);

    m_continue = new QPushButton(tr("&Continue"), m_card);
    m_continue->setObjectName(u"promptContinueButton"_s);
    m_continue->setDefault(true);
    m_logOff = new QPushButton(tr("Log &off"), m_card);
    m_logOff->setObjectName(u"promptLogOffButton"_s);
    m_logOff->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_logOff);
    buttons->addStretch();
    buttons->addWidget(m_continue);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(24, 20, 24, 20);
    inside->setSpacing(6);
    inside->addWidget(title);
    inside->addWidget(m_why);
    inside->addWidget(m_serverWords);
    inside->addSpacing(8);
    inside->addWidget(label);
    inside->addWidget(m_password);
    inside->addWidget(m_message);
    inside->addSpacing(10);
    inside->addLayout(buttons);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_card, 1, 1);

    connect(m_password, &PasswordField::edited, this, [this] {
        m_message->dismiss();
        m_continue->setEnabled(!m_password->text().isEmpty());
    });
    connect(m_password, &PasswordField::submitted, this, &PasswordPrompt::submit);
    connect(m_continue, &QPushButton::clicked, this, &PasswordPrompt::submit);
    connect(m_logOff, &QPushButton::clicked, this, &PasswordPrompt::logOffRequested);
}

void PasswordPrompt::takeState(Session::State state)
{
    switch (state) {
    case Session::State::PasswordNeeded:
        if (!m_asking) {
            appear();
        }
        break;
    case Session::State::LoggingIn: // the person's own continuing
        break;
    case Session::State::Connected:
    case Session::State::Reconnecting:
    case Session::State::LoggingOff:
    case Session::State::LoggedOut:
        if (m_asking) {
            disappear();
        }
        break;
    }
}

void PasswordPrompt::appear()
{
    m_asking = true;
    const QString name = m_session.connection().userDisplayName.isEmpty()
        ? m_session.connection().user.text()
        : m_session.connection().userDisplayName;
    m_why->setText(tr("The server has ended the session of %1. Everything you typed is still here: log in "
                      "again to carry on.")
                       .arg(name));
    const QString words = m_session.serverReason();
    m_serverWords->setText(words.isEmpty() ? QString() : tr("The server says: %1").arg(words));
    m_serverWords->setVisible(!words.isEmpty());
    m_message->dismiss();
    m_password->clear();
    setUnderWay(false);
    m_notifications.add(MessageBar::Kind::Warning, tr("Session ended"), m_why->text(), words);

    QWidget *active = QApplication::activeWindow();
    m_focusBefore = QApplication::focusWidget();
    lieOver(bestWindow(active ? active : m_mainWindow));
}

void PasswordPrompt::disappear()
{
    m_asking = false;
    m_password->clear();
    const QPointer<QWidget> focus = m_focusBefore;
    hide();
    if (m_host) {
        m_host->removeEventFilter(this);
        m_host = nullptr;
    }
    setParent(m_mainWindow);
    if (focus && focus->isVisible() && focus->isEnabled()) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *PasswordPrompt::bestWindow(QWidget *candidate) const
{
    // A window too small for the card (a short question, say) leaves it to the one that it belongs to.
    const QSize needed = m_card->minimumSizeHint();
    QWidget *window = candidate ? candidate->window() : nullptr;
    while (window && window != m_mainWindow) {
        const bool isWork = window->windowType() == Qt::Window || window->windowType() == Qt::Dialog;
        if (isWork && window->width() >= needed.width() && window->height() >= needed.height()) {
            return window;
        }
        window = window->parentWidget() ? window->parentWidget()->window() : nullptr;
    }
    return m_mainWindow;
}

void PasswordPrompt::lieOver(QWidget *window)
{
    if (m_host != window) {
        if (m_host) {
            m_host->removeEventFilter(this);
        }
        m_host = window;
        setParent(window);
        window->installEventFilter(this);
    }
    setGeometry(window->rect());
    show();
    raise();
    m_password->edit()->setFocus(Qt::OtherFocusReason);
}

void PasswordPrompt::takeFocusChange(QWidget *now)
{
    if (!m_asking || !now || now == this || isAncestorOf(now)) {
        return;
    }
    QWidget *window = now->window();
    if (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip) {
        return;
    }
    // What lies beneath keeps its place but not the keyboard.
    if (!m_focusBefore || m_focusBefore->window() != window) {
        m_focusBefore = now;
    }
    lieOver(bestWindow(window));
}

bool PasswordPrompt::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host) {
        if (event->type() == QEvent::Resize) {
            setGeometry(m_host->rect());
        } else if (event->type() == QEvent::Hide || event->type() == QEvent::Close) {
            // Qt may delete the window right after: the question must outlive it.
            if (m_asking && m_host != m_mainWindow && event->type() == QEvent::Hide) {
                lieOver(m_mainWindow);
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordPrompt::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.74F);
    painter.fillRect(rect(), veil);
}

void PasswordPrompt::keyPressEvent(QKeyEvent *event)
{
    // Keys that nobody in the card wants must not reach the work beneath it.
    event->accept();
}

bool PasswordPrompt::focusNextPrevChild(bool next)
{
    // Tab goes round inside the card.
    QWidget *const from = focusWidget() ? focusWidget() : m_password->edit();
    QWidget *at = from;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
    } while (at != from
        && !(isAncestorOf(at) && at->isVisible() && at->isEnabled() && at->focusPolicy() & Qt::TabFocus));
    at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void PasswordPrompt::submit()
{
    if (!m_password->isEnabled() || m_password->text().isEmpty()) {
        return;
    }
    m_message->dismiss();
    setUnderWay(true);
    m_session.continueWithPassword(m_password->text());
}

void PasswordPrompt::setUnderWay(bool underWay)
{
    m_password->setEnabled(!underWay);
    m_continue->setEnabled(!underWay && !m_password->text().isEmpty());
    m_continue->setText(underWay ? tr("Logging in…") : tr("&Continue"));
}

void PasswordPrompt::refuse(const Error &error)
{
    if (!m_asking) {
        return;
    }
    const ErrorText text = textFor(error, Deed::LogIn);
    m_notifications.addError(tr("Log in again"), text);
    setUnderWay(false);
    m_message->showError(text);
    m_password->focusAndSelect();
}

} // namespace dialbook
