// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

namespace dialbook {

/// What a deletion breaks, as far as the person can see it.
struct DeletionImpact
{
    QString question; ///< what is to be deleted
    QString consequence; ///< what breaks, a sentence or two
    QStringList places; ///< where, by name
};

/// Asks before a contact or a speed-dial list is deleted, and names what that breaks. Not modal; deletes
/// itself when closed; calls confirmed once when the person agrees.
class DeletionDialog : public QDialog
{
    Q_OBJECT

public:
    DeletionDialog(
        const QString &title, const DeletionImpact &impact, std::function<void()> confirmed, QWidget *parent);
};

} // namespace dialbook
