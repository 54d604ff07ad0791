// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QObject>

class QWidget;

namespace dialbook {

class Actions;

/// What the Help menu does. Owned by the main window.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    HelpCommands(const Services &services, Actions &actions, QWidget *mainWindow);

signals:
    void noticed(const QString &notice);

private:
    void showAbout();
    void copyDiagnostics();
    void showLogFolder();

    Services m_services;
    QWidget *m_mainWindow;
};

} // namespace dialbook
