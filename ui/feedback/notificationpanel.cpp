// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/notificationpanel.h"

#include "ui/feedback/notificationmodel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int padding = 8;
constexpr int iconSide = 18;

QString timeText(const QDateTime &time)
{
    const bool today = time.date() == QDate::currentDate();
    return today ? QLocale().toString(time.time(), QLocale::ShortFormat)
                 : QLocale().toString(time, QLocale::ShortFormat);
}

/// Two lines: glyph, title and time; below them the text.
class NotificationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 200, 2 * option.fontMetrics.lineSpacing() + 2 * padding };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QPalette::ColorGroup group =
            option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        const QColor colour =
            option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor faint = selected ? colour : option.palette.color(group, QPalette::PlaceholderText);
        const auto place = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const int line = option.fontMetrics.lineSpacing();
        const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);

        option.icon.paint(painter, place({ inner.x(), inner.y(), iconSide, iconSide }), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);

        const QString time = timeText(index.data(NotificationModel::TimeRole).toDateTime());
        const int timeWidth = option.fontMetrics.horizontalAdvance(time);
        const int left = inner.x() + iconSide + padding;
        QFont bold = option.font;
        bold.setBold(true);
        QRect title(left, inner.y(), inner.right() - timeWidth - padding - left, line);
        QRect text(left, inner.y() + line, inner.right() - left, line);
        const int alignment =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));

        painter->save();
        painter->setPen(faint);
        painter->drawText(
            place({ inner.right() - timeWidth, inner.y(), timeWidth + 1, line }), alignment, time);
        painter->setPen(colour);
        painter->drawText(place(text), alignment,
            option.fontMetrics.elidedText(
                oneLine(index.data(NotificationModel::TextRole).toString()), Qt::ElideRight, text.width()));
        painter->setFont(bold);
        painter->drawText(place(title), alignment,
            QFontMetrics(bold).elidedText(
                oneLine(index.data(NotificationModel::TitleRole).toString()), Qt::ElideRight, title.width()));
        painter->restore();

        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

private:
    static QString oneLine(QString text) { return text.replace(u'\n', u' '); }
};

} // namespace

NotificationPanel::NotificationPanel(NotificationModel &notifications, QWidget *parent)
    : QWidget(parent)
    , m_notifications(notifications)
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView)
    , m_details(new QPlainTextEdit)
    , m_copy(new QPushButton(glyph(Glyph::Copy), tr("Copy"), this))
    , m_clear(new QPushButton(glyph(Glyph::Delete), tr("Clear", "remove all notifications"), this))
{
    setObjectName("notificationPanel"_L1);

    m_list->setObjectName("notificationList"_L1);
    m_list->setAccessibleName(tr("Notifications"));
    m_list->setModel(&notifications);
    m_list->setItemDelegate(new NotificationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(60);

    m_details->setObjectName("notificationDetails"_L1);
    m_details->setAccessibleName(tr("The selected notification"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(tr("Select a notification to read all of it here."));

    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);

    auto *nothing = new QWidget;
    auto *bell = new IconLabel(glyph(Glyph::Bell));
    auto *words = new QLabel(tr("Nothing to tell.\nWhat Dialbook reports will be kept here."));
    words->setObjectName("notificationsEmpty"_L1);
    words->setTextFormat(Qt::PlainText);
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);
    auto *centred = new QVBoxLayout(nothing);
    centred->addStretch();
    centred->addWidget(bell, 0, Qt::AlignHCenter);
    centred->addWidget(words);
    centred->addStretch();

    m_pages->addWidget(split);
    m_pages->addWidget(nothing);

    m_copy->setObjectName("notificationCopy"_L1);
    m_copy->setToolTip(tr("Copy the selected notification with its details"));
    m_clear->setObjectName("notificationClear"_L1);
    m_clear->setToolTip(tr("Remove all notifications from this list"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_clear);

    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_pages, 1);
    whole->addLayout(buttons);

    auto *copy = new QAction(tr("Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &NotificationPanel::copySelected);
    connect(m_copy, &QPushButton::clicked, this, &NotificationPanel::copySelected);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_notifications.clear(); });

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &NotificationPanel::showSelected);
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved }) {
        connect(&notifications, signal, this, &NotificationPanel::showWhatThereIs);
    }
    connect(&notifications, &QAbstractItemModel::modelReset, this, &NotificationPanel::showWhatThereIs);
    connect(&notifications, &NotificationModel::unseenCountChanged, this, [this](int count) {
        if (count > 0 && isVisible()) {
            m_notifications.markAllSeen();
        }
    });
    showWhatThereIs();
}

QString NotificationPanel::selectedText() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (selected.isEmpty()) {
        return {};
    }
    const QModelIndex &index = selected.first();
    const auto kind = MessageBar::Kind(index.data(NotificationModel::KindRole).toInt());
    QStringList lines { tr("%1, %2", "kind of message, time")
                            .arg(nameOf(kind),
                                QLocale().toString(index.data(NotificationModel::TimeRole).toDateTime(),
                                    QLocale::ShortFormat)),
        index.data(NotificationModel::TitleRole).toString(),
        index.data(NotificationModel::TextRole).toString(),
        index.data(NotificationModel::DetailsRole).toString() };
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void NotificationPanel::copySelected()
{
    if (const QString text = selectedText(); !text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

void NotificationPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_notifications.markAllSeen();
}

void NotificationPanel::showSelected()
{
    const QString text = selectedText();
    if (text != m_details->toPlainText()) { // what is being read stays where it is
        m_details->setPlainText(text);
    }
    m_copy->setEnabled(!text.isEmpty());
}

void NotificationPanel::showWhatThereIs()
{
    const bool anything = m_notifications.rowCount() > 0;
    m_pages->setCurrentIndex(anything ? 0 : 1);
    m_clear->setEnabled(anything);
    showSelected();
}

} // namespace dialbook
