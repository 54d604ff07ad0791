// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxbutton.h"

#include "ui/outbox/outboxmodel.h"
#include "ui/widgets/glyphs.h"

namespace dialbook {

using namespace Qt::StringLiterals;

QString waitingEdits(int count)
{
    return count == 0 ? QString() : OutboxButton::tr("%Ln edit(s) wait", "", count);
}

OutboxButton::OutboxButton(const OutboxModel &outbox, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"outboxButton"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(glyph(Glyph::Waiting));
    setToolTip(tr("Shows the edits that are not on the server yet"));
    connect(&outbox, &OutboxModel::countChanged, this, &OutboxButton::tell);
    tell(outbox.count());
}

void OutboxButton::tell(int count)
{
    setText(waitingEdits(count));
    setAccessibleName(text());
    setVisible(count > 0);
}

} // namespace dialbook
