// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

class QRandomGenerator;

namespace dialbook {

/// A growing, jittered delay, so that a thousand desktops do not stampede a server that has just come
/// back.  Attempt n waits a random time between half of and the whole of
/// min(first * 2^n, most).
class Backoff
{
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most)
        : m_first(first)
        , m_most(most)
    {
    }

    /// The delay before the next attempt; each call counts as one more attempt.
    [[nodiscard]] std::chrono::milliseconds next(QRandomGenerator &random);
    void reset() { m_attempt = 0; }
    [[nodiscard]] int attempt() const { return m_attempt; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_most;
    int m_attempt = 0;
};

} // namespace dialbook
