// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process.h"

#include <QFile>

#include <ctime>

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

double processorTime()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

} // namespace dialbook::bench
