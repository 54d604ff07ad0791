// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/directories/directorylist.h"
#include "core/settings/settings.h"
#include "core/start/profiles.h"
#include "core/sweep/knowledge.h"
#include "core/sweep/sweep.h"
#include "core/trust/certificatetrust.h"
#include "ui/directories/directoriespage.h"
#include "ui/feedback/notificationbutton.h"
#include "ui/feedback/notificationmodel.h"
#include "ui/feedback/notificationpanel.h"
#include "ui/find/findpanel.h"
#include "ui/outbox/outboxbutton.h"
#include "ui/outbox/outboxdialog.h"
#include "ui/outbox/outboxmodel.h"
#include "ui/session/loginpage.h"
#include "ui/session/passwordprompt.h"
#include "ui/shell/actions.h"
#include "ui/shell/bulkcommands.h"
#include "ui/shell/certificatedialog.h"
#include "ui/shell/connectionbanner.h"
#include "ui/shell/connectionindicator.h"
#include "ui/shell/draftbar.h"
#include "ui/shell/editbars.h"
#include "ui/shell/editreporter.h"
#include "ui/shell/entrance.h"
#include "ui/shell/helpcommands.h"
#include "ui/shell/journalreporter.h"
#include "ui/shell/linkreporter.h"
#include "ui/shell/numberlinks.h"
#include "ui/shell/openwindows.h"
#include "ui/shell/pagecommands.h"
#include "ui/shell/storereporter.h"
#include "ui/shell/sweepindicator.h"
#include "ui/shell/toolwindows.h"
#include "ui/shell/windowmemory.h"
#include "ui/widgets/shorttime.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto partsKey = u"mainWindow.parts"_s;

/// By then the system has brought the window to the front, or will not.
constexpr auto attentionAfter = 500ms;

} // namespace

