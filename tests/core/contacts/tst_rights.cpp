// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/rights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

namespace {

const Actor anna { UserId(u"anna"_s), true, true };

Directory publicContacts()
{
    Directory directory;
    directory.id = DirectoryId(u"public"_s);
    directory.category = DirectoryCategory::General;
    directory.rights = DirectoryRights { true, true, true, true, false, false, false };
    return directory;
}

Directory speedDial(DirectoryRights rights, const QString &owner)
{
    Directory list;
    list.category = DirectoryCategory::SpeedDial;
    list.rights = rights;
    list.owner = UserId(owner);
    return list;
}

Contact contactOf(const QString &owner, std::optional<ContactRights> rights)
{
    Contact contact;
    contact.id = EntryId(u"1"_s);
    contact.setOwner(UserId(owner));
    contact.setRights(rights);
    return contact;
}

constexpr ContactRights nothingAllowed { true, false, false, false };
constexpr ContactRights changeAllowed { true, false, true, false };
constexpr ContactRights deleteAllowed { true, false, false, true };

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void contacts_data();
    void contacts();
    void speedDials_data();
    void speedDials();
};

void TestRights::contacts_data()
{
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<Directory>("directory");
    QTest::addColumn<Contact>("contact");
    QTest::addColumn<int>("create");
    QTest::addColumn<int>("update");
    QTest::addColumn<int>("remove");
    const auto row = [](const char *name, const Actor &actor, const Directory &directory,
                         const Contact &contact, Hindrance create, Hindrance update, Hindrance remove) {
        QTest::newRow(name) << actor << directory << contact << int(create) << int(update) << int(remove);
    };
    constexpr auto none = Hindrance::None;
    const Directory directory = publicContacts();
    const Contact own = contactOf(u"anna"_s, nothingAllowed);
    const Contact others = contactOf(u"ben"_s, nothingAllowed);

    row("one's own", anna, directory, own, none, none, none);
    row("one's own, in capitals", anna, directory, contactOf(u"ANNA"_s, nothingAllowed), none, none, none);
    row("another's, nothing allowed", anna, directory, others, none, Hindrance::AllowChangeOff,
        Hindrance::AllowDeleteOff);
    row("another's, change allowed", anna, directory, contactOf(u"ben"_s, changeAllowed), none, none,
        Hindrance::AllowDeleteOff);
    row("another's, delete allowed", anna, directory, contactOf(u"ben"_s, deleteAllowed), none,
        Hindrance::AllowChangeOff, none);
    row("another's, flags not told", anna, directory, contactOf(u"ben"_s, {}), none, none, none);
    row("nobody's, nothing allowed", anna, directory, contactOf({}, nothingAllowed), none,
        Hindrance::AllowChangeOff, Hindrance::AllowDeleteOff);
    row("nobody knows who asks", { {}, true, true }, directory, contactOf({}, nothingAllowed), none,
        Hindrance::AllowChangeOff, Hindrance::AllowDeleteOff);

    Directory admin = directory;
    admin.rights->admin = true;
    row("administrator", anna, admin, others, none, none, none);

    Directory readOnly = directory;
    readOnly.rights = DirectoryRights { true, false, false, false, false, false, false };
    row("read-only directory, one's own", anna, readOnly, own, Hindrance::ReadOnlyDirectory,
        Hindrance::ReadOnlyDirectory, Hindrance::ReadOnlyDirectory);
    row("read-only directory, everything allowed", anna, readOnly,
        contactOf(u"ben"_s, ContactRights { true, true, true, true }), Hindrance::ReadOnlyDirectory,
        Hindrance::ReadOnlyDirectory, Hindrance::ReadOnlyDirectory);
    readOnly.rights->admin = true;
    row("read-only directory, administrator", anna, readOnly, others, Hindrance::ReadOnlyDirectory,
        Hindrance::ReadOnlyDirectory, Hindrance::ReadOnlyDirectory);

    Directory createOnly = directory;
    createOnly.rights->update = false;
    createOnly.rights->remove = false;
    row("may only create", anna, createOnly, own, none, Hindrance::ReadOnlyDirectory,
        Hindrance::ReadOnlyDirectory);

    Directory untold = directory;
    untold.rights.reset();
    row("directory rights not told", anna, untold, contactOf(u"ben"_s, {}), none, none, none);
    row("directory rights not told, flags told", anna, untold, others, none, Hindrance::AllowChangeOff,
        Hindrance::AllowDeleteOff);

    Directory mine = directory;
    mine.isPrivate = true;
    mine.owner = UserId(u"anna"_s);
    row("private directory, entry without owner", anna, mine, contactOf({}, nothingAllowed), none, none,
        none);
    row("private directory, entry of another", anna, mine, others, none, Hindrance::AllowChangeOff,
        Hindrance::AllowDeleteOff);

    // Flags that are the reader's own rights lead to the same (8a, ruling 1).
    row("effective rights of the owner", anna, directory,
        contactOf(u"anna"_s, ContactRights { true, true, true, true }), none, none, none);
    row("effective rights of another", anna, directory, contactOf(u"ben"_s, changeAllowed), none, none,
        Hindrance::AllowDeleteOff);
    row("effective rights where nothing may be written", anna, readOnly, contactOf(u"anna"_s, nothingAllowed),
        Hindrance::ReadOnlyDirectory, Hindrance::ReadOnlyDirectory, Hindrance::ReadOnlyDirectory);

    // The nearest reason first.
    Directory company = readOnly;
    company.category = DirectoryCategory::Company;
    row("company directory", anna, company, own, Hindrance::CompanyDirectory, Hindrance::CompanyDirectory,
        Hindrance::CompanyDirectory);
    Directory workgroup = directory;
    workgroup.category = DirectoryCategory::Workgroup;
    row("workgroup", anna, workgroup, own, Hindrance::ReferenceOnly, Hindrance::ReferenceOnly,
        Hindrance::ReferenceOnly);
    row("speed dial", anna, speedDial(*directory.rights, u"anna"_s), own, Hindrance::ReferenceOnly,
        Hindrance::ReferenceOnly, Hindrance::ReferenceOnly);
    row("old server", { anna.user, true, false }, company, own, Hindrance::ServerTooOld,
        Hindrance::ServerTooOld, Hindrance::ServerTooOld);
    row("no connection", { anna.user, false, false }, company, own, Hindrance::NotConnected,
        Hindrance::NotConnected, Hindrance::NotConnected);
}

