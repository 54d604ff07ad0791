// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/tortureverdict.h"

#include "core/edits/commandjson.h"
#include "core/edits/editlog.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dialbook::torture {

namespace {

QString named(EditState state)
{
    static constexpr std::array names { "Waiting"_L1, "Outbox"_L1, "Running"_L1, "RetryingBusy"_L1,
        "Looking"_L1, "Conflict"_L1, "Done"_L1, "Failed"_L1, "TakenBack"_L1 };
    return names.at(size_t(state));
}

/// Values that an edit leads from and to. In a chain without gaps and doubles every value is left as often as
/// it is reached, but for the first and the last one.
class Chain
{
public:
    Chain(const QString &first, const QString &last)
    {
        --m_balance[first];
        ++m_balance[last];
    }
    void add(const QString &before, const QString &after)
    {
        ++m_balance[before];
        --m_balance[after];
    }
    [[nodiscard]] QStringList gaps() const
    {
        QStringList gaps;
        for (auto value = m_balance.cbegin(); value != m_balance.cend(); ++value) {
            if (*value != 0) {
                gaps += u"'%1' %2"_s.arg(value.key(), *value > 0 ? u"lost"_s : u"untold"_s);
            }
        }
        return gaps;
    }

private:
    QMap<QString, int> m_balance;
};

QSet<QString> created(const QList<Edit> &edits, auto isWanted)
{
    QSet<QString> ids;
    for (const Edit &edit : edits) {
        if (isWanted(edit.command)) {
            ids.insert(edit.createdId);
        }
    }
    return ids;
}

/// The two sets must be the same, but for so many that may be there and those that may be gone.
void compareIds(const QString &what, const QSet<QString> &present, const QSet<QString> &expected,
    const QSet<QString> &gone, const QSet<QString> &mayBeGone, int mayBeMore, QStringList &problems)
{
    const QSet<QString> stillThere = present & gone;
    const QSet<QString> lost = expected - gone - mayBeGone - present;
    const QSet<QString> more = present - expected;
    if (!stillThere.isEmpty()) {
        problems +=
            u"%1: told deleted, but there: %2"_s.arg(what, QStringList(stillThere.values()).join(u' '));
    }
    if (!lost.isEmpty()) {
        problems += u"%1: lost: %2"_s.arg(what, QStringList(lost.values()).join(u' '));
    }
    if (more.size() > mayBeMore) {
        problems += u"%1: twice or untold: %2"_s.arg(what, QStringList(more.values()).join(u' '));
    }
}

} // namespace

QString describe(const Command &command)
{
    QStringList changes;
    for (const LoggedChange &change : changesOf(command)) {
        if (change.before != change.after && changes.size() < 4) {
            changes += u"'%1'>'%2'"_s.arg(change.before, change.after);
        }
    }
    const auto entry = entryOf(command);
    return toJson(command)["command"_L1].toString() + u' ' + directoryOf(command).text()
        + (entry ? u'/' + entry->entry.text() : QString()) + u' ' + changes.join(u' ');
}

QString describe(const Edit &edit)
{
    return named(edit.state) + (edit.error ? u" ("_s + toString(edit.error->kind) + u')' : QString())
        + (edit.createdId.isEmpty() ? QString() : u" made "_s + edit.createdId)
        + u" answer %1 attempt %2"_s.arg(int(edit.answer)).arg(edit.attempt);
}

void Verdicts::take(Client &client, QStringList &problems)
{
    const QList<Edit> log = client.log();
    QMap<EditNumber, Edit> logged;
    for (const Edit &edit : log) {
        logged.insert(edit.number, edit);
    }
    const auto &all = client.told();
    for (auto told = all.cbegin(); told != all.cend(); ++told) {
        const Edit &last = told->last;
        const auto entry = logged.constFind(told.key());
        const bool isLogged = entry != logged.cend();
        const QString what =
            u"%1 %2 (%3) told %4, logged %5"_s.arg(client.user())
                .arg(quint64(told.key()))
                .arg(describe(told->command), describe(last), isLogged ? describe(*entry) : u"nothing"_s);
        if (told->isDropped) {
            if (isLogged && entry->answer == EditAnswer::Unknown) {
                m_unknown += *entry;
            } else if (isLogged && entry->answer != EditAnswer::Refused) {
                problems += u"dropped, but not so in the log: "_s + what;
            }
            continue;
        }
        if (last.state == EditState::TakenBack) {
            if (isLogged) {
                problems += u"taken back, but in the log: "_s + what;
            }
            continue;
        }
        if (last.state == EditState::Done) {
            if (!isLogged || entry->state != EditState::Done || entry->createdId != last.createdId) {
                problems += u"done, but not so in the log: "_s + what;
            } else {
                m_done += *entry;
            }
            continue;
        }
        const bool isInFront = client.edits().find(told.key()) != nullptr;
        if (isInFront && (last.state == EditState::Failed || last.state == EditState::Conflict)) {
            if (last.isSent) {
                m_unknown += last;
            }
            continue;
        }
        // A kill before it was on the disk: then nothing of it may be at the server either.
        if (isInFront || isLogged) {
            problems += u"nothing has become of it: "_s + what;
        }
    }
}

