// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storereporter.h"

#include "core/sweep/knowledge.h"
#include "ui/feedback/notificationmodel.h"

#include <QDir>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(StoreTrouble trouble)
{
    switch (trouble) {
    case StoreTrouble::Damaged:
        return StoreReporter::tr(
            "The directories kept on this computer were damaged and have been set aside. "
            "They are loaded from the server again.");
    case StoreTrouble::Newer:
        return StoreReporter::tr("The directories kept on this computer were written by a newer Dialbook and "
                                 "have been set aside. They are loaded from the server again.");
    case StoreTrouble::NotWritable:
        return StoreReporter::tr(
            "The directories cannot be kept on this computer, because their folder cannot "
            "be written. Without a connection there will be nothing to read next time.");
    case StoreTrouble::Full:
        return StoreReporter::tr("The directories cannot be kept on this computer, because the disk is full. "
                                 "Without a connection they will be out of date next time.");
    case StoreTrouble::InUse:
        return StoreReporter::tr(
            "Another Dialbook of yours is open. It keeps the directories on this computer; "
            "this one only reads them.");
    }
    return {};
}

} // namespace

StoreReporter::StoreReporter(Knowledge &knowledge, NotificationModel &notifications, QWidget *parent)
    : BarStack(parent)
    , m_notifications(notifications)
    , m_bar(addBar(u"storeBar"_s))
{
    setObjectName(u"storeReporter"_s);
    m_bar->setClosable(true);
    connect(&knowledge, &Knowledge::storeTroubled, this, &StoreReporter::tell);
    connect(&knowledge, &Knowledge::wipeFailed, this, [this] {
        const QString text =
            tr("Not all directories kept on this computer could be deleted. Close other Dialbooks and turn "
               "the setting off again.");
        m_bar->showMessage(MessageBar::Kind::Warning, text);
        m_notifications.add(MessageBar::Kind::Warning, tr("Directories kept on this computer"), text);
    });
}

void StoreReporter::tell(StoreTrouble trouble, const QString &file)
{
    const auto kind =
        trouble == StoreTrouble::InUse ? MessageBar::Kind::Information : MessageBar::Kind::Warning;
    const QString text = sentenceFor(trouble);
    const QString details =
        file.isEmpty() ? QString() : tr("Set aside as %1").arg(QDir::toNativeSeparators(file));
    m_bar->showMessage(kind, text, details);
    m_notifications.add(kind, tr("Directories kept on this computer"), text, details);
}

} // namespace dialbook
