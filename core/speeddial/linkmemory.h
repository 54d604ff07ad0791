// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speeddial/linkfinding.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace dialbook {

/// What is remembered of one link, because the server tells none of it.
struct LinkRecord
{
    std::optional<ContactRef> source; ///< where its contact lives
    QString sourceDirectory; ///< the name that directory had
    bool traced = false; ///< the source was found by what it shows, not named when the link was made
    bool sourceSeen = false; ///< the source was found there when it was asked for by its id
    std::optional<LinkNumber> used; ///< as last used, copied, accepted or seen at adding
    bool awaitsNumber = false; ///< was added here: the first number it shows is the one to remember
    LinkIllness illness = LinkIllness::None; ///< when last looked at
    QDateTime since; ///< of the illness

    friend bool operator==(const LinkRecord &, const LinkRecord &) = default;
};

/// Remembers links from one start to the next: a small file for each person and server, readable only by
/// the person. Without a folder, or when nothing may be kept on this computer, it remembers until the
/// program ends. A file that cannot be read is as good as none. Owned by Application.
class LinkMemory : public QObject
{
    Q_OBJECT

public:
    explicit LinkMemory(const QString &folder = {}, QObject *parent = nullptr);
    ~LinkMemory() override;

    /// From now on about this person at this server; nothing of another one's is to be seen.
    void open(const QString &server, const UserId &user);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_file.isEmpty(); }
    /// False removes at once what is on the disk, of everybody.
    void setKept(bool kept);

    [[nodiscard]] LinkRecord record(const LinkKey &link) const { return m_records.value(link); }
    void setRecord(const LinkKey &link, const LinkRecord &record);
    void forget(const LinkKey &link);
    [[nodiscard]] QList<LinkKey> linksOf(const DirectoryId &list) const;
    /// Writes what has not been written.
    void flush();

private:
    void load();

    QString m_folder;
    QString m_file; ///< "" while nobody is known
    QHash<LinkKey, LinkRecord> m_records;
    QTimer m_write;
    bool m_kept = true;
};

} // namespace dialbook
