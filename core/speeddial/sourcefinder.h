// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/directories/directorylist.h"

#include <QTimer>

namespace dialbook {

/// Traces an entry that is only a reference (of a workgroup or speed dial) to the directory where its
/// contact lives, because a speed-dial link must name that (protocol.md 4.7, 4.8): asks the company
/// directory for the same IC user, the general directories for the same name and numbers, one after the
/// other. Answers found() once, with nothing when there is none that the person can see or the server is
/// too slow. Short-lived; child of the one who asks.
class SourceFinder : public QObject
{
    Q_OBJECT

public:
    SourceFinder(RestClient &rest, MessageRouter &router, QObject *parent = nullptr);

    void find(const ContactPtr &reference, const QList<Directory> &directories);

signals:
    void found(const std::optional<dialbook::ContactRef> &source);

private:
    void askNext();
    void look();
    void finish(const std::optional<ContactRef> &source);

    RestClient &m_rest;
    MessageRouter &m_router;
    ContactPtr m_reference;
    QList<Directory> m_candidates;
    std::unique_ptr<ContactWindow> m_window;
    QTimer m_patience;
};

} // namespace dialbook
