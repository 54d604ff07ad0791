// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/torturefaults.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dialbook::torture {

namespace {

struct Place
{
    QString method;
    QString path;
};

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/// The request that carries the command out (protocol.md 4.5, 4.8).
Place requestOf(const Command &command)
{
    const QString contacts = u"/icws/*/directories/contacts/*"_s;
    const QString lists = u"/icws/*/directories/speed-dial"_s;
    static constexpr std::array methods { "POST"_L1, "PUT"_L1, "DELETE"_L1, "POST"_L1, "PUT"_L1, "DELETE"_L1,
        "POST"_L1, "PUT"_L1, "DELETE"_L1 };
    const QString method = methods.at(command.index());
    switch (Deed(command.index())) {
    case Deed::CreateContact:
    case Deed::UpdateContact:
    case Deed::DeleteContact:
    case Deed::Together:
        return { method, contacts };
    case Deed::CreateSpeedDial:
        return { method, lists };
    case Deed::RenameSpeedDial:
    case Deed::DeleteSpeedDial:
        return { method, lists + u'/' + encoded(directoryOf(command).text()) };
    case Deed::AddLink:
        return { method, lists + u"/*/links"_s };
    case Deed::SetPrimaryNumber:
    case Deed::RemoveLink:
        return { method, lists + u"/*/links/*"_s };
    }
    return {};
}

struct Order
{
    QString call;
    QJsonObject arguments;
};

Order closing(const QString &when)
{
    return { u"close"_s, { { u"when"_s, when } } };
}

Order silence(const QString &when)
{
    return { u"silence"_s, { { u"when"_s, when } } };
}

Order answer(int status, const QString &errorId, bool isDone = false)
{
    return { u"answer"_s,
        { { u"status"_s, status }, { u"done"_s, isDone },
            { u"body"_s, QJsonObject { { u"errorId"_s, errorId }, { u"message"_s, u"torture"_s } } } } };
}

Order page(int status, bool isDone = false)
{
    return { u"answer"_s,
        { { u"status"_s, status }, { u"done"_s, isDone }, { u"contentType"_s, u"text/html"_s },
            { u"body"_s, u"<html><title>Somebody else</title></html>"_s } } };
}

Order busy(int times)
{
    return { u"busy"_s, { { u"times"_s, times } } };
}

Order elsewhere()
{
    return { u"answer"_s,
        { { u"status"_s, 503 },
            { u"body"_s,
                QJsonObject { { u"errorId"_s, u"error.server.notAcceptingConnections"_s },
                    { u"message"_s, u"torture"_s },
                    { u"alternateHostList"_s, QJsonArray { u"127.0.0.2"_s } } } } } };
}

Order orderFor(Fault fault, QRandomGenerator &random)
{
    const QString unauthorized = u"error.request.connection.authenticationFailure"_s;
    const QString forbidden = u"error.request.accessDenied"_s;
    switch (fault) {
    case Fault::ClosedBefore:
    case Fault::LookClosedBefore:
        return closing(u"before"_s);
    case Fault::ClosedAfter:
    case Fault::LookClosedAfter:
        return closing(u"after"_s);
    case Fault::ClosedHalfWay:
        return closing(u"half-way"_s);
    case Fault::SilentBefore:
    case Fault::ServerKilledBefore:
    case Fault::ClientKilledBefore:
    case Fault::LookSilent:
        return silence(u"before"_s);
    case Fault::SilentAfter:
    case Fault::ServerKilledAfter:
    case Fault::ClientKilledAfter:
        return silence(u"after"_s);
    case Fault::Empty:
        return { u"empty-200"_s, {} };
    case Fault::Busy:
    case Fault::LookBusy:
        return busy(1 + int(random.bounded(2)));
    case Fault::BusyTooLong:
        return busy(4 + int(random.bounded(3)));
    case Fault::Unauthorized:
        return answer(401, unauthorized);
    case Fault::Forbidden:
    case Fault::LookForbidden:
        return answer(403, forbidden);
    case Fault::ServerFault:
        return answer(500, u"error.fault"_s);
    case Fault::ServerFaultAfter:
        return answer(500, u"error.fault"_s, true);
    case Fault::Gateway:
    case Fault::LookGateway:
        return page(502);
    case Fault::GatewayAfter:
        return page(504, true);
    case Fault::Portal:
        return page(200);
    case Fault::Elsewhere:
        return elsewhere();
    case Fault::MessagesLost:
    case Fault::SessionEnded:
    case Fault::Switchover:
    case Fault::ServerKilled:
    case Fault::ClientKilled:
    case Fault::Cut:
        return {};
    }
    return {};
}

bool isOfLook(Fault fault)
{
    return fault >= Fault::LookClosedBefore && fault <= Fault::LookGateway;
}

} // namespace

QString nameOf(Deed deed)
{
    static constexpr std::array names { "create"_L1, "change"_L1, "delete"_L1, "list+"_L1, "rename"_L1,
        "list-"_L1, "link+"_L1, "number"_L1, "link-"_L1, "several"_L1 };
    return names.at(size_t(deed));
}

QString nameOf(Fault fault)
{
    static constexpr std::array names { "closed before"_L1, "closed after"_L1, "closed half-way"_L1,
        "silent before"_L1, "silent after"_L1, "empty 200"_L1, "busy"_L1, "busy too long"_L1, "401"_L1,
        "403"_L1, "500"_L1, "500 but done"_L1, "HTML 502"_L1, "HTML 504 but done"_L1, "HTML 200"_L1,
        "503 elsewhere"_L1, "look closed before"_L1, "look closed after"_L1, "look silent"_L1, "look busy"_L1,
        "look 403"_L1, "look HTML 502"_L1, "messages lost"_L1, "session ended"_L1, "switchover"_L1,
        "server killed"_L1, "server killed before"_L1, "server killed after"_L1, "client killed"_L1,
        "client killed before"_L1, "client killed after"_L1, "cut off"_L1 };
    static_assert(names.size() == size_t(faultCount));
    return names.at(size_t(fault));
}

int arm(SimulatorProcess &simulator, Fault fault, const Command &command, QRandomGenerator &random)
{
    Order order = orderFor(fault, random);
    if (order.call.isEmpty()) {
        return 0;
    }
    // The subscription of the directories is the look at a list (protocol.md 4.1, 4.2).
    const Place place = isOfLook(fault)
        ? Place { u"PUT"_s, u"/icws/*/messaging/subscriptions/directories*"_s }
        : requestOf(command);
    order.arguments.insert(u"method"_s, place.method);
    order.arguments.insert(u"path"_s, place.path);
    simulator.control(order.call, order.arguments);
    return order.arguments.value(u"times"_s).toInt(1);
}

bool isUntouched(SimulatorProcess &simulator, int times)
{
    const QJsonArray rules = simulator.look(u"state"_s)["faults"_L1].toArray();
    return !rules.isEmpty() && rules.at(0).toObject()["times"_L1].toInt() >= times;
}

} // namespace dialbook::torture
