// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/contactgenerator.h"
#include "app/simulator/world/demopeople.h"
#include "app/simulator/world/fields.h"
#include "app/simulator/world/timestamp.h"
#include "app/simulator/world/worlddata.h"

#include <initializer_list>
#include <utility>

// --data demo: a believable contact centre, written by hand; only the crowd among the public
// contacts is invented by the generator.
namespace icwssim {

namespace {

using Texts = std::initializer_list<std::pair<TextField, const char *>>;
using Phones = std::initializer_list<std::pair<PhoneField, Phone>>;

constexpr EntryFlags kReadOnlyForOthers { true, false, false, false };
constexpr EntryFlags kOthersMayChange { true, false, true, false };
constexpr EntryFlags kOthersMayDelete { true, false, false, true };
constexpr EntryFlags kOthersMayDoBoth { true, false, true, true };

constexpr int kExtension = 0;
constexpr int kBusiness = 1;
constexpr int kBusiness2 = 2;
constexpr int kMobile = 5;
constexpr int kNone = -1;

Entry makeEntry(const char *id, const char *owner, std::optional<EntryFlags> flags, int primaryNumber,
    Texts texts, Phones phones)
{
    Contact contact;
    for (const auto &[field, value] : texts)
        contact.setText(field, value);
    for (const auto &[field, value] : phones)
        contact.setPhone(field, value);
    Entry entry;
    entry.id = id;
    entry.ownerId = owner;
    entry.flags = flags;
    entry.primaryNumber = primaryNumber;
    entry.contact = std::make_shared<const Contact>(std::move(contact));
    return entry;
}

void addUsers(World &world)
{
    for (const DemoPerson &person : kDemoPeople) {
        User user;
        user.id = person.userId;
        user.displayName = std::string(person.last) + ", " + person.first;
        user.password = "demo";
        user.directoryAdmin = user.id == "admin";
        if (user.id == "t.novak") { // a trainee, who may see little
            user.viewGeneralDirectories = false;
            user.havePrivateContacts = false;
            user.allowSpeedDials = false;
            user.viewStatus = false;
        }
        world.putUser(std::move(user));
    }
}

void addStatuses(World &world)
{
    for (const char *id : { "Available", "Available, No ACD", "At a training session", "At Lunch",
             "Do Not Disturb", "Follow Up", "Gone Home", "In a Meeting", "On Vacation", "Out of the Office",
             "Working at Home" }) {
        const std::string name = id;
        world.putStatus({ name, name, name != "Gone Home" && name != "On Vacation" });
    }
}

void addCompany(World &world)
{
    Directory company;
    company.id = kDemoCompany;
    company.displayName = "Company Directory";
    company.category = Category::Company;
    company.schemaId = "company";
    company.readOnly = true;
    company.hasStatus = true;
    world.putDirectory(std::move(company));

    const std::int64_t moment = now();
    int number = 0;
    for (const DemoPerson &person : kDemoPeople) {
        ++number;
        Contact contact;
        const std::string id = person.userId;
        contact.setText(TextField::UserId, id);
        contact.setText(TextField::StatusUri, id);
        contact.setText(TextField::FirstName, person.first);
        contact.setText(TextField::LastName, person.last);
        contact.setText(TextField::DisplayName, std::string(person.last) + ", " + person.first);
        contact.setText(TextField::Department, person.department);
        contact.setText(TextField::Title, person.title);
        contact.setText(TextField::Company, "Meridian Home Services");
        contact.setText(TextField::Extension, person.extension);
        contact.setText(TextField::BusinessEmail, id + "@meridian.example");
        contact.setText(TextField::BusinessCity, "Indianapolis");
        contact.setText(TextField::BusinessState, "IN");
        contact.setText(TextField::BusinessCountry, "USA");
        contact.setText(TextField::VoicemailLocation, id);
        contact.setPhone(PhoneField::BusinessPhone,
            { "(317) 555-" + std::string(person.extension), person.extension, true });
        if (number % 3 == 0)
            contact.setPhone(
                PhoneField::MobilePhone, { "(317) 555-0" + std::to_string(100 + number), {}, false });
        const std::string department = person.department;
        if (department == kCustomerService || department == kTechnicalSupport || department == kBilling
            || department == kKeyAccounts) {
            contact.workgroups = { department };
            contact.skills = { department == kTechnicalSupport ? "Heating" : "English" };
            if (number % 4 == 0)
                contact.skills.emplace_back("Spanish");
        }
        LiveStatus status;
        status.statusId = person.status;
        status.loggedIn = person.loggedIn;
        status.onPhone = person.onPhone;
        status.statusChanged = moment - number * 137;
        status.onPhoneChanged = moment - number * 41;
        if (person.loggedIn)
            status.stations = { "MHS-" + std::string(person.extension) };
        status.icServers = { "MERIDIAN1" };
        if (status.statusId == "On Vacation") {
            status.until = moment + 5 * 86400;
            status.notes = "Back on Monday";
            status.forwardNumber = { "7001", {}, false };
        } else if (status.statusId == "In a Meeting") {
            status.until = moment + 1800;
            status.notes = "Room Monon, second floor";
        }
        contact.status = std::move(status);
        Entry entry;
        entry.id = id;
        entry.flags = kReadOnlyForOthers;
        entry.primaryNumber = kExtension;
        entry.contact = std::make_shared<const Contact>(std::move(contact));
        world.putEntry(kDemoCompany, std::move(entry));
    }
}

void addReference(World &world, const std::string &directoryId, const std::string &id,
    const std::string &owner, const Link &source, int primaryNumber, const EntryFlags &flags,
    std::optional<bool> activated = {})
{
    const EntryPtr contact = world.entry(source.sourceDirectoryId, source.sourceEntryId);
    Entry entry;
    entry.id = id;
    entry.ownerId = owner;
    entry.flags = flags;
    entry.primaryNumber = primaryNumber;
    entry.activated = activated;
    entry.link = source;
    entry.contact = contact->contact;
    world.putEntry(directoryId, std::move(entry));
}

void addWorkgroups(World &world)
{
    const std::pair<const char *, const char *> groups[] = { { kCustomerService, "m.okafor" },
        { kTechnicalSupport, "g.hall" }, { kBilling, "m.goldberg" }, { kKeyAccounts, "" } };
    for (const auto &[name, owner] : groups) {
        Directory group;
        group.id = std::string("workgroup:") + name;
        group.displayName = name;
        group.category = Category::Workgroup;
        group.schemaId = "workgroup";
        group.ownerId = owner;
        group.hasStatus = true;
        group.hasActivation = true;
        const std::string id = group.id;
        world.putDirectory(std::move(group));
        for (const DemoPerson &person : kDemoPeople) {
            if (std::string(person.department) == name)
                addReference(world, id, std::string("wg-") + person.userId, owner,
                    { kDemoCompany, person.userId }, kExtension, kReadOnlyForOthers, person.loggedIn);
        }
    }
}

void addPublicContacts(World &world, std::uint64_t seed)
{
    Directory contacts;
    contacts.id = kDemoPublic;
    contacts.displayName = "IC Public Contacts";
    contacts.schemaId = "contacts";
    contacts.others = { true, true, true };
    world.putDirectory(std::move(contacts));
    const auto add = [&world](Entry entry) { world.putEntry(kDemoPublic, std::move(entry)); };

    add(makeEntry("everything", "a.lindgren", kOthersMayDoBoth, kBusiness,
        { { TextField::Assistant, "Ruth Adler" },
            { TextField::BusinessAddress, "400 Monument Circle\nSuite 1200" },
            { TextField::BusinessCity, "Indianapolis" }, { TextField::BusinessCountry, "USA" },
            { TextField::BusinessEmail, "c.abernathy@fieldstone.example" },
            { TextField::BusinessState, "IN" }, { TextField::BusinessZipCode, "46204" },
            { TextField::Company, "Abernathy & Fieldstone LLC" },
            { TextField::Department, "Property Management" }, { TextField::DisplayName, "Abernathy, Clara" },
            { TextField::FirstName, "Clara" }, { TextField::HomeAddress, "17 Meridian Street" },
            { TextField::HomeCity, "Carmel" }, { TextField::HomeCountry, "USA" },
            { TextField::HomeEmail, "clara@home.example" }, { TextField::HomeState, "IN" },
            { TextField::HomeZipCode, "46032" }, { TextField::LastName, "Abernathy" },
            { TextField::Notes,
                "Prefers to be called before noon.\nOwns 14 buildings; service contract 2231." },
            { TextField::StatusUri, "c.abernathy" }, { TextField::Title, "Managing Partner" } },
        { { PhoneField::AssistantPhone, { "317-555-0142", "12", false } },
            { PhoneField::BusinessPhone, { "1 (317) 555-0140", "214", true } },
            { PhoneField::BusinessPhone2, { "317 555 0141", {}, false } },
            { PhoneField::Fax, { "317.555.0149", {}, false } },
            { PhoneField::HomePhone, { "(317) 555-0150", {}, false } },
            { PhoneField::HomePhone2, { "(317) 555-0151", {}, false } },
            { PhoneField::MobilePhone, { "+1 317 555 0152", {}, false } },
            { PhoneField::Pager, { "317 555 0153,,4711", {}, false } } }));
    add(makeEntry("toll-free", "m.okafor", kReadOnlyForOthers, kBusiness,
        { { TextField::DisplayName, "Boiler Manufacturer Hotline" },
            { TextField::Company, "Thermacore Inc." } },
        { { PhoneField::BusinessPhone, { "8004562354", {}, false } } }));
    add(makeEntry("flowers", "j.ferreira", kOthersMayChange, kBusiness,
        { { TextField::DisplayName, "Bloom & Branch Florist" }, { TextField::Company, "Bloom & Branch" } },
        { { PhoneField::BusinessPhone, { "1-800-FLOWERS", {}, false } } }));
    add(makeEntry("sip-desk", "m.okafor", kOthersMayDelete, kBusiness,
        { { TextField::DisplayName, "Building Security (SIP)" }, { TextField::Company, "Circle Tower" } },
        { { PhoneField::BusinessPhone, { "sip:security@circletower.example", {}, false } } }));
    add(makeEntry("conference", "m.okafor", kReadOnlyForOthers, kBusiness2,
        { { TextField::DisplayName, "Conference Bridge" },
            { TextField::Notes, "Waits, then sends the room and #." } },
        { { PhoneField::BusinessPhone, { "(317) 555-0170", {}, false } },
            { PhoneField::BusinessPhone2, { "(317) 555-0170,,,8812#", {}, false } } }));
    add(makeEntry("CN=Müller, Petra/OU=Vertrieb#1?x=%2F", "a.lindgren", kOthersMayDoBoth, kBusiness,
        { { TextField::FirstName, "Petra" }, { TextField::LastName, "Müller" },
            { TextField::DisplayName, "Müller, Petra" }, { TextField::Company, "Nordlicht Logistik GmbH" },
            { TextField::BusinessCity, "Köln" }, { TextField::BusinessCountry, "Deutschland" } },
        { { PhoneField::BusinessPhone, { "+49 221 5550123", {}, false } } }));
    add(makeEntry("markup", "j.ferreira", kOthersMayDoBoth, kBusiness,
        { { TextField::DisplayName, "<b>Bold & Sons</b>" }, { TextField::Company, "<img src=\"logo.png\">" },
            { TextField::Title, "<a href=\"https://example.com\">Owner</a>" },
            { TextField::Notes, "<script>alert(1)</script> &amp; <i>more</i>" } },
        { { PhoneField::BusinessPhone, { "(317) 555-0180", {}, false } } }));
    add(makeEntry("long", "m.okafor", kOthersMayDoBoth, kMobile,
        { { TextField::DisplayName,
              "Central Indiana Association of Independent Heating, Ventilation, Air Conditioning and "
              "Refrigeration Contractors, Membership and Continuing Education Office" },
            { TextField::Company,
                "Central Indiana Association of Independent Heating, Ventilation, Air Conditioning and "
                "Refrigeration Contractors" } },
        { { PhoneField::MobilePhone, { "(317) 555-0181", {}, false } } }));
    add(makeEntry("empty", "m.okafor", kOthersMayDoBoth, kNone, {}, {}));
    add(makeEntry("no-number", "m.okafor", kOthersMayDoBoth, kBusiness,
        { { TextField::DisplayName, "Nakamura, Ren (moved away)" },
            { TextField::Company, "Sakura Interiors" } },
        {}));
    add(makeEntry("cyrillic", "j.ferreira", kOthersMayChange, kMobile,
        { { TextField::FirstName, "Ольга" }, { TextField::LastName, "Шевченко" },
            { TextField::DisplayName, "Шевченко, Ольга" }, { TextField::Company, "ТОВ «Київський хліб»" } },
        { { PhoneField::MobilePhone, { "+380 44 555 01 82", {}, false } } }));
    add(makeEntry("greek", "j.ferreira", kReadOnlyForOthers, kBusiness,
        { { TextField::FirstName, "Νίκος" }, { TextField::LastName, "Παπαδόπουλος" },
            { TextField::DisplayName, "Παπαδόπουλος, Νίκος" }, { TextField::Company, "Αιγαίο Ναυτιλιακή" } },
        { { PhoneField::BusinessPhone, { "+30 210 555 0183", {}, false } } }));
    add(makeEntry("japanese", "a.lindgren", kOthersMayDoBoth, kBusiness,
        { { TextField::FirstName, "花子" }, { TextField::LastName, "佐藤" },
            { TextField::DisplayName, "佐藤 花子" }, { TextField::Company, "富士商事株式会社" } },
        { { PhoneField::BusinessPhone, { "+81 3 5555 0184", {}, false } } }));
    add(makeEntry("chinese", "m.okafor", kOthersMayDelete, kBusiness,
        { { TextField::DisplayName, "欧阳丽华" }, { TextField::Company, "长城物流有限公司" } },
        { { PhoneField::BusinessPhone, { "+86 10 5555 0185", {}, false } } }));
    add(makeEntry("arabic", "m.okafor", kOthersMayDoBoth, kBusiness,
        { { TextField::FirstName, "مريم" }, { TextField::LastName, "الخطيب" },
            { TextField::DisplayName, "الخطيب، مريم" }, { TextField::Company, "شركة النيل للتجارة" } },
        { { PhoneField::BusinessPhone, { "+20 2 5555 0186", {}, false } } }));
    add(makeEntry("hebrew", "m.okafor", kOthersMayDoBoth, kBusiness,
        { { TextField::DisplayName, "כהן, דוד" }, { TextField::Company, "אור לוגיסטיקה" } },
        { { PhoneField::BusinessPhone, { "+972 3 555 0187", {}, false } } }));

    ContactGenerator generator(seed);
    const char *owners[] = { "a.lindgren", "m.okafor", "j.ferreira", "s.patel", "h.abebe" };
    const EntryFlags flags[] = { kReadOnlyForOthers, kOthersMayChange, kOthersMayDelete, kOthersMayDoBoth };
    constexpr int kCrowd = 304;
    for (int i = 1; i <= kCrowd; ++i) {
        Contact contact = generator.chance(85) ? generator.western() : generator.plausible();
        Entry entry;
        entry.id = "pub-" + std::to_string(10000 + i);
        entry.ownerId = owners[generator.pick(std::size(owners))];
        entry.flags = flags[generator.pick(std::size(flags))];
        entry.primaryNumber = generator.primaryNumberOf(contact);
        entry.contact = std::make_shared<const Contact>(std::move(contact));
        add(std::move(entry));
    }
}

void addPrivateContacts(World &world)
{
    for (const User *user : world.users()) {
        if (!user->havePrivateContacts)
            continue;
        Directory contacts;
        contacts.id = demoPrivate(user->id);
        contacts.displayName = "IC Private Contacts";
        contacts.schemaId = "contacts";
        contacts.ownerId = user->id;
        contacts.isPrivate = true;
        world.putDirectory(std::move(contacts));
    }
    const auto add = [&world](
                         const char *owner, const char *id, const char *name, Phone mobile, Phone home = {}) {
        world.putEntry(demoPrivate(owner),
            makeEntry(id, owner, kReadOnlyForOthers, kMobile, { { TextField::DisplayName, name } },
                { { PhoneField::MobilePhone, std::move(mobile) },
                    { PhoneField::HomePhone, std::move(home) } }));
    };
    add("a.lindgren", "daycare", "Little Oaks Daycare", { "(317) 555-0190", {}, false });
    add("a.lindgren", "erik", "Lindgren, Erik", { "(317) 555-0191", {}, false },
        { "(317) 555-0192", {}, false });
    add("a.lindgren", "mum", "Mamma 🌻", { "+46 8 555 01 93", {}, false });
    add("a.lindgren", "dentist", "Zahnärztin Dr. Böhm", { "317-555-0194", {}, false });
    add("m.okafor", "ngozi", "Okafor, Ngozi", { "(317) 555-0195", {}, false });
    add("m.okafor", "garage", "Speedway Motors (service desk)", { "(317) 555-0196", "3", true });
    add("m.okafor", "coach", "Coach Daniels", { "(317) 555-0197", {}, false });
    add("j.ferreira", "ines", "Ferreira, Inês", { "+351 21 555 0198", {}, false });
    add("admin", "vendor", "Telephony vendor support", { "1-888-555-0199", {}, false });
}

void addOtherDirectories(World &world)
{
    Directory suppliers;
    suppliers.id = "general/suppliers & parts"; // needs percent-encoding in a URL
    suppliers.displayName = "Suppliers";
    suppliers.schemaId = "contacts";
    suppliers.ownerId = "m.okafor"; // who maintains it; everybody else only reads
    const std::string suppliersId = suppliers.id;
    world.putDirectory(std::move(suppliers));
    const std::pair<const char *, const char *> parts[] = { { "Crossroads Copper & Pipe", "(317) 555-0201" },
        { "Eagle Creek Filters", "(317) 555-0202" }, { "Hoosier Compressor Rebuild", "(317) 555-0203" },
        { "Monon Sheet Metal", "(317) 555-0204" }, { "Thermacore Parts Desk", "1-877-555-0205" },
        { "Wärmetechnik Schäfer KG", "+49 89 5550206" } };
    int number = 0;
    for (const auto &[name, phone] : parts)
        world.putEntry(suppliersId,
            makeEntry(("sup-" + std::to_string(++number)).c_str(), "m.okafor", kOthersMayDoBoth, kBusiness,
                { { TextField::DisplayName, name }, { TextField::Company, name } },
                { { PhoneField::BusinessPhone, { phone, {}, false } } }));

    Directory ldap;
    ldap.id = "ldap:dc=partner,dc=example";
    ldap.displayName = "Partner Directory (LDAP)";
    ldap.displayType = DisplayType::Filter;
    ldap.schemaId = "ldap";
    ldap.readOnly = true;
    ldap.hasDynamicFields = true;
    ldap.canRefresh = true;
    const std::string ldapId = ldap.id;
    world.putDirectory(std::move(ldap));
    const char *partners[][4] = { { "Müller", "Petra", "Vertrieb#1?x=%2F", "+49 221 5550123" },
        { "Böhm", "Lukas", "Service/Nord", "+49 40 5550211" },
        { "Dvořák", "Zdeněk", "Servis + Díly", "+420 555 021 200" },
        { "Ångström", "Åsa", "Inköp", "+46 8 555 02 13" },
        { "Lefèvre", "Chloé", "Achats", "+33 1 55 50 02 14" },
        { "O'Brien", "Saoirse", "Sales & Marketing", "+353 1 555 0215" },
        { "Żółkiewski", "Łukasz", "Dział Zakupów", "+48 22 555 02 16" },
        { "Gonçalves", "Inês", "Compras", "+351 21 555 0217" } };
    for (const auto &[last, first, unit, phone] : partners) {
        const std::string name = std::string(last) + ", " + first;
        world.putEntry(ldapId,
            makeEntry(("CN=" + name + "/OU=" + unit).c_str(), "", {}, kBusiness,
                { { TextField::FirstName, first }, { TextField::LastName, last },
                    { TextField::DisplayName, name.c_str() }, { TextField::Department, unit } },
                { { PhoneField::BusinessPhone, { phone, {}, false } } }));
    }

    Directory stations;
    stations.id = "stationgroup:headquarters";
    stations.displayName = "Headquarters Stations";
    stations.category = Category::StationGroup;
    stations.schemaId = "stationGroup";
    stations.readOnly = true;
    const std::string stationsId = stations.id;
    world.putDirectory(std::move(stations));
    const std::pair<const char *, const char *> places[] = { { "Break Room", "6010" },
        { "Conference Monon", "6021" }, { "Conference Wabash", "6022" }, { "Fax, Billing", "6090" },
        { "Front Desk", "6000" }, { "Loading Dock", "6033" }, { "Server Room", "6042" } };
    for (const auto &[name, extension] : places)
        world.putEntry(stationsId,
            makeEntry(name, "", kReadOnlyForOthers, kExtension,
                { { TextField::DisplayName, name }, { TextField::Extension, extension } }, {}));
}

void addSpeedDials(World &world)
{
    struct Item
    {
        std::string directoryId;
        const char *entryId;
        int primaryNumber;
    };
    const auto add = [&world](const char *id, const char *name, const char *owner, bool isPublic,
                         SharedRights others, const std::vector<Item> &items) {
        Directory list;
        list.id = id;
        list.displayName = name;
        list.category = Category::SpeedDial;
        list.displayType = DisplayType::SpeedDial;
        list.schemaId = "speedDial";
        list.ownerId = owner;
        list.isPrivate = !isPublic;
        list.hasStatus = true;
        list.others = others;
        world.putDirectory(std::move(list));
        int number = 0;
        for (const Item &item : items)
            addReference(world, id, std::string(id) + "-" + std::to_string(++number), owner,
                { item.directoryId, item.entryId }, item.primaryNumber,
                { true, false, false, others.remove });
    };
    constexpr SharedRights kOwnerOnly {};
    constexpr SharedRights kEverybody { true, true, true };
    const std::string mine = demoPrivate("a.lindgren");
    add("sd-favourites", "My Favourites", "a.lindgren", false, kOwnerOnly,
        { { kDemoCompany, "m.okafor", kExtension }, { kDemoCompany, "s.patel", kBusiness },
            { kDemoCompany, "d.nguyen", kExtension }, { kDemoPublic, "everything", kMobile },
            { kDemoPublic, "everything", kBusiness }, { kDemoPublic, "toll-free", kBusiness },
            { mine, "daycare", kMobile }, { mine, "erik", 3 }, { kDemoPublic, "no-number", kBusiness } });
    add("sd-weekend", "Weekend Duty", "a.lindgren", false, kOwnerOnly, {});
    add("sd-local", "Local Services", "a.lindgren", true, kOwnerOnly,
        { { kDemoPublic, "flowers", kBusiness }, { kDemoPublic, "sip-desk", kBusiness },
            { kDemoPublic, "conference", kBusiness2 } });
    add("sd-leads", "Team Leads", "m.okafor", false, kOwnerOnly,
        { { kDemoCompany, "g.hall", kExtension }, { kDemoCompany, "m.goldberg", kMobile },
            { kDemoCompany, "c.vanderberg", kExtension } });
    add("sd-escalation", "Escalation", "m.okafor", true, kOwnerOnly,
        { { kDemoCompany, "m.okafor", kExtension }, { kDemoCompany, "g.hall", kExtension },
            { kDemoCompany, "g.papadakis", kMobile }, { kDemoPublic, "toll-free", kBusiness } });
    add("sd-partners", "On-call Partners", "m.okafor", true, kEverybody,
        { { kDemoPublic, "everything", kBusiness }, { "general/suppliers & parts", "sup-3", kBusiness },
            { "ldap:dc=partner,dc=example", "CN=Müller, Petra/OU=Vertrieb#1?x=%2F", kBusiness } });
    add("sd-clientes", "Clientes", "j.ferreira", false, kOwnerOnly,
        { { kDemoPublic, "cyrillic", kMobile }, { kDemoPublic, "greek", kBusiness } });
    add("sd-hotlines", "Hotlines", "admin", false, kOwnerOnly,
        { { demoPrivate("admin"), "vendor", kMobile } });
}

} // namespace

std::string demoPrivate(const std::string &userId)
{
    return "private:" + userId;
}

void fillDemo(World &world, std::uint64_t seed)
{
    addUsers(world);
    addStatuses(world);
    addCompany(world);
    addWorkgroups(world);
    addPublicContacts(world, seed);
    addPrivateContacts(world);
    addOtherDirectories(world);
    addSpeedDials(world);
    world.takeChanges();
}

} // namespace icwssim
