// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace dialbook {

class Entrance;
class FindPanel;
class LogInPage;
class NotificationModel;

/// Numbers from outside, of tel: and callto: links: each is looked for, at once or as soon as there is
/// something to find in. Nothing is dialled. Owned by the main window.
class NumberLinks : public QObject
{
    Q_OBJECT

public:
    NumberLinks(Entrance &entrance, LogInPage &logInPage, FindPanel &findPanel,
        NotificationModel &notifications, QObject *parent);

    void find(const QString &number);
    /// A link that holds no number.
    void refuse();

private:
    void showAwaited();

    Entrance &m_entrance;
    LogInPage &m_logInPage;
    FindPanel &m_findPanel;
    NotificationModel &m_notifications;
    QString m_awaited;
};

} // namespace dialbook
