// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findindex.h"

#include <QHash>
#include <QTimer>

#include <algorithm>

namespace dialbook {

using namespace std::chrono_literals;

struct FindIndex::Private
{
    QHash<DirectoryId, Directory> directories;
    QHash<ContactRef, ContactPtr> contacts;
    QTimer tell;

    void tellSoon()
    {
        if (!tell.isActive()) {
            tell.start();
        }
    }
};

FindIndex::FindIndex(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->tell.setSingleShot(true);
    d->tell.setInterval(100ms);
    connect(&d->tell, &QTimer::timeout, this, &FindIndex::changed);
}

FindIndex::~FindIndex() = default;

void FindIndex::setDirectory(const Directory &directory)
{
    d->directories.insert(directory.id, directory);
    d->tellSoon();
}

void FindIndex::put(const DirectoryId &directory, const QList<ContactPtr> &contacts)
{
    for (const ContactPtr &contact : contacts) {
        if (contact) {
            d->contacts.insert({ directory, contact->id }, contact);
        }
    }
    d->tellSoon();
}

void FindIndex::remove(const DirectoryId &directory, const QList<EntryId> &entries)
{
    for (const EntryId &entry : entries) {
        d->contacts.remove({ directory, entry });
    }
    d->tellSoon();
}

void FindIndex::removeDirectory(const DirectoryId &directory)
{
    d->directories.remove(directory);
    d->contacts.removeIf([&](const std::pair<const ContactRef &, ContactPtr &> &one) {
        return one.first.directory == directory;
    });
    d->tellSoon();
}

void FindIndex::clear()
{
    d->directories.clear();
    d->contacts.clear();
    d->tellSoon();
}

int FindIndex::size() const
{
    return int(d->contacts.size());
}

FindResult FindIndex::find(const FindQuery &query) const
{
    FindResult result;
    const QStringList fragments = folded(query.typed).simplified().split(u' ', Qt::SkipEmptyParts);
    if (fragments.isEmpty()) {
        return result;
    }
    for (auto one = d->contacts.cbegin(); one != d->contacts.cend(); ++one) {
        const QString name = folded(one.value()->shownName());
        if (!std::all_of(fragments.cbegin(), fragments.cend(),
                [&](const QString &fragment) { return name.contains(fragment); })) {
            continue;
        }
        FoundPerson person;
        person.entries.append({ d->directories.value(one.key().directory), one.value() });
        person.name = one.value()->shownName();
        for (const PrimaryNumber number : allPrimaryNumbers()) {
            if (one.value()->hasNumber(number)) {
                if (number == one.value()->numberToDial()) {
                    person.numberInUse = int(person.numbers.size());
                }
                person.numbers.append({ 0, number, one.value()->shownNumber(number), {} });
            }
        }
        result.persons.append(person);
        ++result.count;
        if (result.persons.size() == query.most) {
            result.countIsWhole = false;
            break;
        }
    }
    return result;
}

} // namespace dialbook
