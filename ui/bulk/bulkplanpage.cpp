// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkplanpage.h"

#include "ui/bulk/bulkplanmodel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

using Kind = BulkRow::Kind;

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString summaryOf(const BulkPlan &plan)
{
    const int changes = plan.count(Kind::Change);
    if (changes == 0) {
        return BulkPlanPage::tr("Nothing of this can be done. Each entry says why.");
    }
    const Command &command = *plan.firstCommand();
    if (std::holds_alternative<DeleteContact>(command)) {
        return BulkPlanPage::tr("%Ln entries will be deleted.", "", changes);
    }
    if (std::holds_alternative<AddLink>(command)) {
        return BulkPlanPage::tr("%Ln entries will be added.", "to a speed dial", changes);
    }
    return BulkPlanPage::tr("%1 in %2.", "3 fields will be changed, 3 entries")
        .arg(BulkPlanPage::tr("%Ln fields will be changed", "", plan.fieldCount()),
            BulkPlanPage::tr("%Ln entries", "changed in so many", changes));
}

QString confirmationOf(const BulkPlan &plan)
{
    const int changes = plan.count(Kind::Change);
    const Command &command = *plan.firstCommand();
    if (std::holds_alternative<DeleteContact>(command)) {
        return BulkPlanPage::tr("&Yes, delete all %Ln entries", "", changes);
    }
    if (std::holds_alternative<AddLink>(command)) {
        return BulkPlanPage::tr("&Yes, add all %Ln entries", "", changes);
    }
    return BulkPlanPage::tr("&Yes, change all %Ln entries", "", changes);
}

} // namespace

BulkPlanPage::BulkPlanPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new BulkPlanModel(this))
    , m_summary(wrapped(u"bulkPlanSummary"_s, this))
    , m_consequence(wrapped(u"bulkPlanConsequence"_s, this))
    , m_kinds(new QTabBar(this))
    , m_list(new QTreeView(this))
    , m_details(wrapped(u"bulkPlanDetails"_s, this))
    , m_confirm(new QCheckBox(this))
{
    setObjectName(u"bulkPlanPage"_s);
    QFont strong = m_summary->font();
    strong.setWeight(QFont::DemiBold);
    m_summary->setFont(strong);
    m_kinds->setObjectName(u"bulkPlanKinds"_s);
    m_kinds->setAccessibleName(tr("Which entries are listed"));
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    for (int kind = 0; kind < 4; ++kind) {
        m_kinds->addTab({});
    }
    m_list->setObjectName(u"bulkPlanList"_s);
    m_list->setAccessibleName(tr("What is planned for each entry"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(BulkPlanModel::EntryColumn, fontMetrics().averageCharWidth() * 32);
    m_list->header()->resizeSection(BulkPlanModel::PlannedColumn, fontMetrics().averageCharWidth() * 15);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_details->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_confirm->setObjectName(u"bulkPlanConfirm"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_consequence);
    layout->addWidget(m_kinds);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_confirm);
    setFocusProxy(m_list);

    connect(m_kinds, &QTabBar::currentChanged, this, &BulkPlanPage::showKind);
    connect(m_confirm, &QCheckBox::toggled, this, &BulkPlanPage::canApplyChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BulkPlanPage::showDetails);
}

void BulkPlanPage::showPlanning()
{
    m_isReady = false;
    m_summary->setText(tr("Looking what would change…"));
    m_model->setPlan({});
    m_consequence->hide();
    m_kinds->hide();
    m_confirm->hide();
    m_details->clear();
    emit canApplyChanged();
}

void BulkPlanPage::showPlan(const BulkPlan &plan, const QString &consequence)
{
    m_isReady = true;
    m_model->setPlan(plan);
    m_summary->setText(summaryOf(plan));
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty() && plan.count(Kind::Change) > 0);
    const QLocale locale;
    m_kinds->setTabText(0, tr("All (%1)").arg(locale.toString(plan.rows().size())));
    m_kinds->setTabText(1, tr("To do (%1)").arg(locale.toString(plan.count(Kind::Change))));
    m_kinds->setTabText(2, tr("Skipped (%1)").arg(locale.toString(plan.count(Kind::Skip))));
    m_kinds->setTabText(3, tr("In conflict (%1)").arg(locale.toString(plan.count(Kind::Conflict))));
    m_kinds->show();
    m_confirm->setChecked(false);
    m_confirm->setVisible(plan.needsConfirmation());
    if (plan.needsConfirmation()) {
        m_confirm->setText(confirmationOf(plan));
    }
    showKind(m_kinds->currentIndex());
    emit canApplyChanged();
}

const BulkPlan &BulkPlanPage::plan() const
{
    return m_model->plan();
}

bool BulkPlanPage::canApply() const
{
    return m_isReady && plan().count(Kind::Change) > 0
        && (!plan().needsConfirmation() || m_confirm->isChecked());
}

void BulkPlanPage::showKind(int tab)
{
    m_model->setShown(tab <= 0 ? std::nullopt : std::optional(Kind(tab - 1)));
    m_list->setCurrentIndex(m_model->index(0, 0));
    showDetails();
}

void BulkPlanPage::showDetails()
{
    const QModelIndex current = m_list->currentIndex();
    m_details->setText(current.isValid() ? m_model->detailsOf(m_model->at(current.row())) : QString());
}

} // namespace dialbook
