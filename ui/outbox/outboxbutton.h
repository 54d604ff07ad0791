// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace dialbook {

class OutboxModel;

/// "3 edits wait" in the status bar, and the way to them; takes no room while none waits.
class OutboxButton : public QToolButton
{
    Q_OBJECT

public:
    explicit OutboxButton(const OutboxModel &outbox, QWidget *parent = nullptr);

private:
    void tell(int count);
};

/// "3 edits wait"; "" for none.
[[nodiscard]] QString waitingEdits(int count);

} // namespace dialbook
