// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/linkpanel.h"

#include "ui/contacts/linktext.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

bool helps(LinkMending mending, LinkIllness illness)
{
    switch (mending) {
    case LinkMending::AcceptNumber:
        return illness == LinkIllness::NumberChanged;
    case LinkMending::ChooseNumber:
        return illness == LinkIllness::NumberChanged || illness == LinkIllness::PrimaryNumberEmpty;
    case LinkMending::FindContact:
    case LinkMending::RemoveLink:
        break;
    }
    return illness != LinkIllness::NumberChanged;
}

} // namespace

LinkPanel::LinkPanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel)
    , m_title(new QLabel)
    , m_text(wrapped(u"linkPanelText"_s))
    , m_since(wrapped(u"linkPanelSince"_s))
{
    setObjectName(u"linkPanel"_s);
    m_title->setObjectName(u"linkPanelTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(heading);
    layout->addWidget(m_text);
    layout->addWidget(m_since);
    // One below the other: the pane is narrow, and some languages need long words.
    for (QPushButton *button :
        { addButton(LinkMending::AcceptNumber, u"linkAcceptNumber"_s, tr("Accept the New Number")),
            addButton(LinkMending::ChooseNumber, u"linkChooseNumber"_s, tr("Choose Another Number…")),
            addButton(LinkMending::FindContact, u"linkFindContact"_s, tr("Look for the Contact…")),
            addButton(LinkMending::RemoveLink, u"linkRemove"_s, tr("Remove from Speed Dial")) }) {
        layout->addWidget(button);
    }
    setFonts();
    hide();
}

void LinkPanel::showFinding(const LinkFinding &finding)
{
    if (finding == m_finding) {
        return;
    }
    m_finding = finding;
    const QString title = labelOf(finding.illness);
    m_title->setText(title);
    m_text->setText(explain(finding));
    const QString since = noticedAt(finding, locale());
    m_since->setText(since);
    m_since->setVisible(!since.isEmpty());
    //: for screen readers; %1 is e.g. "Number changed"
    setAccessibleName(tr("Needs attention: %1").arg(title));
    setAccessibleDescription(m_text->text());
    updateButtons();
    setVisible(finding.illness != LinkIllness::None);
}

void LinkPanel::setHindrance(LinkMending mending, const QString &why)
{
    QPushButton *button = m_buttons.value(int(mending));
    button->setEnabled(why.isEmpty());
    button->setToolTip(plainToolTip(why));
    button->setAccessibleDescription(why);
}

void LinkPanel::setFindOffered(bool offered)
{
    m_findOffered = offered;
    updateButtons();
}

void LinkPanel::updateButtons()
{
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button) {
        const auto mending = LinkMending(button.key());
        const bool isOffered = mending != LinkMending::FindContact || m_findOffered;
        button.value()->setVisible(isOffered && helps(mending, m_finding.illness));
    }
}

QPoint LinkPanel::menuPosition(LinkMending mending) const
{
    const QPushButton *button = m_buttons.value(int(mending));
    return button->mapToGlobal(QPoint(0, button->height()));
}

void LinkPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        setFonts();
    }
}

void LinkPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(borderColour(Tone::Warning, palette()));
    painter.setBrush(backgroundColour(Tone::Warning, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

QPushButton *LinkPanel::addButton(LinkMending mending, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, mending] { emit mendingRequested(mending); });
    m_buttons.insert(int(mending), button);
    return button;
}

void LinkPanel::setFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_icon->setIcon(glyph(Glyph::Warning, Tone::Warning));
}

} // namespace dialbook
