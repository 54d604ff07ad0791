// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/directoriespage.h"

#include "core/contacts/actor.h"
#include "core/contacts/contactlistpool.h"
#include "core/directories/directorylist.h"
#include "core/edits/editrunner.h"
#include "core/session/session.h"
#include "core/settings/settings.h"
#include "core/speeddial/linkhealth.h"
#include "ui/contacts/contacttext.h"
#include "ui/directories/contactdetails.h"
#include "ui/directories/contactspane.h"
#include "ui/directories/directorytreemodel.h"
#include "ui/directories/directorytreeview.h"
#include "ui/feedback/messagebar.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QSplitter>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString stateName = u"directoriesPage"_s;

/// The entry that an edit takes away, if it does.
std::optional<EntryId> entryDeletedBy(const Command &command)
{
    if (const auto *contact = std::get_if<DeleteContact>(&command)) {
        return contact->contact.entry;
    }
    if (const auto *link = std::get_if<RemoveLink>(&command)) {
        return EntryId(link->link.text());
    }
    return {};
}

} // namespace

struct DirectoriesPage::Private
{
    Private(DirectoriesPage &owner, Settings &settingsToUse, Session &sessionToUse,
        DirectoryList &directoriesToUse, ContactListPool &poolToUse, EditRunner &editsToUse)
        : page(owner)
        , settings(settingsToUse)
        , session(sessionToUse)
        , directories(directoriesToUse)
        , pool(poolToUse)
        , edits(editsToUse)
        , splitter(new QSplitter(Qt::Horizontal, &page))
        , tree(new DirectoryTreeView(treeModel))
        , pane(new ContactsPane(settings, pool))
        , details(new ContactDetails)
    {
    }

    void fill();
    void chooseFirst();
    void choose(const DirectoryId &id);
    [[nodiscard]] std::pair<QString, UserId> person() const;
    void openSoon();
    void drop();
    void open();
    void onRemoved(const DirectoryId &id);
    void onEditChanged(const Edit &edit);
    void onListState();
    void showListError();
    void updateWords();
    void updateReadOnly();
    void updateDetails();
    void updateDetailsShown();
    void updateLinkPanel();
    [[nodiscard]] LinkFinding findingOf(const EntryId &entry) const;
    [[nodiscard]] const Directory *current() const { return directories.find(currentId); }

    DirectoriesPage &page;
    Settings &settings;
    Session &session;
    DirectoryList &directories;
    ContactListPool &pool;
    EditRunner &edits;
    LinkHealth *health = nullptr;
    DirectoryTreeModel treeModel;
    QSplitter *splitter;
    DirectoryTreeView *tree;
    ContactsPane *pane;
    ContactDetails *details;
    DirectoryId currentId;
    std::shared_ptr<ContactList> list;
    QTimer opening; ///< while the arrow keys run through the directories only the last one is opened
    QElapsedTimer opened;
    QTimer slow; ///< the first rows are late
    QSet<DirectoryId> deletedHere; ///< their going is no news
    bool messageIsAboutList = false;
    bool detailsWanted = true;
};

