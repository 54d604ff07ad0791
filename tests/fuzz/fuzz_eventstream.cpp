// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an event stream: the same events, however the network cuts it.
#include "core/rest/eventstreamparser.h"

#include <algorithm>
#include <cstdlib>

using namespace dialbook;

namespace {

constexpr qsizetype mostBytes = 200; // so that the limit is met

QList<EventStreamParser::Event> readIn(QByteArrayView bytes, qsizetype atOnce, int &dropped)
{
    EventStreamParser parser(mostBytes);
    QList<EventStreamParser::Event> events;
    for (qsizetype begin = 0; begin < bytes.size(); begin += atOnce) {
        events += parser.feed(bytes.sliced(begin, std::min(atOnce, bytes.size() - begin)));
    }
    dropped = parser.droppedEvents();
    return events;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    int droppedWhole = 0;
    int droppedInParts = 0;
    const auto whole = readIn(bytes, std::max<qsizetype>(1, bytes.size()), droppedWhole);
    const auto inParts = readIn(bytes, 1 + data[0] % 7, droppedInParts);
    const auto isSame = [](const EventStreamParser::Event &one, const EventStreamParser::Event &other) {
        return one.name == other.name && one.data == other.data;
    };
    const bool isTooLarge = std::any_of(
        whole.begin(), whole.end(), [](const auto &event) { return event.data.size() > mostBytes; });
    if (droppedWhole != droppedInParts || isTooLarge
        || !std::equal(whole.begin(), whole.end(), inParts.begin(), inParts.end(), isSame)) {
        std::abort();
    }
    return 0;
}
