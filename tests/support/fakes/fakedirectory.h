// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/messagerouter.h"
#include "tests/support/fakes/fakenetwork.h"

#include <QHash>
#include <QJsonArray>

#include <optional>

namespace dialbook::test {

/// One directory of a server and the windows on it: answers the PUTs and DELETEs of directory
/// subscriptions, and makes the messages that follow an edit (protocol.md 4.2, 4.3), a message a window.
/// Messages wait until deliver(), as in a poll. Rows are in the order the test gives them.
class FakeDirectory
{
public:
    explicit FakeDirectory(MessageRouter &router)
        : m_router(router)
    {
    }

    int pageSize = 300; ///< rows in a window, whatever was asked
    bool lazyIndices = false; ///< rows that merely shifted are not mentioned
    bool purgesOnPut = true; ///< queued messages of a subscription are dropped when it is put again
    bool deliversAtOnce = true; ///< snapshots come by themselves, from the event loop
    int mostWindows = 0; ///< that were open at once

    /// Entries named e0, e1, ... with the names given.
    void fill(int count);
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString nameOf(const QString &id) const;
    void insert(int row, const QString &id);
    void remove(int row);
    void move(int from, int to);
    void rename(int row, const QString &name);
    void clear();
    [[nodiscard]] int size() const { return int(m_rows.size()); }

    /// For FakeNetwork: nothing when the request is not about a directory subscription.
    [[nodiscard]] std::optional<FakeNetwork::Answer> answer(const FakeNetwork::Request &request);
    /// Hands out what waits, in order.
    void deliver();
    void deliverOne();
    [[nodiscard]] int waiting() const { return int(m_queue.size()); }
    /// As when a poll's answer is lost.
    void loseMessages() { m_queue.clear(); }
    /// The session is over: no subscriptions, no messages.
    void endSession();
    [[nodiscard]] int windows() const { return int(m_windows.size()); }
    [[nodiscard]] QList<int> windowIndexes() const;

private:
    struct Row
    {
        QString id;
        QString name;

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Window
    {
        int index = 0;
        QList<Row> shown;
        int filtered = 0;
    };

    [[nodiscard]] QList<Row> view(int index) const { return m_rows.mid(index, pageSize); }
    [[nodiscard]] static QJsonObject entry(const Row &row, int index);
    void tell(); ///< what differs, to every window
    void queue(const QString &subscription, QJsonObject message);

    MessageRouter &m_router;
    QList<Row> m_rows;
    QList<QString> m_order; ///< subscriptions by age
    QHash<QString, Window> m_windows;
    QList<QJsonObject> m_queue;
    QObject m_context; ///< for deliveries from the event loop
};

} // namespace dialbook::test
