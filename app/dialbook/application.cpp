// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/application.h"

#include "core/base/logging.h"

namespace dialbook {

Application::Application(const Surroundings &surroundings)
    : m_rest(m_network)
    , m_settings(surroundings.store, surroundings.administration)
    , m_trust(m_network, m_settings)
    , m_store(surroundings.dataFolder)
    , m_session(m_rest, m_router, surroundings.session)
    , m_directories(m_session, m_rest, m_router)
    , m_lists(m_session, m_rest, m_router)
    , m_knowledge(m_session, m_directories, m_lists, m_findIndex, m_store, m_settings, surroundings.knowledge)
    , m_speedDials(m_directories, m_lists)
    , m_sweep(m_session, m_directories, m_lists, m_knowledge, surroundings.sweep)
    , m_linkMemory(surroundings.dataFolder)
    , m_linkHealth(
          m_speedDials, m_directories, m_session, m_rest, m_router, m_linkMemory, surroundings.linkHealth)
    , m_numbers(m_rest)
    , m_journal(surroundings.dataFolder)
    , m_looker(m_rest, m_router, m_directories)
    , m_edits(m_rest, { .journal = &m_journal, .looker = &m_looker }, surroundings.edits)
    , m_history(m_edits)
    , m_findShortcut(GlobalShortcut::create())
    , m_desktopTray(surroundings.tray ? nullptr : Tray::create())
    , m_autostart(surroundings.autostart)
    , m_profiles(surroundings.profiles)
    , m_window({ .rest = m_rest,
                   .router = m_router,
                   .session = m_session,
                   .directories = m_directories,
                   .lists = m_lists,
                   .knowledge = m_knowledge,
                   .sweep = m_sweep,
                   .speedDials = m_speedDials,
                   .linkHealth = m_linkHealth,
                   .numbers = m_numbers,
                   .edits = m_edits,
                   .journal = m_journal,
                   .history = m_history,
                   .findIndex = m_findIndex,
                   .settings = m_settings,
                   .trust = m_trust,
                   .secrets = surroundings.secrets,
                   .notifications = m_notifications,
                   .findShortcut = *m_findShortcut,
                   .tray = surroundings.tray ? *surroundings.tray : *m_desktopTray,
                   .autostart = m_autostart ? &*m_autostart : nullptr,
                   .log = surroundings.log,
                   .profiles = m_profiles ? &*m_profiles : nullptr },
          surroundings.departure, surroundings.trayPolicy)
{
    m_rest.setLanguage(surroundings.language);
    m_linkMemory.setKept(m_settings.storesDirectories());
    m_journal.setKept(m_settings.storesDirectories());
    m_journal.setKeptDays(m_settings.changeLogDays());
    followSession();
    setUpAutostart();
    QObject::connect(&m_window, &MainWindow::keepDirectoriesChosen, &m_window, [this](bool keep) {
        m_knowledge.setStored(keep);
        m_linkMemory.setKept(keep);
        m_journal.setKept(keep);
        m_edits.writeDown();
    });
    QObject::connect(
        m_findShortcut.get(), &GlobalShortcut::activated, &m_window, &MainWindow::findFromAnywhere);
    m_findShortcut->set(QKeySequence(m_settings.findShortcut(), QKeySequence::PortableText));
    if (m_findShortcut->state() == GlobalShortcut::State::Unsuitable) {
        qCWarning(lcStore)
            << "the keys of the global shortcut cannot be used"; // by an administrator, perhaps
    }
}

/// Edits belong to a person: theirs are carried on when they are there, and nobody else's.
void Application::turnTo(const StoreOwner &person)
{
    if (person.isEmpty() || person == m_journal.owner()) {
        return;
    }
    m_edits.forget();
    m_history.restart({});
    m_edits.setWho(person.user);
    m_journal.open(person);
}

/// What the administrator wants of it. A default is proposed once: what the person makes of it, here or with
/// the tools of their desktop, is not touched again.
void Application::setUpAutostart()
{
    const std::optional<bool> due = m_settings.dueAutostart();
    if (!m_autostart || !due) {
        return;
    }
    if (*due != m_autostart->isOn() && !m_autostart->set(*due)) {
        qCWarning(lcStore) << "starting with the session cannot be set";
        return;
    }
    m_settings.setAutostartChosen(*due);
}

void Application::followSession()
{
    QObject::connect(&m_journal, &EditJournal::opened, &m_edits, [this](const JournalContent &content) {
        m_edits.restore(content);
        m_history.restart(content.successors);
    });
    QObject::connect(&m_session, &Session::stateChanged, &m_edits, [this](Session::State state) {
        if (state == Session::State::Connected) {
            turnTo({ m_session.home().displayText(), m_session.userName().text() });
        }
        m_edits.setConnected(state == Session::State::Connected);
    });
    m_edits.setConnected(false);
    const LogInMemory last = m_settings.lastLogIn();
    turnTo({ last.server, last.user });
}

} // namespace dialbook
