// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/torturesequence.h"

#include "core/contacts/contact.h"
#include "tests/torture/tortureverdict.h"

#include <QJsonArray>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace dialbook::torture {

namespace {

const DirectoryId directory(u"public"_s);
/// Never edited: tells which creation an entry came from, whatever becomes of it.
constexpr auto markField = ContactField::Assistant;
constexpr std::array editedFields { ContactField::Notes, ContactField::Title, ContactField::Company,
    ContactField::Department };

} // namespace

Sequence::Sequence(SimulatorProcess &simulator, Client &first, Client &second, quint32 seed)
    : m_simulator(simulator)
    , m_first(first)
    , m_second(second)
    , m_seed(seed)
    , m_random(seed)
{
}

QString Sequence::unique(const QString &what)
{
    return u"s%1 %2 %3"_s.arg(m_seed).arg(what).arg(++m_count);
}

Sequence::Truth Sequence::look()
{
    Truth truth;
    const QString own = u"s%1 "_s.arg(m_seed);
    const auto read = [&](const QString &id, const auto &take) {
        const QJsonArray entries = m_simulator.look(u"directory?id="_s + id)["entries"_L1].toArray();
        for (const auto entry : entries) {
            const auto contact = readContact(entry.toObject());
            if (contact && contact->text(markField).startsWith(own)) {
                take(*contact);
            }
        }
    };
    read(directory.text(),
        [&truth](const Contact &contact) { truth.contacts.insert(contact.text(markField), contact); });
    const QJsonArray directories = m_simulator.look(u"state"_s)["directories"_L1].toArray();
    for (const auto value : directories) {
        const QString name = value.toObject()["displayName"_L1].toString();
        if (name.startsWith(own)) {
            truth.lists.insert(value.toObject()["directoryId"_L1].toString(), name);
        }
    }
    if (!m_list.isEmpty()) {
        read(QString::fromLatin1(QUrl::toPercentEncoding(m_list.text())),
            [&truth](const Contact &contact) { truth.links.insert(contact.id.text()); });
    }
    return truth;
}

/// The people look at their lists.
void Sequence::learn()
{
    const Truth truth = look();
    m_seen.clear();
    for (auto contact = truth.contacts.cbegin(); contact != truth.contacts.cend(); ++contact) {
        m_seen.insert(contact.key(), { { directory, contact->id }, ContactDraft::of(*contact) });
    }
    if (!truth.lists.contains(m_list.text())) {
        m_list = truth.lists.isEmpty() ? DirectoryId() : DirectoryId(truth.lists.firstKey());
    }
    m_listName = truth.lists.value(m_list.text());
}

Command Sequence::anyUpdate(const QString &mark)
{
    const auto &[contact, before] = m_seen[mark];
    ContactDraft after = before;
    const int changes = 1 + chance(2);
    for (int i = 0; i < changes; ++i) {
        after.text(editedFields.at(size_t(chance(int(editedFields.size()))))) = unique(u"value"_s);
    }
    return UpdateContact { contact, before, after };
}

std::optional<Command> Sequence::anyCommand()
{
    if (chance(4) != 0) {
        learn(); // or else they act on what they saw before
    }
    const int what = chance(20);
    if (what < 6 || m_seen.isEmpty()) {
        ContactDraft draft;
        draft.text(markField) = unique(u"entry"_s);
        draft.text(ContactField::DisplayName) = draft.text(markField);
        draft.text(ContactField::Notes) = unique(u"value"_s);
        draft.phone(ContactField::BusinessPhone).number = u"(317) 872-%1"_s.arg(3000 + m_count);
        draft.rights = ContactRights { true, true, true, true };
        return CreateContact { directory, draft };
    }
    const QString mark = m_seen.keys().at(chance(int(m_seen.size())));
    const ContactRef contact = m_seen[mark].first;
    if (what < 13) {
        return anyUpdate(mark);
    }
    if (what < 16) {
        return DeleteContact { contact, m_seen[mark].second };
    }
    if (m_list.isEmpty()) {
        return CreateSpeedDial { unique(u"list"_s), { true, true, true, true } };
    }
    if (what < 19) {
        return AddLink { m_list, m_listName, contact, m_seen[mark].second.shownName(), PrimaryNumber::None };
    }
    const QString name = unique(u"list"_s);
    return RenameSpeedDial { m_list, m_listName, name };
}

