// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findindex.h"
#include "core/find/findrows.h"
#include "core/find/findsearch.h"
#include "core/find/findselection.h"
#include "core/find/numberform.h"
#include "tests/support/fakes/findpeople.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace dialbook;
using namespace dialbook::test;

namespace {

const DirectoryId company(u"Company Directory"_s);
const DirectoryId general(u"IC Public Contacts"_s);
const DirectoryId favourites(u"Favourites"_s);

void setDirectories(FindIndex &index)
{
    index.setDirectory(directoryOf(company.text(), DirectoryCategory::Company));
    index.setDirectory(directoryOf(general.text(), DirectoryCategory::General));
    index.setDirectory(directoryOf(favourites.text(), DirectoryCategory::SpeedDial));
}

ContactPtr named(const QString &id, const QString &name)
{
    return contactOf({ .id = id, .name = name });
}

QStringList namesFound(const FindIndex &index, const QString &typed)
{
    QStringList names;
    for (const FoundPerson &person : index.find({ typed }).persons) {
        names.append(person.name);
    }
    return names;
}

/// Finds in the plainest way: everything folded anew, every text looked at.
class PlainFinder
{
public:
    explicit PlainFinder(const QString &typed)
        : m_fragments(typed.simplified().split(u' ', Qt::SkipEmptyParts))
    {
    }

    /// Nothing: not found. Else the smaller the better.
    [[nodiscard]] std::optional<int> rankOf(const Directory &directory, const Contact &contact) const
    {
        int worst = 0;
        int sum = 0;
        for (const QString &fragment : m_fragments) {
            const int found = classOf(fragment, directory, contact);
            if (found > directoryOnly) {
                return {};
            }
            worst = std::max(worst, found);
            sum += found;
        }
        const int where = worst <= 2 ? 0 : worst <= 5 ? 1 : 2;
        return (where * 2 + (directory.isSpeedDial() ? 0 : 1)) * 1000 + sum;
    }

private:
    static constexpr int directoryOnly = 6;
    static constexpr int nothing = 7;

    static int extentIn(const QString &text, const QString &fragment)
    {
        const QString in = folded(text);
        const QString wanted = folded(fragment);
        const auto isWord = [](QChar c) {
            return c.unicode() >= 0x80 || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        };
        int best = 3;
        for (qsizetype at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + 1)) {
            const qsizetype end = at + wanted.size();
            const bool before = at > 0 && isWord(in.at(at - 1)) && isWord(in.at(at));
            const bool after = end < in.size() && isWord(in.at(end)) && isWord(in.at(end - 1));
            best = std::min(best, before ? 2 : after ? 1 : 0);
        }
        return best;
    }

    static int classOf(const QString &fragment, const Directory &directory, const Contact &contact)
    {
        using enum ContactField;
        int best = nothing;
        const auto take = [&](int extent, int first) {
            best = extent < 3 ? std::min(best, first + extent) : best;
        };
        for (const ContactField field : { DisplayName, LastName, FirstName }) {
            take(extentIn(contact.text(field), fragment), 0);
        }
        if (contact.text(DisplayName).isEmpty() && contact.text(LastName).isEmpty()
            && contact.text(FirstName).isEmpty()) {
            take(extentIn(contact.text(Company), fragment), 0); // is the name then
        }
        if (std::all_of(
                fragment.cbegin(), fragment.cend(), [](QChar c) { return c.isDigit() || c == u'+'; })) {
            for (const ContactField field : phoneFields()) {
                const PhoneNumber phone = contact.phone(field);
                for (const QString &text : { phone.standardized, phone.display, phone.extension }) {
                    const NumberMatch match = matchNumber(numberForm(text), numberPatterns(fragment));
                    take(match.extent == Extent::None ? 3 : int(match.extent) - int(Extent::Whole), 0);
                }
            }
        }
        for (const ContactField field : textFields()) {
            if (field != StatusUri) {
                take(extentIn(contact.text(field), fragment), 3);
            }
        }
        for (const QString &text :
            contact.workgroups() + contact.skills() + QStringList(contact.user().text())) {
            take(extentIn(text, fragment), 3);
        }
        if (extentIn(directory.name, fragment) < 3) {
            best = std::min(best, directoryOnly);
        }
        return best;
    }

    QStringList m_fragments;
};

