// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/troublereporter.h"

namespace dialbook {

class EditJournal;

/// Says when what a person does is not written down on this computer, and would be lost with the program: in
/// a bar over the work until it is closed, and in the notifications. Lives on the working page.
class JournalReporter : public TroubleReporter
{
    Q_OBJECT

public:
    JournalReporter(EditJournal &journal, NotificationModel &notifications, QWidget *parent = nullptr);
};

} // namespace dialbook
