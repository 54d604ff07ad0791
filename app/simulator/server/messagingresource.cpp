// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/eventstream.h"
#include "app/simulator/server/resources.h"

// Messages, fetched or streamed, and the subscriptions that cause them (protocol.md 3, 4.1, 4.2).
namespace icwssim {

namespace {

bool wantsEvents(const Call &call)
{
    const std::string accept = call.http.header("Accept");
    return accept.find("text/event-stream") != std::string::npos;
}

} // namespace

HttpAnswer messages(Switchboard &board, const Call &call)
{
    Session &session = *call.session;
    if (wantsEvents(call) && board.hasFeature("messaging", 2) && board.knobs().streams != EventStreams::Off)
        return eventStreamAnswer(board, call.session);

    // While a stream is open it gets everything (protocol.md 3.2).
    std::string list = "[";
    if (session.streams == 0) {
        for (const QueuedMessage &message : session.queue) {
            if (list.size() > 1)
                list += ',';
            list += message.text;
        }
        session.queue.clear();
    }
    HttpAnswer answer;
    answer.contentType = IcwsContentType;
    answer.body = list + ']';
    return answer;
}

HttpAnswer heartbeat(Switchboard &, const Call &)
{
    return emptyAnswer();
}

HttpAnswer putMetadataSubscription(Switchboard &board, const Call &call)
{
    board.subscribeMetadata(*call.session);
    return emptyAnswer();
}

HttpAnswer deleteMetadataSubscription(Switchboard &board, const Call &call)
{
    call.session->metadata.reset();
    board.purge(*call.session, MetadataSource);
    return emptyAnswer();
}

HttpAnswer putDirectorySubscription(Switchboard &board, const Call &call)
{
    const auto body = readBody(call);
    if (!body)
        return refusalAnswer(body.refusal());
    auto request = board.world().parseWindow(*call.user, *body);
    if (!request)
        return refusalAnswer(request.refusal());
    board.subscribeDirectory(*call.session, call.target.segments.at(5), std::move(*request));
    return emptyAnswer();
}

HttpAnswer deleteDirectorySubscription(Switchboard &board, const Call &call)
{
    const std::string &id = call.target.segments.at(5);
    call.session->directories.erase(id);
    board.purge(*call.session, directorySource(id));
    return emptyAnswer();
}

} // namespace icwssim