MainWindow::MainWindow(
    const Services &services, const DeparturePolicy &departure, const TrayPolicy &tray, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_memory(new WindowMemory(services.settings, *this)) // before anything asks how it was left
    , m_tray(new TrayWindow(services.tray, services.settings, tray, this))
{
    setObjectName(u"mainWindow"_s);
    const QString profile = services.profiles ? services.profiles->current() : QString();
    setWindowTitle(profile.isEmpty() ? u"Dialbook"_s : u"%1 – Dialbook"_s.arg(profile));
    setMinimumSize(480, 420);

    m_logInPage = new LogInPage(
        services.session, services.settings, services.secrets, services.trust, services.notifications, this);
    m_logInPage->showProfile(profile);
    m_windows = new OpenWindows(services, this);
    buildWorkPage();
    m_entrance = new Entrance(m_logInPage, m_workPage, this);
    setCentralWidget(m_entrance);
    m_departure = new Departure(services.session, services.edits, *m_windows, departure, this);
    m_prompt = new PasswordPrompt(services.session, services.notifications, this);
    new EditReporter(services.edits, services.notifications, this);
    new LinkReporter(services, this);

    m_bulk = new BulkCommands(services, *m_page, *m_windows, this);
    m_commands = new PageCommands(services, *m_page, *m_windows, *m_bulk, this);
    m_actions = new Actions(services, *m_page, *m_commands, this);
    m_actions->fillMenuBar(*menuBar());
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(18, 18));
    m_actions->fillToolBar(*m_toolBar);
    buildNotifications();
    buildFind();

    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setSizeGripEnabled(false);
    buildOutbox();
    auto *waiting = new OutboxButton(*m_outbox, this);
    connect(waiting, &QToolButton::clicked, m_tools, &ToolWindows::showOutbox);
    statusBar()->addPermanentWidget(m_bulk->button());
    statusBar()->addPermanentWidget(waiting);
    statusBar()->addPermanentWidget(new SweepIndicator(services.sweep, this));
    statusBar()->addPermanentWidget(new ConnectionIndicator(services.session, this));
    setContextMenuPolicy(Qt::PreventContextMenu); // tool bar and panel are reached through View

    connectParts();
    m_memory->restore(QSize(1180, 760));
    showLogIn();
    followEntrance();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildWorkPage()
{
    m_workPage = new QWidget(this);
    m_workPage->setObjectName(u"workPage"_s);
    m_page = new DirectoriesPage(m_services.settings, m_services.session, m_services.directories,
        m_services.lists, m_services.edits, m_workPage);
    m_page->follow(m_services.linkHealth);
    m_page->setFindOffered(true);
    m_editBars = new EditBars(
        m_services.edits, [this](EditNumber edit) { return m_windows->shows(edit); }, m_workPage);
    auto *departureBars = new BarStack(m_workPage);
    m_departureBar = departureBars->addBar(u"departureBar"_s);
    auto *readingBars = new BarStack(m_workPage);
    m_readingBar = readingBars->addBar(u"readingBar"_s);

    auto *layout = new QVBoxLayout(m_workPage);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(readingBars);
    m_connectionBanner =
        new ConnectionBanner(m_services.session, m_services.trust, m_services.notifications, m_workPage);
    layout->addWidget(m_connectionBanner);
    layout->addWidget(new StoreReporter(m_services.knowledge, m_services.notifications, m_workPage));
    layout->addWidget(new JournalReporter(m_services.journal, m_services.notifications, m_workPage));
    layout->addWidget(departureBars);
    layout->addWidget(new DraftBar(m_services, *m_windows, m_workPage));
    layout->addWidget(m_editBars);
    layout->addWidget(m_page, 1);
}

void MainWindow::buildNotifications()
{
    m_notificationDock = new QDockWidget(tr("Notifications"), this);
    m_notificationDock->setObjectName(u"notificationDock"_s);
    m_notificationDock->setAllowedAreas(
        Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    m_notificationDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_notificationDock->setWidget(new NotificationPanel(m_services.notifications, m_notificationDock));
    addDockWidget(Qt::RightDockWidgetArea, m_notificationDock);
    m_notificationDock->hide();

    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    auto *bell = new NotificationButton(m_services.notifications, m_toolBar);
    bell->setObjectName(u"notificationButton"_s);
    m_toolBar->addWidget(bell);
    QAction *action = m_actions->notifications();
    connect(bell, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, m_notificationDock->toggleViewAction(), &QAction::trigger);
    connect(m_notificationDock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
}

void MainWindow::buildFind()
{
    m_findPanel = new FindPanel(m_services.findIndex, m_entrance);
    m_numberLinks = new NumberLinks(*m_entrance, *m_logInPage, *m_findPanel, m_services.notifications, this);
    connect(m_actions, &Actions::findRequested, this, [this] { openFind(); });
    connect(m_findPanel, &FindPanel::numberUsed, m_commands, &PageCommands::useNumber);
    connect(m_findPanel, &FindPanel::copyRequested, m_commands, &PageCommands::copyNumber);
    connect(m_commands, &PageCommands::noticed, m_findPanel, &FindPanel::say);
    connect(m_findPanel, &FindPanel::addRequested, m_windows, &OpenWindows::addToSpeedDial);
    const auto show = [this](const DirectoryId &directory, const EntryId &entry) {
        m_entrance->preferReading(true);
        m_page->setCurrentDirectory(directory);
        m_page->selectContact(entry);
        m_page->setFocus(Qt::OtherFocusReason);
    };
    connect(m_findPanel, &FindPanel::showRequested, this, show);
    connect(m_findPanel, &FindPanel::propertiesRequested, this,
        [this, show](const Directory &directory, const ContactPtr &contact) {
            show(directory.id, contact->id);
            m_windows->editContact(directory, contact);
        });
    connect(&m_services.session, &Session::stateChanged, this, &MainWindow::updateFindReach);
    connect(&m_services.sweep, &Sweep::progressChanged, this, &MainWindow::updateFindReach);
    updateFindReach();
}

void MainWindow::openFind(const QString &typed)
{
    m_findPanel->open(typed);
}

void MainWindow::updateFindReach()
{
    const bool isConnected = m_services.session.isConnected();
    const bool working = m_entrance->shown() == Entrance::Shown::Work;
    m_findPanel->setReach(isConnected ? FindReach::Connected
            : working                 ? FindReach::Disconnected
                                      : FindReach::LoggedOut);
    QString known;
    if (const SweepProgress &progress = m_services.sweep.progress(); progress.isLoading()) {
        known = tr("Still loading: %1 of %2")
                    .arg(locale().toString(progress.loaded), locale().toString(progress.total));
    } else if (const QDateTime asOf = m_services.knowledge.asOf(); !isConnected && asOf.isValid()) {
        known = tr("From %1", "a time").arg(shortTime(asOf));
    }
    m_findPanel->setKnown(known);
}

void MainWindow::connectParts()
{
    connect(&m_services.session, &Session::stateChanged, this, &MainWindow::takeSessionState);
    connect(&m_services.knowledge, &Knowledge::changed, this, [this] {
        if (m_services.session.state() == Session::State::LoggedOut) {
            updateReading();
        }
    });
    connect(m_entrance, &Entrance::arranged, this, &MainWindow::followEntrance);
    connect(m_logInPage, &LogInPage::readingRequested, this, [this] {
        m_entrance->preferReading(true);
        m_page->setFocus(Qt::OtherFocusReason);
    });
    connect(m_page, &DirectoriesPage::propertiesRequested, this,
        [this](const DirectoryId &id, const ContactPtr &contact) {
            if (const Directory *directory = m_services.directories.find(id); directory && contact) {
                m_windows->editContact(*directory, contact);
            }
        });
    connect(m_page, &DirectoriesPage::currentDirectoryChanged, this, [this] {
        const std::optional<Directory> directory = m_page->currentDirectory();
        m_services.sweep.setViewed(directory ? directory->id : DirectoryId());
    });
    connect(m_page, &DirectoriesPage::contactMenuRequested, this,
        [this](const QPoint &position) { m_actions->contactMenu()->popup(position); });
    connect(m_page, &DirectoriesPage::directoryMenuRequested, this,
        [this](const QPoint &position) { m_actions->directoryMenu()->popup(position); });
    connect(m_page, &DirectoriesPage::copyRequested, m_commands, &PageCommands::copyNumber);
    connect(m_page, &DirectoriesPage::mendingRequested, this, &MainWindow::mendLink);
    connect(m_commands, &PageCommands::noticed, this, &MainWindow::showNotice);
    connect(m_windows, &OpenWindows::contactCreated, this,
        [this](const DirectoryId &directory, const EntryId &id) {
            m_page->setCurrentDirectory(directory);
            m_page->selectContact(id);
        });
    // The answer to "create" and the news of the new list come in any order.
    connect(m_windows, &OpenWindows::speedDialSaved, this, [this](const DirectoryId &list) {
        m_awaited = list;
        showAwaited();
    });
    connect(&m_services.directories, &DirectoryList::added, this, &MainWindow::showAwaited);

    connect(m_actions, &Actions::logOffRequested, this,
        [this] { m_departure->begin(Departure::Goal::LogOff, *m_departureBar); });
    connect(m_actions, &Actions::quitRequested, this, &MainWindow::quit);
    connect(m_actions, &Actions::profileRequested, this, &MainWindow::switchProfile);
    connect(m_tray, &TrayWindow::showRequested, this, &MainWindow::comeForward);
    connect(m_tray, &TrayWindow::findRequested, this, &MainWindow::findFromAnywhere);
    connect(m_tray, &TrayWindow::quitRequested, this, &MainWindow::quit);
    auto *help = new HelpCommands(m_services, *m_actions, this);
    connect(help, &HelpCommands::noticed, this, &MainWindow::showNotice);
    connect(m_actions, &Actions::noticed, this, &MainWindow::showNotice);
    connect(m_actions, &Actions::preferencesRequested, m_tools, &ToolWindows::showPreferences);
    connect(m_actions, &Actions::changeLogRequested, this, [this] { m_tools->showChangeLog({}, {}); });
    connect(m_commands, &PageCommands::contactLogRequested, m_tools, &ToolWindows::showChangeLog);
    connect(m_prompt, &PasswordPrompt::logOffRequested, this,
        [this] { m_departure->begin(Departure::Goal::LogOff, m_prompt->messageBar()); });
    connect(m_departure, &Departure::asked, this, [this] {
        show(); // it may be in the tray
        raise();
        activateWindow();
    });
    connect(m_departure, &Departure::left, this, &MainWindow::takeLeft);
}

void MainWindow::mendLink(LinkMending mending)
{
    switch (mending) {
    case LinkMending::AcceptNumber:
        m_commands->acceptNumber();
        break;
    case LinkMending::ChooseNumber:
        m_actions->primaryNumberMenu()->popup(m_page->menuPosition(mending));
        break;
    case LinkMending::FindContact:
        if (const QList<ContactPtr> selected = m_page->selectedContacts(); !selected.isEmpty()) {
            openFind(selected.constFirst()->shownName());
        }
        break;
    case LinkMending::RemoveLink:
        m_commands->removeLinks();
        break;
    }
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QTimer::singleShot(attentionAfter, this, [this] {
        if (!isActiveWindow() && !QApplication::activeWindow()) {
            QApplication::alert(this);
        }
    });
}

void MainWindow::findFromAnywhere()
{
    comeForward();
    openFind();
}

void MainWindow::buildOutbox()
{
    m_outbox = new OutboxModel(m_services.edits, this);
    m_tools = new ToolWindows(m_services, *m_outbox, this);
    connect(m_tools, &ToolWindows::keepDirectoriesChosen, this, &MainWindow::keepDirectoriesChosen);
    connect(m_tools, &ToolWindows::trayChosen, m_tray, &TrayWindow::update);
    m_connectionBanner->setWaiting(m_outbox->count());
    connect(m_outbox, &OutboxModel::countChanged, m_connectionBanner, &ConnectionBanner::setWaiting);
    connect(m_connectionBanner, &ConnectionBanner::outboxRequested, m_tools, &ToolWindows::showOutbox);
    connect(m_connectionBanner, &ConnectionBanner::certificateRequested, this, [this] {
        if (m_services.trust.problem()) {
            (new CertificateDialog(m_services.trust, m_services.session, this))->show();
        }
    });
    connect(m_actions, &Actions::outboxRequested, m_tools, &ToolWindows::showOutbox);
    connect(m_windows, &OpenWindows::outboxRequested, m_tools, &ToolWindows::showOutbox);
    connect(m_editBars, &EditBars::conflictChosen, this,
        [this](EditNumber number) { m_tools->showOutbox()->resolve(number); });
}

void MainWindow::takeSessionState()
{
    switch (m_services.session.state()) {
    case Session::State::Connected:
        showWork();
        break;
    case Session::State::LoggedOut:
        if (m_entrance->shown() == Entrance::Shown::Work) {
            showLogIn();
            if (const QString reason = m_services.session.serverReason(); !reason.isEmpty()) {
                m_logInPage->showNotice(tr("The server has ended the session: %1").arg(reason));
            }
            m_services.notifications.clear();
        }
        break;
    case Session::State::LoggingIn:
    case Session::State::Reconnecting:
    case Session::State::PasswordNeeded:
    case Session::State::LoggingOff:
        break;
    }
}

void MainWindow::showWork()
{
    if (m_entrance->shown() == Entrance::Shown::Work) {
        return;
    }
    m_entrance->show(Entrance::Shown::Work);
    m_page->setFocus(Qt::OtherFocusReason);
    updateFindReach();
}

void MainWindow::showLogIn()
{
    m_findPanel->hide();
    m_notificationDock->hide();
    updateReading();
    m_logInPage->prepare();
}

/// What is known stays to be read after log-off: it is the last person's own, and goes before another's
/// comes.
void MainWindow::updateReading()
{
    const bool isSomething = !m_services.knowledge.isEmpty();
    m_entrance->show(isSomething ? Entrance::Shown::Reading : Entrance::Shown::LogIn);
    followEntrance();
    updateFindReach();
}

/// The tools of the work come and go with it.
void MainWindow::followEntrance()
{
    const bool isWork = m_entrance->isWorkShown();
    const bool isReading = m_entrance->shown() == Entrance::Shown::Reading;
    m_toolBar->setVisible(isWork);
    statusBar()->setVisible(isWork);
    m_actions->setShown(isWork, !isReading);
    if (isWork && !std::exchange(m_partsRestored, true)
        && !restoreState(m_services.settings.windowState(partsKey))) {
        resizeDocks({ m_notificationDock }, { fontMetrics().averageCharWidth() * 48 }, Qt::Horizontal);
    }

    const QDateTime asOf = m_services.knowledge.asOf();
    if (!isReading) {
        m_logInPage->offerReading(LogInPage::Reading::None, asOf);
    } else {
        m_logInPage->offerReading(
            m_entrance->isWide() ? LogInPage::Reading::Beside : LogInPage::Reading::Behind, asOf);
    }
    const bool needsWayBack = isReading && isWork && !m_entrance->isLogInShown();
    if (!needsWayBack) {
        m_readingBar->dismiss();
    } else if (m_readingBar->isHidden()) {
        m_readingBar->showMessage(MessageBar::Kind::Information,
            asOf.isValid()
                ? tr("You are not logged in. You see what was known as of %1.").arg(shortTime(asOf))
                : tr("You are not logged in. You see what was last known."));
        m_readingBar->addAction(u"BackToLogIn"_s, tr("&Log in…"), [this] {
            m_entrance->preferReading(false);
            m_logInPage->prepare();
        });
    }
}

void MainWindow::saveWindow()
{
    m_memory->save();
    if (m_entrance->isWorkShown()) {
        m_services.settings.setWindowState(partsKey, saveState());
        m_page->saveLayout();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    if (!m_mayClose && m_tray->keepsOnClose()) {
        saveWindow();
        m_tray->keep();
    } else if (mayLeave(Departure::Goal::Quit)) {
        leave();
        event->accept();
    }
}

void MainWindow::quit()
{
    if (mayLeave(Departure::Goal::Quit)) {
        leave();
        hide();
    }
}

void MainWindow::switchProfile(const QString &profile)
{
    m_wantedProfile = profile;
    if (mayLeave(Departure::Goal::SwitchProfile)) {
        takeLeft(Departure::Goal::SwitchProfile);
    }
}

/// If not yet, it begins what is needed for that.
bool MainWindow::mayLeave(Departure::Goal goal)
{
    const Session::State state = m_services.session.state();
    if (m_mayClose || state == Session::State::LoggedOut) {
        return true;
    }
    if (state == Session::State::LoggingIn && m_entrance->shown() != Entrance::Shown::Work) {
        m_services.session.cancelLogIn();
        return true;
    }
    saveWindow();
    m_departure->begin(goal, m_prompt->isVisible() ? m_prompt->messageBar() : *m_departureBar);
    return false;
}

void MainWindow::leave()
{
    saveWindow();
    m_tray->leave();
    emit left();
}

void MainWindow::takeLeft(Departure::Goal goal)
{
    if (goal == Departure::Goal::LogOff) {
        return;
    }
    if (goal == Departure::Goal::SwitchProfile) {
        m_nextProfile = m_wantedProfile;
    }
    m_mayClose = true;
    quit();
}

void MainWindow::showAwaited()
{
    if (!m_awaited.isEmpty() && m_services.directories.find(m_awaited)) {
        m_page->setCurrentDirectory(std::exchange(m_awaited, {}));
    }
}

void MainWindow::showNotice(const QString &notice)
{
    if (!m_entrance->isWorkShown()) {
        m_logInPage->showNotice(notice); // where there is no status bar
        return;
    }
    statusBar()->showMessage(notice, int(std::chrono::milliseconds(4s).count()));
}

} // namespace dialbook
