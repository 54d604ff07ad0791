// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"
#include "core/contacts/rights.h"
#include "core/directories/directory.h"
#include "core/edits/command.h"
#include "core/speeddial/linkfinding.h"
#include "ui/shell/services.h"

#include <QObject>

class QDialog;
class QWidget;

namespace dialbook {

class BulkCommands;
class DirectoriesPage;
class OpenWindows;

/// What a person can do with the directory and the contacts that are chosen on the page: each as one
/// function, with the reason why it cannot be done now beside it. Actions are the buttons to these. Owned by
/// the main window.
class PageCommands : public QObject
{
    Q_OBJECT

public:
    PageCommands(const Services &services, DirectoriesPage &page, OpenWindows &windows, BulkCommands &bulk,
        QWidget *mainWindow);

    void newContact();
    void newSpeedDial();
    void showProperties();
    void deleteContacts();
    void addToSpeedDial();
    void moveToSpeedDial();
    void removeLinks();
    /// Of the selected link: its present number is the right one from now on.
    void acceptNumber();
    void renameList();
    void deleteList();
    /// What Enter does with a number that was found.
    void useNumber(const QString &number);
    void copyNumber(const QString &number);
    /// Of the selected contact; of a link's the contact behind it, where that is known.
    void showContactLog();

    // "" when it can be done.
    [[nodiscard]] QString whyNoNewContact() const;
    [[nodiscard]] QString whyNoNewSpeedDial() const;
    [[nodiscard]] QString whyNoProperties() const;
    [[nodiscard]] QString whyNoDeletion() const;
    [[nodiscard]] QString whyNoAdding() const;
    [[nodiscard]] QString whyNoPrimaryNumber() const;
    [[nodiscard]] QString whyNoMoving() const;
    [[nodiscard]] QString whyNoRemoving() const;
    [[nodiscard]] QString whyNoAccepting() const;
    [[nodiscard]] QString whyNoRenaming() const;
    [[nodiscard]] QString whyNoListDeletion() const;
    [[nodiscard]] QString whyNoCopying() const;
    [[nodiscard]] QString whyNoContactLog() const;

    [[nodiscard]] bool isSpeedDialShown() const;

signals:
    /// Something small was done that the page does not show by itself.
    void noticed(const QString &notice);
    void contactLogRequested(const dialbook::ContactRef &contact, const QString &name);

private:
    using ForContact = Hindrance (*)(const Actor &, const Directory &, const Contact &);
    using ForDirectory = Hindrance (*)(const Actor &, const Directory &);
    [[nodiscard]] QString whyNotWithContacts(ForContact hindrance) const;
    [[nodiscard]] QString whyNotWithSpeedDial(ForDirectory hindrance) const;
    [[nodiscard]] QString whyNotChanging() const;
    [[nodiscard]] std::optional<LinkKey> currentLink() const;
    [[nodiscard]] QList<CarriedLink> linksIn(const DirectoryId &list) const;
    static void ask(QDialog *dialog);
    void confirmDeletion(const Directory &directory, const ContactPtr &contact);

    Services m_services;
    DirectoriesPage &m_page;
    OpenWindows &m_windows;
    BulkCommands &m_bulk;
    QWidget *m_mainWindow;
};

} // namespace dialbook