DirectoriesPage::DirectoriesPage(Settings &settings, Session &session, DirectoryList &directories,
    ContactListPool &pool, EditRunner &edits, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, settings, session, directories, pool, edits))
{
    setObjectName(u"directoriesPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->splitter);
    d->splitter->setObjectName(u"directoriesSplitter"_s);
    d->splitter->addWidget(d->tree);
    d->splitter->addWidget(d->pane);
    d->splitter->addWidget(d->details);
    d->splitter->setStretchFactor(0, 0);
    d->splitter->setStretchFactor(1, 1);
    d->splitter->setStretchFactor(2, 0);
    d->splitter->setChildrenCollapsible(false);
    const int character = fontMetrics().averageCharWidth();
    d->tree->setMinimumWidth(character * 22);
    d->pane->setMinimumWidth(character * 40);
    d->details->setMinimumWidth(character * 30);
    if (!d->splitter->restoreState(settings.windowState(stateName))) {
        d->splitter->setSizes({ character * 30, character * 100, character * 38 });
    }

    d->treeModel.setBeingDeleted([this](const DirectoryId &id) { return d->edits.isBeingDeleted(id); });
    d->pane->model().setBeingDeleted([this](const EntryId &id) {
        return d->edits.isBeingDeleted(ContactRef { d->currentId, id });
    });

    connect(&directories, &DirectoryList::added, this, [this](const Directory &directory) {
        d->treeModel.upsert(directory);
        d->updateWords();
    });
    connect(&directories, &DirectoryList::changed, this, [this](const Directory &directory) {
        d->treeModel.upsert(directory);
        if (directory.id == d->currentId) {
            d->tree->choose(d->currentId); // also when it went to another group
            d->pane->updateDirectory(directory);
            d->updateReadOnly();
            d->updateDetails();
            emit currentDirectoryChanged();
        }
    });
    connect(&directories, &DirectoryList::removed, this, [this](const DirectoryId &id) { d->onRemoved(id); });
    connect(&directories, &DirectoryList::pendingChanged, this,
        [this] { d->treeModel.setPending(d->directories.pendingCategories()); });
    connect(&directories, &DirectoryList::loaded, this, [this] {
        d->updateWords();
        d->chooseFirst();
    });
    connect(&directories, &DirectoryList::primed, this, [this] {
        d->updateWords();
        d->chooseFirst();
    });
    connect(&directories, &DirectoryList::failed, this, [this](const Error &error) {
        MessageBar &messages = d->pane->messages();
        messages.showError(textFor(error, Deed::LoadDirectories));
        messages.addAction(u"Retry"_s, tr("Retry"), [this] {
            d->pane->messages().dismiss();
            d->directories.refresh();
        });
        d->messageIsAboutList = false;
    });
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::LoggedOut) {
            d->deletedHere.clear();
            d->pane->messages().dismiss();
        }
        d->updateWords();
        d->onListState();
        d->updateReadOnly();
        d->updateDetails();
    });
    connect(&edits, &EditRunner::editChanged, this, [this](const Edit &edit) { d->onEditChanged(edit); });

    connect(d->tree, &DirectoryTreeView::directoryChosen, this, [this](const DirectoryId &id) {
        if (id != d->currentId) {
            d->choose(id);
            const auto [server, user] = d->person();
            d->settings.setLastDirectory(server, user, id);
        }
    });
    connect(d->tree, &DirectoryTreeView::menuRequested, this, &DirectoriesPage::directoryMenuRequested);
    ContactTableView &table = d->pane->table();
    connect(&table, &ContactTableView::selectionSettled, this, [this] {
        d->updateDetails();
        emit selectionChanged();
    });
    connect(&table, &ContactTableView::propertiesRequested, this, [this] {
        if (const ContactPtr contact = currentContact()) {
            emit propertiesRequested(d->currentId, contact);
        }
    });
    connect(&table, &ContactTableView::copyRequested, this, [this] {
        if (const QString number = numberToCopy(); !number.isEmpty()) {
            emit copyRequested(number);
        }
    });
    connect(&table, &ContactTableView::menuRequested, this, &DirectoriesPage::contactMenuRequested);
    connect(d->details, &ContactDetails::copyRequested, this, &DirectoriesPage::copyRequested);
    connect(&d->details->linkPanel(), &LinkPanel::mendingRequested, this, &DirectoriesPage::mendingRequested);
    d->opening.setSingleShot(true);
    d->opening.setInterval(180ms);
    connect(&d->opening, &QTimer::timeout, this, [this] { d->open(); });
    d->slow.setSingleShot(true);
    d->slow.setInterval(8s);
    connect(&d->slow, &QTimer::timeout, this, [this] {
        MessageBar &messages = d->pane->messages();
        messages.showMessage(
            MessageBar::Kind::Information, tr("The server is taking long to send this directory."));
        messages.addAction(u"Retry"_s, tr("Retry"), [this] { refresh(); });
        d->messageIsAboutList = true;
    });
    d->fill();
}

