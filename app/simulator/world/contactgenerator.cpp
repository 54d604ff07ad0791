// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/contactgenerator.h"

#include "app/simulator/world/fields.h"
#include "app/simulator/world/fold.h"

#include <array>
#include <string_view>

namespace icwssim {

namespace {

using Words = std::array<std::string_view, 12>;

// People of one language: names, where they work and how their numbers look (# is a digit).
struct Script
{
    Words first;
    Words last;
    std::array<std::string_view, 6> companies;
    std::array<std::string_view, 4> titles;
    std::array<std::string_view, 4> cities;
    std::string_view country;
    std::string_view phone;
    std::string_view nameSeparator; // between last and first name
    std::string_view domain;
};

constexpr std::array<Script, 11> kScripts { {
    { { "James", "Mary", "Robert", "Linda", "David", "Susan", "Aaliyah", "Tyler", "Grace", "Marcus",
          "Heather", "Owen" },
        { "Smith", "Johnson", "O'Brien", "Washington", "McAllister", "Nguyen", "Baker", "Holloway",
            "Whitaker", "Fitzgerald", "Park", "Delgado-Reyes" },
        { "Hoosier Freight", "Wabash Realty", "Cardinal Dental Group", "Speedway Motors",
            "Monument Insurance", "Eagle Creek Foods" },
        { "Office Manager", "Buyer", "Account Executive", "Owner" },
        { "Indianapolis", "Carmel", "Fort Wayne", "Louisville" }, "USA", "(317) 555-####", ", ",
        "example.com" },
    { { "Jürgen", "Käthe", "Björn", "Sören", "Gülşen", "Renate", "Uwe", "Änne", "Lukas", "Mareike", "Jörg",
          "Friederike" },
        { "Müller", "Schäfer", "Groß", "Weiß", "Özdemir", "Krüger", "von der Heide", "Böhm", "Jäger",
            "Yılmaz", "Lüdenscheidt", "Meyer" },
        { "Nordlicht Logistik GmbH", "Bäckerei Höfner", "Rheingold Versicherung AG", "Süßwaren Köhler KG",
            "Elbe Werkzeugbau", "Stadtwerke Mühlhausen" },
        { "Leiterin Einkauf", "Geschäftsführer", "Sachbearbeiter", "Prokuristin" },
        { "München", "Köln", "Düsseldorf", "Würzburg" }, "Deutschland", "+49 89 555####", ", ",
        "example.de" },
    { { "François", "Zoé", "Gaëlle", "Benoît", "Chloé", "Hélène", "Loïc", "Noël", "Aurélie", "Jérôme", "Inès",
          "Théo" },
        { "Lefèvre", "Dupré", "Garçon", "L'Hôpital", "Bérénger", "Muñoz", "Fernández", "Peña", "Gonçalves",
            "Araújo", "Côté", "Nuñez de Balboa" },
        { "Société Générale d'Énergie", "Boulangerie Pâté & Fils", "Transportes Muñoz", "Café São João",
            "Imprimerie Legrand", "Clínica Peña" },
        { "Directrice des achats", "Gérant", "Jefe de compras", "Secretária" },
        { "Besançon", "Orléans", "A Coruña", "São Paulo" }, "France", "+33 1 55 5# ## ##", ", ",
        "example.fr" },
    { { "Zdeněk", "Kateřina", "Łukasz", "Małgorzata", "Žofie", "Šimon", "Ágnes", "Győző", "Ștefan", "Ioana",
          "Đorđe", "Ćamil" },
        { "Dvořák", "Novotná", "Wałęsa", "Żółkiewski", "Čapek", "Říha", "Szőke", "Kővári", "Țepeș", "Ionescu",
            "Đukić", "Šimůnek" },
        { "Škoda Díly s.r.o.", "Żubr Transport", "Őrség Kft.", "Brașov Lemn SRL", "Čistírna Hvězda",
            "Łódź Tekstylia" },
        { "Vedoucí nákupu", "Kierownik", "Igazgató", "Contabil" }, { "Plzeň", "Łódź", "Győr", "Brașov" },
        "Česko", "+420 555 ### ###", ", ", "example.cz" },
    { { "Åsa", "Øyvind", "Jørgen", "Kjærsti", "Þórdís", "Ægir", "Mårten", "Hyvä", "Säde", "Aino", "Søren",
          "Björk" },
        { "Ångström", "Østergård", "Sjöberg", "Halldórsdóttir", "Mäkelä", "Bjørnstad", "Nygård",
            "Þorsteinsson", "Väisänen", "Lindqvist", "Kjær", "Öberg" },
        { "Fjällräven Bygg AB", "Øresund Rederi", "Sjömat AS", "Järvi Oy", "Ísland Orka ehf.",
            "Ålborg Møbler" },
        { "Inköpschef", "Daglig leder", "Toimitusjohtaja", "Forstjóri" },
        { "Malmö", "Tromsø", "Jyväskylä", "Reykjavík" }, "Sverige", "+46 8 555 ## ##", ", ", "example.se" },
    { { "Анна", "Дмитрий", "Ольга", "Сергей", "Наталья", "Фёдор", "Ирина", "Алексей", "Оксана", "Тарас",
          "Елена", "Юрий" },
        { "Иванова", "Щербаков", "Петрова", "Чайковский", "Сидоров", "Ёлкина", "Шевченко", "Ковальчук",
            "Жуков", "Мельник", "Цветкова", "Ярошенко" },
        { "ООО «Северный путь»", "АО «Заря»", "ТОВ «Київський хліб»", "Стройсервис", "Волга-Транс",
            "Аптека №7" },
        { "Директор", "Менеджер по закупкам", "Бухгалтер", "Секретарь" },
        { "Москва", "Київ", "Санкт-Петербург", "Одеса" }, "Україна", "+380 44 555 ## ##", ", ",
        "example.ua" },
    { { "Γιώργος", "Μαρία", "Ελένη", "Νίκος", "Άννα", "Θεόδωρος", "Ιωάννα", "Σπύρος", "Χρήστος", "Δήμητρα",
          "Κώστας", "Φωτεινή" },
        { "Παπαδόπουλος", "Οικονόμου", "Νικολαΐδης", "Αθανασίου", "Γεωργίου", "Ξενάκη", "Καζαντζάκης",
            "Βασιλείου", "Θεοδωράκης", "Μακρή", "Ψαρράς", "Ζαφειρίου" },
        { "Αιγαίο Ναυτιλιακή", "Ελληνικά Τρόφιμα ΑΕ", "Φαρμακείο Υγεία", "Ακρόπολις Τουρς", "Δελφοί ΕΠΕ",
            "Όλυμπος Μεταφορές" },
        { "Διευθυντής", "Λογίστρια", "Υπεύθυνος αγορών", "Γραμματέας" },
        { "Αθήνα", "Θεσσαλονίκη", "Πάτρα", "Ηράκλειο" }, "Ελλάδα", "+30 210 555 ####", ", ", "example.gr" },
    { { "太郎", "花子", "健一", "美咲", "翔太", "さくら", "大輔", "陽子", "拓也", "愛", "直樹", "ひかり" },
        { "佐藤", "鈴木", "高橋", "田中", "渡辺", "伊藤", "山本", "中村", "小林", "加藤", "吉田", "齋藤" },
        { "富士商事株式会社", "さくら運輸", "東京電設", "みどり薬局", "大和不動産", "北海フーズ" },
        { "部長", "課長", "営業担当", "秘書" }, { "東京都", "大阪市", "札幌市", "横浜市" }, "日本",
        "+81 3 5555 ####", " ", "example.jp" },
    { { "伟", "芳", "秀英", "娜", "敏", "静", "丽华", "强", "磊", "洋", "艳", "子涵" },
        { "王", "李", "张", "刘", "陈", "杨", "欧阳", "赵", "黄", "周", "吴", "司马" },
        { "长城物流有限公司", "北京华联", "上海东方贸易", "珠江食品", "蓝天航空服务", "金龙建材" },
        { "总经理", "采购主管", "销售代表", "会计" }, { "北京", "上海", "广州", "成都" }, "中国",
        "+86 10 5555 ####", "", "example.cn" },
    { { "محمد", "فاطمة", "أحمد", "عائشة", "يوسف", "مريم", "خالد", "نور", "عمر", "ليلى", "حسن", "سلمى" },
        { "الخطيب", "المصري", "حداد", "العلي", "منصور", "الزهراني", "بن سعيد", "النجار", "قاسم", "الشامي",
            "عبد الرحمن", "الحسيني" },
        { "شركة النيل للتجارة", "مؤسسة الصحراء", "مطاعم دمشق", "الخليج للنقل", "دار الكتاب",
            "صيدلية الشفاء" },
        { "مدير", "محاسب", "مسؤول المشتريات", "سكرتيرة" }, { "القاهرة", "دبي", "عمّان", "بيروت" }, "مصر",
        "+20 2 5555 ####", "، ", "example.eg" },
    { { "דוד", "שרה", "משה", "רחל", "יוסף", "מרים", "אבי", "נועה", "יעקב", "תמר", "איתן", "הדס" },
        { "כהן", "לוי", "מזרחי", "פרץ", "ביטון", "אברהם", "פרידמן", "שפירא", "אזולאי", "בן־דוד", "רוזנברג",
            "גולדשטיין" },
        { "תנובה שירותים", "אור לוגיסטיקה", "גליל בנייה בע״מ", "בית מרקחת הכרמל", "ים המלח תיירות",
            "נגב מערכות" },
        { "מנהלת רכש", "סמנכ״ל", "רואה חשבון", "מזכיר" }, { "תל אביב", "ירושלים", "חיפה", "באר שבע" },
        "ישראל", "+972 3 555 ####", ", ", "example.il" },
} };

constexpr std::size_t kWesternScripts = 5;

std::string text(std::string_view view)
{
    return std::string(view);
}

} // namespace

ContactGenerator::ContactGenerator(std::uint64_t seed)
    : m_random(seed)
{
}

std::size_t ContactGenerator::pick(std::size_t count)
{
    return static_cast<std::size_t>(m_random() % count);
}

Contact ContactGenerator::plausible()
{
    // Every other contact is North American; the rest of the world shares the other half.
    return person(chance(40) ? 0 : 1 + pick(kScripts.size() - 1));
}

Contact ContactGenerator::western()
{
    return person(chance(70) ? 0 : 1 + pick(kWesternScripts - 1));
}

Contact ContactGenerator::person(std::size_t number)
{
    static constexpr std::array<std::string_view, 5> kDepartments { "Purchasing", "Sales", "Accounting",
        "Facilities", "IT" };
    const Script &script = kScripts[number];
    Contact contact;
    const std::string first = text(script.first[pick(script.first.size())]);
    const std::string last = text(script.last[pick(script.last.size())]);
    contact.setText(TextField::FirstName, first);
    contact.setText(TextField::LastName, last);
    contact.setText(TextField::DisplayName, last + text(script.nameSeparator) + first);
    const std::string company = text(script.companies[pick(script.companies.size())]);
    if (!chance(10))
        contact.setText(TextField::Company, company);
    if (chance(60))
        contact.setText(TextField::Title, text(script.titles[pick(script.titles.size())]));
    if (chance(40))
        contact.setText(TextField::Department, text(kDepartments[pick(kDepartments.size())]));
    if (chance(70)) {
        contact.setText(TextField::BusinessCity, text(script.cities[pick(script.cities.size())]));
        contact.setText(TextField::BusinessCountry, text(script.country));
    }
    if (chance(60))
        contact.setText(
            TextField::BusinessEmail, "contact" + std::to_string(pick(100000)) + "@" + text(script.domain));
    if (chance(92)) {
        Phone phone { phoneNumber(number), {}, false };
        if (chance(20)) {
            phone.extension = std::to_string(100 + pick(900));
            phone.autoDialable = chance(50);
        }
        contact.setPhone(PhoneField::BusinessPhone, phone);
    }
    if (chance(55))
        contact.setPhone(PhoneField::MobilePhone, { phoneNumber(number), {}, false });
    if (chance(12))
        contact.setPhone(PhoneField::Fax, { phoneNumber(number), {}, false });
    if (chance(8))
        contact.setPhone(PhoneField::HomePhone, { phoneNumber(number), {}, false });
    if (chance(5)) {
        contact.setText(TextField::Assistant, text(script.first[pick(script.first.size())]));
        contact.setPhone(PhoneField::AssistantPhone, { phoneNumber(number), {}, false });
    }
    return contact;
}

std::string ContactGenerator::phoneNumber(std::size_t script)
{
    std::string result = text(kScripts[script].phone);
    for (char &c : result) {
        if (c == '#')
            c = static_cast<char>('0' + pick(10));
    }
    return result;
}

Contact ContactGenerator::odd()
{
    constexpr std::size_t kKinds = 12;
    Contact contact = plausible();
    switch (pick(kKinds)) {
    case 0: // nothing at all
        return {};
    case 1: { // far too long
        std::string name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        contact.setText(TextField::DisplayName, name + " " + name + " " + name);
        contact.setText(TextField::LastName, name);
        break;
    }
    case 2:
        contact.setText(TextField::DisplayName, "<b>Bold</b> & <img src=\"x\" onerror=\"alert(1)\">");
        contact.setText(TextField::Notes, "<script>alert('notes')</script>\n&lt;already escaped&gt;");
        break;
    case 3:
        contact.setText(TextField::DisplayName, "  leading and trailing  ");
        break;
    case 4:
        contact.setText(TextField::DisplayName, "👩🏽‍🔧 Zoë & Co. 🛠️");
        break;
    case 5: { // notes of a few pages
        std::string notes;
        for (int line = 1; line <= 120; ++line)
            notes += "Line " + std::to_string(line) + ": called back, left a message.\n";
        contact.setText(TextField::Notes, notes);
        break;
    }
    case 6: // every text, shortly
        for (const TextFieldInfo &info : kTextFields) {
            if (info.editable && contact.text(info.field).empty())
                contact.setText(info.field, info.name);
        }
        for (const PhoneFieldInfo &info : kPhoneFields)
            contact.setPhone(info.field, { phoneNumber(0), "77", true });
        break;
    case 7:
        contact.setPhone(PhoneField::BusinessPhone, { "1-800-FLOWERS", {}, false });
        contact.setPhone(PhoneField::MobilePhone, { "sip:front.desk@example.com", {}, false });
        break;
    case 8:
        contact.setPhone(PhoneField::BusinessPhone, { "ask at the desk", {}, false });
        contact.setPhone(PhoneField::Pager, { "317 555 0188,,,4711#", {}, false });
        break;
    case 9: // numbers of no length that anybody would expect
        contact.setPhone(PhoneField::BusinessPhone, { "12", {}, false });
        contact.setPhone(PhoneField::HomePhone, { "0000000000000000000000000000000000000000", {}, false });
        contact.setPhone(PhoneField::MobilePhone, { {}, "4711", false });
        break;
    case 10:
        contact.setText(
            TextField::DisplayName, "100% \"quoted\" \\ back\\slash / and 'more'; -- {0} %1 %n &amp;");
        break;
    default: // combining marks, direction changes in one line
        contact.setText(TextField::DisplayName,
            "Cafe\u0301 \u05e9\u05dc\u05d5\u05dd ABC \u0645\u0631\u062d\u0628\u0627 123");
        break;
    }
    return contact;
}

std::string ContactGenerator::oddId(int number)
{
    static constexpr std::array<std::string_view, 8> kShapes { "CN=Müller, Petra/OU=Vertrieb#?x=%2F@",
        "a b+c&d=e;f@", "..%2F..%2Fetc@", "{guid:@}", "日本/東京?№@", "back\\slash \"quote\" '@'", "100%@",
        "mailto:x@" };
    std::string shape = text(kShapes[pick(kShapes.size())]);
    shape.replace(shape.find('@'), 1, std::to_string(number));
    return shape;
}

int ContactGenerator::primaryNumberOf(const Contact &contact)
{
    if (contact.phones.empty() || chance(10))
        return kFirstPrimaryNumber;
    const PhoneField field = contact.phones[pick(contact.phones.size())].first;
    for (const PhoneFieldInfo &info : kPhoneFields) {
        if (info.field == field)
            return info.primaryNumber;
    }
    return kFirstPrimaryNumber;
}

} // namespace icwssim
