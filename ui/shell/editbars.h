// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"
#include "ui/feedback/countdown.h"
#include "ui/shell/barstack.h"

#include <functional>

namespace dialbook {

/// The bars above the page that tell of edits which have no dialog of their own: deletions that can still
/// be undone, with the seconds that are left; what the server is too busy for, with the seconds to the next
/// attempt and Stop; what was refused, with Retry. Several at once are summed up. Takes no room while there
/// is nothing to tell.
class EditBars : public BarStack
{
    Q_OBJECT

public:
    /// hasDialog: whether a dialog is open that shows what becomes of the edit.
    EditBars(EditRunner &edits, std::function<bool(EditNumber)> hasDialog, QWidget *parent = nullptr);

signals:
    /// The person wants to see what somebody else has changed, and decide.
    void conflictChosen(dialbook::EditNumber number);

private:
    void undoLatest();
    void take(const Edit &edit);
    void showAll();
    void showWaiting();
    void showFailed();
    void showBusy();
    [[nodiscard]] QString waitingText(const QList<Edit> &waiting) const;
    [[nodiscard]] QList<Edit> busy() const;
    [[nodiscard]] QString busyText(const QList<Edit> &busy) const;
    void stopBusy();
    [[nodiscard]] QList<Edit> editsIn(EditState state) const;
    void retry(const QList<EditNumber> &numbers);
    void drop(const QList<EditNumber> &numbers);

    EditRunner &m_edits;
    std::function<bool(EditNumber)> m_hasDialog;
    MessageBar *m_failedBar;
    MessageBar *m_busyBar;
    MessageBar *m_waitingBar;
    Countdown m_countdown;
    Countdown m_busyCountdown;
    QList<EditNumber> m_shownWaiting;
    QList<EditNumber> m_shownFailed;
    QList<EditNumber> m_own; ///< failed or busy ones that nobody else shows
};

} // namespace dialbook
