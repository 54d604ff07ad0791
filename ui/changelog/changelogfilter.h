// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/journalentry.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace dialbook {

/// Which part of the change log is wanted: what it says, when it was, and whose contact's it is. Esc empties
/// the search first.
class ChangeLogFilter : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeLogFilter(QWidget *parent = nullptr);

    [[nodiscard]] LogQuery query() const;
    /// Something is left out.
    [[nodiscard]] bool isNarrow() const;
    /// Only what was done to this one; nothing: to all.
    void setContact(const std::optional<ContactRef> &contact, const QString &name = {});
    void focusSearch();

signals:
    /// A moment after the last key.
    void changed();
    /// Down or Return in the search: on to what was found.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Period { All, Today, Week, Month, Between };
    void fillPeriods();
    void buildDates();
    void buildContact();
    [[nodiscard]] Period period() const;

    QLineEdit *m_search;
    QComboBox *m_period;
    QWidget *m_dates;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QWidget *m_contactRow;
    QLabel *m_contactName = nullptr;
    std::optional<ContactRef> m_contact;
    QTimer m_pause; ///< in typing
};

} // namespace dialbook
