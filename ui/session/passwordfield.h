// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace dialbook {

/// A field for a password, with a button that shows what was typed and a hint while Caps Lock seems to be
/// on. Its line edit and button are named after it: NAME + "Edit", NAME + "Show".
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    /// label: the accessible name.
    PasswordField(const QString &name, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Empties the field and hides what is typed next.
    void clear();
    void focusAndSelect();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void edited();
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(bool shown);

    QLineEdit *m_edit;
    QToolButton *m_show;
    QLabel *m_capsLock;
};

} // namespace dialbook