/// Something will go wrong with one of the next requests.
void Sequence::spoil()
{
    const bool ofLook = chance(4) == 0;
    QJsonObject rule { { u"path"_s,
                           ofLook ? u"/icws/*/messaging/subscriptions/directories*"_s
                                  : u"/icws/*/directories/*"_s },
        { u"times"_s, 1 } };
    QString call;
    switch (chance(12)) {
    case 0:
        rule["when"_L1] = u"before"_s;
        call = u"close"_s;
        break;
    case 1:
    case 2:
    case 3:
        rule["when"_L1] = u"after"_s;
        call = u"close"_s;
        break;
    case 4:
        rule["when"_L1] = u"half-way"_s;
        call = u"close"_s;
        break;
    case 5:
        rule["times"_L1] = 1 + chance(6);
        call = u"busy"_s;
        break;
    case 6:
        rule["status"_L1] = 500;
        rule["body"_L1] = QJsonObject { { u"errorId"_s, u"error.fault"_s }, { u"message"_s, u"fault"_s } };
        call = u"answer"_s;
        break;
    case 7:
        rule["status"_L1] = 502;
        rule["contentType"_L1] = u"text/html"_s;
        rule["body"_L1] = u"<html><title>Gateway</title></html>"_s;
        call = u"answer"_s;
        break;
    case 8:
        rule["status"_L1] = 401;
        rule["body"_L1] = QJsonObject { { u"errorId"_s, u"error.request.connection.authenticationFailure"_s },
            { u"message"_s, u"who?"_s } };
        call = u"answer"_s;
        break;
    case 9:
        call = u"empty-200"_s;
        break;
    default:
        return;
    }
    m_steps +=
        u"  fault: %1 %2 %3"_s.arg(call, rule.value("when"_L1).toString(), rule.value("path"_L1).toString());
    m_simulator.control(call, rule);
}

void Sequence::give(Client &client, const Command &command)
{
    const EditNumber number = client.run(command);
    m_steps += u"%1 gives %2: %3"_s.arg(client.user()).arg(quint64(number)).arg(describe(command));
}

/// Until nothing is under way, whatever questions have to be answered for it.
void Sequence::settle(Client &client)
{
    client.setAttended(true);
    if (!QTest::qWaitFor([&client] { return client.session().isConnected(); }, 20000)) {
        m_steps += u"%1 does not come back: state %2"_s.arg(client.user()).arg(int(client.session().state()));
    }
    for (int round = 0; round < 4; ++round) {
        if (!client.settle()) {
            m_steps += u"%1 does not settle"_s.arg(client.user());
        }
        const QList<Edit> edits = client.edits().edits();
        for (const Edit &edit : edits) {
            if (edit.state == EditState::Conflict || edit.state == EditState::Failed) {
                const bool isRetried = edit.state == EditState::Failed && chance(3) == 0;
                const bool isYours = chance(2) == 0;
                m_steps += u"  %1: %2 is %3 -> %4"_s.arg(client.user())
                               .arg(quint64(edit.number))
                               .arg(describe(edit),
                                   isRetried     ? u"retry"_s
                                       : isYours ? u"mine"_s
                                                 : u"theirs"_s);
                if (isRetried) {
                    client.edits().retry(edit.number);
                } else {
                    client.answer(edit.number, isYours && round < 3);
                }
            }
        }
    }
}