/// Seeded people whose texts have much in common.
class RandomPeople
{
public:
    explicit RandomPeople(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random.bounded(limit)); }

    QString word()
    {
        static const QStringList words { u"Anna"_s, u"Ann"_s, u"Hannah"_s, u"Groß"_s, u"Müller"_s, u"Jones"_s,
            u"Фёдор"_s, u"Γιώργος"_s, u"太郎"_s, u"Sales"_s, u"O'Brien"_s, u"Delgado-Reyes"_s, u"317"_s,
            u"x"_s };
        return words.at(below(int(words.size())));
    }

    QString text(int most)
    {
        QStringList words;
        for (int i = below(most + 1); i > 0; --i) {
            words.append(word());
        }
        return words.join(u' ');
    }

    QString number()
    {
        return u"%1%2%3"_s.arg(QStringList { u"+1"_s, u"+49"_s, u"0"_s, u""_s }.at(below(4)))
            .arg(200 + below(5))
            .arg(1000000 + below(50));
    }

    ContactPtr contact(const QString &id)
    {
        using enum ContactField;
        Person person { .id = id, .name = text(3) };
        person.user = below(3) == 0 ? u"user%1"_s.arg(below(30)) : QString();
        person.texts = { { LastName, text(1) }, { FirstName, text(1) }, { Company, text(2) },
            { BusinessEmail, text(1) + u"@example.com"_s }, { Notes, text(5) } };
        person.phones = { { BusinessPhone, phoneOf(number()) }, { MobilePhone, phoneOf(number()) } };
        person.workgroups = below(3) == 0 ? QStringList { text(2) } : QStringList();
        person.skills = below(3) == 0 ? QStringList { word(), word() } : QStringList();
        return contactOf(person);
    }

    QString typed()
    {
        QStringList parts;
        for (int i = below(3); i >= 0; --i) {
            const bool isNumber = below(4) == 0;
            QString part = isNumber ? number() : word();
            const int from = below(int(part.size()));
            part = below(2) == 0 ? part.mid(from, (isNumber ? 3 : 1) + below(4)) : part;
            parts.append(part == u"+" ? u"1"_s : part);
        }
        // Numbers beside each other are taken for one as well, which the plain way does not know.
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (!parts.at(i).isEmpty() && parts.at(i - 1).at(parts.at(i - 1).size() - 1).isDigit()
                && (parts.at(i).at(0).isDigit() || parts.at(i).at(0) == u'+')) {
                parts[i] = u"ann"_s;
            }
        }
        return parts.join(u' ');
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class TestFindIndex : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingTypedFindsNothing();
    void whatIsPutIsFoundAndWhatIsRemovedIsNot();
    void aChangedEntryIsFoundByWhatItIsNow();
    void aChangeOfWhatIsNotSearchedIsInTheResult();
    void theSameIdInTwoDirectoriesIsTwoEntries();
    void aDirectoryCanBeToldAfterItsEntries();
    void aRenamedDirectoryIsFoundByItsNewName();
    void personsAmongManyRowsAreFoundAFewAtATime();
    void severalThreadsSelectWhatOneDoes();
    void aRemovedDirectoryIsNotFoundAndCanComeBack();
    void clearedIsEmptyAndCanBeFilledAgain();
    void manyChangesAreToldOnce();
    void muchAtOnceIsTakenInTurns();
    void whatIsRemovedWhileItWaitsDoesNotComeBack();
    void onlyTheBestAreReturnedAndTheRestIsCounted();
    void manyEntriesOfOnePersonDoNotHideOthers();
    void twoUsersWithOneNameAndNumberStayTwo();
    void aNumberThatTwoEntriesDialMakesThemOnePerson_data();
    void aNumberThatTwoEntriesDialMakesThemOnePerson();
    void aChangedNumberPartsAndJoinsPersons();
    void equalMatchesAreInTheOrderOfTheirNames();
    void namesComeFirstAlsoWhereFewerOfThemAreKnownEarly();
    void veryLongNumbersAreFoundToo();
    void halvesOfCharactersDoNoHarm();
    void aLongSearchIsDoneInTurnsAndTheNewestKeyWins();
    void whatIsPutWhileSearchingWaitsForItsEnd();
    void whatIsForgottenWhileSearchingIsNotFound();
    void nothingIsLostByManyChanges();
    void theSameIsFoundAsByLookingAtEverything_data();
    void theSameIsFoundAsByLookingAtEverything();
};

