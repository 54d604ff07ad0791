// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkreporter.h"

#include "core/directories/directorylist.h"
#include "core/session/session.h"
#include "ui/contacts/linktext.h"
#include "ui/feedback/notificationmodel.h"

namespace dialbook {

using namespace std::chrono_literals;

LinkReporter::LinkReporter(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    // A directory that is closed makes many links ill at once.
    m_tell.setSingleShot(true);
    m_tell.setInterval(1s);
    connect(&m_tell, &QTimer::timeout, this, &LinkReporter::tellIll);
    connect(&services.edits, &EditRunner::editChanged, this, &LinkReporter::takeEdit);
    connect(&services.linkHealth, &LinkHealth::becameIll, this,
        [this](const LinkKey &link, const QString &name, const LinkFinding &finding) {
            m_ill.append({ link.list, name, finding });
            m_tell.start();
        });
    connect(&services.linkHealth, &LinkHealth::vanished, this, &LinkReporter::tellVanished);
    connect(&services.session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::LoggedOut) {
            m_ill.clear();
        }
    });
}

void LinkReporter::takeEdit(const Edit &edit)
{
    LinkHealth &health = m_services.linkHealth;
    const bool isOff = edit.state == EditState::Failed || edit.state == EditState::TakenBack;
    if (const auto *added = std::get_if<AddLink>(&edit.command)) {
        if (edit.state == EditState::Done) {
            health.noteAdded({ added->list, LinkId(edit.createdId) }, added->contact);
        }
    } else if (const auto *removed = std::get_if<RemoveLink>(&edit.command)) {
        health.expectRemoval({ removed->list, removed->link }, !isOff);
    } else if (const auto *deleted = std::get_if<DeleteContact>(&edit.command)) {
        health.expectRemovalOf(deleted->contact, !isOff);
    } else if (const auto *set = std::get_if<SetPrimaryNumber>(&edit.command)) {
        if (edit.state == EditState::Running) {
            health.expectNumber({ set->list, set->link }, set->after);
        } else if (isOff) {
            health.expectNumber({ set->list, set->link }, std::nullopt);
        }
    }
}

void LinkReporter::tellVanished(const DirectoryId &list, const QList<VanishedLink> &links)
{
    const QString name = nameOf(list);
    m_services.notifications.add(MessageBar::Kind::Information, name, explain(links, name));
}

void LinkReporter::tellIll()
{
    for (const Ill &ill : QList<Ill>(m_ill)) {
        QList<Ill> ofList;
        m_ill.removeIf([&](const Ill &other) {
            if (other.list == ill.list) {
                ofList.append(other);
            }
            return other.list == ill.list;
        });
        if (ofList.isEmpty()) {
            continue; // told with another one
        }
        const QString list = nameOf(ill.list);
        if (ofList.size() == 1) {
            const Ill &one = ofList.constFirst();
            //: title of a notification: what is wrong with a speed-dial link, and whose it is
            const QString title = tr("%1: %2").arg(labelOf(one.finding.illness), one.name);
            //: %1 is what happened, in sentences; %2 the name of a speed dial
            m_services.notifications.add(
                MessageBar::Kind::Warning, title, tr("%1 (%2)").arg(explain(one.finding), list));
        } else {
            QStringList each;
            for (const Ill &one : std::as_const(ofList)) {
                each += tr("%1: %2").arg(labelOf(one.finding.illness), one.name);
            }
            m_services.notifications.add(MessageBar::Kind::Warning, list,
                tr("%n links need attention now.", nullptr, int(ofList.size())), each.join(u'\n'));
        }
    }
}

QString LinkReporter::nameOf(const DirectoryId &list) const
{
    const Directory *directory = m_services.directories.find(list);
    return directory ? directory->name : QString();
}

} // namespace dialbook
