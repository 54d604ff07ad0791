// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"
#include "core/directories/directory.h"

#include <QDialog>

namespace dialbook {

class DirectoryList;
class EditRunner;
class RestClient;
class MessageRouter;
class Session;
class SpeedDialBook;

/// "Add to speed dial": which list, and which of the contact's numbers it dials. Offers only lists that
/// the person may add to, and only numbers that are filled; creates a first list on the way when there is
/// none. An entry that is itself a reference is traced to the directory where its contact lives
/// (protocol.md 4.7). Closes only when the server has said yes. Not modal; deletes itself when closed.
class AddToSpeedDialDialog : public QDialog
{
    Q_OBJECT

public:
    AddToSpeedDialDialog(const Directory &directory, const ContactPtr &contact, DirectoryList &directories,
        SpeedDialBook &speedDials, Session &session, RestClient &rest, MessageRouter &router,
        EditRunner &edits, QWidget *parent = nullptr);
    ~AddToSpeedDialDialog() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
