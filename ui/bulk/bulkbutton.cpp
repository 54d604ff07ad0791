// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkbutton.h"

#include "ui/bulk/bulktext.h"
#include "ui/widgets/glyphs.h"

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

BulkButton::BulkButton(EditRunner &edits, QWidget *parent)
    : QToolButton(parent)
    , m_edits(edits)
{
    setObjectName(u"bulkButton"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Shows what became of each entry"));
    connect(&m_edits, &EditRunner::groupChanged, this, &BulkButton::take);
    connect(this, &QToolButton::clicked, this, [this] { emit chosen(m_groups.constLast().group); });
    lookAgain();
}

void BulkButton::lookAgain()
{
    m_groups.removeIf([this](const Known &known) { return !m_edits.progress(known.group); });
    const QList<EditGroup> groups = m_edits.groups();
    for (const EditGroup group : groups) {
        take(group);
    }
    tell();
}

BulkButton::Known *BulkButton::find(EditGroup group)
{
    const auto found = std::find_if(
        m_groups.begin(), m_groups.end(), [group](const Known &known) { return known.group == group; });
    return found == m_groups.end() ? nullptr : &*found;
}

void BulkButton::take(EditGroup group)
{
    const auto progress = m_edits.progress(group);
    if (!progress) { // another person, or its result was given up
        m_groups.removeIf([group](const Known &known) { return known.group == group; });
        tell();
        return;
    }
    if (!find(group)) {
        m_groups += Known { .group = group };
    }
    Known &known = *find(group);
    const bool hasEnded = progress->isOver() && !known.isOver;
    known.isOver = progress->isOver();
    const bool isAllDone = progress->done == progress->total;
    const bool isLookedAt = known.isOpen;
    if (hasEnded) {
        emit ended(group, *progress);
    }
    if (hasEnded && isAllDone && !isLookedAt) {
        m_edits.forgetGroup(group); // there is nothing more to say of it
        m_groups.removeIf([group](const Known &each) { return each.group == group; });
    }
    tell();
}

void BulkButton::setOpen(EditGroup group, bool isOpen)
{
    if (!find(group)) {
        m_groups += Known { .group = group };
    }
    Known &known = *find(group);
    known.isOpen = isOpen;
    if (!isOpen && known.isOver) {
        m_edits.forgetGroup(group);
        m_groups.removeIf([group](const Known &each) { return each.group == group; });
    }
    tell();
}

void BulkButton::tell()
{
    const auto progress = m_groups.isEmpty() ? std::nullopt : m_edits.progress(m_groups.constLast().group);
    setVisible(progress.has_value());
    if (progress) {
        setIcon(progress->isOver() ? glyph(Glyph::Information)
                                   : glyph(progress->isPaused ? Glyph::Waiting : Glyph::Refresh));
        setText(progress->isPaused && !progress->isOver()
                ? tr("Paused: %1", "how far it is").arg(progressText(*progress))
                : progressText(*progress));
        setAccessibleName(text());
    }
}

} // namespace dialbook