void TestFindIndex::nothingTypedFindsNothing()
{
    FindIndex index;
    index.put(company, { named(u"1"_s, u"Anna"_s) });
    QCOMPARE(namesFound(index, u""_s), QStringList());
    QCOMPARE(namesFound(index, u"  "_s), QStringList());
    QCOMPARE(namesFound(index, u" ( -"_s), QStringList());
    QCOMPARE(index.find({ u"ann"_s, 0 }).persons.size(), 0);
}

void TestFindIndex::whatIsPutIsFoundAndWhatIsRemovedIsNot()
{
    FindIndex index;
    index.put(company, { named(u"1"_s, u"Anna"_s), nullptr, named(u"2"_s, u"Joanna"_s) });
    QCOMPARE(index.size(), 2);
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Anna"_s, u"Joanna"_s }));
    index.remove(company, { EntryId(u"1"_s), EntryId(u"unknown"_s) });
    index.remove(general, { EntryId(u"2"_s) });
    QCOMPARE(index.size(), 1);
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Joanna"_s }));
}

void TestFindIndex::aChangedEntryIsFoundByWhatItIsNow()
{
    FindIndex index;
    index.put(company, { named(u"1"_s, u"Anna"_s) });
    index.put(company, { named(u"1"_s, u"Berta"_s) });
    QCOMPARE(index.size(), 1);
    QCOMPARE(namesFound(index, u"anna"_s), QStringList());
    QCOMPARE(namesFound(index, u"berta"_s), QStringList({ u"Berta"_s }));
}

void TestFindIndex::aChangeOfWhatIsNotSearchedIsInTheResult()
{
    FindIndex index;
    index.put(company,
        { contactOf({ .id = u"1"_s,
            .name = u"Anna"_s,
            .extension = u"1"_s,
            .phones = { { ContactField::MobilePhone, phoneOf(u"555"_s) } } }) });
    const ContactPtr changed = contactOf({ .id = u"1"_s,
        .name = u"Anna"_s,
        .extension = u"1"_s,
        .phones = { { ContactField::MobilePhone, phoneOf(u"555"_s) } },
        .primary = PrimaryNumber::MobilePhone });
    index.put(company, { changed });
    const FindResult result = index.find({ u"anna"_s });
    QCOMPARE(result.persons.size(), 1);
    QCOMPARE(result.persons.first().entries.first().contact, changed);
    const FoundPerson &person = result.persons.first();
    QCOMPARE(person.numbers.at(person.numberInUse).which, PrimaryNumber::MobilePhone);
}

void TestFindIndex::theSameIdInTwoDirectoriesIsTwoEntries()
{
    FindIndex index;
    index.put(company, { named(u"1"_s, u"Anna Able"_s) });
    index.put(general, { named(u"1"_s, u"Anna Baker"_s) });
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Anna Able"_s, u"Anna Baker"_s }));
    index.remove(company, { EntryId(u"1"_s) });
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Anna Baker"_s }));
}

void TestFindIndex::aDirectoryCanBeToldAfterItsEntries()
{
    FindIndex index;
    index.put(company, { named(u"1"_s, u"Anna Able"_s) });
    index.put(favourites, { named(u"1"_s, u"Anna Zorn"_s) });
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Anna Able"_s, u"Anna Zorn"_s }));
    setDirectories(index);
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Anna Zorn"_s, u"Anna Able"_s }));
}

void TestFindIndex::aRenamedDirectoryIsFoundByItsNewName()
{
    FindIndex index;
    setDirectories(index);
    index.put(favourites, { named(u"1"_s, u"Anna"_s) });
    QCOMPARE(namesFound(index, u"favourites"_s), QStringList({ u"Anna"_s }));
    Directory renamed = directoryOf(u"Partners"_s, DirectoryCategory::SpeedDial);
    renamed.id = favourites;
    index.setDirectory(renamed);
    QCOMPARE(namesFound(index, u"favourites"_s), QStringList());
    QCOMPARE(namesFound(index, u"partners"_s), QStringList({ u"Anna"_s }));
    QCOMPARE(index.find({ u"anna"_s }).persons.first().entries.first().directory.name, u"Partners"_s);
}

void TestFindIndex::personsAmongManyRowsAreFoundAFewAtATime()
{
    FindRows rows;
    rows.setDirectory(directoryOf(general.text(), DirectoryCategory::General));
    for (size_t i = 0; i <= FindShard::capacity; ++i) {
        rows.put(general, named(QString::number(i), u"Anna %1"_s.arg(i)));
    }
    FindSearch search;
    search.begin(rows, { u"anna"_s });
    int turns = 1;
    while (!search.goOn(QDeadlineTimer(0))) { // each turn as little as it can
        ++turns;
    }
    const FindResult found = search.takeResult();
    QCOMPARE(found.persons.size(), 60);
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
}

