// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/application.h"

namespace dialbook {

Application::Application(const Surroundings &surroundings)
    : m_rest(m_network)
    , m_settings(surroundings.store)
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
    , m_edits(m_rest, surroundings.edits)
    , m_findShortcut(GlobalShortcut::create())
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
                   .findIndex = m_findIndex,
                   .settings = m_settings,
                   .secrets = surroundings.secrets,
                   .notifications = m_notifications,
                   .findShortcut = *m_findShortcut },
          surroundings.departure)
{
    m_rest.setLanguage(surroundings.language);
    m_linkMemory.setKept(m_settings.storesDirectories());
    QObject::connect(&m_window, &MainWindow::keepDirectoriesChosen, &m_window, [this](bool keep) {
        m_knowledge.setStored(keep);
        m_linkMemory.setKept(keep);
    });
    QObject::connect(
        m_findShortcut.get(), &GlobalShortcut::activated, &m_window, &MainWindow::findFromAnywhere);
    m_findShortcut->set(QKeySequence(m_settings.findShortcut(), QKeySequence::PortableText));
}

} // namespace dialbook
