// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/directorylist.h"
#include "core/edits/editjournal.h"
#include "core/edits/editrunner.h"
#include "core/edits/looker.h"
#include "tests/bench/bareclient.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/client.h"
#include "tests/bench/process.h"
#include "tests/bench/turnmeter.h"
#include "tests/bench/wiretap.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

// What edits cost: thousands of them, and a single one until it is on the wire.
namespace dialbook::bench {

namespace {

constexpr int latency = 5; // milliseconds
constexpr int connections = 4; // as EditPolicy::mostOnTheWay

/// Everything that carries out edits, with a journal on the disk.
struct Editor
{
    explicit Editor(const QString &address)
        : client(address)
        , journal(folder.filePath(u"data"_s))
    {
        bool isOpen = false;
        QObject::connect(&journal, &EditJournal::opened, &runner, [&](const JournalContent &content) {
            runner.restore(content);
            isOpen = isOpen || content.isKept;
        });
        journal.open({ u"bench"_s, u"admin"_s });
        if (!turnUntil([&] { return isOpen; })) {
            giveUp(u"the journal does not open"_s);
        }
        runner.setConnected(true);
    }

    QTemporaryDir folder;
    Client client;
    DirectoryList directories { client.session, client.rest, client.router };
    EditJournal journal;
    Looker looker { client.rest, client.router, directories };
    EditRunner runner { client.rest, { .journal = &journal, .looker = &looker } };
};

/// All contacts as they are, first to last.
QList<ContactDraft> draftsOf(const QString &address, int count, QList<ContactRef> &contacts)
{
    Client client(address);
    const auto list = client.load(generatedDirectory(), count);
    QList<ContactDraft> drafts;
    for (const ContactPtr &row : list->rows()) {
        contacts += ContactRef { generatedDirectory(), row->id };
        drafts += ContactDraft::of(*row);
    }
    // Nobody else looks at the directory meanwhile.
    client.session.logOff();
    if (!turnUntil([&] { return client.session.state() == Session::State::LoggedOut; })) {
        giveUp(u"Dialbook could not log off"_s);
    }
    return drafts;
}

void annotate(QList<ContactDraft> &drafts, const QString &note)
{
    for (ContactDraft &draft : drafts) {
        draft.text(ContactField::Notes) = note;
    }
}

QByteArray pathOf(const ContactRef &contact)
{
    return "/directories/contacts/" + contact.directory.text().toLatin1() + '/'
        + QUrl::toPercentEncoding(contact.entry.text());
}

QList<std::pair<QByteArray, QByteArray>> bodiesOf(
    const QList<ContactRef> &contacts, const QList<ContactDraft> &drafts)
{
    QList<std::pair<QByteArray, QByteArray>> bodies;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        bodies.append(
            { pathOf(contacts.at(i)), QJsonDocument(toJson(drafts.at(i))).toJson(QJsonDocument::Compact) });
    }
    return bodies;
}

void setLatency(SimulatorProcess &simulator)
{
    simulator.control(u"latency"_s, { { u"milliseconds"_s, latency } });
}

QList<Figure> changeMany(const Scale &scale)
{
    const int count = scale.contacts(10'000);
    SimulatorProcess simulator;
    start(simulator, count);
    QList<ContactRef> contacts;
    QList<ContactDraft> drafts = draftsOf(simulator.address(), count, contacts);
    setLatency(simulator);
    annotate(drafts, u"by the bare client"_s);
    double bare = 0;
    {
        BareClient client(simulator.address(), connections);
        bare = client.put(bodiesOf(contacts, drafts));
    }
    Editor editor(simulator.address());
    QList<Command> commands;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        ContactDraft after = drafts.at(i);
        after.text(ContactField::Notes) = u"by Dialbook"_s;
        commands += UpdateContact { contacts.at(i), drafts.at(i), after };
    }
    const double onCpu = processorTime();
    QElapsedTimer clock;
    clock.start();
    TurnMeter::instance().begin();
    const EditGroup group = editor.runner.runTogether(std::move(commands));
    const bool isOver = turnUntil([&] { return editor.runner.progress(group)->isOver(); });
    const Turns turns = TurnMeter::instance().end();
    const double taken = double(clock.nsecsElapsed()) / 1e6;
    if (!isOver || editor.runner.progress(group)->done != count) {
        giveUp(u"not all was changed"_s);
    }
    return { { u"%1 contacts are changed at once, with %2 ms of latency"_s.arg(count).arg(latency), u"ms"_s,
                 taken, u"a bare client sends the same requests over %1 connections"_s.arg(connections), bare,
                 { { Goal::Kind::TimesTheBaseline, 1 / 0.9 } },
                 u"%1 of the best that %2 connections allow; %3 ms on the processor"_s
                     .arg(bare / taken, 0, 'f', 2)
                     .arg(connections)
                     .arg(processorTime() - onCpu, 0, 'f', 0) },
        { u"longest turn of the event loop meanwhile"_s, u"ms"_s, turns.longest, {}, 0,
            { { Goal::Kind::AtMost, 8 } },
            u"p99 %1 ms; %2 ms of the longest on the processor"_s.arg(turns.percentile(99), 0, 'f', 1)
                .arg(turns.longestOnCpu, 0, 'f', 1) } };
}

/// When something like this went by, at the earliest.
std::optional<qint64> momentOf(
    const QList<WireTap::Mark> &marks, const QByteArray &verb, const QByteArray &holds, qint64 after = 0)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const WireTap::Mark &mark) {
        return mark.at >= after && mark.what.startsWith(verb) && mark.what.contains(holds);
    });
    return found == marks.end() ? std::nullopt : std::optional(found->at);
}

