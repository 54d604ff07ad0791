// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dialbook {

/// Asks for the name of a profile that is not there yet, and says which names there can be. Deletes itself.
class NewProfileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewProfileDialog(const QStringList &known, QWidget *parent = nullptr);

signals:
    /// As Profile::isName() says, in lower case.
    void named(const QString &profile);

private:
    void update();

    QStringList m_known;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_ok;
};

} // namespace dialbook
