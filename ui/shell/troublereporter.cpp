// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/troublereporter.h"

#include "ui/feedback/notificationmodel.h"

#include <QDir>

namespace dialbook {

TroubleReporter::TroubleReporter(
    const QString &barName, const QString &title, NotificationModel &notifications, QWidget *parent)
    : BarStack(parent)
    , m_notifications(notifications)
    , m_title(title)
    , m_bar(addBar(barName))
{
    m_bar->setClosable(true);
}

void TroubleReporter::tell(StoreTrouble trouble, const QString &sentence, const QString &file)
{
    say(trouble == StoreTrouble::InUse ? MessageBar::Kind::Information : MessageBar::Kind::Warning, sentence,
        file.isEmpty() ? QString() : tr("Set aside as %1").arg(QDir::toNativeSeparators(file)));
}

void TroubleReporter::say(MessageBar::Kind kind, const QString &text, const QString &details)
{
    m_bar->showMessage(kind, text, details);
    m_notifications.add(kind, m_title, text, details);
}

} // namespace dialbook
