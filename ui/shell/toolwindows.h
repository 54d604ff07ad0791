// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace dialbook {

class ChangeLogDialog;
struct ContactRef;
class OutboxDialog;
class OutboxModel;
class PreferencesDialog;

/// The windows beside the main one of which there is one each: made when first wanted, brought to the front
/// after that. Lives in the main window.
class ToolWindows : public QObject
{
    Q_OBJECT

public:
    ToolWindows(const Services &services, OutboxModel &outbox, QWidget *window);

    OutboxDialog *showOutbox();
    /// Of everything, or of one contact by this name.
    void showChangeLog(const std::optional<ContactRef> &contact, const QString &name);
    void showPreferences();

signals:
    // Of Preferences, see there.
    void keepDirectoriesChosen(bool keep);
    void trayChosen();

private:
    Services m_services;
    OutboxModel &m_outbox;
    QWidget *m_window;
    QPointer<OutboxDialog> m_outboxDialog;
    QPointer<ChangeLogDialog> m_changeLog;
    QPointer<PreferencesDialog> m_preferences;
};

} // namespace dialbook
