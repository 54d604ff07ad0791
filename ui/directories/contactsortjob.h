// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directories/contactsorting.h"

#include <QFutureWatcher>
#include <QHash>
#include <QThreadPool>

#include <memory>

namespace dialbook {

/// Sorts a large list in a thread of its own and fits the result to what the list has become meanwhile.
/// Belongs to the model that wants it; destroying it gives up. Contacts are immutable, so the thread
/// shares nothing that changes.
class ContactSortJob : public QObject
{
    Q_OBJECT

public:
    /// Sorted rows of the list as it is now. Those in `fresh` are in the keys but not yet in the order.
    struct Fitted
    {
        SortedContacts sorted;
        std::vector<int> fresh;
    };

    ContactSortJob(const ContactSequence &rows, const ContactSorting &sorting, QObject *parent = nullptr);
    ~ContactSortJob() override;

    [[nodiscard]] const ContactSorting &sorting() const { return m_sorting; }
    /// Once, after done().
    [[nodiscard]] Fitted fit(const ContactSequence &now);

    /// Those that sort. Not Qt's global ones: painting waits for a free one of them.
    [[nodiscard]] static QThreadPool &threads();

signals:
    void done();

private:
    struct Outcome
    {
        ContactSequence rows;
        QHash<const Contact *, int> rowsByContact;
        SortedContacts sorted;
    };

    ContactSorting m_sorting;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
};

} // namespace dialbook
