// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

namespace dialbook {

/// How far a found person can be acted on: numbers can be used in any case.
enum class FindReach {
    LoggedOut, ///< only what is known
    Disconnected, ///< entries can be shown, not changed
    Connected,
};

/// What can be done with the person found, with keys that hold only in the panel: the field has the focus,
/// and the main window uses some of the same keys for its own list. Part of FindPanel.
class FindActions : public QObject
{
    Q_OBJECT

public:
    explicit FindActions(QWidget *panel);

    /// Looks again at what can be done.
    void update(bool anyone, bool anyNumber, FindReach reach);
    /// The enabled action that has the pressed keys; null when none has.
    [[nodiscard]] QAction *actionFor(const QKeyEvent &event) const;
    [[nodiscard]] QList<QAction *> all() const { return { m_copy, m_add, m_properties, m_show }; }

    [[nodiscard]] QAction *copy() const { return m_copy; }
    [[nodiscard]] QAction *add() const { return m_add; }
    [[nodiscard]] QAction *properties() const { return m_properties; }
    [[nodiscard]] QAction *showInDirectory() const { return m_show; }

private:
    void set(QAction *action, const QString &whyNot);

    QAction *m_copy;
    QAction *m_add;
    QAction *m_properties;
    QAction *m_show;
};

} // namespace dialbook