DirectoriesPage::~DirectoriesPage() = default;

void DirectoriesPage::follow(LinkHealth &health)
{
    d->health = &health;
    d->treeModel.setAttention([&health](const DirectoryId &list) { return health.illCount(list); });
    d->pane->model().setFindings([this](const EntryId &entry) { return d->findingOf(entry); });
    connect(&health, &LinkHealth::changed, this, [this](const DirectoryId &list) {
        d->treeModel.touch(list);
        if (list == d->currentId) {
            d->pane->model().touchAll();
            d->updateLinkPanel();
            emit selectionChanged(); // what can be done with it
        }
    });
    // Whoever looks at a link should see how it is now.
    connect(&d->pane->table(), &ContactTableView::selectionSettled, this, [this] {
        const Directory *directory = d->current();
        if (const ContactPtr contact = currentContact(); contact && directory && directory->isSpeedDial()) {
            d->health->look({ d->currentId, LinkId(contact->id.text()) });
        }
    });
}

void DirectoriesPage::setFindOffered(bool offered)
{
    d->details->linkPanel().setFindOffered(offered);
}

LinkFinding DirectoriesPage::currentFinding() const
{
    const ContactPtr contact = currentContact();
    return contact ? d->findingOf(contact->id) : LinkFinding();
}

QPoint DirectoriesPage::menuPosition(LinkMending mending) const
{
    return d->details->linkPanel().menuPosition(mending);
}

std::optional<Directory> DirectoriesPage::currentDirectory() const
{
    const Directory *directory = d->current();
    return directory ? std::optional(*directory) : std::nullopt;
}

void DirectoriesPage::setCurrentDirectory(const DirectoryId &id)
{
    if (id != d->currentId && d->directories.find(id)) {
        d->tree->choose(id);
        d->choose(id);
    }
}

QList<ContactPtr> DirectoriesPage::selectedContacts() const
{
    return d->pane->table().selectedContacts();
}

int DirectoriesPage::selectedCount() const
{
    return d->pane->table().selectedCount();
}

ContactPtr DirectoriesPage::currentContact() const
{
    return d->pane->table().currentContact();
}

void DirectoriesPage::selectContact(const EntryId &id)
{
    if (d->opening.isActive()) {
        d->open(); // its rows are what the contact is awaited in
    }
    d->pane->table().selectContact(id);
}

QString DirectoriesPage::numberToCopy() const
{
    const ContactPtr contact = currentContact();
    return contact ? contact->shownNumber(contact->numberToDial()) : QString();
}

bool DirectoriesPage::areDetailsShown() const
{
    return d->detailsWanted;
}

void DirectoriesPage::setDetailsShown(bool shown)
{
    d->detailsWanted = shown;
    d->updateDetailsShown();
}

void DirectoriesPage::focusFilter()
{
    d->pane->focusFilter();
}

void DirectoriesPage::selectAll()
{
    d->pane->table().selectAll();
    d->pane->focusTable();
}

void DirectoriesPage::refresh()
{
    if (d->list) {
        d->list->refresh();
        d->onListState();
    }
}

void DirectoriesPage::chooseColumns()
{
    if (d->current()) {
        d->pane->table().chooseColumns();
    }
}

void DirectoriesPage::saveLayout()
{
    d->pane->saveColumns();
    d->settings.setWindowState(stateName, d->splitter->saveState());
}

void DirectoriesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->updateDetailsShown();
}

void DirectoriesPage::Private::fill()
{
    treeModel.reset(directories.directories(), directories.pendingCategories());
    updateWords();
    updateDetails();
    if (directories.isLoaded() || !directories.directories().isEmpty()) {
        chooseFirst();
    }
}

void DirectoriesPage::Private::chooseFirst()
{
    if (current()) {
        return;
    }
    const auto [server, user] = person();
    const DirectoryId last = settings.lastDirectory(server, user);
    const DirectoryId first = directories.find(last) ? last : treeModel.first();
    tree->choose(first);
    choose(first);
}

