// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"

namespace dialbook {

class NotificationModel;

/// Writes the outcome of every edit into the notification list, whoever started it and wherever else it is
/// shown; but for those that are run together, which have one line of their own. Owned by the main window.
class EditReporter : public QObject
{
    Q_OBJECT

public:
    EditReporter(EditRunner &edits, NotificationModel &notifications, QObject *parent = nullptr);

private:
    void take(const Edit &edit);

    NotificationModel &m_notifications;
};

/// What the server has done, e.g. "The contact was created."
[[nodiscard]] QString outcomeOf(const Command &command);
/// Whom or what the command is about, for a sentence: the contact's or the list's name.
[[nodiscard]] QString subjectOf(const Command &command);

} // namespace dialbook
