// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/edits/edithistory.h"

#include <QList>
#include <QString>

// An edit of the change log in words, all plain text: for the table, the details and the file.
namespace dialbook {

/// One thing that was changed.
struct ChangeWords
{
    QString label; ///< the field, or what else it is
    QString before; ///< "" for what was not there
    QString after;
};

[[nodiscard]] QList<ChangeWords> changeWords(const Command &command);
/// All of them in one line. Of what was made or deleted its values alone.
[[nodiscard]] QString summaryOf(const Command &command);
/// What the server said, in a sentence.
[[nodiscard]] QString answerOf(const Edit &edit);
/// The server's own words about a refusal, or "".
[[nodiscard]] QString answerDetailsOf(const Edit &edit);
/// Over each of Edit::unanswered.
[[nodiscard]] QString unansweredWords();
/// Undone, or that it has undone another; or "".
[[nodiscard]] QString undoneOf(const Edit &edit);
/// Why it cannot be undone; "" for None.
[[nodiscard]] QString explain(UndoHindrance hindrance);

} // namespace dialbook
