// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bulkplan.h"
#include "core/edits/slices.h"

#include <QObject>

#include <functional>

namespace dialbook {

/// What a plan is made for, as the shell knows it.
struct BulkSelection
{
    DirectoryId directory;
    QString directoryName;
    QList<ContactPtr> contacts = {}; ///< as they were when they were selected
    int notLoaded = 0; ///< selected too, but nothing of them is known yet
    /// Asked when a plan is begun; what it gives is asked for each contact: what is known of it by then.
    std::function<std::function<BulkSubject(const ContactPtr &)>(const BulkChange &)> prepare = {};
};

/// Makes plans, and finds what contacts have in common, in turns of the event loop: ten thousand contacts
/// take a while, and nobody has to wait with the window frozen. Child of the dialog.
class BulkPlanner : public QObject
{
    Q_OBJECT

public:
    BulkPlanner(BulkSelection selection, QObject *parent);

    [[nodiscard]] const BulkSelection &selection() const { return m_selection; }
    /// Ends in compared().
    void compare();
    /// Ends in planned(), unless another one is asked for before.
    void plan(const BulkChange &change);
    void stop() { m_slices.clear(); }

signals:
    void compared(const dialbook::CommonFields &common);
    void planned(const dialbook::BulkPlan &plan);

private:
    void start(qsizetype count, std::function<void(qsizetype)> step, std::function<void()> end);

    BulkSelection m_selection;
    Slices m_slices;
};

} // namespace dialbook
