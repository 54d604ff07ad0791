// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findactions.h"

#include "ui/contacts/contacttext.h"
#include "ui/widgets/actionwords.h"
#include "ui/widgets/glyphs.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace dialbook {

using namespace Qt::StringLiterals;

FindActions::FindActions(QWidget *panel)
    : QObject(panel)
    , m_copy(new QAction(glyph(Glyph::Copy), tr("&Copy number"), panel))
    , m_add(new QAction(glyph(Glyph::SpeedDial), tr("&Add to speed dial…"), panel))
    , m_properties(new QAction(glyph(Glyph::Person), tr("&Properties…"), panel))
    , m_show(new QAction(glyph(Glyph::Book), tr("&Show in directory"), panel))
{
    m_copy->setObjectName(u"findCopy"_s);
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    m_add->setObjectName(u"findAdd"_s);
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_properties->setObjectName(u"findProperties"_s);
    m_properties->setShortcuts(
        { QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter) });
    m_show->setObjectName(u"findShow"_s);
    m_show->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
    for (QAction *action : all()) {
        // Shown in menus and tips; carried out by the panel, which sees the key before the window does.
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setIconText(actionWords(action->text()));
    }
}

void FindActions::set(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QString tip = tr("%1 (%2)", "action, shortcut").arg(action->iconText(), keys);
    if (!whyNot.isEmpty()) {
        tip += u'\n' + whyNot;
    }
    action->setToolTip(plainToolTip(tip));
}

void FindActions::update(bool anyone, bool anyNumber, FindReach reach)
{
    const QString nobody = anyone ? QString() : tr("Nobody is chosen.");
    const QString loggedOut = reach == FindReach::LoggedOut ? tr("Log in first.") : QString();
    const QString offline = reach == FindReach::Disconnected ? explain(Hindrance::NotConnected) : loggedOut;
    set(m_copy, !nobody.isEmpty() || anyNumber ? nobody : tr("There is no number to copy."));
    set(m_add, nobody.isEmpty() ? offline : nobody);
    set(m_properties, nobody.isEmpty() ? loggedOut : nobody);
    set(m_show, nobody.isEmpty() ? loggedOut : nobody);
}

QAction *FindActions::actionFor(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence keys(event.key() | int(modifiers));
    for (QAction *action : all()) {
        if (action->shortcuts().contains(keys)) {
            return action;
        }
    }
    return nullptr;
}

} // namespace dialbook