/// Whose directories are shown: as they typed it, now or the last time.
std::pair<QString, UserId> DirectoriesPage::Private::person() const
{
    if (session.home().isValid()) {
        return { session.home().displayText(), session.userName() };
    }
    const LogInMemory last = settings.lastLogIn();
    return { last.server, UserId(last.user) };
}

void DirectoriesPage::Private::choose(const DirectoryId &id)
{
    currentId = id;
    pane->messages().dismiss();
    messageIsAboutList = false;
    openSoon();
    emit page.currentDirectoryChanged();
}

void DirectoriesPage::Private::openSoon()
{
    if (opened.isValid() && opened.elapsed() < opening.interval()) {
        // Never the former one's entries under this one's name, however short.
        drop();
        if (const Directory *directory = current()) {
            pane->showDirectory(*directory, nullptr);
        }
        opening.start();
    } else {
        open();
    }
    opened.start();
}

void DirectoriesPage::Private::drop()
{
    slow.stop();
    if (list) {
        list->disconnect(&page);
        list.reset();
    }
}

void DirectoriesPage::Private::open()
{
    opening.stop();
    drop();
    const Directory *directory = current();
    if (!directory) {
        updateWords();
        updateReadOnly();
        updateDetails();
        return;
    }
    list = pool.open(currentId);
    QObject::connect(list.get(), &ContactList::stateChanged, &page, [this] { onListState(); });
    pane->showDirectory(*directory, list);
    QObject::connect(list.get(), &ContactList::changed, &page, [this] { onListState(); });
    updateReadOnly();
    onListState();
    updateDetails();
}

void DirectoriesPage::Private::onListState()
{
    if (!list) {
        return;
    }
    // Nothing is on its way to somebody who is not connected.
    const ContactList::State state = list->state() == ContactList::State::Loading && !session.isConnected()
        ? ContactList::State::Stale
        : list->state();
    pane->setState(state, list->asOf(), session.isConnected());
    if (state == ContactList::State::Loading && list->loadedCount() == 0) {
        if (!slow.isActive()) {
            slow.start();
        }
    } else {
        slow.stop();
    }
    if (state == ContactList::State::Failed) {
        showListError();
    } else if (messageIsAboutList && (state != ContactList::State::Loading || list->loadedCount() > 0)) {
        messageIsAboutList = false;
        pane->messages().dismiss();
    }
}

void DirectoriesPage::Private::showListError()
{
    if (!list->error()) {
        return;
    }
    messageIsAboutList = true;
    pane->messages().showError(textFor(*list->error(), Deed::LoadDirectory));
    pane->messages().addAction(u"Retry"_s, DirectoriesPage::tr("Retry"), [this] { page.refresh(); });
}

void DirectoriesPage::Private::onRemoved(const DirectoryId &id)
{
    const Directory *gone = treeModel.directoryAt(treeModel.indexOf(id));
    const QString name = gone ? gone->name : QString();
    const bool expected = deletedHere.remove(id) || edits.isBeingDeleted(id);
    if (id != currentId) {
        treeModel.remove(id);
        updateWords();
        return;
    }
    // When all of them go, because somebody logs off, there is none to go on with.
    const DirectoryId neighbour = directories.isLoaded() ? treeModel.neighbourOf(id) : DirectoryId();
    tree->choose(neighbour);
    treeModel.remove(id);
    choose(neighbour);
    updateWords();
    if (expected || !directories.isLoaded() || !session.isConnected()) {
        return;
    }
    const Directory *next = current();
    pane->messages().showMessage(MessageBar::Kind::Information,
        next ? DirectoriesPage::tr("“%1” is no longer there: it was deleted, or your right to see it was "
                                   "taken away. This is “%2”.")
                   .arg(name, next->name)
             : DirectoriesPage::tr("“%1” is no longer there: it was deleted, or your right to see it was "
                                   "taken away.")
                   .arg(name));
    pane->messages().setClosable(true);
}

