// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directory.h"
#include "core/edits/journalentry.h"

#include <QDialog>

#include <memory>

namespace dialbook {

class EditJournal;
class EditRunner;

/// Creates a speed-dial list (its name, private or shared, what others may do) or renames one. Closes by
/// itself only when the server has said yes. What is typed is kept in the journal until then. Not modal;
/// deletes itself when closed.
class SpeedDialDialog : public QDialog
{
    Q_OBJECT

public:
    /// "New speed dial".
    SpeedDialDialog(EditRunner &edits, EditJournal &journal, QWidget *parent = nullptr);
    /// "Rename".
    SpeedDialDialog(
        EditRunner &edits, EditJournal &journal, const Directory &list, QWidget *parent = nullptr);
    /// Goes on with what was typed in one that has not ended in good order.
    void goOn(const EditorDraft &unfinished);
    ~SpeedDialDialog() override;

signals:
    /// The new list; also emitted for a renamed one.
    void saved(const dialbook::DirectoryId &list);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