void TestFindIndex::severalThreadsSelectWhatOneDoes()
{
    QRandomGenerator random(3);
    const QStringList names { u"Anna"_s, u"Bernd"_s, u"Čapek"_s, u"田中"_s };
    FindRows rows;
    rows.setDirectory(directoryOf(general.text(), DirectoryCategory::General));
    for (size_t i = 0; i <= 4 * FindShard::capacity; ++i) {
        const QString name = names.at(random.bounded(names.size()));
        rows.put(
            general, named(QString::number(i), u"%1 %2 %3"_s.arg(name).arg(random.bounded(5000)).arg(i)));
    }
    FindSelection one(1000);
    FindSelection several(1);
    for (const QString &typed :
        { u"anna"_s, u"an"_s, u"čapek 12"_s, u"31 7"_s, u"31 75 1"_s, u"田"_s, u"zzz"_s, u"4999"_s }) {
        const FindTerms terms(typed);
        for (const auto where : { FindSelection::Where::Names, FindSelection::Where::Everywhere }) {
            const auto select = [&](FindSelection &selection) {
                selection.begin(rows, terms, 300, where, where == FindSelection::Where::Names ? 60 : 0);
                while (selection.step(terms)) { }
                QList<std::pair<uint32_t, FindRow>> hits;
                for (const FindSelection::Hit &hit : selection.hits()) {
                    hits.append({ hit.rank, hit.row });
                }
                return hits;
            };
            QCOMPARE(select(several), select(one));
            QCOMPARE(several.nameCount(), one.nameCount());
            QCOMPARE(several.hasEnough(), one.hasEnough());
            QCOMPARE(several.isWhole(), one.isWhole());
        }
    }
}

