// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>
#include <QtGlobal>

namespace dialbook {

/// Whether this Windows is Wine, of which a test may have to know that it cannot do something.
inline bool isWine()
{
#ifdef Q_OS_WIN
    return QLibrary(QStringLiteral("ntdll")).resolve("wine_get_version") != nullptr;
#else
    return false;
#endif
}

} // namespace dialbook

/// Skips the test function where ScriptedServer cannot speak TLS.
#define NEEDS_TLS_SERVER()                                                                                   \
    do {                                                                                                     \
        if (dialbook::isWine()) {                                                                            \
            QSKIP("Wine's Schannel can be a client only");                                                   \
        }                                                                                                    \
    } while (false)
