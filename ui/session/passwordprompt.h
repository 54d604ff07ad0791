// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace dialbook {

class MessageBar;
class NotificationModel;
class PasswordField;

/// The question for the password when the server ended the session in mid-work. A veil with a card that
/// lies over the window in which the person works, an editor as well as the main window, and moves along
/// when they turn to another one: it is always where they look, takes the keyboard, and leaves everything
/// beneath it as it was. No modal loop. Made and owned by the main window.
class PasswordPrompt : public QWidget
{
    Q_OBJECT

public:
    PasswordPrompt(Session &session, NotificationModel &notifications, QWidget *mainWindow);

    /// For what else has to be asked while the question covers everything.
    [[nodiscard]] MessageBar &messageBar() const { return *m_message; }

signals:
    /// The person would rather leave; what is not saved is asked for by whoever listens.
    void logOffRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void takeState(Session::State state);
    void takeFocusChange(QWidget *now);
    void refuse(const Error &error);
    void submit();
    void setUnderWay(bool underWay);
    void lieOver(QWidget *window);
    void appear();
    void disappear();
    [[nodiscard]] QWidget *bestWindow(QWidget *candidate) const;

    Session &m_session;
    NotificationModel &m_notifications;
    QWidget *m_mainWindow;
    QPointer<QWidget> m_host;
    QPointer<QWidget> m_focusBefore;

    QWidget *m_card = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_serverWords = nullptr;
    PasswordField *m_password = nullptr;
    MessageBar *m_message = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_logOff = nullptr;
    bool m_asking = false;
};

} // namespace dialbook