/// One client has no session; what it is given waits, and the other one is faster.
void Sequence::actWhileCut()
{
    m_steps += u"%1 is cut"_s.arg(m_first.user());
    m_first.setAttended(false);
    m_simulator.control(u"end-session"_s,
        { { u"userId"_s, m_first.user() }, { u"shouldReconnect"_s, false }, { u"announce"_s, true } });
    if (!QTest::qWaitFor([this] { return !m_first.session().isConnected(); }, 5000)) {
        m_steps += u"  it does not notice"_s;
    }
    for (int count = 1 + chance(3); count > 0; --count) {
        if (const auto command = anyCommand()) {
            give(m_first, *command);
        }
    }
    if (chance(2) == 0) {
        m_steps += u"  killed in its outbox"_s;
        m_first.kill();
    }
    if (const auto command = anyCommand()) {
        give(m_second, *command);
        settle(m_second);
    }
    spoil();
    if (!m_first.isAlive() && !m_first.restart()) {
        m_steps += u"does not start again"_s;
    }
    settle(m_first);
}

void Sequence::actAndKill()
{
    Client &client = anybody();
    spoil();
    if (const auto command = anyCommand()) {
        give(client, *command);
    }
    const int wait = chance(25);
    QTest::qWait(wait);
    m_steps += u"%1 is killed after %2 ms"_s.arg(client.user()).arg(wait);
    client.kill();
    if (!client.restart()) {
        m_steps += u"does not start again"_s;
    }
    settle(client);
}

void Sequence::actAndSwitchOver()
{
    if (const auto command = anyCommand()) {
        give(m_first, *command);
    }
    QTest::qWait(chance(10));
    m_steps += u"switchover"_s;
    m_simulator.control(u"switchover"_s, { { u"announce"_s, chance(2) == 0 } });
    settle(m_first);
    settle(m_second);
}

void Sequence::undoSomething()
{
    Client &client = anybody();
    spoil();
    const bool isRedo = chance(3) == 0;
    m_steps += u"%1 %2"_s.arg(client.user(), isRedo ? u"redoes"_s : u"undoes"_s);
    if (isRedo) {
        client.history().redo();
    } else {
        client.history().undo();
    }
    settle(client);
}

void Sequence::step()
{
    const int what = chance(20);
    if (what < 2) {
        actWhileCut();
    } else if (what < 4) {
        actAndKill();
    } else if (what < 5) {
        actAndSwitchOver();
    } else if (what < 8) {
        undoSomething();
    } else if (Client &client = anybody(); const auto command = anyCommand()) {
        spoil();
        give(client, *command);
        if (chance(4) == 0) {
            if (const auto another = anyCommand()) {
                give(client, *another);
            }
        }
        settle(client);
    }
}

QStringList Sequence::play()
{
    m_first.told().clear();
    m_second.told().clear();
    m_first.history().restart({});
    m_second.history().restart({});
    const int count = 4 + chance(6);
    for (int i = 0; i < count; ++i) {
        step();
    }
    m_simulator.control(u"reset"_s);
    settle(m_first);
    settle(m_second);
    return compare();
}

QStringList Sequence::compare()
{
    QStringList problems;
    const Truth truth = look();
    Verdicts verdicts;
    for (Client *client : { &m_first, &m_second }) {
        verdicts.take(*client, problems);
    }
    QMultiMap<QString, Verdicts::Present> contacts;
    for (auto contact = truth.contacts.cbegin(); contact != truth.contacts.cend(); ++contact) {
        Verdicts::Present present { contact->id.text(), {} };
        for (const ContactField field : editedFields) {
            present.values.insert(field, contact->text(field));
        }
        contacts.insert(contact.key(), present);
    }
    verdicts.compareContacts(contacts, markField, problems);
    verdicts.compareLists(truth.lists, problems);
    if (truth.lists.contains(m_list.text())) {
        verdicts.compareLinks(m_list, truth.links, problems);
    }
    return problems;
}

} // namespace dialbook::torture
