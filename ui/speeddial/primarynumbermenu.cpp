// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speeddial/primarynumbermenu.h"

#include "core/edits/editrunner.h"
#include "ui/contacts/contacttext.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace dialbook {

PrimaryNumberMenu::PrimaryNumberMenu(EditRunner &edits, QWidget *parent)
    : QMenu(tr("Set &primary number"), parent)
    , m_edits(edits)
{
    setObjectName(u"primaryNumberMenu"_s);
}

void PrimaryNumberMenu::showFor(const Directory &list, const ContactPtr &entry)
{
    clear();
    qDeleteAll(findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    auto *group = new QActionGroup(this);
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        const bool present = number == entry->primaryNumber();
        if (number != PrimaryNumber::None && !entry->hasNumber(number) && !present) {
            continue;
        }
        const QString label = labelOf(number);
        const QString shown = entry->shownNumber(number);
        QString text = label;
        if (!shown.isEmpty()) {
            text = tr("%1: %2", "kind of number, number").arg(label, shown);
        } else if (number != PrimaryNumber::None) {
            text = tr("%1 (empty)", "kind of number").arg(label);
        }
        QAction *action = addAction(text.replace(u'&', u"&&"_s));
        action->setObjectName(u"primaryNumber%1"_s.arg(int(number)));
        action->setCheckable(true);
        action->setChecked(present);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, list, entry, number, present] {
            if (!present) {
                m_edits.run(SetPrimaryNumber { .list = list.id,
                    .link = LinkId(entry->id.text()),
                    .contactName = nameToShow(*entry),
                    .before = entry->primaryNumber(),
                    .after = number });
            }
        });
    }
}

} // namespace dialbook
