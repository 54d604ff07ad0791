// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the journal's file, which another program may have written: what is read as a command comes
// back the same when it is written down again.
#include "core/edits/commandjson.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace dialbook;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))).object();
    if (const std::optional<Command> command = readCommand(object)) {
        if (readCommand(toJson(*command)) != command) {
            std::abort();
        }
        (void)nameIn(*command);
    }
    (void)readDraft(object);
    (void)readError(object);
    return 0;
}
