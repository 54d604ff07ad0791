// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>
#include <QTimer>

class QMainWindow;

namespace dialbook {

class Settings;

/// Where the main window was, and how large, for each set-up of screens: at the desk with two, with one on
/// the way. Follows screens that come and go while the program runs. Lives in the window.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    WindowMemory(Settings &settings, QMainWindow &window);

    /// As it was left here, or where the screens were most like these; never out of sight.
    void restore(const QSize &usual);
    void save();

    /// A text for each screen: its name, its place and size, its scale.
    [[nodiscard]] static QStringList screens();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followScreens();
    void takeScreens();

    Settings &m_settings;
    QMainWindow &m_window;
    QTimer m_settled; ///< after the last change of the screens
    QTimer m_rest; ///< after the last change of the window
};

/// A window's frame, moved and made smaller where needed so that it lies on one of the screens (the parts
/// that windows may use); the one that it has most of. At least a handle to pull must be seen for it to stay.
[[nodiscard]] QRect onScreen(const QRect &frame, const QList<QRect> &screens);

} // namespace dialbook
