// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editqueues.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

/// Equal for drafts that couldBeMadeFrom() may take for one another. Without the display name: a server may
/// have composed it.
QString likenessOf(const ContactDraft &draft)
{
    QString likeness;
    for (const ContactField field : textFields()) {
        if (field != ContactField::DisplayName) {
            likeness += draft.text(field).simplified() + u'\n';
        }
    }
    return likeness;
}

template <class Queues, class Key>
void remove(Queues &queues, const Key &key, quint64 rank)
{
    if (const auto queue = queues.find(key); queue != queues.end()) {
        queue->second.erase(rank);
        if (queue->second.empty()) {
            queues.erase(queue);
        }
    }
}

} // namespace

EditQueues::Subject EditQueues::subjectOf(const Command &command)
{
    const DirectoryId directory = directoryOf(command);
    if (const auto entry = entryOf(command)) {
        return { directory, u"entry "_s + entry->entry.text() };
    }
    if (const auto *contact = std::get_if<CreateContact>(&command)) {
        return { directory, u"new "_s + likenessOf(contact->draft) };
    }
    // The links of a list show too little to be told apart by.
    return { directory, std::holds_alternative<AddLink>(command) ? u"new"_s : u"list"_s };
}

void EditQueues::join(const Edit &edit, quint64 rank)
{
    m_ofSubjects[subjectOf(edit.command)].emplace(rank, edit.number);
    if (!edit.isTogether) {
        m_ofDirectories[directoryOf(edit.command)].emplace(rank, edit.number);
    }
}

std::optional<EditNumber> EditQueues::leave(const Edit &edit, quint64 rank)
{
    const Subject subject = subjectOf(edit.command);
    remove(m_ofSubjects, subject, rank);
    if (!edit.isTogether) {
        remove(m_ofDirectories, directoryOf(edit.command), rank);
    }
    const auto queue = m_ofSubjects.find(subject);
    return queue == m_ofSubjects.end() ? std::nullopt : std::optional(queue->second.begin()->second);
}

bool EditQueues::isFirst(const Edit &edit) const
{
    const auto isFirstIn = [&edit](const auto &queues, const auto &key) {
        const auto queue = queues.find(key);
        return queue != queues.end() && queue->second.begin()->second == edit.number;
    };
    return isFirstIn(m_ofSubjects, subjectOf(edit.command))
        && (edit.isTogether || isFirstIn(m_ofDirectories, directoryOf(edit.command)));
}

QList<EditNumber> EditQueues::firstsOfDirectories() const
{
    QList<EditNumber> firsts;
    for (const auto &[directory, queue] : m_ofDirectories) {
        firsts += queue.begin()->second;
    }
    return firsts;
}

void EditQueues::clear()
{
    m_ofSubjects.clear();
    m_ofDirectories.clear();
}

} // namespace dialbook
