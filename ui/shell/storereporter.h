// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storebatch.h"
#include "ui/shell/barstack.h"

namespace dialbook {

class Knowledge;
class NotificationModel;

/// Says when the last known directories could not be read or are not kept: in a bar over the work, and in
/// the notifications. Lives on the working page.
class StoreReporter : public BarStack
{
    Q_OBJECT

public:
    StoreReporter(Knowledge &knowledge, NotificationModel &notifications, QWidget *parent = nullptr);

private:
    void tell(StoreTrouble trouble, const QString &file);

    NotificationModel &m_notifications;
    MessageBar *m_bar;
};

} // namespace dialbook