void TestRights::contacts()
{
    QFETCH(Actor, actor);
    QFETCH(Directory, directory);
    QFETCH(Contact, contact);
    QTEST(int(hindranceToCreate(actor, directory)), "create");
    QTEST(int(hindranceToUpdate(actor, directory, contact)), "update");
    QTEST(int(hindranceToDelete(actor, directory, contact)), "remove");
}

void TestRights::speedDials_data()
{
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<Directory>("list");
    QTest::addColumn<int>("add");
    QTest::addColumn<int>("setPrimaryNumber");
    QTest::addColumn<int>("removeLink");
    QTest::addColumn<int>("rename");
    QTest::addColumn<int>("deleteList");
    const auto row = [](const char *name, const Actor &actor, const Directory &list, Hindrance add,
                         Hindrance primary, Hindrance remove, Hindrance rename, Hindrance deleteList) {
        QTest::newRow(name) << actor << list << int(add) << int(primary) << int(remove) << int(rename)
                            << int(deleteList);
    };
    constexpr auto none = Hindrance::None;
    constexpr auto no = Hindrance::ReadOnlyDirectory;
    const DirectoryRights everything { true, true, true, true, true, true, false };

    row("one's own", anna, speedDial(everything, u"anna"_s), none, none, none, none, none);
    row("shared, look only", anna, speedDial({ .read = true }, u"ben"_s), no, no, no, no, no);
    row("shared, may add", anna, speedDial({ .read = true, .create = true }, u"ben"_s), none, no, no, no, no);
    row("shared, may change", anna,
        speedDial({ .read = true, .update = true, .primaryNumber = true }, u"ben"_s), no, none, no, no, no);
    // Others' right to delete is about entries, not about the list.
    row("shared, may remove", anna, speedDial({ .read = true, .remove = true }, u"ben"_s), no, no, none, no,
        no);
    row("administrator", anna,
        speedDial({ .read = true,
                      .create = true,
                      .update = true,
                      .remove = true,
                      .rename = true,
                      .primaryNumber = true,
                      .admin = true },
            u"ben"_s),
        none, none, none, none, none);
    row("owner not told", anna, speedDial(everything, {}), none, none, none, none, none);

    Directory untold = speedDial({}, u"ben"_s);
    untold.rights.reset();
    row("rights not told", anna, untold, none, none, none, none, none);

    row("not a speed dial", anna, publicContacts(), no, no, no, no, no);
    row("old server", { anna.user, true, false }, speedDial({ .read = true }, u"ben"_s),
        Hindrance::ServerTooOld, Hindrance::ServerTooOld, Hindrance::ServerTooOld, Hindrance::ServerTooOld,
        Hindrance::ServerTooOld);
    row("no connection", { anna.user, false, true }, speedDial(everything, u"anna"_s),
        Hindrance::NotConnected, Hindrance::NotConnected, Hindrance::NotConnected, Hindrance::NotConnected,
        Hindrance::NotConnected);
}

void TestRights::speedDials()
{
    QFETCH(Actor, actor);
    QFETCH(Directory, list);
    QTEST(int(hindranceToAddLink(actor, list)), "add");
    QTEST(int(hindranceToSetPrimaryNumber(actor, list)), "setPrimaryNumber");
    QTEST(int(hindranceToRemoveLink(actor, list)), "removeLink");
    QTEST(int(hindranceToRename(actor, list)), "rename");
    QTEST(int(hindranceToDeleteList(actor, list)), "deleteList");
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
