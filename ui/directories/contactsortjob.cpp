// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactsortjob.h"

#include <QPromise>

#include <algorithm>

namespace dialbook {

ContactSortJob::ContactSortJob(const ContactSequence &rows, const ContactSorting &sorting, QObject *parent)
    : QObject(parent)
    , m_sorting(sorting)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ContactSortJob::done);
    auto promise = std::make_shared<QPromise<std::shared_ptr<Outcome>>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    threads().start([promise, rows, sorting, cancelled = m_cancelled] {
        auto outcome = std::make_shared<Outcome>();
        outcome->rows = rows;
        outcome->sorted = sortedContacts(rows, sorting, *cancelled);
        if (!*cancelled) {
            outcome->rowsByContact.reserve(rows.size());
            for (qsizetype row = 0; row < rows.size(); ++row) {
                if (rows.at(row)) {
                    outcome->rowsByContact.insert(rows.at(row).get(), int(row));
                }
            }
        }
        promise->addResult(outcome);
        promise->finish();
    });
}

ContactSortJob::~ContactSortJob()
{
    *m_cancelled = true;
}

QThreadPool &ContactSortJob::threads()
{
    static QThreadPool pool;
    return pool;
}

ContactSortJob::Fitted ContactSortJob::fit(const ContactSequence &now)
{
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    Fitted fitted;
    std::vector<ContactSortKeyPtr> &keys = fitted.sorted.keys;
    keys.resize(size_t(now.size()));
    std::vector<int> rowNow(size_t(outcome->rows.size()), -1);
    qsizetype expected = 0; // most rows stand where they stood, next to the same neighbours
    for (qsizetype row = 0; row < now.size(); ++row) {
        const ContactPtr &contact = now.at(row);
        qsizetype old = -1;
        if (contact) {
            old = expected < outcome->rows.size() && outcome->rows.at(expected) == contact
                ? expected
                : outcome->rowsByContact.value(contact.get(), -1);
        }
        if (old < 0 || rowNow[size_t(old)] >= 0) {
            fitted.fresh.push_back(int(row));
            expected += expected < outcome->rows.size() && !outcome->rows.at(expected) ? 1 : 0;
            continue;
        }
        keys[size_t(row)] = std::move(outcome->sorted.keys[size_t(old)]);
        rowNow[size_t(old)] = int(row);
        expected = old + 1;
    }
    std::vector<int> &order = fitted.sorted.order;
    order.reserve(size_t(now.size()));
    for (const int old : outcome->sorted.order) {
        if (const int row = rowNow[size_t(old)]; row >= 0) {
            order.push_back(row);
        }
    }
    // Equal ones follow the list's order, which may be another by now.
    const auto equal = [&](int a, int b) {
        return ContactCollation::compare(keys[size_t(a)].get(), keys[size_t(b)].get(), m_sorting.order) == 0;
    };
    for (size_t i = 1; i < order.size(); ++i) {
        if (order[i - 1] < order[i] || !equal(order[i - 1], order[i])) {
            continue;
        }
        size_t first = i - 1;
        while (first > 0 && equal(order[first - 1], order[i])) {
            --first;
        }
        size_t end = i + 1;
        while (end < order.size() && equal(order[end], order[i])) {
            ++end;
        }
        std::sort(order.begin() + std::ptrdiff_t(first), order.begin() + std::ptrdiff_t(end));
        i = end;
    }
    return fitted;
}

} // namespace dialbook
