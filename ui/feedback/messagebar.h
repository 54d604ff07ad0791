// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/errortext.h"
#include "ui/widgets/theme.h"

#include <QFrame>

#include <QList>

#include <functional>

class QAbstractButton;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace dialbook {

class BusySpinner;
class IconLabel;

/// A message at the top of a page or dialog, near what it is about: a glyph and words, never colour
/// alone; Details on demand; buttons such as Retry or Undo; may be closed. Plain text. Announced to
/// screen readers when shown. Lives in the page's layout and takes no room while hidden, as it is at first.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Problem, Progress };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a message instead of the one before; its buttons are gone.
    void showMessage(Kind kind, const QString &text, const QString &details = {});
    void showError(const ErrorText &text);
    /// Other words for the present message, e.g. the next second of a countdown: its buttons and their focus
    /// stay, and nothing is announced.
    void updateText(const QString &text);
    /// A button of the present message. Its objectName is "messageBar" + name, e.g. messageBarRetry.
    QAbstractButton *addAction(const QString &name, const QString &text, std::function<void()> triggered);
    void setClosable(bool closable);
    void dismiss();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] Kind kind() const;

    /// So narrow that text and buttons stand one below the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person closed it.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void dropActions();
    void announce();

    Kind m_kind = Kind::Information;
    IconLabel *m_icon; ///< or the spinner, one at a time
    BusySpinner *m_spinner;
    QLabel *m_text;
    QBoxLayout *m_body; ///< text and buttons, side by side where there is room
    QWidget *m_buttonRow;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_actions;
    QPushButton *m_showDetails;
    QPlainTextEdit *m_details;
    QToolButton *m_close;
};

/// What kind of message it is, in a word, so that it is not told by colour or shape alone.
[[nodiscard]] QString nameOf(MessageBar::Kind kind);
[[nodiscard]] QIcon iconOf(MessageBar::Kind kind);
[[nodiscard]] Tone toneOf(MessageBar::Kind kind);

} // namespace dialbook
