// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace dialbook {

/// What this program is: its version, what it is built with, its licence. Not modal; deletes itself when
/// closed.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// serverVersion: the product the person is connected to, or "".
    AboutDialog(const QString &serverVersion, QWidget *parent);
};

/// All shortcuts, read from the actions themselves, with those of lists and dialogs below. Not modal; deletes
/// itself when closed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace dialbook
