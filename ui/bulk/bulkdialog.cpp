// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkdialog.h"

#include "ui/bulk/bulkfields.h"
#include "ui/bulk/bulkplanpage.h"
#include "ui/bulk/bulktext.h"
#include "ui/feedback/messagebar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;

BulkDialog::BulkDialog(BulkSelection selection, QWidget *parent)
    : QDialog(parent)
    , m_planner(std::move(selection), this)
{
    build({});
    connect(&m_planner, &BulkPlanner::compared, this, [this](const CommonFields &common) {
        m_fields->show(common);
        m_fields->setEnabled(true);
        m_fields->focusFirst();
        follow();
    });
    m_fields->setEnabled(false);
    m_planner.compare();
}

BulkDialog::BulkDialog(BulkSelection selection, const QList<BulkChoice> &choices,
    std::function<QString(int links)> consequence, QWidget *parent)
    : QDialog(parent)
    , m_planner(std::move(selection), this)
    , m_change(choices.constFirst().change)
    , m_consequence(std::move(consequence))
{
    build(choices);
    showPlan();
}

/// Which speed dial, e.g.; the plan follows.
QWidget *BulkDialog::choiceRow(const QList<BulkChoice> &choices)
{
    auto *row = new QWidget(this);
    auto *box = new QComboBox(row);
    box->setObjectName(u"bulkChoice"_s);
    for (const BulkChoice &choice : choices) {
        box->addItem(choice.icon, choice.text);
    }
    auto *label = new QLabel(tr("&Speed dial:"), row);
    label->setBuddy(box);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(box, 1);
    connect(box, &QComboBox::currentIndexChanged, this, [this, choices](int index) {
        m_change = choices.at(index).change;
        setWindowTitle(titleOf(*m_change));
        showPlan();
    });
    return row;
}

void BulkDialog::build(const QList<BulkChoice> &choices)
{
    setObjectName(u"bulkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(m_change.value_or(FieldChange {})));
    const BulkSelection &selection = m_planner.selection();

    m_bar = new MessageBar(this);
    m_bar->setObjectName(u"bulkBar"_s);
    if (selection.notLoaded > 0) {
        m_bar->setClosable(true);
        m_bar->showMessage(MessageBar::Kind::Warning,
            tr("%Ln selected entries are not loaded yet and are left out. Select them again when the "
               "directory is loaded.",
                "", selection.notLoaded));
    }
    m_heading = new QLabel(
        tr("%Ln entries of “%1”", "", int(selection.contacts.size())).arg(selection.directoryName), this);
    m_heading->setObjectName(u"bulkHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_pages = new QStackedWidget(this);
    m_touched = new QLabel(this);
    m_touched->setObjectName(u"bulkTouched"_s);
    m_touched->setTextFormat(Qt::PlainText);
    m_touched->setWordWrap(true);
    if (!m_change) {
        m_fields = new BulkFields(this);
        m_pages->addWidget(m_fields);
        connect(m_fields, &BulkFields::edited, this, &BulkDialog::follow);
    }
    m_plan = new BulkPlanPage(this);
    m_pages->addWidget(m_plan);
    connect(m_plan, &BulkPlanPage::canApplyChanged, this, &BulkDialog::follow);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(u"bulkBack"_s);
    m_back->setAutoDefault(false);
    m_next = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_next->setObjectName(u"bulkNext"_s);
    m_next->setDefault(true);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"bulkCancel"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &BulkDialog::showFields);
    const auto goOn = [this] {
        if (m_next->isEnabled()) {
            isPlanShown() ? apply() : showPlan();
        }
    };
    connect(m_next, &QPushButton::clicked, this, goOn);
    for (const int key : { int(Qt::CTRL) | int(Qt::Key_Return), int(Qt::CTRL) | int(Qt::Key_Enter) }) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, goOn);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_bar);
    layout->addWidget(m_heading);
    if (!choices.isEmpty() && !choices.constFirst().text.isEmpty()) {
        layout->addWidget(choiceRow(choices));
    }
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_touched);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 30);

    connect(&m_planner, &BulkPlanner::planned, this, [this](const BulkPlan &plan) {
        m_plan->showPlan(plan, m_consequence ? m_consequence(plan.linkCount()) : QString());
        if (!focusWidget() || !focusWidget()->isVisible()) {
            m_plan->setFocus(Qt::OtherFocusReason);
        }
    });
    follow();
}

bool BulkDialog::isPlanShown() const
{
    return m_pages->currentWidget() == m_plan;
}

void BulkDialog::showFields()
{
    m_planner.stop();
    m_pages->setCurrentWidget(m_fields);
    m_fields->setFocus(Qt::OtherFocusReason);
    follow();
}

void BulkDialog::showPlan()
{
    m_pages->setCurrentWidget(m_plan);
    m_plan->showPlanning();
    m_planner.plan(m_change ? *m_change : BulkChange(m_fields->change()));
    follow();
}

void BulkDialog::apply()
{
    m_isApplied = true;
    const BulkPlan plan = m_plan->plan();
    accept();
    emit planApplied(plan);
}

void BulkDialog::follow()
{
    const bool isPlan = isPlanShown();
    m_back->setVisible(isPlan && m_fields);
    m_touched->setVisible(!isPlan);
    if (!isPlan) {
        const QStringList touched = m_fields->touched();
        m_touched->setText(touched.isEmpty()
                ? tr("What you type or tick is changed in all of them; everything else stays as it is.")
                : tr("To be changed: %1", "names of fields").arg(touched.join(u", "_s)));
        m_next->setText(tr("Show &Plan"));
        m_next->setEnabled(m_fields->isEnabled() && !touched.isEmpty());
        return;
    }
    const auto *addition = m_change ? std::get_if<LinkAddition>(&*m_change) : nullptr;
    m_next->setText(!m_change    ? tr("&Change")
            : !addition          ? tr("&Delete")
            : addition->isMove() ? tr("&Move")
                                 : tr("&Add"));
    m_next->setEnabled(m_plan->canApply());
}

bool BulkDialog::hasUnsavedWork() const
{
    return m_fields && !m_isApplied && !m_fields->touched().isEmpty();
}

void BulkDialog::discard()
{
    m_isApplied = true;
    close();
}

void BulkDialog::reject()
{
    if (!hasUnsavedWork()) {
        QDialog::reject();
        return;
    }
    m_bar->setClosable(false);
    m_bar->showMessage(MessageBar::Kind::Warning, tr("Nothing was changed yet. Discard what you entered?"));
    m_bar->addAction(u"Discard"_s, tr("&Discard"), [this] { discard(); });
    m_bar->addAction(u"Keep"_s, tr("&Keep"), [this] { m_bar->dismiss(); })->setFocus(Qt::OtherFocusReason);
}

} // namespace dialbook
