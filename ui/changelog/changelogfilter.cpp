// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelog/changelogfilter.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphs.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ChangeLogFilter::ChangeLogFilter(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_period(new QComboBox(this))
    , m_dates(new QWidget(this))
    , m_contactRow(new QWidget(this))
{
    m_search->setObjectName(u"changeLogSearch"_s);
    m_search->setAccessibleName(tr("Search the change log"));
    m_search->setPlaceholderText(tr("Names, values, numbers"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_period->setObjectName(u"changeLogPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    fillPeriods();
    buildDates();
    buildContact();

    auto *searchLabel = new QLabel(tr("&Search:"), this);
    searchLabel->setBuddy(m_search);
    auto *periodLabel = new QLabel(tr("&Period:"), this);
    periodLabel->setBuddy(m_period);
    auto *row = new QHBoxLayout;
    row->addWidget(searchLabel);
    row->addWidget(m_search, 1);
    row->addSpacing(8);
    row->addWidget(periodLabel);
    row->addWidget(m_period);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_contactRow);
    layout->addLayout(row);
    layout->addWidget(m_dates);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &ChangeLogFilter::changed);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_dates->setVisible(period() == Period::Between);
        emit changed();
    });
}

void ChangeLogFilter::fillPeriods()
{
    const auto add = [this](const QString &text, Period period) { m_period->addItem(text, int(period)); };
    add(tr("All"), Period::All);
    add(tr("Today"), Period::Today);
    add(tr("Last 7 days"), Period::Week);
    add(tr("Last 30 days"), Period::Month);
    add(tr("From… to…"), Period::Between);
}

void ChangeLogFilter::buildDates()
{
    const QDate today = QDate::currentDate();
    const auto edit = [this](const QString &name, const QString &words, const QDate &date) {
        auto *dateEdit = new QDateEdit(date, m_dates);
        dateEdit->setObjectName(name);
        dateEdit->setAccessibleName(words);
        dateEdit->setCalendarPopup(true);
        connect(dateEdit, &QDateEdit::dateChanged, &m_pause, qOverload<>(&QTimer::start));
        return dateEdit;
    };
    m_from = edit(u"changeLogFrom"_s, tr("First day"), today.addDays(-30));
    m_to = edit(u"changeLogTo"_s, tr("Last day"), today);
    auto *fromLabel = new QLabel(tr("&From:"), m_dates);
    fromLabel->setBuddy(m_from);
    auto *toLabel = new QLabel(tr("&to:"), m_dates);
    toLabel->setBuddy(m_to);
    auto *row = new QHBoxLayout(m_dates);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(fromLabel);
    row->addWidget(m_from);
    row->addWidget(toLabel);
    row->addWidget(m_to);
    m_dates->hide();
}

void ChangeLogFilter::buildContact()
{
    m_contactName = new ElidedLabel(m_contactRow);
    m_contactName->setObjectName(u"changeLogContact"_s);
    auto *all = new QPushButton(tr("Show &All Changes"), m_contactRow);
    all->setObjectName(u"changeLogAll"_s);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] {
        setContact({});
        focusSearch();
    });
    auto *row = new QHBoxLayout(m_contactRow);
    row->setContentsMargins({});
    row->addWidget(m_contactName, 1);
    row->addWidget(all);
    m_contactRow->hide();
}

ChangeLogFilter::Period ChangeLogFilter::period() const
{
    return Period(m_period->currentData().toInt());
}

LogQuery ChangeLogFilter::query() const
{
    LogQuery query { .text = m_search->text(), .contact = m_contact };
    const QDate today = QDate::currentDate();
    switch (period()) {
    case Period::All:
        break;
    case Period::Today:
        query.from = today.startOfDay();
        break;
    case Period::Week:
        query.from = today.addDays(-6).startOfDay();
        break;
    case Period::Month:
        query.from = today.addDays(-29).startOfDay();
        break;
    case Period::Between: // whichever of the two is first
        query.from = std::min(m_from->date(), m_to->date()).startOfDay();
        query.to = std::max(m_from->date(), m_to->date()).addDays(1).startOfDay();
        break;
    }
    return query;
}

bool ChangeLogFilter::isNarrow() const
{
    return !m_search->text().trimmed().isEmpty() || period() != Period::All || m_contact;
}

void ChangeLogFilter::setContact(const std::optional<ContactRef> &contact, const QString &name)
{
    m_contact = contact;
    m_contactName->setText(tr("Only changes of %1").arg(name.simplified()));
    m_contactRow->setVisible(contact.has_value());
    emit changed();
}

void ChangeLogFilter::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ChangeLogFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) {
            return false; // closes the window
        }
        m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left();
        return true;
    default:
        return false;
    }
}

} // namespace dialbook
