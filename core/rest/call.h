// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace dialbook {

template <class T>
class CallSource;

/// One request in flight. Its result is delivered exactly once, always from the event loop, never after
/// the owner's death. cancel(), the owner's death, or dropping a Call that was never given a receiver
/// aborts the request and calls nobody. Move-only; after then() the handle may be dropped: the owner's
/// life governs the request. A second then() asserts. Used from one thread.
template <class T>
class [[nodiscard]] Call
{
public:
    Call() = default;
    Call(Call &&) noexcept = default;
    Call &operator=(Call &&other) noexcept
    {
        // The old request last: what its abort runs must find this handle as it will be.
        Call old(std::exchange(m_state, std::exchange(other.m_state, nullptr)));
        return *this;
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call() { abandon(); }

    /// Who is told, and how. When the owner dies the request is aborted.
    Call &&then(QObject *owner, std::function<void(Result<T>)> done) &&
    {
        Q_ASSERT(m_state && owner && done);
        Q_ASSERT_X(!m_state->hasReceiver, "Call::then", "a call has one receiver");
        m_state->hasReceiver = true;
        if (m_state->finished) {
            return std::move(*this); // cancelled before anybody listened
        }
        m_state->owner = owner;
        m_state->done = std::move(done);
        std::weak_ptr<State> weak = m_state;
        m_state->ownerDied = QObject::connect(owner, &QObject::destroyed, [weak] {
            if (auto state = weak.lock()) {
                State::cancel(state);
            }
        });
        State::deliverIfReady(m_state);
        return std::move(*this);
    }

    /// Ends the request silently. Harmless when it has ended already.
    void cancel()
    {
        if (m_state) {
            State::cancel(m_state);
        }
    }

    /// True until the result was delivered or the call was cancelled.
    [[nodiscard]] bool isActive() const { return m_state && !m_state->finished; }

private:
    friend class CallSource<T>;

    struct State
    {
        QPointer<QObject> owner;
        std::function<void(Result<T>)> done;
        std::function<void()> abort;
        std::optional<Result<T>> result;
        QMetaObject::Connection ownerDied;
        bool hasReceiver = false;
        bool finished = false;
        bool posted = false;

        static void cancel(const std::shared_ptr<State> &state)
        {
            if (state->finished) {
                return;
            }
            state->finished = true;
            QObject::disconnect(state->ownerDied);
            state->done = nullptr;
            if (auto abort = std::exchange(state->abort, nullptr); abort && !state->result) {
                abort();
            }
        }

        static void deliverIfReady(const std::shared_ptr<State> &state)
        {
            if (!state->result || !state->hasReceiver || state->finished || state->posted || !state->owner) {
                return;
            }
            state->posted = true;
            QMetaObject::invokeMethod(
                state->owner.data(),
                [state] {
                    if (state->finished) {
                        return;
                    }
                    state->finished = true;
                    QObject::disconnect(state->ownerDied);
                    const auto deliver = std::exchange(state->done, nullptr);
                    deliver(std::move(*state->result));
                },
                Qt::QueuedConnection);
        }
    };

    explicit Call(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    void abandon()
    {
        if (m_state && !m_state->hasReceiver) {
            State::cancel(m_state);
        }
    }

    std::shared_ptr<State> m_state;
};

/// The producing end of a Call: finish() once with the result; the abort function runs when nobody waits
/// any longer. Copies share the same call.
template <class T>
class CallSource
{
public:
    CallSource()
        : m_state(std::make_shared<typename Call<T>::State>())
    {
    }

    /// The consuming end. Take it once.
    Call<T> call() const { return Call<T>(m_state); }

    void onAbort(std::function<void()> abort) const
    {
        if (!m_state->finished && !m_state->result) {
            m_state->abort = std::move(abort);
        }
    }

    void finish(Result<T> result) const
    {
        if (m_state->finished || m_state->result) {
            return;
        }
        m_state->result = std::move(result);
        m_state->abort = nullptr;
        Call<T>::State::deliverIfReady(m_state);
    }

private:
    std::shared_ptr<typename Call<T>::State> m_state;
};

} // namespace dialbook
