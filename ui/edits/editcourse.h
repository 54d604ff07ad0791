// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"

namespace dialbook {

class MessageBar;

/// A dialog's edit, one at a time: sends a command and shows its course in the dialog's message bar - being
/// saved, busy (with Stop), refused (with Retry where that can help). What was refused is dropped with the
/// next attempt or with the dialog. Child of the dialog.
class EditCourse : public QObject
{
    Q_OBJECT

public:
    EditCourse(EditRunner &edits, MessageBar &bar, QObject *parent);
    ~EditCourse() override;

    void send(Command command);
    /// No longer wanted: aborts what is on its way (it may have been done).
    void stop();
    /// Follows it no longer; it goes on.
    void release();
    [[nodiscard]] bool isOnItsWay() const { return m_onItsWay; }

signals:
    void onItsWayChanged();
    void done(const dialbook::Edit &edit);
    /// The server said no, or nothing; the bar shows it already.
    void refused(const dialbook::Edit &edit);
    /// The person chose Retry: gather what is typed now and send it.
    void retryRequested();

private:
    void follow(const Edit &edit);
    void addStop();
    void sayNotSaved();
    void showConflict(const Edit &edit);
    void setOnItsWay(bool onItsWay);

    EditRunner &m_edits;
    MessageBar &m_bar;
    std::optional<EditNumber> m_number;
    bool m_onItsWay = false;
};

} // namespace dialbook
