// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <memory>

namespace dialbook {

/// One key combination that works whichever program is in front, where the system has such a thing.
/// Registers it, tells how that went, and lets go of it at the next set() and at its end. Owned by
/// Application.
class GlobalShortcut : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off, ///< nothing is wanted
        Asking, ///< the system has not answered yet
        Registered,
        Taken, ///< by another program
        Unsuitable, ///< these keys cannot be had: they would take away a key that people type with
        Impossible, ///< not on this system
    };
    Q_ENUM(State)

    using QObject::QObject;

    /// What this system offers; never null.
    [[nodiscard]] static std::unique_ptr<GlobalShortcut> create();

    /// The first combination of the sequence; empty for none.
    void set(const QKeySequence &keys);
    [[nodiscard]] QKeySequence keys() const { return m_keys; }
    [[nodiscard]] State state() const { return m_state; }
    /// The keys that the system really gave, in its own words, where it does not give what is asked for.
    [[nodiscard]] QString trigger() const { return m_trigger; }

signals:
    void activated();
    void stateChanged(dialbook::GlobalShortcut::State state);

protected:
    /// Lets go of what it has.
    virtual void release() = 0;
    /// Ends, now or later, in setState(). Suitable keys only.
    virtual void acquire(QKeyCombination keys) = 0;
    void setState(State state, const QString &trigger = {});

private:
    QKeySequence m_keys;
    State m_state = State::Off;
    QString m_trigger;
};

/// Where there is nothing.
class NoGlobalShortcut : public GlobalShortcut
{
    Q_OBJECT

protected:
    void release() override { }
    void acquire(QKeyCombination) override { setState(State::Impossible); }
};

/// Not a key that people type or work with: one with Ctrl, Alt or Meta, or a function key.
[[nodiscard]] bool isSuitable(QKeyCombination keys);

} // namespace dialbook
