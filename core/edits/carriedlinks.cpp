// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/carriedlinks.h"

#include "core/speeddial/speeddialbook.h"

namespace dialbook {

QList<CarriedLink> linksTo(const SpeedDialBook &speedDials, const Contact &contact)
{
    QList<CarriedLink> links;
    const auto showing = speedDials.linksShowing(contact);
    for (const SpeedDialBook::Link &link : showing) {
        const std::shared_ptr<ContactList> list = speedDials.list(link.list);
        const ContactPtr entry = list ? list->find(EntryId(link.link.text())) : nullptr;
        links += CarriedLink { link.list, link.listName, {}, {},
            entry ? entry->primaryNumber() : PrimaryNumber::None };
    }
    return links;
}

} // namespace dialbook
