// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace dialbook {

/// Brings messages from bytes to their receiver in the order of arrival, without holding up the event loop:
/// what is large is parsed on a thread of its own, which lives no longer than the queue, and what does not
/// fit into a few milliseconds waits for the next turn of the event loop. What is small and finds nothing
/// before it is delivered at once. Belongs to the MessagePump; the receiver may clear or destroy it.
class MessageQueue : public QObject
{
    Q_OBJECT

public:
    using Deliver = std::function<void(const QJsonObject &message)>;
    using Step = std::function<void()>;

    /// Larger bodies are parsed on the thread.
    static constexpr qsizetype parsedAtOnce = 16 * 1024;
    /// How long one turn of the event loop may deliver, the message that is under way aside.
    static constexpr std::chrono::milliseconds turn { 5 };

    explicit MessageQueue(Deliver deliver, QObject *parent = nullptr);
    ~MessageQueue() override;

    /// An event of the stream: one message. What is none is skipped.
    void addEvent(const QByteArray &body);
    /// A poll's answer: an array of messages, or one. `done` is called after the last one, or when the body
    /// is neither.
    void addAnswer(const QByteArray &body, std::function<void(bool readable)> done = {});
    void addMessages(const QJsonArray &messages);
    /// Is called when everything that was added before has been delivered.
    void then(Step step);
    /// Forgets what has not been delivered, also inside a delivery.
    void clear();
    [[nodiscard]] bool isEmpty() const;

signals:
    /// Something waits for a later turn of the event loop; nothing does any more.
    void busyChanged(bool busy);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
