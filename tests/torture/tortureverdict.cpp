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

/// One value that became another one.
struct Step
{
    QString before;
    QString after;
};

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
    void add(const Step &step)
    {
        ++m_balance[step.before];
        --m_balance[step.after];
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

/// What is missing between the first value and the last. The log is sure of some steps; of others it says
/// that they may have been: each of them may be missing.
QStringList gapsBetween(
    const QString &first, const QString &last, const QList<Step> &sure, const QList<Step> &possible)
{
    Chain chain(first, last);
    std::for_each(sure.begin(), sure.end(), [&chain](const Step &step) { chain.add(step); });
    for (quint32 chosen = 0; chosen < (1U << possible.size()); ++chosen) {
        Chain whole = chain;
        for (qsizetype i = 0; i < possible.size(); ++i) {
            if ((chosen >> i) & 1U) {
                whole.add(possible.at(i));
            }
        }
        if (whole.gaps().isEmpty()) {
            return {};
        }
    }
    return chain.gaps();
}

/// The steps of all commands of a kind that are about the thing.
template <class T>
void addSteps(const Edit &edit, auto isOfIt, auto stepOf, QList<Step> &sure, QList<Step> &possible)
{
    if (const auto *command = std::get_if<T>(&edit.command); command && isOfIt(*command)) {
        sure += stepOf(*command);
    }
    for (const Command &former : edit.unanswered) {
        if (const auto *command = std::get_if<T>(&former); command && isOfIt(*command)) {
            possible += stepOf(*command);
        }
    }
}

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

template <class T>
QSet<QString> idsIn(const QList<Edit> &edits, auto idOf)
{
    QSet<QString> ids;
    for (const Edit &edit : edits) {
        if (const auto *command = std::get_if<T>(&edit.command)) {
            ids.insert(idOf(*command));
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
            if (isLogged && (entry->answer == EditAnswer::Unknown || !entry->unanswered.isEmpty())) {
                m_unknown += *entry;
            } else if (isLogged && entry->answer != EditAnswer::Refused) {
                problems += u"dropped, but not so in the log: "_s + what;
            }
            continue;
        }
        if (last.state == EditState::TakenBack) {
            if (isLogged && !entry->unanswered.isEmpty()) {
                m_unknown += *entry; // a former request for it
            } else if (isLogged) {
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
            if (last.isSent || !last.unanswered.isEmpty()) {
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

void Verdicts::compare(const Truth &truth, QStringList &problems) const
{
    compareContacts(truth, problems);
    compareLists(truth, problems);
    compareLinks(truth, problems);
    compareNumbers(truth, problems);
}

template <class T, class IsWanted>
bool Verdicts::isUnknown(IsWanted isWanted) const
{
    return std::any_of(m_unknown.cbegin(), m_unknown.cend(), [&isWanted](const Edit &edit) {
        const auto *command = std::get_if<T>(&edit.command);
        return command && isWanted(*command);
    });
}

void Verdicts::compareContacts(const Truth &truth, QStringList &problems) const
{
    const auto markOf = [](const Command &command) {
        const auto *create = std::get_if<CreateContact>(&command);
        return create ? create->draft.text(markField) : QString();
    };
    const auto idOf = [](const DeleteContact &remove) { return remove.contact.entry.text(); };
    QSet<QString> marks(truth.contacts.keyBegin(), truth.contacts.keyEnd());
    for (const Edit &edit : m_done) {
        marks.insert(markOf(edit.command));
    }
    marks.remove(QString());
    for (const QString &mark : std::as_const(marks)) {
        const auto isOfMark = [&](const Command &command) { return markOf(command) == mark; };
        QSet<QString> ids;
        const QList<Contact> contacts = truth.contacts.values(mark);
        for (const Contact &contact : contacts) {
            ids.insert(contact.id.text());
        }
        const auto unknown = std::count_if(
            m_unknown.cbegin(), m_unknown.cend(), [&](const Edit &edit) { return isOfMark(edit.command); });
        compareIds(mark, ids, created(m_done, isOfMark), idsIn<DeleteContact>(m_done, idOf),
            idsIn<DeleteContact>(m_unknown, idOf), int(unknown), problems);
    }
    for (const Contact &contact : truth.contacts) {
        compareValues(contact, problems);
    }
}

void Verdicts::compareValues(const Contact &contact, QStringList &problems) const
{
    const auto maker = std::find_if(m_done.cbegin(), m_done.cend(), [&contact](const Edit &edit) {
        return std::holds_alternative<CreateContact>(edit.command) && edit.createdId == contact.id.text();
    });
    const auto isOfIt = [&contact](
                            const UpdateContact &update) { return update.contact.entry == contact.id; };
    if (maker == m_done.cend() || isUnknown<UpdateContact>(isOfIt)) {
        return;
    }
    for (const ContactField field : editedFields) {
        const auto stepOf = [field](const UpdateContact &update) {
            return Step { update.before.text(field), update.after.text(field) };
        };
        QList<Step> sure;
        QList<Step> possible;
        for (const Edit &edit : m_done) {
            addSteps<UpdateContact>(edit, isOfIt, stepOf, sure, possible);
        }
        const QStringList gaps = gapsBetween(
            std::get<CreateContact>(maker->command).draft.text(field), contact.text(field), sure, possible);
        if (!gaps.isEmpty()) {
            problems += u"%1 of entry %2: %3"_s.arg(wireName(field), contact.id.text(), gaps.join(u", "_s));
        }
    }
}

void Verdicts::compareLists(const Truth &truth, QStringList &problems) const
{
    const auto isCreation = [](const Command &command) {
        return std::holds_alternative<CreateSpeedDial>(command);
    };
    const auto idOf = [](const DeleteSpeedDial &remove) { return remove.list.text(); };
    const auto unknown = std::count_if(
        m_unknown.cbegin(), m_unknown.cend(), [&](const Edit &edit) { return isCreation(edit.command); });
    compareIds(u"lists"_s, QSet<QString>(truth.lists.keyBegin(), truth.lists.keyEnd()),
        created(m_done, isCreation), idsIn<DeleteSpeedDial>(m_done, idOf),
        idsIn<DeleteSpeedDial>(m_unknown, idOf), int(unknown), problems);
    for (auto list = truth.lists.cbegin(); list != truth.lists.cend(); ++list) {
        const auto maker = std::find_if(m_done.cbegin(), m_done.cend(),
            [&](const Edit &edit) { return isCreation(edit.command) && edit.createdId == list.key(); });
        const auto isOfIt = [&list](
                                const RenameSpeedDial &rename) { return rename.list.text() == list.key(); };
        if (maker == m_done.cend() || isUnknown<RenameSpeedDial>(isOfIt)) {
            continue;
        }
        const auto stepOf = [](const RenameSpeedDial &rename) {
            return Step { rename.before, rename.after };
        };
        QList<Step> sure;
        QList<Step> possible;
        for (const Edit &edit : m_done) {
            addSteps<RenameSpeedDial>(edit, isOfIt, stepOf, sure, possible);
        }
        const QStringList gaps =
            gapsBetween(std::get<CreateSpeedDial>(maker->command).name, *list, sure, possible);
        if (!gaps.isEmpty()) {
            problems += u"name of list %1: %2"_s.arg(list.key(), gaps.join(u", "_s));
        }
    }
}

void Verdicts::compareLinks(const Truth &truth, QStringList &problems) const
{
    const auto contactOf = [](const DeleteContact &remove) { return remove.contact.entry.text(); };
    const auto linkOf = [](const RemoveLink &unlink) { return unlink.link.text(); };
    // Links go with their contact and with their list.
    const QSet<QString> contacts =
        idsIn<DeleteContact>(m_done, contactOf) + idsIn<DeleteContact>(m_unknown, contactOf);
    const auto isGoneWith = [&](const AddLink &add) {
        return contacts.contains(add.contact.entry.text()) || !truth.lists.contains(add.list.text());
    };
    QSet<QString> made;
    QSet<QString> mayBeGone = idsIn<RemoveLink>(m_unknown, linkOf);
    for (const Edit &edit : m_done) {
        if (const auto *add = std::get_if<AddLink>(&edit.command)) {
            made.insert(edit.createdId);
            if (isGoneWith(*add)) {
                mayBeGone.insert(edit.createdId);
            }
        }
    }
    const auto unknown = std::count_if(m_unknown.cbegin(), m_unknown.cend(),
        [](const Edit &edit) { return std::holds_alternative<AddLink>(edit.command); });
    compareIds(u"links"_s, QSet<QString>(truth.links.keyBegin(), truth.links.keyEnd()), made,
        idsIn<RemoveLink>(m_done, linkOf), mayBeGone, int(unknown), problems);
}

/// Unlike texts, numbers come again: two people may have wanted the same, and one of them finds it done.
void Verdicts::compareNumbers(const Truth &truth, QStringList &problems) const
{
    for (auto link = truth.links.cbegin(); link != truth.links.cend(); ++link) {
        const auto maker = std::find_if(m_done.cbegin(), m_done.cend(), [&link](const Edit &edit) {
            return std::holds_alternative<AddLink>(edit.command) && edit.createdId == link.key();
        });
        const auto isOfIt = [&link](const SetPrimaryNumber &set) { return set.link.text() == link.key(); };
        if (maker == m_done.cend() || isUnknown<SetPrimaryNumber>(isOfIt)) {
            continue;
        }
        const auto stepOf = [](const SetPrimaryNumber &set) {
            return Step { QString::number(int(set.before)), QString::number(int(set.after)) };
        };
        QList<Step> sure;
        QList<Step> possible;
        for (const Edit &edit : m_done) {
            addSteps<SetPrimaryNumber>(
                edit, isOfIt, stepOf, edit.answer == EditAnswer::FoundDone ? possible : sure, possible);
        }
        const QStringList gaps =
            gapsBetween(QString::number(int(std::get<AddLink>(maker->command).primaryNumber)),
                QString::number(int(link->number)), sure, possible);
        if (!gaps.isEmpty()) {
            problems += u"number of link %1: %2"_s.arg(link.key(), gaps.join(u", "_s));
        }
    }
}

} // namespace dialbook::torture
