// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;

namespace dialbook {

/// The middle of the main window: the log-in page, the working page, or both. Both while nobody is logged in
/// and there is something to read: side by side where there is room, and otherwise the one that is wanted.
class Entrance : public QWidget
{
    Q_OBJECT

public:
    enum class Shown {
        LogIn, ///< there is nothing to read
        Reading, ///< logged out, with the last known directories
        Work,
    };

    Entrance(QWidget *logIn, QWidget *work, QWidget *parent = nullptr);

    void show(Shown shown);
    [[nodiscard]] Shown shown() const { return m_shown; }
    /// In a narrow window: which of both; the log-in page at first.
    void preferReading(bool reading);
    [[nodiscard]] bool isWorkShown() const;
    [[nodiscard]] bool isLogInShown() const;
    /// Both fit.
    [[nodiscard]] bool isWide() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// What is shown, or isWide(), is different now.
    void arranged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_logIn;
    QWidget *m_work;
    QFrame *m_line;
    Shown m_shown = Shown::LogIn;
    bool m_prefersReading = false;
};

} // namespace dialbook