void Verdicts::compareContacts(
    const QMultiMap<QString, Present> &present, ContactField markField, QStringList &problems) const
{
    QSet<QString> marks(present.keyBegin(), present.keyEnd());
    const auto markOf = [markField](const Command &command) {
        const auto *create = std::get_if<CreateContact>(&command);
        return create ? create->draft.text(markField) : QString();
    };
    const auto deletedIn = [](const QList<Edit> &edits) {
        QSet<QString> ids;
        for (const Edit &edit : edits) {
            if (const auto *remove = std::get_if<DeleteContact>(&edit.command)) {
                ids.insert(remove->contact.entry.text());
            }
        }
        return ids;
    };
    for (const Edit &edit : m_done) {
        marks.insert(markOf(edit.command));
    }
    marks.remove(QString());
    for (const QString &mark : std::as_const(marks)) {
        const auto isOfMark = [&](const Command &command) { return markOf(command) == mark; };
        QSet<QString> ids;
        const QList<Present> entries = present.values(mark);
        for (const Present &entry : entries) {
            ids.insert(entry.id);
        }
        const auto unknown = std::count_if(
            m_unknown.cbegin(), m_unknown.cend(), [&](const Edit &edit) { return isOfMark(edit.command); });
        compareIds(mark, ids, created(m_done, isOfMark), deletedIn(m_done), deletedIn(m_unknown),
            int(unknown), problems);
    }
    for (const Present &entry : present) {
        const auto maker = std::find_if(m_done.cbegin(), m_done.cend(), [&entry](const Edit &edit) {
            return std::holds_alternative<CreateContact>(edit.command) && edit.createdId == entry.id;
        });
        const auto isUpdate = [&entry](const Edit &edit) {
            const auto *update = std::get_if<UpdateContact>(&edit.command);
            return update && update->contact.entry.text() == entry.id;
        };
        if (maker == m_done.cend() || std::any_of(m_unknown.cbegin(), m_unknown.cend(), isUpdate)) {
            continue;
        }
        for (auto value = entry.values.cbegin(); value != entry.values.cend(); ++value) {
            const ContactField field = value.key();
            Chain chain(std::get<CreateContact>(maker->command).draft.text(field), *value);
            for (const Edit &edit : m_done) {
                if (isUpdate(edit)) {
                    const auto &update = std::get<UpdateContact>(edit.command);
                    chain.add(update.before.text(field), update.after.text(field));
                }
            }
            if (const QStringList gaps = chain.gaps(); !gaps.isEmpty()) {
                problems += u"%1 of entry %2: %3"_s.arg(wireName(field), entry.id, gaps.join(u", "_s));
            }
        }
    }
}

void Verdicts::compareLists(const QMap<QString, QString> &present, QStringList &problems) const
{
    const auto isCreation = [](const Command &command) {
        return std::holds_alternative<CreateSpeedDial>(command);
    };
    const auto deletedIn = [](const QList<Edit> &edits) {
        QSet<QString> ids;
        for (const Edit &edit : edits) {
            if (const auto *remove = std::get_if<DeleteSpeedDial>(&edit.command)) {
                ids.insert(remove->list.text());
            }
        }
        return ids;
    };
    const auto unknown = std::count_if(
        m_unknown.cbegin(), m_unknown.cend(), [&](const Edit &edit) { return isCreation(edit.command); });
    compareIds(u"lists"_s, QSet<QString>(present.keyBegin(), present.keyEnd()), created(m_done, isCreation),
        deletedIn(m_done), deletedIn(m_unknown), int(unknown), problems);
    for (auto list = present.cbegin(); list != present.cend(); ++list) {
        const auto maker = std::find_if(m_done.cbegin(), m_done.cend(),
            [&](const Edit &edit) { return isCreation(edit.command) && edit.createdId == list.key(); });
        const auto isRename = [&list](const Edit &edit) {
            const auto *rename = std::get_if<RenameSpeedDial>(&edit.command);
            return rename && rename->list.text() == list.key();
        };
        if (maker == m_done.cend() || std::any_of(m_unknown.cbegin(), m_unknown.cend(), isRename)) {
            continue;
        }
        Chain chain(std::get<CreateSpeedDial>(maker->command).name, *list);
        for (const Edit &edit : m_done) {
            if (isRename(edit)) {
                const auto &rename = std::get<RenameSpeedDial>(edit.command);
                chain.add(rename.before, rename.after);
            }
        }
        if (const QStringList gaps = chain.gaps(); !gaps.isEmpty()) {
            problems += u"name of list %1: %2"_s.arg(list.key(), gaps.join(u", "_s));
        }
    }
}

void Verdicts::compareLinks(
    const DirectoryId &list, const QSet<QString> &present, QStringList &problems) const
{
    QSet<QString> made;
    QSet<QString> gone;
    QSet<QString> mayBeGone;
    QSet<QString> deletedContacts;
    int unknown = 0;
    for (const Edit &edit : m_done + m_unknown) {
        if (const auto *remove = std::get_if<DeleteContact>(&edit.command)) {
            deletedContacts.insert(remove->contact.entry.text()); // its links go with it
        }
    }
    for (const Edit &edit : m_done) {
        if (const auto *add = std::get_if<AddLink>(&edit.command); add && add->list == list) {
            made.insert(edit.createdId);
            if (deletedContacts.contains(add->contact.entry.text())) {
                mayBeGone.insert(edit.createdId);
            }
        } else if (const auto *unlink = std::get_if<RemoveLink>(&edit.command)) {
            gone.insert(unlink->link.text());
        }
    }
    for (const Edit &edit : m_unknown) {
        if (const auto *unlink = std::get_if<RemoveLink>(&edit.command)) {
            mayBeGone.insert(unlink->link.text());
        }
        unknown += int(std::holds_alternative<AddLink>(edit.command));
    }
    compareIds(u"links"_s, present, made, gone, mayBeGone, unknown, problems);
}

} // namespace dialbook::torture
