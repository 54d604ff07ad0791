// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace dialbook {

std::chrono::milliseconds Backoff::next(QRandomGenerator &random)
{
    const int doublings = std::min(m_attempt, 20);
    ++m_attempt;
    const qint64 ceiling = std::min<qint64>(m_most.count(), m_first.count() << doublings);
    const qint64 floor = ceiling / 2;
    return std::chrono::milliseconds(floor + random.bounded(qint64(ceiling - floor + 1)));
}

} // namespace dialbook
