// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesnote.h"

#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QLabel>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

struct PreferencesNote
{
    Q_DECLARE_TR_FUNCTIONS(PreferencesNote)
};

} // namespace

QLabel *preferencesNote(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus); // the control above has the focus
    return label;
}

QLabel *lockNote(const Settings &settings, Setting setting)
{
    QLabel *label = preferencesNote(u"preferencesLocked."_s + Administration::nameOf(setting),
        PreferencesNote::tr("Set by your administrator."));
    label->setForegroundRole(QPalette::PlaceholderText);
    if (!settings.isLocked(setting)) {
        label->hide(); // shown with its dialog otherwise, never as a window of its own
    }
    return label;
}

} // namespace dialbook
