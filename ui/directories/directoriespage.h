// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"
#include "core/contacts/rights.h"
#include "core/directories/directory.h"
#include "ui/directories/linkpanel.h"

#include <QWidget>

namespace dialbook {

class ContactListPool;
class DirectoryList;
class EditRunner;
class LinkHealth;
class Session;
class Settings;

/// The working page: directories and speed dials at the left, the chosen one's contacts in a table with
/// filter and columns, the selected contact's details at the right. Shows and tells; what is to be done
/// with a contact is decided by the shell, which listens to its signals and owns the menus.
class DirectoriesPage : public QWidget
{
    Q_OBJECT

public:
    DirectoriesPage(Settings &settings, Session &session, DirectoryList &directories, ContactListPool &pool,
        EditRunner &edits, QWidget *parent = nullptr);
    ~DirectoriesPage() override;

    /// Marks the links that need attention, and explains the one that is selected.
    void follow(LinkHealth &health);
    /// The link panel can send the person to Find.
    void setFindOffered(bool offered);
    /// Nothing when no directory is chosen.
    [[nodiscard]] std::optional<Directory> currentDirectory() const;
    void setCurrentDirectory(const DirectoryId &id);
    /// The loaded contacts that are selected, in the table's order.
    [[nodiscard]] QList<ContactPtr> selectedContacts() const;
    /// Also those that are not loaded.
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] ContactPtr currentContact() const;
    void selectContact(const EntryId &id);
    /// What is wrong with the link that is selected.
    [[nodiscard]] LinkFinding currentFinding() const;
    /// Where a menu that belongs to this button of the link panel should open, in global coordinates.
    [[nodiscard]] QPoint menuPosition(LinkMending mending) const;
    /// The number that the selected contact would be dialled at, for Ctrl+C; "" when there is none.
    [[nodiscard]] QString numberToCopy() const;
    /// View > Details, as the person wants it; a narrow window hides the details all the same.
    [[nodiscard]] bool areDetailsShown() const;

public slots:
    void focusFilter(); ///< Ctrl+F
    void selectAll(); ///< Ctrl+A
    void refresh(); ///< F5
    void chooseColumns();
    void setDetailsShown(bool shown);
    void saveLayout();

signals:
    void currentDirectoryChanged();
    void selectionChanged();
    /// Alt+Enter, double click: show its properties.
    void propertiesRequested(const dialbook::DirectoryId &directory, const dialbook::ContactPtr &contact);
    /// A button of the link panel, about the contact that is selected.
    void mendingRequested(dialbook::LinkMending mending);
    void contactMenuRequested(const QPoint &globalPosition);
    void directoryMenuRequested(const QPoint &globalPosition);
    /// A number was clicked or chosen in the details: copy it (a single click never dials).
    void copyRequested(const QString &number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
