// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/errortext.h"

#include <QFrame>

#include <functional>

class QAbstractButton;
class QLabel;
class QHBoxLayout;

namespace dialbook {

/// A message at the top of a page or dialog, near what it is about: a glyph and words, never colour
/// alone; Details on demand; buttons such as Retry or Undo; may be closed. Plain text. Announced to
/// screen readers when shown. Lives in the page's layout and takes no room while hidden.
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
};

} // namespace dialbook
