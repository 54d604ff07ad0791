// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace dialbook {

class ElidedLabel;

/// The filter above a table (Ctrl+F) and what it finds. Esc clears it, then leaves; Down and Enter go to
/// the table.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void clear();
    void focusField();
    /// What is found, e.g. "12 of 340".
    void setFinding(const QString &text);

signals:
    /// Somebody is about to type.
    void entered();
    void filterChanged(const QString &text);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setFonts();

    QLineEdit *m_field;
    ElidedLabel *m_finding;
};

} // namespace dialbook
