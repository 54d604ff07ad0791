// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/people.h"

#include "tests/bench/benchmark.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dialbook::bench {

namespace {

struct Culture
{
    std::array<const char16_t *, 6> first;
    std::array<const char16_t *, 8> last;
    std::array<const char16_t *, 3> companies;
    std::array<const char16_t *, 3> cities;
    const char16_t *phone; ///< # is a digit
};

constexpr std::array<Culture, 5> cultures { {
    { { u"James", u"Mary", u"David", u"Aaliyah", u"Marcus", u"Heather" },
        { u"Smith", u"Johnson", u"O'Brien", u"McAllister", u"Baker", u"Fitzgerald", u"Delgado-Reyes",
            u"Davis" },
        { u"Hoosier Freight", u"Wabash Realty", u"Eagle Creek Foods" },
        { u"Indianapolis", u"Carmel", u"Fort Wayne" }, u"(317) 555-####" },
    { { u"Jürgen", u"Käthe", u"Sören", u"Renate", u"Lukas", u"Friederike" },
        { u"Müller", u"Schäfer", u"Groß", u"Weiß", u"Krüger", u"von der Heide", u"Lüdenscheidt", u"Meyer" },
        { u"Nordlicht Logistik GmbH", u"Rheingold Versicherung AG", u"Stadtwerke Mühlhausen" },
        { u"München", u"Köln", u"Würzburg" }, u"+49 89 555####" },
    { { u"Zdeněk", u"Kateřina", u"Łukasz", u"Žofie", u"Ágnes", u"Ioana" },
        { u"Dvořák", u"Novotná", u"Wałęsa", u"Čapek", u"Szőke", u"Ionescu", u"Đukić", u"Říha" },
        { u"Škoda Díly s.r.o.", u"Żubr Transport", u"Łódź Tekstylia" }, { u"Plzeň", u"Łódź", u"Győr" },
        u"+420 555 ### ###" },
    { { u"Анна", u"Дмитрий", u"Ольга", u"Сергей", u"Фёдор", u"Юрий" },
        { u"Иванова", u"Щербаков", u"Петрова", u"Ёлкина", u"Шевченко", u"Жуков", u"Ковальчук", u"Ярошенко" },
        { u"ООО «Северный путь»", u"АО «Заря»", u"Волга-Транс" }, { u"Москва", u"Київ", u"Одеса" },
        u"+380 44 555 ## ##" },
    { { u"太郎", u"花子", u"美咲", u"大輔", u"陽子", u"直樹" },
        { u"佐藤", u"鈴木", u"高橋", u"田中", u"渡辺", u"小林", u"吉田", u"齋藤" },
        { u"富士商事株式会社", u"東京電設", u"北海フーズ" }, { u"東京都", u"大阪市", u"札幌市" },
        u"+81 3 5555 ####" },
} };
constexpr std::array departments { "Purchasing", "Sales", "Accounting", "Facilities", "IT" };
constexpr std::array titles { "Office Manager", "Buyer", "Account Executive", "Owner", "Head of Logistics" };

} // namespace

People::People(quint32 seed)
    : m_random(seed)
{
}

ContactPtr People::next()
{
    return person(u"b-"_s + QString::number(++m_count));
}

QList<ContactPtr> People::next(int count)
{
    QList<ContactPtr> rows;
    rows.reserve(count);
    while (rows.size() < count) {
        rows += next();
    }
    return rows;
}

ContactPtr People::person(const QString &id)
{
    // Every other one is North American.
    const Culture &culture = cultures.at(size_t(below(2) == 0 ? 0 : below(cultures.size())));
    const auto pick = [this](const auto &words) {
        return QStringView(words.at(size_t(below(qsizetype(words.size()))))).toString();
    };
    const QString first = pick(culture.first);
    const QString last = pick(culture.last);
    const QString company = pick(culture.companies);
    QJsonObject entry { { u"__type"_s, u"urn:inin.com:directories:contactEntry"_s }, { u"entryID"_s, id },
        { u"firstName"_s, first }, { u"lastName"_s, last }, { u"displayName"_s, last + u", "_s + first },
        { u"company"_s, company }, { u"businessCity"_s, pick(culture.cities) },
        { u"department"_s, QString::fromLatin1(departments.at(size_t(below(departments.size())))) },
        { u"title"_s, QString::fromLatin1(titles.at(size_t(below(titles.size())))) },
        { u"businessEmail"_s, u"person.%1@example.com"_s.arg(id) },
        { u"notes"_s,
            below(3) == 0 ? u"Only in the mornings; see contract %1."_s.arg(below(9000)) : QString() },
        { u"primaryNumberDesignation"_s, 1 } };
    const auto addPhone = [&](const QString &field) {
        QString shown = QString::fromUtf16(culture.phone);
        for (QChar &character : shown) {
            if (character == u'#') {
                character = QChar(u'0' + char16_t(below(10)));
            }
        }
        QString digits;
        for (const QChar character : std::as_const(shown)) {
            digits += character.isDigit() || character == u'+' ? QString(character) : QString();
        }
        entry[field] = QJsonObject { { u"displayString"_s, shown }, { u"standardizedNumber"_s, digits },
            { u"editNumber"_s, shown },
            { u"numberInfo"_s,
                QJsonObject { { u"baseNumber"_s, digits }, { u"extension"_s, QString() },
                    { u"autoDialable"_s, false } } } };
    };
    addPhone(u"businessPhone"_s);
    if (below(2) == 0) {
        addPhone(u"mobilePhone"_s);
    }
    if (below(5) == 0) {
        addPhone(u"fax"_s);
    }
    auto contact = readContact(entry);
    if (!contact) {
        giveUp(u"a made-up person cannot be read"_s);
    }
    return std::make_shared<const Contact>(std::move(*contact));
}

ListChange People::edit(QList<ContactPtr> &rows)
{
    const int what = rows.isEmpty() ? 0 : below(10);
    ListChange change;
    if (what == 0) {
        change = RowsInserted { below(rows.size() + 1), { next() } };
    } else if (what == 1) {
        change = RowsRemoved { below(rows.size()), 1 };
    } else if (what < 4) {
        change = RowMoved { below(rows.size()), below(rows.size()) };
    } else {
        const int row = below(rows.size());
        change = RowsChanged { row, { person(rows.at(row)->id.text()) } };
    }
    dialbook::apply(change, rows);
    return change;
}

} // namespace dialbook::bench
