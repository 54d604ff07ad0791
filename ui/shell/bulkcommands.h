// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bulkplan.h"
#include "core/edits/editrunner.h"
#include "ui/shell/services.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace dialbook {

class BulkButton;
class BulkDialog;
class BulkResultsDialog;
class DirectoriesPage;
class OpenWindows;
struct BulkSelection;

/// What is done to several selected contacts at once: opens the plan, gives what was agreed to to the runner
/// and shows what becomes of it; also what is left from before a start. Owned by the main window.
class BulkCommands : public QObject
{
    Q_OBJECT

public:
    BulkCommands(const Services &services, DirectoriesPage &page, OpenWindows &windows, QWidget *mainWindow);

    void changeFields();
    void deleteContacts();
    void addToSpeedDial();
    /// From the speed dial that is shown.
    void moveToSpeedDial();
    /// "" when there is another speed dial that they can be added to.
    [[nodiscard]] QString whyNoTarget() const;
    /// For the status bar.
    [[nodiscard]] QWidget *button() const;
    /// The list of what became of each.
    void show(EditGroup group);

private:
    [[nodiscard]] BulkSelection selection() const;
    [[nodiscard]] std::function<BulkSubject(const ContactPtr &)> prepare(
        const DirectoryId &directory, const BulkChange &change) const;
    void describe(BulkSubject &subject, const DirectoryId &directory, const BulkChange &change) const;
    void present(BulkDialog *dialog);
    void run(const BulkPlan &plan);
    void link(bool isMove);
    [[nodiscard]] QList<Directory> targets() const;
    void report(EditGroup group, const GroupProgress &progress);

    Services m_services;
    DirectoriesPage &m_page;
    OpenWindows &m_windows;
    QWidget *m_mainWindow;
    BulkButton *m_button;
    QHash<EditGroup, QPointer<BulkResultsDialog>> m_results;
};

} // namespace dialbook
