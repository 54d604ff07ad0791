// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftbar.h"

#include "core/directories/directorylist.h"
#include "core/edits/editlog.h"
#include "core/session/session.h"
#include "ui/contacts/contacttext.h"
#include "ui/feedback/messagebar.h"
#include "ui/shell/openwindows.h"
#include "ui/widgets/shorttime.h"

#include <QAbstractButton>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(const EditorDraft &draft)
{
    const QString when = shortTime(draft.keptAt);
    if (isForLink(draft)) {
        const auto *add = std::get_if<AddLink>(&*draft.list);
        //: %1 is a contact, %2 a speed dial, %3 a time
        return DraftBar::tr("Adding %1 to the speed dial “%2” was begun at %3 and not finished.")
            .arg(draft.opened.shownName(), add ? add->listName : nameIn(*draft.list), when);
    }
    if (draft.list) {
        const auto *rename = std::get_if<RenameSpeedDial>(&*draft.list);
        return rename ? DraftBar::tr("A new name for “%1” was typed at %2 and not saved: %3.")
                            .arg(rename->before, when, rename->after)
                      : DraftBar::tr("A new speed dial was typed at %1 and not saved: %2.")
                            .arg(when, nameIn(*draft.list));
    }
    QString name = draft.opened.shownName();
    if (name.isEmpty()) {
        name = draft.typed.shownName();
    }
    if (name.isEmpty()) {
        name = DraftBar::tr("(no name)");
    }
    return draft.entry.isEmpty()
        ? DraftBar::tr("A new contact was typed at %1 and not saved: %2.").arg(when, name)
        : DraftBar::tr("An edit from %1 was not saved: %2.").arg(when, name);
}

} // namespace

DraftBar::DraftBar(const Services &services, OpenWindows &windows, QWidget *parent)
    : BarStack(parent)
    , m_services(services)
    , m_windows(windows)
    , m_bar(addBar(u"draftBar"_s))
{
    m_bar->setClosable(false); // nothing that was typed goes away unasked
    connect(&windows, &OpenWindows::unfinishedChanged, this, &DraftBar::update);
    connect(&services.directories, &DirectoryList::changed, this, &DraftBar::update);
    connect(&services.directories, &DirectoryList::added, this, &DraftBar::update);
    connect(&services.session, &Session::stateChanged, this, &DraftBar::update);
}

void DraftBar::update()
{
    const QList<EditorDraft> &drafts = m_windows.unfinished();
    if (drafts.isEmpty()) {
        m_shown.clear();
        m_bar->dismiss();
        return;
    }
    const EditorDraft &draft = drafts.constFirst();
    const bool canContinue = m_windows.canContinue(draft);
    const QString shown = u"%1 %2 %3"_s.arg(draft.id).arg(drafts.size()).arg(int(canContinue));
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;

    QString text = sentenceFor(draft);
    if (!canContinue && !draft.directory.isEmpty()) {
        text += u' ' + tr("Its directory is not there now.");
    }
    if (drafts.size() > 1) {
        text += u' ' + tr("%n more after this one.", "", int(drafts.size() - 1));
    }
    QStringList details;
    for (const ContactField field :
        draft.list ? QList<ContactField>() : changedFields(draft.opened, draft.typed)) {
        details.append(
            tr("%1: %2", "a field, what was typed").arg(labelOf(field), plainText(draft.typed, field)));
    }
    m_bar->showMessage(MessageBar::Kind::Warning, text, details.join(u'\n'));
    const QString id = draft.id;
    if (canContinue) {
        m_bar->addAction(
            u"ContinueDraft"_s, tr("Conti&nue"), [this, id] { m_windows.continueUnfinished(id); });
    }
    m_bar->addAction(u"DiscardDraft"_s, tr("&Discard"), [this, id] { m_windows.discardUnfinished(id); });
}

} // namespace dialbook
