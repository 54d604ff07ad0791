// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace dialbook {

/// Finds the next row of a list whose text begins with what is typed quickly in a row; the same letter
/// again goes to the next one. Case and accents ignored. Looks for a few milliseconds at once, and goes on
/// in the next turns of the event loop when the list is long. Owned by the view that is typed into.
class TypeAhead : public QObject
{
    Q_OBJECT

public:
    explicit TypeAhead(QObject *parent = nullptr);

    struct Rows
    {
        std::function<int()> count; ///< now: a list changes while it is looked through
        std::function<QString(int)> textOf;
    };
    /// From the current row on, around the end.
    void type(const QString &typed, int current, const Rows &rows);
    /// The person has gone elsewhere.
    void stop();
    [[nodiscard]] bool isLooking() const { return m_timer.isActive(); }

public slots:
    /// Rows have come before the one that is looked at next, or have gone.
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);

signals:
    void found(int row);

private:
    void lookOn();

    QString m_typed; ///< folded
    QElapsedTimer m_since;
    Rows m_rows;
    int m_next = 0; ///< looked at next
    int m_left = 0; ///< not looked at yet
    QTimer m_timer;
};

} // namespace dialbook
