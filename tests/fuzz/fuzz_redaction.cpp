// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a message for the log: filtering twice changes nothing more, and a password stays hidden
// whatever stands around it.
#include "core/log/redaction.h"

#include <cstdlib>

using namespace dialbook;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (redacted(u"{\"password\":\"xyzzy17\"} "_s + text).contains(u"xyzzy17"_s)
        && !redacted(text).contains(u"xyzzy17"_s)) {
        std::abort();
    }
    return 0;
}
