// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journalreporter.h"

#include "core/edits/editjournal.h"

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(StoreTrouble trouble)
{
    switch (trouble) {
    case StoreTrouble::Damaged:
        return JournalReporter::tr(
            "The record of your changes on this computer was damaged and has been set aside. What had not "
            "been sent yet, what you were typing, and the change log may be missing.");
    case StoreTrouble::Newer:
        return JournalReporter::tr(
            "The record of your changes on this computer was written by a newer Dialbook and is left as it "
            "is. What you do now is lost when this Dialbook ends before it was sent.");
    case StoreTrouble::NotWritable:
        return JournalReporter::tr(
            "Your changes cannot be written down on this computer, because their folder cannot be written. "
            "What has not been sent is lost when Dialbook ends.");
    case StoreTrouble::Full:
        return JournalReporter::tr(
            "Your changes cannot be written down on this computer, because the disk is full. "
            "What has not been sent is lost when Dialbook ends.");
    case StoreTrouble::InUse:
        return JournalReporter::tr(
            "Another Dialbook of yours is open and keeps the record of your changes. What you do in this "
            "one is lost when it ends before it was sent.");
    }
    return {};
}

} // namespace

JournalReporter::JournalReporter(EditJournal &journal, NotificationModel &notifications, QWidget *parent)
    : TroubleReporter(u"journalBar"_s, tr("Your changes on this computer"), notifications, parent)
{
    setObjectName(u"journalReporter"_s);
    connect(&journal, &EditJournal::troubled, this,
        [this](StoreTrouble trouble, const QString &file) { tell(trouble, sentenceFor(trouble), file); });
    connect(&journal, &EditJournal::wipeFailed, this, [this] {
        say(MessageBar::Kind::Warning,
            tr("Not all records of changes kept on this computer could be deleted. Close other Dialbooks and "
               "turn the setting off again."));
    });
}

} // namespace dialbook
