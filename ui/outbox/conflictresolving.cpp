// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/conflictresolving.h"

#include "ui/contacts/conflictdialog.h"
#include "ui/feedback/errortext.h"

namespace dialbook {

ConflictDialog *openConflict(const Edit &edit, EditRunner &edits, QWidget *parent)
{
    if (!edit.conflict) {
        return nullptr;
    }
    auto *dialog = new ConflictDialog(titleOf(edit.command), *edit.conflict, parent);
    const EditNumber number = edit.number;
    QObject::connect(dialog, &ConflictDialog::decided, &edits,
        [&edits, number](const auto &choices) { edits.resolve(number, choices); });
    QObject::connect(
        dialog, &ConflictDialog::createAgainChosen, &edits, [&edits, number] { edits.createAgain(number); });
    QObject::connect(dialog, &ConflictDialog::givenUp, &edits, [&edits, number] { edits.drop(number); });
    QObject::connect(&edits, &EditRunner::editChanged, dialog, [dialog, number](const Edit &changed) {
        if (changed.number == number && changed.state != EditState::Conflict) {
            dialog->close();
        }
    });
    QObject::connect(&edits, &EditRunner::dropped, dialog, [dialog, number](EditNumber gone) {
        if (gone == number) {
            dialog->close();
        }
    });
    dialog->open();
    dialog->activateWindow();
    return dialog;
}

} // namespace dialbook
