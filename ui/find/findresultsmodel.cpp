// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findresultsmodel.h"

#include "ui/contacts/contacttext.h"

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

ContactRef leadOf(const FoundPerson &person)
{
    const FoundEntry &lead = person.entries.first();
    return { lead.directory.id, lead.contact->id };
}

} // namespace

void FindResultsModel::setResult(const FindResult &result)
{
    beginResetModel();
    m_result = result;
    QHash<ContactRef, QString> kept;
    for (FoundPerson &person : m_result.persons) {
        const auto chosen = m_chosen.constFind(leadOf(person));
        if (chosen == m_chosen.cend()) {
            continue;
        }
        const auto number = std::find_if(person.numbers.cbegin(), person.numbers.cend(),
            [&](const FoundNumber &one) { return one.text == *chosen; });
        if (number != person.numbers.cend()) {
            person.numberInUse = int(number - person.numbers.cbegin());
            kept.insert(chosen.key(), *chosen);
        }
    }
    m_chosen = kept;
    endResetModel();
}

int FindResultsModel::rowOf(const FoundPerson &person) const
{
    const auto shows = [](const FoundPerson &one, const ContactRef &ref) {
        return std::any_of(one.entries.cbegin(), one.entries.cend(), [&](const FoundEntry &entry) {
            return entry.directory.id == ref.directory && entry.contact->id == ref.entry;
        });
    };
    for (int row = 0; row < rowCount(); ++row) {
        if (shows(m_result.persons.at(row), leadOf(person))) {
            return row;
        }
    }
    return -1;
}

void FindResultsModel::setNumberInUse(int row, int number)
{
    FoundPerson &person = m_result.persons[row];
    if (number < 0 || number >= person.numbers.size()) {
        return;
    }
    person.numberInUse = number;
    m_chosen.insert(leadOf(person), person.numbers.at(number).text);
    emit dataChanged(index(row), index(row));
}

int FindResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.persons.size());
}

QVariant FindResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FoundPerson &found = person(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameToShow(found);
    case Qt::AccessibleTextRole: {
        QStringList parts { nameToShow(found) };
        const QString number = numberInWords(found);
        parts.append(number.isEmpty() ? tr("no number") : number);
        if (isOnSpeedDial(found)) {
            parts.append(tr("on a speed dial"));
        }
        parts.append(directoryNames(found));
        for (const FoundText &text : found.elsewhere) {
            parts.append(labelOf(text) + u' ' + text.text);
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QString numberInWords(const FoundPerson &person)
{
    if (person.numberInUse < 0) {
        return {};
    }
    const FoundNumber &number = person.numbers.at(person.numberInUse);
    return labelOf(number.which) + u' ' + number.text;
}

QStringList directoryNames(const FoundPerson &person)
{
    QStringList names;
    QSet<QString> known;
    for (const FoundEntry &entry : person.entries) {
        const QString &id = entry.directory.id.text();
        if (!known.contains(id)) {
            known.insert(id);
            names.append(entry.directory.name);
        }
    }
    return names;
}

bool isOnSpeedDial(const FoundPerson &person)
{
    return std::any_of(person.entries.cbegin(), person.entries.cend(),
        [](const FoundEntry &entry) { return entry.directory.isSpeedDial(); });
}

QString labelOf(const FoundText &text)
{
    switch (text.kind) {
    case FoundText::Kind::Field:
        return FindResultsModel::tr("%1:", "the name of a field").arg(labelOf(text.field));
    case FoundText::Kind::User:
        return FindResultsModel::tr("User:");
    case FoundText::Kind::Workgroup:
        return FindResultsModel::tr("Workgroup:");
    case FoundText::Kind::Skill:
        return FindResultsModel::tr("Skill:");
    case FoundText::Kind::Directory:
        return FindResultsModel::tr("Directory:");
    }
    Q_UNREACHABLE();
}

QString nameToShow(const FoundPerson &person)
{
    return nameToShow(*person.entries.first().contact);
}

} // namespace dialbook
