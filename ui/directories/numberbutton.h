// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace dialbook {

/// One number of a contact in the details: what it is, the number as it was typed, and whether it is the
/// primary one, in words and with a glyph. A click, Enter or Space copies it; nothing here ever dials.
class NumberButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NumberButton(QWidget *parent = nullptr);

    /// number "": the designated primary number, which the contact does not have.
    void setNumber(const QString &label, const QString &number, bool primary);
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] bool isPrimary() const { return m_primary; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What stands above the number: its name and, in a line of its own where one is too short, that it
    /// is the primary one. That word is never cut.
    [[nodiscard]] QStringList captions() const;
    [[nodiscard]] int textWidth() const;

    QString m_label;
    QString m_number;
    bool m_primary = false;
};

} // namespace dialbook
