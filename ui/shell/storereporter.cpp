// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storereporter.h"

#include "core/sweep/knowledge.h"

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
    : TroubleReporter(u"storeBar"_s, tr("Directories kept on this computer"), notifications, parent)
{
    setObjectName(u"storeReporter"_s);
    connect(&knowledge, &Knowledge::storeTroubled, this,
        [this](StoreTrouble trouble, const QString &file) { tell(trouble, sentenceFor(trouble), file); });
    connect(&knowledge, &Knowledge::wipeFailed, this, [this] {
        say(MessageBar::Kind::Warning,
            tr("Not all directories kept on this computer could be deleted. Close other Dialbooks and turn "
               "the setting off again."));
    });
}

} // namespace dialbook
