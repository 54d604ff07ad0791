// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speeddial/linkmemory.h"
#include "core/speeddial/sourcewatch.h"
#include "core/speeddial/speeddialbook.h"

namespace dialbook {

class SourceFinder;

struct LinkHealthPolicy
{
    SourcePolicy sources;
    std::chrono::milliseconds settle = std::chrono::seconds(1); ///< until what vanished is told
    std::chrono::milliseconds traceAfter = std::chrono::seconds(5); ///< before sources are searched for
};

/// A link that went from a list though nobody here took it away.
struct VanishedLink
{
    enum class Cause {
        Unknown, ///< the entry behind it was deleted, or somebody removed the link
        SourceDeleted,
        Removed, ///< the entry behind it is still there
    };
    LinkKey key;
    QString name; ///< shownName(); may be empty
    Cause cause = Cause::Unknown;
};

/// How every link of every speed dial that the person can see is, live. What the wire proves: a primary
/// number that is empty, another number than when the link was last used. What it does not tell is asked:
/// where a contact lives is remembered from adding it here or else traced by what it shows, and SourceWatch
/// looks whether it is still there. "Not readable" is said when the directory where the contact lives is no
/// longer listed or answers 403, or when the entry comes empty and marked as not to be read. What nothing
/// proves is Fine.
/// "Used" is copied, dialled, added or chosen here, or accepted; a number that has changed stays marked until
/// it is accepted. Owned by Application.
class LinkHealth : public QObject
{
    Q_OBJECT

public:
    LinkHealth(SpeedDialBook &book, DirectoryList &directories, Session &session, RestClient &rest,
        MessageRouter &router, LinkMemory &memory, LinkHealthPolicy policy = {}, QObject *parent = nullptr);
    ~LinkHealth() override;

    [[nodiscard]] LinkFinding of(const LinkKey &link) const;
    /// Where its contact lives; nothing where that is not known.
    [[nodiscard]] std::optional<ContactRef> sourceOf(const LinkKey &link) const;
    /// How many links of the list need attention.
    [[nodiscard]] int illCount(const DirectoryId &list) const;

    /// Nothing is being looked at or searched for, and nothing that vanished waits to be told.
    [[nodiscard]] bool isSettled() const;

    // What the person does with a link.
    void noteUsed(const LinkKey &link);
    /// Found elsewhere, e.g. in Find: every link that dials this number, as people read it.
    void noteNumberUsed(const QString &shown);
    void accept(const LinkKey &link);
    /// Looks again whether the entry behind it is there.
    void look(const LinkKey &link);

    // What becomes of edits, whoever runs them.
    void noteAdded(const LinkKey &link, const ContactRef &source);
    /// While it is expected to go its going is no news.
    void expectRemoval(const LinkKey &link, bool expected);
    /// The entry behind links is being deleted here: they go with it, and that is no news.
    void expectRemovalOf(const ContactRef &source, bool expected);
    /// The person has chosen the number that it will dial from now on; nothing: not any more.
    void expectNumber(const LinkKey &link, std::optional<PrimaryNumber> number);

signals:
    /// What of() or illCount() say of a link of this list may be different now.
    void changed(const dialbook::DirectoryId &list);
    /// While the person works; what was so when the list was first seen is not told.
    void becameIll(const dialbook::LinkKey &link, const QString &name, const dialbook::LinkFinding &finding);
    /// From one list, at one time.
    void vanished(const dialbook::DirectoryId &list, const QList<dialbook::VanishedLink> &links);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::VanishedLink)
