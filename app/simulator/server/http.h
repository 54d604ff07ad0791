// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace icwssim {

using HeaderList = std::vector<std::pair<std::string, std::string>>;

bool sameIgnoringCase(std::string_view left, std::string_view right);
// Percent-decoding of one path segment or query part; nothing when an escape is broken or the result
// is not UTF-8. A plus sign stays a plus sign.
std::optional<std::string> percentDecoded(std::string_view text);
bool isUtf8(std::string_view text);

// A request as it came over the wire; the target is raw.
struct HttpRequest
{
    std::string method;
    std::string target;
    HeaderList headers;
    std::string body;
    std::string peer;
    std::size_t listener = 0; // on which of the server's addresses it came in

    // Empty when there is no such header.
    std::string header(std::string_view name) const;
    bool hasHeader(std::string_view name) const;
};

// What a streaming answer writes to; valid while the stream function runs.
class StreamSink
{
public:
    virtual ~StreamSink() = default;
    virtual bool write(std::string_view data) = 0;
    virtual bool peerGone() = 0;
};

// An answer, and how badly its delivery is to go.
struct HttpAnswer
{
    // Silence: nothing, until the client has had enough.
    enum class Delivery { Whole, NothingAndClose, HalfAndClose, Silence };

    int status = 200;
    HeaderList headers;
    std::string contentType;
    std::string body;
    Delivery delivery = Delivery::Whole;
    bool close = false;
    // Set: the body is what this function writes, until it returns. False means that the stream broke off
    // instead of ending.
    std::function<bool(StreamSink &)> stream;
    // Called once when the answer is on its way, or could not be sent.
    std::function<void()> afterwards;
};

const char *reasonPhrase(int status);

} // namespace icwssim
