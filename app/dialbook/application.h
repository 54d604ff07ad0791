// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlistpool.h"
#include "core/contacts/numberapi.h"
#include "core/directories/directorylist.h"
#include "core/edits/editrunner.h"
#include "core/find/findindex.h"
#include "core/rest/messagerouter.h"
#include "core/rest/restclient.h"
#include "core/session/session.h"
#include "core/settings/settings.h"
#include "core/speeddial/speeddialbook.h"
#include "ui/feedback/notificationmodel.h"
#include "ui/shell/mainwindow.h"

#include <QNetworkAccessManager>

namespace dialbook {

class Secrets;

/// What an Application takes from outside, so that several can live in one process, each a person of its
/// own. Store and secrets outlive it.
struct Surroundings
{
    QSettings &store;
    Secrets &secrets;
    QByteArray language; ///< the tag for the server's texts, e.g. "de-DE"
    SessionPolicy session = {};
    EditPolicy edits = {};
    DeparturePolicy departure = {};
};

/// One Dialbook: everything it is made of, built in order, torn down in the reverse. Nothing else builds
/// these, and nobody reaches them but through references.
class Application
{
public:
    explicit Application(const Surroundings &surroundings);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] EditRunner &edits() { return m_edits; }
    [[nodiscard]] FindIndex &findIndex() { return m_findIndex; }
    [[nodiscard]] DirectoryList &directories() { return m_directories; }
    [[nodiscard]] ContactListPool &lists() { return m_lists; }
    [[nodiscard]] NotificationModel &notifications() { return m_notifications; }

private:
    QNetworkAccessManager m_network;
    RestClient m_rest;
    MessageRouter m_router;
    FindIndex m_findIndex;
    Session m_session;
    DirectoryList m_directories;
    ContactListPool m_lists;
    SpeedDialBook m_speedDials;
    NumberApi m_numbers;
    EditRunner m_edits;
    Settings m_settings;
    NotificationModel m_notifications;
    MainWindow m_window;
};

} // namespace dialbook
