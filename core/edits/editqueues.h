// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <map>
#include <optional>

namespace dialbook {

/// Who has to wait for whom. Every edit stands behind those of the same entry that were given before; one
/// that was given by itself also behind all others of its directory that were. So edits that were given
/// together go side by side, and one that is given meanwhile does not wait for them unless it concerns the
/// same entry. Creations that could be taken for one another stand in one queue as well: whether one was done
/// is seen by what is new there. Owned by EditRunner.
class EditQueues
{
public:
    /// At its rank among the others: ranks are unique, and lower ones come first.
    void join(const Edit &edit, quint64 rank);
    /// Says who is the first now of those that stood directly behind it.
    std::optional<EditNumber> leave(const Edit &edit, quint64 rank);
    [[nodiscard]] bool isFirst(const Edit &edit) const;
    /// The first ones of each directory, of those that were given by themselves. Not each of them is first in
    /// every queue.
    [[nodiscard]] QList<EditNumber> firstsOfDirectories() const;
    void clear();

private:
    using Queue = std::map<quint64, EditNumber>;
    using Subject = std::pair<DirectoryId, QString>;

    [[nodiscard]] static Subject subjectOf(const Command &command);

    std::map<Subject, Queue> m_ofSubjects;
    std::map<DirectoryId, Queue> m_ofDirectories;
};

} // namespace dialbook
