// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storebatch.h"
#include "ui/feedback/messagebar.h"
#include "ui/shell/barstack.h"

namespace dialbook {

class NotificationModel;

/// Says what is wrong with a file that is kept on this computer: in a bar over the work until it is closed,
/// and in the notifications. Its subclasses know which file, and what that means for the person.
class TroubleReporter : public BarStack
{
    Q_OBJECT

protected:
    /// title: of the notifications.
    TroubleReporter(
        const QString &barName, const QString &title, NotificationModel &notifications, QWidget *parent);

    /// file: where it was set aside, "" when it was not.
    void tell(StoreTrouble trouble, const QString &sentence, const QString &file);
    void say(MessageBar::Kind kind, const QString &text, const QString &details = {});

private:
    NotificationModel &m_notifications;
    QString m_title;
    MessageBar *m_bar;
};

} // namespace dialbook
