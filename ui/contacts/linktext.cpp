// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/linktext.h"

#include "ui/contacts/contacttext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace dialbook {

namespace {

class LinkText
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

/// Keeps its own order inside right-to-left text.
QString numberText(const LinkNumber &number)
{
    return QGuiApplication::isRightToLeft() ? u'\u2066' + number.shown + u'\u2069' : number.shown;
}

QString numberWithKind(const LinkNumber &number)
{
    //: a number and its kind, e.g. "(317) 872-3000 (Business Phone)"
    return LinkText::tr("%1 (%2)").arg(numberText(number), labelOf(number.kind));
}

QString sentence(const VanishedLink &link, const QString &list)
{
    const QString name = link.name.isEmpty() ? LinkText::tr("(no name)") : link.name;
    switch (link.cause) {
    case VanishedLink::Cause::SourceDeleted:
        return LinkText::tr("“%1” was removed from “%2” because the entry behind it was deleted.")
            .arg(name, list);
    case VanishedLink::Cause::Removed:
        return LinkText::tr("“%1” was removed from “%2” by someone else. The contact itself is still there.")
            .arg(name, list);
    case VanishedLink::Cause::Unknown:
        break;
    }
    return LinkText::tr(
        "“%1” is no longer in “%2”: the entry behind it was deleted, or someone else removed it.")
        .arg(name, list);
}

} // namespace

QString labelOf(LinkIllness illness)
{
    switch (illness) {
    case LinkIllness::None:
        break;
    case LinkIllness::SourceGone:
        return LinkText::tr("Entry deleted", "what is wrong with a speed-dial link");
    case LinkIllness::NotReadable:
        return LinkText::tr("No access", "what is wrong with a speed-dial link");
    case LinkIllness::PrimaryNumberEmpty:
        return LinkText::tr("No number", "what is wrong with a speed-dial link");
    case LinkIllness::NumberChanged:
        return LinkText::tr("Number changed", "what is wrong with a speed-dial link");
    }
    return {};
}

QString explain(const LinkFinding &finding)
{
    const bool wasUsed = finding.used && !finding.used->shown.isEmpty();
    switch (finding.illness) {
    case LinkIllness::None:
        break;
    case LinkIllness::SourceGone:
        return LinkText::tr(
            "The entry behind this link is no longer in “%1”. What is shown here may be out of date.")
            .arg(finding.sourceDirectory);
    case LinkIllness::NotReadable:
        return finding.sourceDirectory.isEmpty()
            ? LinkText::tr("The server shows you neither name nor numbers of this contact.")
            : LinkText::tr(
                "You cannot see “%1” any more, where this contact lives. What is shown here may be "
                "out of date.")
                  .arg(finding.sourceDirectory);
    case LinkIllness::PrimaryNumberEmpty: {
        const PrimaryNumber kind = finding.present.kind;
        QString text = kind == PrimaryNumber::None
            ? LinkText::tr("This contact has no number any more.")
            //: %1 is a kind of number, e.g. "Business Phone"
            : LinkText::tr("The primary number of this link is the contact's %1, and that is empty.")
                  .arg(labelOf(kind));
        if (wasUsed) {
            text += u'\n' + LinkText::tr("Last used: %1", "a number").arg(numberWithKind(*finding.used));
        }
        return text;
    }
    case LinkIllness::NumberChanged: {
        if (!wasUsed) {
            return LinkText::tr("It had no number before.\nNow: %1").arg(numberWithKind(finding.present));
        }
        const bool sameKind = finding.used->kind == finding.present.kind;
        //: %1 and %2 are numbers
        return LinkText::tr("It dials another number than when you last used it.\nThen: %1\nNow: %2")
            .arg(sameKind ? numberText(*finding.used) : numberWithKind(*finding.used),
                sameKind ? numberText(finding.present) : numberWithKind(finding.present));
    }
    }
    return {};
}

QString noticedAt(const LinkFinding &finding, const QLocale &locale)
{
    if (!finding.since.isValid()) {
        return {};
    }
    const QDateTime since = finding.since.toLocalTime();
    return since.date() == QDate::currentDate()
        ? LinkText::tr("Noticed today at %1").arg(locale.toString(since.time(), QLocale::ShortFormat))
        : LinkText::tr("Noticed on %1").arg(locale.toString(since, QLocale::ShortFormat));
}

QString explain(const QList<VanishedLink> &links, const QString &listName)
{
    if (links.size() == 1) {
        return sentence(links.constFirst(), listName);
    }
    const bool allDeleted = std::all_of(links.begin(), links.end(),
        [](const VanishedLink &link) { return link.cause == VanishedLink::Cause::SourceDeleted; });
    return allDeleted
        ? LinkText::tr("%n links were removed from “%1” because the entries behind them were deleted.",
            nullptr, int(links.size()))
              .arg(listName)
        : LinkText::tr(
            "%n links are no longer in “%1”: the entries behind them were deleted, or someone else "
            "removed them.",
            nullptr, int(links.size()))
              .arg(listName);
}

QString deletionImpact(int links, bool isComplete)
{
    QStringList sentences;
    if (links > 0) {
        sentences += LinkText::tr(
            "Linked from %n entries of speed dials that you can see; they go with it.", "", links);
    } else {
        sentences += LinkText::tr("Not linked from any speed dial that you can see.");
    }
    if (!isComplete) {
        sentences += LinkText::tr("Some speed dials are still being loaded and not counted.");
    }
    sentences += LinkText::tr("Private lists of others cannot be counted.");
    return sentences.join(u' ');
}

} // namespace dialbook
