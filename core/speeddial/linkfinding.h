// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

#include <QDateTime>

namespace dialbook {

/// One link of a speed-dial list: a link's id is unique inside its list only.
struct LinkKey
{
    DirectoryId list;
    LinkId link;

    friend bool operator==(const LinkKey &, const LinkKey &) = default;
    friend size_t qHash(const LinkKey &key, size_t seed = 0) { return qHashMulti(seed, key.list, key.link); }
};

/// What keeps a link from doing what it was made for, the worst first.
enum class LinkIllness {
    None,
    SourceGone, ///< the entry behind it was deleted, and the link is still there
    NotReadable, ///< the entry behind it is there, for all that is known, but not for this person
    PrimaryNumberEmpty, ///< it names a number that the contact does not have
    NumberChanged, ///< it would dial another number than when it was last used
};

/// What is known of the entry behind a link.
enum class SourceSight {
    Unknown, ///< not looked at, or no answer: nothing may be concluded
    There,
    Gone, ///< its directory can be read, and it is not in it any more
    DirectoryGone, ///< its directory is not among those that the person can see
    Forbidden, ///< its directory refuses to be read (403)
};

/// A number that a link dials, as it was at one time.
struct LinkNumber
{
    PrimaryNumber kind = PrimaryNumber::None;
    QString dial; ///< what is dialled; "" when there is nothing to dial
    QString shown; ///< as people read it

    friend bool operator==(const LinkNumber &, const LinkNumber &) = default;
};

/// What is wrong with one link, and what a person needs to mend it.
struct LinkFinding
{
    LinkIllness illness = LinkIllness::None;
    QDateTime since; ///< when this Dialbook noticed; the server does not tell when it happened
    std::optional<LinkNumber> used; ///< when it was last used, where that is known
    LinkNumber present;
    QString sourceDirectory; ///< the name of the directory where its contact lives; "" where not known

    friend bool operator==(const LinkFinding &, const LinkFinding &) = default;
};

/// The number that the entry of a speed dial would dial now.
[[nodiscard]] LinkNumber numberDialledBy(const Contact &entry);
/// Whether a caller would notice no difference: another way of writing a number is the same number; a pause
/// or an extension more is not.
[[nodiscard]] bool dialTheSame(const LinkNumber &a, const LinkNumber &b);
/// The illness that these facts show; None where they prove nothing.
[[nodiscard]] LinkIllness illnessOf(
    const Contact &entry, SourceSight source, const std::optional<LinkNumber> &used);

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::LinkFinding)
