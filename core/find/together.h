// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <functional>

namespace dialbook {

/// Does a few things at the same time that have nothing to do with each other: on this thread, and on others
/// as far as the machine has more processors. This thread never waits for one to begin: what nobody has taken
/// up it does itself, so that a busy machine costs no more than a single thread. Owned by who has the work.
class Together
{
public:
    /// threads: besides this one.
    explicit Together(int threads = otherProcessors());

    /// How many things are worth being done at the same time.
    [[nodiscard]] size_t width() const { return size_t(m_threads) + 1; }
    /// Calls work(0) ... work(count - 1), each once, and returns when all have returned.
    void run(size_t count, const std::function<void(size_t)> &work);

private:
    struct Round;
    /// A few at most: others want to work, too.
    [[nodiscard]] static int otherProcessors();

    int m_threads;
    QThreadPool m_pool; ///< waits for its threads when it goes
};

} // namespace dialbook
