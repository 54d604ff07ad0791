// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/notificationmodel.h"

#include "ui/widgets/glyphs.h"

#include <QIcon>
#include <QLocale>

namespace dialbook {

namespace {

constexpr int mostEntries = 500;

} // namespace

void NotificationModel::add(
    MessageBar::Kind kind, const QString &title, const QString &text, const QString &details)
{
    if (m_entries.size() == mostEntries) {
        beginRemoveRows({}, mostEntries - 1, mostEntries - 1);
        m_entries.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.append({ kind, QDateTime::currentDateTime(), title, text, details });
    endInsertRows();
    setUnseen(int(qMin<qsizetype>(m_unseen + 1, m_entries.size())));
}

void NotificationModel::addError(const QString &title, const ErrorText &text)
{
    add(MessageBar::Kind::Problem, title, text.sentence, text.details);
}

void NotificationModel::markAllSeen()
{
    setUnseen(0);
}

void NotificationModel::clear()
{
    if (!m_entries.isEmpty()) {
        beginResetModel();
        m_entries.clear();
        endResetModel();
    }
    setUnseen(0);
}

int NotificationModel::unseenCount() const
{
    return m_unseen;
}

int NotificationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NotificationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Entry &entry = m_entries.at(m_entries.size() - 1 - index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title.isEmpty()
            ? entry.text
            : tr("%1: %2", "what was done: what came of it").arg(entry.title, entry.text);
    case Qt::DecorationRole:
        return iconOf(entry.kind);
    case Qt::ToolTipRole:
        return plainToolTip(entry.text);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3: %4", "kind of message, time, what was done, what came of it")
            .arg(nameOf(entry.kind), QLocale().toString(entry.time, QLocale::ShortFormat), entry.title,
                entry.text);
    case KindRole:
        return int(entry.kind);
    case TimeRole:
        return entry.time;
    case TitleRole:
        return entry.title;
    case TextRole:
        return entry.text;
    case DetailsRole:
        return entry.details;
    default:
        return {};
    }
}

void NotificationModel::setUnseen(int count)
{
    if (count != m_unseen) {
        m_unseen = count;
        emit unseenCountChanged(count);
    }
}

} // namespace dialbook