/// From a bare request until it is on the wire, in milliseconds: Qt's own part.
QList<double> bareTimes(WireTap &tap, int repeats)
{
    QNetworkAccessManager network;
    QList<double> times;
    for (int i = 0; i <= repeats; ++i) {
        (void)tap.take();
        QNetworkRequest request(QUrl(tap.address() + u"/icws/connection/bare"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const qint64 begun = WireTap::now();
        const std::unique_ptr<QNetworkReply> reply(network.put(request, "{}"_ba));
        if (!turnUntil([&] { return reply->isFinished(); })) {
            giveUp(u"a bare request was not answered"_s);
        }
        const auto sent = momentOf(tap.take(), "PUT", "/bare");
        if (sent && i > 0) { // the first one connects
            times += double(*sent - begun) / 1e6;
        }
    }
    return times;
}

QList<Figure> sendOne(const Scale &scale)
{
    const int repeats = scale.repeats(200);
    SimulatorProcess simulator;
    start(simulator, scale.contacts(1'000));
    QList<ContactRef> contacts;
    const QList<ContactDraft> drafts = draftsOf(simulator.address(), scale.contacts(1'000), contacts);
    setLatency(simulator);
    WireTap tap(simulator.address());
    const QList<double> bare = bareTimes(tap, repeats);
    Editor editor(tap.address());
    QList<double> untilLook;
    QList<double> untilEdit;
    for (int i = 0; i < repeats; ++i) {
        ContactDraft after = drafts.at(i);
        after.text(ContactField::Notes) = u"by Dialbook"_s;
        const Command command = UpdateContact { contacts.at(i), drafts.at(i), after };
        (void)tap.take();
        const qint64 begun = WireTap::now();
        const EditNumber number = editor.runner.run(command);
        if (!turnUntil([&] { return editor.runner.find(number)->state == EditState::Done; })) {
            giveUp(u"an edit was not done"_s);
        }
        const QList<WireTap::Mark> marks = tap.take();
        const auto look = momentOf(marks, "PUT", "/messaging/subscriptions/directories/", begun);
        const auto seen = momentOf(marks, {}, "contactsAdded", begun);
        const auto sent = momentOf(marks, "PUT", "/directories/contacts/", begun);
        if (!look || !seen || !sent) {
            giveUp(u"an edit did not go by"_s);
        }
        untilLook += double(*look - begun) / 1e6;
        untilEdit += double(*sent - *seen) / 1e6;
        turnFor(std::chrono::milliseconds(2)); // the look's subscription is ended
    }
    const QString bareIs = u"a request of a bare QNetworkAccessManager"_s;
    const auto p95 = [](const QList<double> &times) {
        return u"p95 %1 ms"_s.arg(percentile(times, 95), 0, 'f', 2);
    };
    return { { u"from run() until its look is on the wire"_s, u"ms"_s, median(untilLook), bareIs,
                 median(bare), { { Goal::Kind::AtMost, 1 } }, p95(untilLook) },
        { u"from the look's answer until the edit is on the wire"_s, u"ms"_s, median(untilEdit), bareIs,
            median(bare), { { Goal::Kind::AtMost, 1 } }, p95(untilEdit) } };
}

} // namespace

Benchmark bulkBenchmark()
{
    return { u"bulk"_s, 3, changeMany };
}

Benchmark okToWireBenchmark()
{
    return { u"ok-to-wire"_s, 3, sendOne };
}

} // namespace dialbook::bench
