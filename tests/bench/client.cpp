// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/client.h"

#include "tests/bench/benchmark.h"
#include "tests/bench/turnmeter.h"

using namespace Qt::StringLiterals;

namespace dialbook::bench {

Client::Client(const QString &address)
{
    rest.setLanguage("en-US"_ba);
    session.logIn(*ServerAddress::fromUserInput(address), { UserId(u"admin"_s), u"demo"_s });
    const bool in = turnUntil(
        [this] { return session.isConnected() && session.pumpMode() == MessagePump::Mode::Streaming; });
    if (!in) {
        giveUp(u"Dialbook could not log in"_s);
    }
}

std::shared_ptr<ContactList> Client::load(const DirectoryId &directory, int rows)
{
    auto list = lists.open(directory);
    list->wantAll();
    if (!turnUntil([&] { return list->loadedCount() >= rows; })) {
        giveUp(u"Dialbook loaded %1 of %2 rows"_s.arg(list->loadedCount()).arg(rows));
    }
    return list;
}

DirectoryId generatedDirectory()
{
    return DirectoryId(u"generated"_s);
}

void start(SimulatorProcess &simulator, int contacts)
{
    const QString address = simulator.start({ u"--still"_s, u"--data"_s, QString::number(contacts),
        // No keep-alives between the events that are counted.
        u"--ping"_s, u"1000000000"_s });
    if (address.isEmpty()) {
        giveUp(u"the simulator did not start"_s);
    }
}

} // namespace dialbook::bench
