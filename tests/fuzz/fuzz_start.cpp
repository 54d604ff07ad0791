// SPDX-License-Identifier: GPL-3.0-or-later
// What others hand over at a start: links to numbers, and the words of a second start. What is read as a
// number is one, and what is read as a message comes back as it was written.
#include "core/start/instancemessage.h"
#include "core/start/numberlink.h"

#include <cstdlib>

using namespace dialbook;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto number = numberInLink(QString::fromUtf8(bytes));
    if (number && !isLinkNumber(*number)) {
        std::abort();
    }
    if (const auto message = readInstanceMessage(bytes)) {
        const QByteArray line = instanceMessage(*message);
        if (!line.endsWith('\n') || line.size() > longestInstanceMessage
            || readInstanceMessage(line.chopped(1)) != message) {
            std::abort();
        }
    }
    return 0;
}
