// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findindex.h"
#include "tests/support/fakes/findpeople.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using namespace dialbook::test;

namespace {

struct Asked
{
    int line = 0;
    QString typed;
    QStringList expected;
};

/// One case of tests/data/find/order.txt.
struct Case
{
    QString name;
    QList<Directory> directories;
    QList<std::pair<DirectoryId, Person>> people;
    QList<Asked> asked;
};

QString marked(const QString &text, const QList<TextSpan> &marks)
{
    QString result;
    qsizetype at = 0;
    for (const TextSpan &mark : marks) {
        result += text.mid(at, mark.start - at) + u'[' + text.mid(mark.start, mark.length) + u']';
        at = mark.start + mark.length;
    }
    return result + text.mid(at);
}

QString labelOf(PrimaryNumber number)
{
    switch (number) {
    case PrimaryNumber::Extension:
        return u"Extension"_s;
    case PrimaryNumber::BusinessPhone:
        return u"Business Phone"_s;
    case PrimaryNumber::MobilePhone:
        return u"Mobile"_s;
    default:
        return u"?"_s;
    }
}

QStringList shown(const FoundPerson &person)
{
    QString number = person.numbers.isEmpty() ? QString() : u"-"_s;
    if (person.numberInUse >= 0) {
        const FoundNumber &used = person.numbers.at(person.numberInUse);
        number = labelOf(used.which) + u' ' + marked(used.text, used.marks);
    }
    QStringList directories;
    for (const FoundEntry &entry : person.entries) {
        directories.append(entry.directory.name);
    }
    QStringList elsewhere;
    for (const FoundText &text : person.elsewhere) {
        elsewhere.append(marked(text.text, text.marks));
    }
    return { marked(person.name, person.nameMarks), number, directories.join(u", "_s),
        elsewhere.join(u", "_s) };
}

DirectoryCategory categoryOf(const QString &word)
{
    return word == u"company"  ? DirectoryCategory::Company
        : word == u"workgroup" ? DirectoryCategory::Workgroup
        : word == u"speedDial" ? DirectoryCategory::SpeedDial
                               : DirectoryCategory::General;
}

PhoneNumber phoneOf(const QStringList &words)
{
    return test::phoneOf(words.last(), words.first());
}

Person personOf(const QString &line, int id)
{
    const QStringList parts = line.split(u';');
    Person person;
    person.id = QString::number(id);
    person.name = parts.first().trimmed();
    for (const QString &part : parts.mid(1)) {
        const QString field = part.section(u'=', 0, 0).trimmed();
        const QString text = part.section(u'=', 1).trimmed();
        const std::optional<ContactField> known = contactFieldFromWireName(field);
        if (field == u"user") {
            person.user = text;
        } else if (field == u"ext") {
            person.extension = text;
        } else if (field == u"workgroups") {
            person.workgroups = text.split(u',');
        } else if (field == u"skills") {
            person.skills = text.split(u',');
        } else if (field == u"primary") {
            person.primary = primaryNumberOf(*contactFieldFromWireName(text));
        } else if (known && isPhone(*known)) {
            person.phones.append({ *known, phoneOf(text.split(u" as "_s)) });
        } else if (known) {
            person.texts.append({ *known, text });
        } else {
            qFatal("unknown field %s", qPrintable(field));
        }
    }
    return person;
}

QList<Case> readCases()
{
    QFile file(QString::fromUtf8(FIND_TABLES) + u"/order.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no table %s", qPrintable(file.fileName()));
    }
    QList<Case> cases;
    int number = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (line.startsWith(u'#') || line.trimmed().isEmpty()) {
            continue;
        }
        if (line.startsWith(u"== ")) {
            cases.append({ line.mid(3), {}, {}, {} });
        } else if (line.startsWith(u"directory ")) {
            const QString name = line.mid(10).section(u':', 0, -2);
            cases.last().directories.append(directoryOf(name, categoryOf(line.section(u':', -1).trimmed())));
        } else if (line.startsWith(u"  ")) {
            Case &last = cases.last();
            last.people.append({ last.directories.last().id, personOf(line, int(last.people.size())) });
        } else if (line.startsWith(u"? ")) {
            cases.last().asked.append({ number, line.mid(2), {} });
        } else if (line.startsWith(u"= ")) {
            cases.last().asked.last().expected.append(line.mid(2));
        } else {
            qFatal("line %d: %s", number, qPrintable(line));
        }
    }
    return cases;
}

} // namespace

class TestFindOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsTypedFindsTheRightPeopleInTheRightOrder_data();
    void whatIsTypedFindsTheRightPeopleInTheRightOrder();
};

void TestFindOrder::whatIsTypedFindsTheRightPeopleInTheRightOrder_data()
{
    QTest::addColumn<int>("number");
    const QList<Case> cases = readCases();
    for (int i = 0; i < int(cases.size()); ++i) {
        QTest::newRow(qPrintable(cases.at(i).name)) << i;
    }
}

void TestFindOrder::whatIsTypedFindsTheRightPeopleInTheRightOrder()
{
    QFETCH(int, number);
    const Case tested = readCases().at(number);
    FindIndex index;
    for (const Directory &directory : tested.directories) {
        index.setDirectory(directory);
    }
    for (const auto &[directory, person] : tested.people) {
        index.put(directory, { contactOf(person) });
    }
    QVERIFY(!tested.asked.isEmpty());
    for (const Asked &asked : tested.asked) {
        const FindResult result = index.find({ asked.typed });
        QStringList found;
        for (qsizetype i = 0; i < result.persons.size(); ++i) {
            const qsizetype parts = i < asked.expected.size() ? asked.expected.at(i).count(u" | "_s) + 1 : 4;
            found.append(shown(result.persons.at(i)).mid(0, parts).join(u" | "_s));
        }
        if (found.isEmpty()) {
            found.append(u"nothing"_s);
        }
        const QString where = u"order.txt:%1: %2\n"_s.arg(asked.line).arg(asked.typed);
        QCOMPARE(where + found.join(u'\n'), where + asked.expected.join(u'\n'));
        QCOMPARE(result.count, int(result.persons.size()));
        QVERIFY(result.countIsWhole);
    }
}

QTEST_GUILESS_MAIN(TestFindOrder)
#include "tst_findorder.moc"
