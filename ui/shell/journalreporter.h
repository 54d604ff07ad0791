// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storebatch.h"
#include "ui/feedback/messagebar.h"
#include "ui/shell/barstack.h"

namespace dialbook {

class EditJournal;
class NotificationModel;

/// Says when what a person does is not written down on this computer, and would be lost with the program: in
/// a bar over the work until it is closed, and in the notifications. Lives on the working page.
class JournalReporter : public BarStack
{
    Q_OBJECT

public:
    JournalReporter(EditJournal &journal, NotificationModel &notifications, QWidget *parent = nullptr);

private:
    void tell(StoreTrouble trouble, const QString &file);
    void say(MessageBar::Kind kind, const QString &text, const QString &details = {});

    NotificationModel &m_notifications;
    MessageBar *m_bar;
};

} // namespace dialbook
