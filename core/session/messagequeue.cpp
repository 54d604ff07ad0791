// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/messagequeue.h"

#include "core/base/logging.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <deque>
#include <optional>

namespace dialbook {

namespace {

enum class Kind { Event, Answer };

/// The messages in a body; nothing when it is no JSON of its kind.
std::optional<QJsonArray> parse(const QByteArray &body, Kind kind)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        return QJsonArray { document.object() };
    }
    if (document.isArray() && kind == Kind::Answer) {
        return document.array();
    }
    return {};
}

// A body with messages, and what is done when they have been delivered.
struct Item
{
    Kind kind = Kind::Answer;
    QByteArray body = {}; ///< until it has been parsed
    qsizetype size = 0; ///< of the body
    std::function<void(bool readable)> done = {};
    quint64 number = 0;
    bool isAway = false; ///< on the thread
    std::optional<QJsonArray> messages = {};
    qsizetype delivered = 0; ///< of the messages
};

} // namespace

struct MessageQueue::Private
{
    Private(MessageQueue &queue, Deliver receiver)
        : q(queue)
        , deliver(std::move(receiver))
    {
        nextTurn.setSingleShot(true);
        nextTurn.setInterval(0);
    }

    MessageQueue &q;
    const Deliver deliver;
    std::deque<Item> items;
    quint64 lastNumber = 0;
    quint64 clearings = 0;
    bool delivering = false;
    bool isBusy = false; ///< as it was told last
    std::chrono::nanoseconds spent {}; ///< in this turn of the event loop
    QTimer nextTurn; ///< runs from the first delivery of a turn on

    QThread thread;
    QObject *parser = nullptr; ///< lives on the thread
    std::atomic<quint64> forgotten = 0; ///< bodies up to this number need not be parsed

    void add(Item item);
    void sendAway(Item &item);
    void cameBack(quint64 number, std::optional<QJsonArray> messages);
    void deliverWaiting();
    void deliverNext();
    void tellBusy();
};

MessageQueue::MessageQueue(Deliver deliver, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(deliver)))
{
    connect(&d->nextTurn, &QTimer::timeout, this, [this] {
        d->spent = {};
        d->deliverWaiting();
    });
}

MessageQueue::~MessageQueue()
{
    clear();
    d->thread.quit();
    d->thread.wait();
    delete d->parser;
}

void MessageQueue::addEvent(const QByteArray &body)
{
    d->add({ .kind = Kind::Event, .body = body, .size = body.size() });
}

void MessageQueue::addAnswer(const QByteArray &body, std::function<void(bool readable)> done)
{
    d->add({ .body = body, .size = body.size(), .done = std::move(done) });
}

void MessageQueue::addMessages(const QJsonArray &messages)
{
    d->add({ .messages = messages });
}

void MessageQueue::then(Step step)
{
    d->add({ .done = [step = std::move(step)](bool) { step(); }, .messages = QJsonArray() });
}

void MessageQueue::clear()
{
    ++d->clearings;
    d->items.clear();
    d->forgotten = d->lastNumber;
    if (!d->delivering) {
        d->tellBusy();
    }
}

bool MessageQueue::isEmpty() const
{
    return d->items.empty();
}

void MessageQueue::Private::add(Item item)
{
    item.number = ++lastNumber;
    if (item.size > parsedAtOnce) {
        sendAway(item);
    }
    items.push_back(std::move(item));
    if (items.size() == 1) {
        deliverWaiting();
    }
}

void MessageQueue::Private::sendAway(Item &item)
{
    if (!parser) {
        parser = new QObject;
        parser->moveToThread(&thread);
        thread.setObjectName(QStringLiteral("messages"));
        thread.start();
    }
    item.isAway = true;
    // The queue outlives the thread, so it may be named there.
    QMetaObject::invokeMethod(
        parser,
        [this, number = item.number, kind = item.kind, body = std::exchange(item.body, {})] {
            if (number <= forgotten) {
                return;
            }
            QMetaObject::invokeMethod(
                &q, [this, number, messages = parse(body, kind)] { cameBack(number, messages); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void MessageQueue::Private::cameBack(quint64 number, std::optional<QJsonArray> messages)
{
    const auto item = std::find_if(
        items.begin(), items.end(), [number](const Item &waiting) { return waiting.number == number; });
    if (item == items.end()) {
        return;
    }
    item->isAway = false;
    item->messages = std::move(messages);
    if (item == items.begin()) {
        deliverWaiting();
    }
}

void MessageQueue::Private::deliverWaiting()
{
    if (delivering) {
        return; // whoever delivers goes on with what was added
    }
    const QPointer<MessageQueue> self(&q);
    delivering = true;
    while (!items.empty() && !items.front().isAway && spent < turn) {
        if (!nextTurn.isActive()) {
            nextTurn.start();
        }
        QElapsedTimer clock;
        clock.start();
        deliverNext();
        if (!self) {
            return;
        }
        spent += std::chrono::nanoseconds(clock.nsecsElapsed());
    }
    delivering = false;
    tellBusy();
}

void MessageQueue::Private::tellBusy()
{
    const bool busy = !items.empty();
    if (std::exchange(isBusy, busy) != busy) {
        emit q.busyChanged(busy);
    }
}

// One message or step. The receiver may clear the queue meanwhile, or destroy it: nothing is touched after.
void MessageQueue::Private::deliverNext()
{
    Item &front = items.front();
    if (!front.messages && !front.body.isNull()) {
        front.messages = parse(std::exchange(front.body, {}), front.kind);
    }
    if (front.messages && front.delivered < front.messages->size()) {
        const QJsonValue message = front.messages->at(front.delivered++);
        if (front.delivered == front.messages->size() && !front.done) {
            items.pop_front();
        }
        if (message.isObject()) {
            deliver(message.toObject());
        }
        return;
    }
    const Item last = std::move(front);
    items.pop_front();
    if (!last.messages && last.kind == Kind::Event) {
        qCWarning(lcSession) << "an event that is no JSON object was skipped:" << last.size << "bytes";
    }
    if (last.done) {
        last.done(last.messages.has_value());
    }
}

} // namespace dialbook