void TestFindIndex::aRemovedDirectoryIsNotFoundAndCanComeBack()
{
    FindIndex index;
    setDirectories(index);
    QList<ContactPtr> many;
    for (int i = 0; i < 300; ++i) {
        many.append(named(QString::number(i), u"Anna %1"_s.arg(i)));
    }
    index.put(general, many);
    index.put(company, { named(u"1"_s, u"Anna"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    index.removeDirectory(general);
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Anna"_s }));
    index.put(general, { named(u"1"_s, u"Annabel"_s) });
    index.setDirectory(directoryOf(general.text(), DirectoryCategory::General));
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Anna"_s, u"Annabel"_s }));
    QTRY_COMPARE(index.size(), 2);
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Anna"_s, u"Annabel"_s }));
}

void TestFindIndex::clearedIsEmptyAndCanBeFilledAgain()
{
    FindIndex index;
    setDirectories(index);
    index.put(company, { named(u"1"_s, u"Anna"_s) });
    index.clear();
    QCOMPARE(index.size(), 0);
    QCOMPARE(namesFound(index, u"anna"_s), QStringList());
    index.put(company, { named(u"1"_s, u"Anna"_s) });
    QCOMPARE(namesFound(index, u"anna"_s), QStringList({ u"Anna"_s }));
    QCOMPARE(namesFound(index, u"company"_s), QStringList()); // the directory is forgotten as well
}

void TestFindIndex::manyChangesAreToldOnce()
{
    FindIndex index;
    QSignalSpy changed(&index, &FindIndex::changed);
    for (int i = 0; i < 50; ++i) {
        index.put(company, { named(QString::number(i), u"Anna"_s) });
    }
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    index.remove(company, { EntryId(u"1"_s) });
    QTRY_COMPARE(changed.count(), 2);
}

void TestFindIndex::muchAtOnceIsTakenInTurns()
{
    FindIndex index;
    RandomPeople random(1);
    QList<ContactPtr> many;
    for (int i = 0; i < 20000; ++i) {
        many.append(random.contact(QString::number(i)));
    }
    index.put(general, many);
    QVERIFY(index.isBusy());
    QVERIFY(index.size() < int(many.size()));
    index.put(general, { named(u"last"_s, u"Zacharias"_s) });
    QCOMPARE(namesFound(index, u"zacharias"_s), QStringList()); // in the order it was told
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    QCOMPARE(index.size(), int(many.size()) + 1);
    QCOMPARE(namesFound(index, u"zacharias"_s), QStringList({ u"Zacharias"_s }));
}

void TestFindIndex::whatIsRemovedWhileItWaitsDoesNotComeBack()
{
    FindIndex index;
    QList<ContactPtr> many;
    QList<EntryId> ids;
    for (int i = 0; i < 20000; ++i) {
        many.append(named(QString::number(i), u"Anna %1"_s.arg(i)));
        ids.append(many.last()->id);
    }
    index.put(general, many);
    index.remove(general, ids.mid(100));
    QVERIFY(index.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    QCOMPARE(index.size(), 100);

    index.put(general, many);
    QVERIFY(index.isBusy());
    index.removeDirectory(general);
    QTRY_COMPARE(index.size(), 0);

    index.put(general, many);
    QVERIFY(index.isBusy());
    index.clear();
    QVERIFY(!index.isBusy());
    QTest::qWait(0);
    QCOMPARE(index.size(), 0);
}

void TestFindIndex::onlyTheBestAreReturnedAndTheRestIsCounted()
{
    FindIndex index;
    QList<ContactPtr> many;
    for (int i = 0; i < 3000; ++i) {
        many.append(named(QString::number(i), u"Joanna %1"_s.arg(i, 4, 10, QChar(u'0'))));
    }
    many.append(named(u"best"_s, u"Anna"_s));
    index.put(general, many);
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    const FindResult result = index.find({ u"anna"_s, 20 });
    QCOMPARE(result.persons.size(), 20);
    QCOMPARE(result.persons.at(0).name, u"Anna"_s);
    QCOMPARE(result.persons.at(1).name, u"Joanna 0000"_s);
    QCOMPARE(result.persons.at(19).name, u"Joanna 0018"_s);
    QVERIFY(!result.countIsWhole);
    QVERIFY(result.count >= 1000 && result.count <= 3001);
    QCOMPARE(index.find({ u"anna"_s, 5000 }).persons.size(), 3001);

    const FindResult few = index.find({ u"joanna 000"_s, 4 });
    QCOMPARE(few.persons.size(), 4);
    QVERIFY(few.count >= 4 && few.count <= 12); // 0000 to 0009, 1000, 2000
    const FindResult all = index.find({ u"joanna 000"_s, 20 });
    QVERIFY(all.countIsWhole);
    QCOMPARE(all.count, 12);
}

void TestFindIndex::manyEntriesOfOnePersonDoNotHideOthers()
{
    FindIndex index;
    for (int i = 0; i < 400; ++i) {
        const DirectoryId directory(u"Workgroup %1"_s.arg(i));
        index.put(directory, { contactOf({ .id = u"1"_s, .name = u"Anna %1"_s.arg(i), .user = u"anna"_s }) });
    }
    index.put(general, { named(u"1"_s, u"Joanna"_s), named(u"2"_s, u"Susanna"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    const FindResult result = index.find({ u"anna"_s, 3 });
    QVERIFY(result.persons.size() == 3);
    QVERIFY(result.persons.at(0).entries.size() >= 50);
}

void TestFindIndex::twoUsersWithOneNameAndNumberStayTwo()
{
    FindIndex index;
    const auto post = [](const QString &id, const QString &user) {
        return contactOf({ .id = id, .name = u"Reception"_s, .user = user, .extension = u"100"_s });
    };
    index.put(company, { post(u"1"_s, u"one"_s), post(u"2"_s, u"two"_s) });
    index.put(general, { post(u"1"_s, {}) });
    const FindResult result = index.find({ u"reception"_s });
    QCOMPARE(result.persons.size(), 2);
    QCOMPARE(result.persons.at(0).entries.size() + result.persons.at(1).entries.size(), 3);
}

void TestFindIndex::aNumberThatTwoEntriesDialMakesThemOnePerson_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("same");
    QTest::newRow("written in two ways") << u"+1 317 872-3000"_s << u""_s << u"(317) 872-3000"_s;
    QTest::newRow("also what another number ends with")
        << u"+1 317 872-3000"_s << u"872-3000"_s << u"872-3000"_s;
    QTest::newRow("without digits") << u"sip:anna@example.com"_s << u""_s << u"sip:anna@example.com"_s;
}

void TestFindIndex::aNumberThatTwoEntriesDialMakesThemOnePerson()
{
    QFETCH(QString, number);
    QFETCH(QString, other);
    QFETCH(QString, same);
    using enum ContactField;
    FindIndex index;
    index.put(company,
        { contactOf({ .id = u"1"_s,
              .name = u"Anna"_s,
              .phones = { { BusinessPhone, phoneOf(number) }, { MobilePhone, phoneOf(other) } } }),
            contactOf({ .id = u"2"_s,
                .name = u"Anna"_s,
                .phones = { { BusinessPhone, phoneOf(u"555 0199"_s) } } }) });
    index.put(general,
        { contactOf({ .id = u"3"_s, .name = u"Anna"_s, .phones = { { HomePhone, phoneOf(same) } } }) });
    const FindResult result = index.find({ u"anna"_s });
    QCOMPARE(result.persons.size(), 2);
    QCOMPARE(result.persons.at(0).entries.size(), 2);
    QCOMPARE(result.persons.at(1).entries.size(), 1);
}

void TestFindIndex::aChangedNumberPartsAndJoinsPersons()
{
    using enum ContactField;
    const auto anna = [](const QString &id, const QString &mobile) {
        return contactOf({ .id = id,
            .name = u"Anna"_s,
            .phones = {
                { BusinessPhone, phoneOf(u"+1 317 872-3000 "_s + id) }, { MobilePhone, phoneOf(mobile) } } });
    };
    FindIndex index;
    index.put(company, { anna(u"1"_s, u"555 0199"_s), anna(u"2"_s, u"555 0199"_s) });
    QCOMPARE(index.find({ u"anna"_s }).persons.size(), 1);
    index.put(company, { anna(u"2"_s, u"555 0198"_s) });
    QCOMPARE(index.find({ u"anna"_s }).persons.size(), 2);
    // What another number of the same entry ends with is a number nevertheless.
    index.put(company, { anna(u"1"_s, u"872-30001"_s) });
    index.put(company, { anna(u"2"_s, u"872-30001"_s) });
    QCOMPARE(index.find({ u"anna"_s }).persons.size(), 1);
    index.put(company, { anna(u"2"_s, {}) });
    QCOMPARE(index.find({ u"anna"_s }).persons.size(), 2);
}

void TestFindIndex::equalMatchesAreInTheOrderOfTheirNames()
{
    const QStringList names { u"Anna"_s, u"Anna B"_s, u"Anna Bell"_s, u"Anna Bella"_s, u"Anna Bellb"_s,
        u"Anna Жук"_s, u"Anna 田中"_s };
    FindIndex index;
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        index.put(company, { named(QString::number(i), names.at(i)) });
    }
    for (const int most : { 3, 100 }) {
        QStringList found;
        for (const FoundPerson &person : index.find({ u"anna"_s, most }).persons) {
            found.append(person.name);
        }
        QCOMPARE(found, names.first(std::min<qsizetype>(most, names.size())));
    }
}

void TestFindIndex::namesComeFirstAlsoWhereFewerOfThemAreKnownEarly()
{
    // More entries than one part of the index takes; the names that are wanted are all in the last part.
    FindIndex index;
    QList<ContactPtr> many;
    for (int i = 0; i < 17000; ++i) {
        many.append(contactOf({ .id = QString::number(i),
            .name = u"Berta %1"_s.arg(i),
            .texts = { { ContactField::Notes, u"for anna"_s } } }));
    }
    for (int i = 0; i < 2000; ++i) {
        many.append(named(u"a%1"_s.arg(i), u"Anna %1"_s.arg(i, 4, 10, QChar(u'0'))));
    }
    index.put(general, many);
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    const FindResult result = index.find({ u"anna"_s, 20 });
    QCOMPARE(result.persons.size(), 20);
    QCOMPARE(result.persons.at(0).name, u"Anna 0000"_s);
    QCOMPARE(result.persons.at(19).name, u"Anna 0019"_s);
}

void TestFindIndex::veryLongNumbersAreFoundToo()
{
    FindIndex index;
    const auto withNumber = [](const QString &id, const QString &name, const QString &number) {
        return contactOf(
            { .id = id, .name = name, .phones = { { ContactField::BusinessPhone, phoneOf(number) } } });
    };
    index.put(company,
        { withNumber(u"1"_s, u"Anna"_s, u"0170 12345678,,9933#,,77"_s),
            withNumber(u"2"_s, u"Berta"_s, u"33"_s), withNumber(u"3"_s, u"Carl"_s, u"44"_s) });
    QCOMPARE(namesFound(index, u"33"_s), QStringList({ u"Berta"_s, u"Anna"_s }));
    QCOMPARE(namesFound(index, u"0170"_s), QStringList({ u"Anna"_s }));
    QCOMPARE(namesFound(index, u"339"_s), QStringList());
    QCOMPARE(namesFound(index, u"3377"_s), QStringList({ u"Anna"_s }));
}

void TestFindIndex::halvesOfCharactersDoNoHarm()
{
    const QString high(QChar(char16_t(0xd83d)));
    const QString low(QChar(char16_t(0xde00)));
    using enum ContactField;
    FindIndex index;
    index.put(company,
        { contactOf({ .id = u"1"_s,
              .name = u"Anna "_s + high,
              .extension = low + u"77"_s,
              .texts = { { Company, high + u"Acme"_s }, { Notes, low + high } },
              .phones = { { BusinessPhone, phoneOf(u"555 01"_s + high + u"99"_s, low) } },
              .workgroups = { high } }),
            named(u"2"_s, low + u"Anna"_s), named(u"3"_s, high) });
    for (const QString &typed : { u"anna"_s, u"acme"_s, u"5550199"_s, u"77"_s }) {
        QVERIFY2(!namesFound(index, typed).isEmpty(), qPrintable(typed));
    }
    for (const QString &typed : { high, low, low + high, u"anna "_s + high, low + u"anna"_s,
             u"55"_s + high + u"5"_s, high + u" 77"_s }) {
        for (const FoundPerson &person : index.find({ typed }).persons) {
            for (const TextSpan &mark : person.nameMarks) {
                QVERIFY(mark.start >= 0 && mark.start + mark.length <= person.name.size());
            }
        }
    }
}

namespace {

/// More than can be searched in one turn.
QList<ContactPtr> crowd()
{
    static const QList<ContactPtr> people = [] {
        RandomPeople random(3);
        QList<ContactPtr> many;
        for (int i = 0; i < 40000; ++i) {
            many.append(random.contact(QString::number(i)));
        }
        return many;
    }();
    return people;
}

const FindQuery longSearch { u"a n e 2 1 0"_s, 3000 };

} // namespace

void TestFindIndex::aLongSearchIsDoneInTurnsAndTheNewestKeyWins()
{
    FindIndex index;
    index.put(general, crowd());
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    QSignalSpy found(&index, &FindIndex::found);
    index.search(longSearch);
    QVERIFY(index.isSearching());
    QCOMPARE(found.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
    QVERIFY(!index.isSearching());
    const auto namesIn = [](const FindResult &result) {
        QStringList names;
        for (const FoundPerson &person : result.persons) {
            names.append(person.name);
        }
        return names;
    };
    const FindResult atOnce = index.find(longSearch);
    const auto inTurns = found.at(0).at(0).value<FindResult>();
    QVERIFY(!inTurns.persons.isEmpty());
    QCOMPARE(namesIn(inTurns), namesIn(atOnce));
    QCOMPARE(inTurns.count, atOnce.count);
    QCOMPARE(inTurns.countIsWhole, atOnce.countIsWhole);

    found.clear();
    const FindQuery newest { u"hannah jones"_s };
    for (int i = 0; i < 5; ++i) {
        index.search(longSearch);
        QCoreApplication::processEvents();
    }
    QVERIFY(index.isSearching());
    index.search(newest);
    QTRY_VERIFY_WITH_TIMEOUT(!index.isSearching(), 30'000);
    QCOMPARE(found.count(), 1);
    QCOMPARE(namesIn(found.at(0).at(0).value<FindResult>()), namesIn(index.find(newest)));
    index.search({});
    QCOMPARE(found.count(), 2); // nothing typed: at once
    QVERIFY(found.at(1).at(0).value<FindResult>().persons.isEmpty());
}

void TestFindIndex::whatIsPutWhileSearchingWaitsForItsEnd()
{
    FindIndex index;
    index.put(general, crowd());
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    QSignalSpy found(&index, &FindIndex::found);
    QSignalSpy changed(&index, &FindIndex::changed);
    index.search(longSearch);
    QVERIFY(index.isSearching());
    index.put(general, { named(u"new"_s, u"Zacharias"_s) });
    index.remove(general, { EntryId(u"1"_s), EntryId(u"2"_s) });
    QVERIFY(index.isBusy());
    QCOMPARE(index.size(), int(crowd().size()));
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    QCOMPARE(index.size(), int(crowd().size()) - 1);
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(namesFound(index, u"zacharias"_s), QStringList({ u"Zacharias"_s }));
}

void TestFindIndex::whatIsForgottenWhileSearchingIsNotFound()
{
    FindIndex index;
    index.put(general, crowd());
    index.put(company, { contactOf({ .id = u"1"_s, .name = u"Anne 210"_s, .extension = u"210"_s }) });
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    QSignalSpy found(&index, &FindIndex::found);
    index.search(longSearch);
    QVERIFY(index.isSearching());
    index.removeDirectory(general);
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
    const auto left = found.at(0).at(0).value<FindResult>();
    QCOMPARE(left.persons.size(), 1);
    QCOMPARE(left.persons.at(0).name, u"Anne 210"_s);

    index.put(general, crowd());
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    index.search(longSearch);
    QVERIFY(index.isSearching());
    index.clear();
    QTRY_COMPARE(found.count(), 2);
    QVERIFY(found.at(1).at(0).value<FindResult>().persons.isEmpty());
    QCOMPARE(index.size(), 0);
}

void TestFindIndex::nothingIsLostByManyChanges()
{
    FindIndex index;
    setDirectories(index);
    constexpr int people = 20000;
    QList<ContactPtr> all;
    for (int i = 0; i < people; ++i) {
        all.append(named(QString::number(i), u"Person %1x"_s.arg(i)));
    }
    index.put(general, all);
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    // Far more changes than there are entries: the places of former content are used again.
    RandomPeople random(7);
    std::map<int, int> versions;
    for (int round = 0; round < 20; ++round) {
        QList<ContactPtr> changed;
        for (int i = 0; i < 2000; ++i) {
            const int who = random.below(people);
            changed.append(named(QString::number(who), u"Person %1x version %2y"_s.arg(who).arg(round)));
            versions[who] = round;
        }
        index.put(general, changed);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
    QCOMPARE(index.size(), people);
    for (int i = 0; i < 300; ++i) {
        const int who = random.below(people);
        const auto version = versions.find(who);
        const QString name = version == versions.end()
            ? u"Person %1x"_s.arg(who)
            : u"Person %1x version %2y"_s.arg(who).arg(version->second);
        QCOMPARE(namesFound(index, u"%1x person"_s.arg(who)).first(), name);
    }
}

void TestFindIndex::theSameIsFoundAsByLookingAtEverything_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestFindIndex::theSameIsFoundAsByLookingAtEverything()
{
    QFETCH(quint32, seed);
    RandomPeople random(seed);
    FindIndex index;
    setDirectories(index);
    const QList<DirectoryId> directories { company, general, favourites };
    const QList<DirectoryCategory> categories { DirectoryCategory::Company, DirectoryCategory::General,
        DirectoryCategory::SpeedDial };
    std::map<std::pair<int, QString>, ContactPtr> mirror;

    for (int round = 0; round < 25; ++round) {
        for (int i = random.below(30); i >= 0; --i) {
            const int directory = random.below(3);
            const QString id = QString::number(random.below(150));
            if (random.below(4) == 0) {
                index.remove(directories.at(directory), { EntryId(id) });
                mirror.erase({ directory, id });
            } else {
                const ContactPtr contact = random.contact(id);
                index.put(directories.at(directory), { contact });
                mirror[{ directory, id }] = contact;
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!index.isBusy(), 30'000);
        QCOMPARE(index.size(), int(mirror.size()));

        const QString typed = random.typed();
        const PlainFinder plain(typed);
        const auto rankOf = [&](const FoundEntry &entry) {
            return plain.rankOf(entry.directory, *entry.contact);
        };
        QSet<const Contact *> shown;
        int last = 0;
        const FindResult result = index.find({ typed, 1000 });
        for (const FoundPerson &person : result.persons) {
            std::optional<int> best;
            for (const FoundEntry &entry : person.entries) {
                QVERIFY2(!shown.contains(entry.contact.get()), qPrintable(typed));
                shown.insert(entry.contact.get());
                if (const std::optional<int> rank = rankOf(entry)) {
                    best = std::min(best.value_or(*rank), *rank);
                }
            }
            QVERIFY2(best, qPrintable(typed + u" does not find "_s + person.name));
            QVERIFY2(*best >= last,
                qPrintable(u"%1 has %2 too low: %3 after %4"_s.arg(typed, person.name).arg(*best).arg(last)));
            last = *best;
        }
        for (const auto &[where, contact] : mirror) {
            const Directory directory =
                directoryOf(directories.at(where.first).text(), categories.at(where.first));
            if (plain.rankOf(directory, *contact)) {
                QVERIFY2(
                    shown.contains(contact.get()), qPrintable(typed + u" misses "_s + contact->shownName()));
            }
        }
        QCOMPARE(result.count, int(result.persons.size()));
    }
}

QTEST_GUILESS_MAIN(TestFindIndex)
#include "tst_findindex.moc"
