// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakes/fakedirectory.h"

#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialbook::test {

void FakeDirectory::fill(int count)
{
    m_rows.clear();
    for (int i = 0; i < count; ++i) {
        m_rows.append({ u"e%1"_s.arg(i), u"Name %1"_s.arg(i) });
    }
    tell();
}

QStringList FakeDirectory::ids() const
{
    QStringList list;
    for (const Row &row : m_rows) {
        list.append(row.id);
    }
    return list;
}

QStringList FakeDirectory::names() const
{
    QStringList list;
    for (const Row &row : m_rows) {
        list.append(row.name);
    }
    return list;
}

QString FakeDirectory::nameOf(const QString &id) const
{
    for (const Row &row : m_rows) {
        if (row.id == id) {
            return row.name;
        }
    }
    return {};
}

void FakeDirectory::insert(int row, const QString &id)
{
    m_rows.insert(row, { id, u"Name "_s + id });
    tell();
}

void FakeDirectory::remove(int row)
{
    m_rows.removeAt(row);
    tell();
}

void FakeDirectory::move(int from, int to)
{
    m_rows.move(from, to);
    // What moves was edited.
    m_rows[to].name += u'\'';
    tell();
}

void FakeDirectory::rename(int row, const QString &name)
{
    m_rows[row].name = name;
    tell();
}

void FakeDirectory::clear()
{
    m_rows.clear();
    tell();
}

void FakeDirectory::endSession()
{
    m_windows.clear();
    m_order.clear();
    m_queue.clear();
}

QList<int> FakeDirectory::windowIndexes() const
{
    QList<int> list;
    for (const Window &window : m_windows) {
        list.append(window.index);
    }
    std::sort(list.begin(), list.end());
    return list;
}

QJsonObject FakeDirectory::entry(const Row &row, int index)
{
    return { { u"__type"_s, u"urn:inin.com:directories:contactEntry"_s }, { u"entryID"_s, row.id },
        { u"index"_s, index }, { u"displayName"_s, row.name } };
}

void FakeDirectory::queue(const QString &subscription, QJsonObject message)
{
    message["__type"_L1] = u"urn:inin.com:directories:directoryMessage"_s;
    message["subscriptionId"_L1] = subscription;
    m_queue.append(message);
}

std::optional<FakeNetwork::Answer> FakeDirectory::answer(const FakeNetwork::Request &request)
{
    const QByteArray prefix = "/messaging/subscriptions/directories/"_ba;
    if (!request.path.startsWith(prefix)) {
        return {};
    }
    const QString id = QUrl::fromPercentEncoding(request.path.sliced(prefix.size()));
    if (request.verb == "DELETE") {
        m_windows.remove(id);
        m_order.removeAll(id);
        return FakeNetwork::Answer {};
    }
    if (purgesOnPut) {
        m_queue.removeIf(
            [&](const QJsonObject &message) { return message.value("subscriptionId"_L1).toString() == id; });
    }
    Window window;
    window.index = request.body.value("index"_L1).toInt();
    window.shown = view(window.index);
    window.filtered = size();
    QJsonArray added;
    for (qsizetype i = 0; i < window.shown.size(); ++i) {
        added.append(entry(window.shown.at(i), window.index + int(i)));
    }
    if (!m_windows.contains(id)) {
        m_order.append(id);
    }
    m_windows.insert(id, window);
    mostWindows = std::max(mostWindows, windows());
    queue(id,
        { { u"isDelta"_s, false }, { u"totalCount"_s, size() }, { u"filteredCount"_s, size() },
            { u"contactsAdded"_s, added } });
    if (deliversAtOnce) {
        QTimer::singleShot(0, &m_context, [this] { deliver(); });
    }
    return FakeNetwork::Answer {};
}

void FakeDirectory::tell()
{
    for (const QString &id : std::as_const(m_order)) {
        Window &window = m_windows[id];
        const QList<Row> now = view(window.index);
        if (window.filtered == size() && now == window.shown) {
            continue;
        }
        // Most rows are where and what they were.
        const qsizetype shorter = std::min(now.size(), window.shown.size());
        const auto differs = std::mismatch(now.begin(), now.begin() + shorter, window.shown.begin());
        const qsizetype first = differs.first - now.begin();
        qsizetype end = now.size();
        if (now.size() == window.shown.size()) {
            while (end > first && now.at(end - 1) == window.shown.at(end - 1)) {
                --end;
            }
        }
        const qsizetype shownEnd = window.shown.size() - (now.size() - end);
        QHash<QString, qsizetype> before;
        for (qsizetype i = first; i < shownEnd; ++i) {
            before.insert(window.shown.at(i).id, i);
        }
        QJsonArray added;
        QJsonArray changed;
        QJsonArray removed;
        for (qsizetype i = first; i < end; ++i) {
            const int index = window.index + int(i);
            const auto was = before.constFind(now.at(i).id);
            if (was == before.cend()) {
                added.append(entry(now.at(i), index));
                continue;
            }
            const qsizetype row = *was;
            before.erase(was);
            if (window.shown.at(row).name != now.at(i).name) {
                changed.append(entry(now.at(i), index));
            } else if (row != i && !lazyIndices) {
                QJsonObject shift = entry(now.at(i), index);
                shift.remove("displayName"_L1);
                changed.append(shift);
            }
        }
        for (qsizetype i = first; i < shownEnd; ++i) {
            if (before.contains(window.shown.at(i).id)) {
                removed.append(window.shown.at(i).id);
            }
        }
        QJsonObject message { { u"isDelta"_s, true } };
        if (window.filtered != size()) {
            message["totalCount"_L1] = size();
            message["filteredCount"_L1] = size();
        }
        for (const auto &[key, list] : { std::pair(u"contactsAdded"_s, added),
                 std::pair(u"contactsChanged"_s, changed), std::pair(u"contactsRemoved"_s, removed) }) {
            if (!list.isEmpty()) {
                message[key] = list;
            }
        }
        if (message.size() > 1) {
            queue(id, message);
        }
        window.shown = now;
        window.filtered = size();
    }
}

void FakeDirectory::deliverOne()
{
    if (!m_queue.isEmpty()) {
        m_router.dispatch(m_queue.takeFirst());
    }
}

void FakeDirectory::deliver()
{
    for (const QJsonObject &message : std::exchange(m_queue, {})) {
        m_router.dispatch(message);
    }
}

} // namespace dialbook::test
