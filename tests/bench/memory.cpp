// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory.h"

#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#include <unistd.h>
#endif

namespace dialbook::bench {

qint64 residentBytes()
{
#ifdef __GLIBC__
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (file.open(QIODevice::ReadOnly)) {
        return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
    }
#endif
    return 0;
}

} // namespace dialbook::bench
