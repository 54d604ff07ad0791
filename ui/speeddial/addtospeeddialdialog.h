// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"
#include "core/directories/directory.h"
#include "core/edits/journalentry.h"

#include <QDialog>

namespace dialbook {

class DirectoryList;
class EditJournal;
class EditRunner;
class RestClient;
class MessageRouter;
class Session;
class SpeedDialBook;

/// "Add to speed dial": which list, and which of the contact's numbers it dials. Offers only lists that
/// the person may add to, and only numbers that are filled; creates a first list on the way when there is
/// none. An entry that is itself a reference is traced to the directory where its contact lives
/// (protocol.md 4.7). Closes only when the server has said yes. What is chosen is kept in the journal until
/// then. Not modal; deletes itself when closed.
class AddToSpeedDialDialog : public QDialog
{
    Q_OBJECT

public:
    AddToSpeedDialDialog(const Directory &directory, const ContactPtr &contact, DirectoryList &directories,
        SpeedDialBook &speedDials, Session &session, RestClient &rest, MessageRouter &router,
        EditRunner &edits, EditJournal &journal, QWidget *parent = nullptr);
    /// Goes on with what was chosen in one that has not ended in good order.
    void goOn(const EditorDraft &unfinished);
    ~AddToSpeedDialDialog() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