void DirectoriesPage::Private::onEditChanged(const Edit &edit)
{
    if (const auto *deletion = std::get_if<DeleteSpeedDial>(&edit.command)) {
        if (edit.state == EditState::Failed || edit.state == EditState::TakenBack) {
            deletedHere.remove(deletion->list);
        } else if (directories.find(deletion->list)) {
            deletedHere.insert(deletion->list);
        }
        treeModel.touch(deletion->list);
    }
    if (directoryOf(edit.command) == currentId) {
        if (const auto entry = entryDeletedBy(edit.command)) {
            pane->model().touch(*entry);
        }
        if (pane->table().selectedCount() <= 1) { // of several nothing is shown that an edit changes
            updateDetails();
        }
    }
}

void DirectoriesPage::Private::updateWords()
{
    const bool connecting =
        session.state() == Session::State::LoggingIn || session.state() == Session::State::Connected;
    QString nothing;
    if (!directories.isLoaded()) {
        nothing =
            connecting ? DirectoriesPage::tr("Loading directories…") : DirectoriesPage::tr("Not connected.");
    } else {
        nothing = DirectoriesPage::tr("There are no directories that you may see.");
    }
    tree->setEmptyText(nothing);
    if (!current()) {
        pane->showNone(directories.isLoaded() && !directories.directories().isEmpty()
                ? DirectoriesPage::tr("Choose a directory")
                : nothing,
            {});
    }
}

void DirectoriesPage::Private::updateReadOnly()
{
    const Directory *directory = current();
    if (!directory) {
        pane->setReadOnly({});
        return;
    }
    // Being offline says nothing about the directory; the window says it already.
    Actor connected = actorOf(session);
    if (!connected.connected) {
        connected = { .user = person().second, .connected = true, .serverCanEdit = true };
    }
    const Hindrance hindrance = directory->isSpeedDial() ? hindranceToAddLink(connected, *directory)
                                                         : hindranceToCreate(connected, *directory);
    pane->setReadOnly(explain(hindrance));
}

void DirectoriesPage::Private::updateDetails()
{
    const QList<ContactPtr> selected = pane->table().selectedContacts();
    const Directory *directory = current();
    if (selected.size() > 1) {
        details->showNothing(DirectoriesPage::tr("%Ln entries selected", nullptr, int(selected.size())));
    } else if (selected.isEmpty() || !directory) {
        details->showNothing(DirectoriesPage::tr("Select an entry to see its details."));
    } else {
        const ContactPtr &contact = selected.first();
        details->showContact(contact, explain(hindranceToUpdate(actorOf(session), *directory, *contact)),
            edits.isBeingDeleted(ContactRef { currentId, contact->id }));
    }
    updateLinkPanel();
}

LinkFinding DirectoriesPage::Private::findingOf(const EntryId &entry) const
{
    const Directory *directory = current();
    // In a speed dial an entry's id is the link's (protocol.md 8a, ruling 13).
    return health && directory && directory->isSpeedDial() ? health->of({ currentId, LinkId(entry.text()) })
                                                           : LinkFinding();
}

void DirectoriesPage::Private::updateLinkPanel()
{
    LinkPanel &panel = details->linkPanel();
    const QList<ContactPtr> selected = pane->table().selectedContacts();
    const LinkFinding finding = selected.size() == 1 ? findingOf(selected.first()->id) : LinkFinding();
    if (finding.illness != LinkIllness::None) {
        const Actor actor = actorOf(session);
        panel.setHindrance(
            LinkMending::ChooseNumber, explain(hindranceToSetPrimaryNumber(actor, *current())));
        panel.setHindrance(LinkMending::RemoveLink, explain(hindranceToRemoveLink(actor, *current())));
    }
    panel.showFinding(finding);
}

void DirectoriesPage::Private::updateDetailsShown()
{
    // Measured in characters: twice the font needs twice the room.
    const bool room = page.width() >= page.fontMetrics().averageCharWidth() * 135;
    details->setVisible(detailsWanted && room);
}

} // namespace dialbook
