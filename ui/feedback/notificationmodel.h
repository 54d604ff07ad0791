// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/messagebar.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace dialbook {

/// Everything the person was told, newest first, with its time: what a message bar said can be read again
/// here. Keeps the latest 500. Owned by Application; shown by NotificationPanel.
class NotificationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, TimeRole, TitleRole, TextRole, DetailsRole };

    using QAbstractListModel::QAbstractListModel;

    /// title: what was being done, e.g. titleOf(command). All plain text.
    void add(MessageBar::Kind kind, const QString &title, const QString &text, const QString &details = {});
    void addError(const QString &title, const ErrorText &text);
    [[nodiscard]] int unseenCount() const;
    void markAllSeen();
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void unseenCountChanged(int count);

private:
    struct Entry
    {
        MessageBar::Kind kind;
        QDateTime time;
        QString title;
        QString text;
        QString details;
    };
    void setUnseen(int count);

    QList<Entry> m_entries; ///< oldest first
    int m_unseen = 0;
};

} // namespace dialbook
