// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactsapi.h"
#include "core/contacts/numberapi.h"
#include "core/directories/directoryapi.h"
#include "core/directories/lookupapi.h"
#include "core/session/session.h"
#include "core/speeddial/speeddialapi.h"
#include "tests/support/contract/contract.h"
#include "tests/support/simulatorprocess.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

/// Everything that Dialbook ever asks of a server, asked once of the simulator; then both sides of every
/// exchange are held against the vendor's contract.
class WireContractTest : public QObject
{
    Q_OBJECT

private slots:
    void everyExchangeKeepsToTheContract();

private:
    template <class T>
    Result<T> wait(Call<T> call)
    {
        std::optional<Result<T>> result;
        Call<T> running = std::move(call).then(this, [&](Result<T> answer) { result = std::move(answer); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10000)) {
            qFatal("no answer");
        }
        if (!*result) {
            qWarning(
                "%s: %s", qPrintable(toString(result->error().kind)), qPrintable(result->error().detail));
        }
        return *result;
    }
};

void WireContractTest::everyExchangeKeepsToTheContract()
{
    SimulatorProcess simulator;
    const QString address = simulator.start({ u"--data"_s, u"demo"_s, u"--still"_s });
    QVERIFY(!address.isEmpty());
    QNetworkAccessManager network;
    RestClient rest(network);
    MessageRouter router;
    Session session(rest, router);
    session.logIn(*ServerAddress::fromUserInput(address), { UserId(u"a.lindgren"_s), u"demo"_s });
    QTRY_VERIFY(session.isConnected());

    DirectoryApi directories(rest);
    QVERIFY(wait(directories.subscribeToMetadata()));
    const DirectoryId everywhere(u"public"_s);
    const SubscriptionId window(u"a window/with ä slash"_s);
    QVERIFY(wait(directories.subscribe(window,
        { .directory = everywhere,
            .index = 10,
            .count = 30,
            .filters = { { .property = ContactProperty::DisplayName,
                .type = ContactFilterType::Wildcards,
                .expressions = { u"*a*"_s } } },
            .sorts = { { .property = ContactProperty::Company, .descending = true } } })));
    QVERIFY(wait(directories.unsubscribe(window)));

    ContactDraft draft;
    draft.text(ContactField::DisplayName) = u"Ødegård, <b>Åse</b>"_s;
    draft.phone(ContactField::BusinessPhone) = { u"8004562354"_s, u"214"_s, true };
    draft.primaryNumber = PrimaryNumber::BusinessPhone;
    draft.rights = ContactRights {};
    ContactsApi contacts(rest);
    const auto created = wait(contacts.create(everywhere, draft));
    QVERIFY(created);
    const ContactRef contact { everywhere, *created };
    draft.text(ContactField::Notes) = u"two\nlines"_s;
    QVERIFY(wait(contacts.update(contact, draft)));

    SpeedDialApi speedDials(rest);
    const auto list = wait(speedDials.create(u"Night shift"_s, { .shared = true, .othersMayAdd = true }));
    QVERIFY(list);
    QVERIFY(wait(speedDials.rename(*list, u"Nights"_s)));
    const auto link = wait(speedDials.addLink(*list, contact, PrimaryNumber::BusinessPhone));
    QVERIFY(link);
    QVERIFY(wait(speedDials.setPrimaryNumber(*list, *link, PrimaryNumber::None)));
    QVERIFY(wait(speedDials.removeLink(*list, *link)));
    QVERIFY(wait(speedDials.remove(*list)));
    QVERIFY(wait(contacts.remove(contact)));

    NumberApi numbers(rest);
    QVERIFY(wait(numbers.details(u"8004562354"_s)));
    LookupApi lookup(rest);
    QVERIFY(wait(lookup.find({ .types = { LookupType::User, LookupType::Workgroup },
        .properties = { LookupProperty::LastName, LookupProperty::Department },
        .text = u"okaf"_s })));
    ConnectionApi connection(rest);
    QVERIFY(wait(connection.status(*rest.sessionKeys())));
    QVERIFY(wait(connection.heartbeat()));
    session.logOff();
    QTRY_COMPARE(session.state(), Session::State::LoggedOut);

    const contract::Contract vendor;
    QSet<QString> seen;
    const QJsonArray log = simulator.look(u"log"_s).value(u"requests"_s).toArray();
    for (const QJsonValue &entry : log) {
        const std::string method = entry[u"method"_s].toString().toStdString();
        const std::string path = entry[u"target"_s].toString().section(u'?', 0, 0).toStdString();
        const contract::Operation *operation = vendor.operation(method, path);
        QVERIFY2(operation, (method + ' ' + path + " is no operation of the contract").c_str());
        seen.insert(QString::fromStdString(operation->name));
        contract::Problems problems =
            vendor.validateRequest(method, path, entry[u"requestBody"_s].toString().toStdString());
        // A stream's body is not one JSON value; its messages are held elsewhere.
        if (operation->name != "getMessages") {
            const auto more = vendor.validateResponse(
                method, path, entry[u"status"_s].toInt(), entry[u"answerBody"_s].toString().toStdString());
            problems.insert(problems.end(), more.begin(), more.end());
        }
        QVERIFY2(problems.empty(),
            (operation->name + ": " + (problems.empty() ? std::string() : problems.front())).c_str());
    }
    const QSet<QString> all { u"createConnection"_s, u"getConnection"_s, u"deleteConnection"_s,
        u"sendHeartbeat"_s, u"getMessages"_s, u"updateDirectoriesSubscription"_s,
        u"createDirectorySubscription"_s, u"removeDirectorySubscription"_s, u"createContact"_s,
        u"updateContact"_s, u"deleteContact"_s, u"createSpeedDialDirectory"_s, u"updateSpeedDialDirectory"_s,
        u"deleteSpeedDialDirectory"_s, u"createSpeedDialLink"_s, u"updateSpeedDialLink"_s,
        u"deleteSpeedDialLink"_s, u"queryPhoneNumberDetails"_s, u"queryLookupEntries"_s };
    QCOMPARE(QSet<QString>(all) - seen, QSet<QString> {});
}

QTEST_GUILESS_MAIN(WireContractTest)
#include "tst_wirecontract.moc"
