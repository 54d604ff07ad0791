// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace dialbook {

/// Server text to read, select and copy: as typed, never markup, as high as it needs to be, broken inside
/// a word where a word is too long. A Tab stop that screen readers can walk through.
class PlainTextView : public QTextEdit
{
    Q_OBJECT

public:
    /// Between the edge and the text, for what stands in line with it.
    static constexpr int margin = 4;

    explicit PlainTextView(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
};

} // namespace dialbook
