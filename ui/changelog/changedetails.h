// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <QTextEdit>

class QTextCursor;

namespace dialbook {

/// One edit of the change log in full: every field before and after, and all that the server said. To be
/// read, selected and copied; what was typed stands there as it was, never as markup.
class ChangeDetails : public QTextEdit
{
    Q_OBJECT

public:
    explicit ChangeDetails(QWidget *parent = nullptr);

    /// Null: nothing is selected.
    void showEdit(const Edit *edit);

private:
    void writeTable(QTextCursor &cursor, const Command &command);
};

} // namespace dialbook
