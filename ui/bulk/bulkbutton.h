// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"

#include <QToolButton>

namespace dialbook {

/// How far several at once are, in the status bar, and the way to their list: as long as they go on, and
/// until the result was looked at where not all of it was done. Takes no room otherwise.
class BulkButton : public QToolButton
{
    Q_OBJECT

public:
    explicit BulkButton(EditRunner &edits, QWidget *parent = nullptr);

    /// A list of it is open (or not any more): the result of one that is over is not needed any more once it
    /// was closed.
    void setOpen(EditGroup group, bool isOpen);
    /// Another person, or a start: which groups are there now.
    void lookAgain();

signals:
    /// Pressed; the latest one that is to be looked at.
    void chosen(dialbook::EditGroup group);
    /// Nothing of it happens any more.
    void ended(dialbook::EditGroup group, const dialbook::GroupProgress &progress);

private:
    void take(EditGroup group);
    void tell();

    EditRunner &m_edits;
    struct Known
    {
        EditGroup group {};
        bool isOpen = false;
        bool isOver = false;
    };
    Known *find(EditGroup group);
    QList<Known> m_groups;
};

} // namespace dialbook
