// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/liststate.h"

#include <QCoreApplication>
#include <QLocale>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

using By = ArrangedContacts::By;

class ListState
{
    Q_DECLARE_TR_FUNCTIONS(ListState)
};

QString timeText(const QDateTime &time, const QLocale &locale)
{
    return time.date() == QDate::currentDate() ? locale.toString(time.time(), QLocale::ShortFormat)
                                               : locale.toString(time, QLocale::ShortFormat);
}

QString ageText(const ListFacts &facts, const QLocale &locale)
{
    if (facts.state != ContactList::State::Stale) {
        return {};
    }
    if (facts.connected) {
        //: last known entries are shown while the server's are on their way
        return facts.asOf.isValid() ? ListState::tr("from %1, refreshing").arg(timeText(facts.asOf, locale))
                                    : ListState::tr("refreshing");
    }
    return facts.asOf.isValid()
        ? ListState::tr("Not connected: shown as of %1").arg(timeText(facts.asOf, locale))
        : ListState::tr("Not connected");
}

QString sortText(const ListFacts &facts)
{
    if (!facts.isSorted) {
        return {};
    }
    if (facts.isBusy) {
        return ListState::tr("sorting…");
    }
    switch (facts.by) {
    case By::Server:
        return ListState::tr("sorted by the server");
    case By::Asking:
        return ListState::tr("asking the server to sort…");
    case By::LoadedOnly:
        return ListState::tr("only those loaded are sorted");
    case By::Here:
        break;
    }
    return {};
}

QString serverSearchesText(const ListFacts &facts)
{
    if (facts.searchesNames && facts.searchesNumbers) {
        return ListState::tr("in display names and business phones only, until all is loaded");
    }
    return facts.searchesNumbers ? ListState::tr("in business phones only, until all is loaded")
                                 : ListState::tr("in display names only, until all is loaded");
}

} // namespace

QString headingText(const ListFacts &facts, const QLocale &locale)
{
    QStringList parts;
    parts += ageText(facts, locale);
    if (facts.loaded < facts.rows) {
        parts +=
            ListState::tr("%1 of %2 loaded").arg(locale.toString(facts.loaded), locale.toString(facts.rows));
    } else if (facts.state == ContactList::State::Loading && facts.rows == 0) {
        parts += ListState::tr("Loading…");
    } else if (facts.rows > 0 || facts.state == ContactList::State::Live) {
        parts += ListState::tr("%Ln entries", nullptr, facts.rows);
    }
    parts += sortText(facts);
    if (facts.selected > 1) {
        parts += facts.selectedLoaded < facts.selected
            //: entries of the list; not all of the selected ones are known yet
            ? ListState::tr("%1 selected, %2 of them loaded")
                  .arg(locale.toString(facts.selected), locale.toString(facts.selectedLoaded))
            : ListState::tr("%Ln selected", "entries of the list", facts.selected);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString findingText(const ListFacts &facts, const QLocale &locale)
{
    if (!facts.isFiltered) {
        return {};
    }
    if (facts.isBusy) {
        return ListState::tr("searching…");
    }
    const QString found = locale.toString(facts.found);
    switch (facts.by) {
    case By::Here:
        break;
    case By::Server:
        //: %1 how many; %2 "in display names only, until all is loaded"
        return ListState::tr("%1 found by the server, %2").arg(found, serverSearchesText(facts));
    case By::Asking:
        return ListState::tr("%1 found so far, asking the server…").arg(found);
    case By::LoadedOnly:
        return ListState::tr("%1 found, filtering the %2 of %3 loaded so far")
            .arg(found, locale.toString(facts.loaded), locale.toString(facts.rows));
    }
    //: how many entries a filter finds
    return ListState::tr("%1 of %2").arg(found, locale.toString(facts.rows));
}

QString nothingFoundText(const ListFacts &facts, const QString &typed)
{
    if (facts.by == By::Server) {
        if (facts.searchesNames && facts.searchesNumbers) {
            return ListState::tr(
                "No entry matches “%1” by display name and business phone. Once everything is "
                "loaded, all fields are searched.")
                .arg(typed);
        }
        if (facts.searchesNumbers) {
            return ListState::tr(
                "No business phone matches “%1”. Once everything is loaded, all fields are searched.")
                .arg(typed);
        }
        return ListState::tr(
            "No display name matches “%1”. Once everything is loaded, all fields are searched.")
            .arg(typed);
    }
    return facts.loaded < facts.rows
        ? ListState::tr("None of the entries loaded so far matches “%1”.").arg(typed)
        : ListState::tr("No entry matches “%1”.").arg(typed);
}

} // namespace dialbook
