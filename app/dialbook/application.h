// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlistpool.h"
#include "core/contacts/numberapi.h"
#include "core/directories/directorylist.h"
#include "core/edits/edithistory.h"
#include "core/edits/editjournal.h"
#include "core/edits/editrunner.h"
#include "core/edits/looker.h"
#include "core/find/findindex.h"
#include "core/rest/messagerouter.h"
#include "core/rest/restclient.h"
#include "core/session/session.h"
#include "core/settings/settings.h"
#include "core/speeddial/linkhealth.h"
#include "core/speeddial/speeddialbook.h"
#include "core/start/autostart.h"
#include "core/start/profiles.h"
#include "core/store/store.h"
#include "core/sweep/knowledge.h"
#include "core/sweep/sweep.h"
#include "core/trust/certificatetrust.h"
#include "ui/feedback/notificationmodel.h"
#include "ui/globalshortcut/globalshortcut.h"
#include "ui/shell/mainwindow.h"
#include "ui/tray/tray.h"

#include <QNetworkAccessManager>

namespace dialbook {

class MessageLog;
class Secrets;

/// What an Application takes from outside, so that several can live in one process, each a person of its
/// own. Store and secrets outlive it.
struct Surroundings
{
    QSettings &store;
    Secrets &secrets;
    QByteArray language; ///< the tag for the server's texts, e.g. "de-DE"
    Administration administration = {};
    QString dataFolder; ///< for what was last known; "": only until the end
    const MessageLog *log = nullptr; ///< for Help; outlives it
    Tray *tray = nullptr; ///< instead of the desktop's; outlives it
    std::optional<Autostart> autostart = {}; ///< where the program can be started with the session
    std::optional<Profiles> profiles = {}; ///< where there can be others
    SessionPolicy session = {};
    EditPolicy edits = {};
    DeparturePolicy departure = {};
    KnowledgePolicy knowledge = {};
    SweepPolicy sweep = {};
    LinkHealthPolicy linkHealth = {};
    TrayPolicy trayPolicy = {};
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
    [[nodiscard]] EditHistory &history() { return m_history; }
    [[nodiscard]] EditJournal &journal() { return m_journal; }
    [[nodiscard]] FindIndex &findIndex() { return m_findIndex; }
    [[nodiscard]] DirectoryList &directories() { return m_directories; }
    [[nodiscard]] ContactListPool &lists() { return m_lists; }
    [[nodiscard]] Sweep &sweep() { return m_sweep; }
    [[nodiscard]] Knowledge &knowledge() { return m_knowledge; }
    [[nodiscard]] LinkHealth &linkHealth() { return m_linkHealth; }
    [[nodiscard]] NotificationModel &notifications() { return m_notifications; }

private:
    void turnTo(const StoreOwner &person);
    void followSession();
    void setUpAutostart();

    QNetworkAccessManager m_network;
    RestClient m_rest;
    MessageRouter m_router;
    Settings m_settings;
    CertificateTrust m_trust;
    Store m_store;
    FindIndex m_findIndex;
    Session m_session;
    DirectoryList m_directories;
    ContactListPool m_lists;
    Knowledge m_knowledge; // before all others that follow the session: it keeps two persons apart
    SpeedDialBook m_speedDials;
    Sweep m_sweep;
    LinkMemory m_linkMemory;
    LinkHealth m_linkHealth;
    NumberApi m_numbers;
    EditJournal m_journal;
    Looker m_looker;
    EditRunner m_edits;
    EditHistory m_history;
    NotificationModel m_notifications;
    std::unique_ptr<GlobalShortcut> m_findShortcut;
    std::unique_ptr<Tray> m_desktopTray; ///< none when one was brought along
    std::optional<Autostart> m_autostart;
    std::optional<Profiles> m_profiles;
    MainWindow m_window;
};

} // namespace dialbook
