// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"
#include "core/speeddial/linkhealth.h"
#include "ui/shell/services.h"

namespace dialbook {

/// Between the edits, the health of links and the person: tells LinkHealth what is being done here, so that
/// it is no news, and writes into the notification list what happens to links without our doing, one note
/// for what happens at one time. Owned by the main window.
class LinkReporter : public QObject
{
    Q_OBJECT

public:
    LinkReporter(const Services &services, QObject *parent = nullptr);

private:
    struct Ill
    {
        DirectoryId list;
        QString name;
        LinkFinding finding;
    };

    void takeEdit(const Edit &edit);
    void tellVanished(const DirectoryId &list, const QList<VanishedLink> &links);
    void tellIll();
    [[nodiscard]] QString nameOf(const DirectoryId &list) const;

    Services m_services;
    QList<Ill> m_ill;
    QTimer m_tell;
};

} // namespace dialbook
