// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"
#include "ui/directories/arrangedcontacts.h"

#include <QDateTime>

namespace dialbook {

/// What there is to say of a directory that is shown.
struct ListFacts
{
    ContactList::State state = ContactList::State::Loading;
    bool connected = true;
    QDateTime asOf; ///< when Stale rows were last known to be right
    int rows = 0; ///< of the directory
    int loaded = 0;
    ArrangedContacts::By by = ArrangedContacts::By::Here;
    bool isSorted = false;
    bool isFiltered = false;
    bool isBusy = false; ///< sorting or searching here
    bool searchesNames = false; ///< by the server
    bool searchesNumbers = false;
    int found = 0; ///< rows that are shown
    int selected = 0;
    int selectedLoaded = 0;
};

/// For the heading: "12,300 of 100,000 loaded · sorted by the server · 3 selected".
[[nodiscard]] QString headingText(const ListFacts &facts, const QLocale &locale);
/// Beside the filter: how much was found, and in what; "" when nothing is filtered.
[[nodiscard]] QString findingText(const ListFacts &facts, const QLocale &locale);
/// In place of the table when nothing was found.
[[nodiscard]] QString nothingFoundText(const ListFacts &facts, const QString &typed);

} // namespace dialbook
