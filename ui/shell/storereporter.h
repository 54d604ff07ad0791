// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/troublereporter.h"

namespace dialbook {

class Knowledge;

/// Says when the last known directories could not be read or are not kept: in a bar over the work, and in
/// the notifications. Lives on the working page.
class StoreReporter : public TroubleReporter
{
    Q_OBJECT

public:
    StoreReporter(Knowledge &knowledge, NotificationModel &notifications, QWidget *parent = nullptr);
};

} // namespace dialbook
