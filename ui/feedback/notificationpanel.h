// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace dialbook {

class NotificationModel;

/// Shows what the person was told, newest first, with time and details; to be copied for an administrator
/// or cleared. What it shows counts as seen. Fits in a dock or a popup of any size.
class NotificationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotificationPanel(NotificationModel &notifications, QWidget *parent = nullptr);

    /// The selected notification as text, or "".
    [[nodiscard]] QString selectedText() const;

public slots:
    void copySelected();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showSelected();
    void showWhatThereIs();

    NotificationModel &m_notifications;
    QStackedWidget *m_pages;
    QListView *m_list;
    QPlainTextEdit *m_details;
    QPushButton *m_copy;
    QPushButton *m_clear;
};

} // namespace dialbook
