// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/glyphs.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace dialbook {

/// Stands where a list would be when there is nothing in it: says why, and what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void showState(Glyph picture, const QString &headline, const QString &text = {});
    /// The one thing to do here; none when the text is empty.
    void setAction(const QString &text, std::function<void()> triggered = {});
    [[nodiscard]] QString headline() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Glyph m_glyph = Glyph::Book;
    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_triggered;
};

} // namespace dialbook
