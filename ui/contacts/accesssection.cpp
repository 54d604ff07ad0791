// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/accesssection.h"

#include "ui/contacts/fieldedit.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialbook {

AccessSection::AccessSection(QWidget *parent)
    : EditorSection(parent)
    , m_change(new QCheckBox(tr("Allow: Change"), this))
    , m_delete(new QCheckBox(tr("Allow: Delete"), this))
    , m_note(new FieldNote(this))
{
    m_change->setObjectName(u"allowChange"_s);
    m_change->setAccessibleDescription(tr("Others than the owner may change this entry"));
    m_change->setToolTip(m_change->accessibleDescription());
    m_delete->setObjectName(u"allowDelete"_s);
    m_delete->setAccessibleDescription(tr("Others than the owner may delete this entry"));
    m_delete->setToolTip(m_delete->accessibleDescription());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_change);
    layout->addWidget(m_delete);
    layout->addWidget(m_note);
    for (QCheckBox *box : { m_change, m_delete }) {
        connect(box, &QCheckBox::clicked, this, [this] { emit edited(ContactField::AccessRights); });
    }
}

void AccessSection::load(ContactField, const ContactDraft &draft)
{
    m_loaded = draft.rights;
    m_change->setChecked(m_loaded && m_loaded->update);
    m_delete->setChecked(m_loaded && m_loaded->remove);
    updateEnabled();
}

void AccessSection::store(ContactField, ContactDraft &draft) const
{
    draft.rights = m_loaded;
    if (draft.rights) {
        draft.rights->update = m_change->isChecked();
        draft.rights->remove = m_delete->isChecked();
    }
}

void AccessSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateEnabled();
}

void AccessSection::updateEnabled()
{
    // Rights that were not told are not sent either: ticking them would guess the others.
    const bool possible = m_loaded && !m_readOnly;
    m_change->setEnabled(possible);
    m_delete->setEnabled(possible);
    if (!m_loaded) {
        m_note->showNote(FieldNote::Kind::Hint,
            tr("The server did not tell this entry's access rights; they stay as they are."));
    } else if (!m_note->hasProblem()) {
        m_note->clear();
    }
}

void AccessSection::showProblem(ContactField, const QString &text)
{
    m_note->showNote(FieldNote::Kind::Problem, text);
}

void AccessSection::clearProblems()
{
    m_note->clear();
    updateEnabled();
}

void AccessSection::focusField(ContactField)
{
    m_change->setFocus(Qt::OtherFocusReason);
}

} // namespace dialbook
