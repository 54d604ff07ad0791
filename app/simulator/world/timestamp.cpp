// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/timestamp.h"

#include <chrono>
#include <cstdio>

namespace icwssim {

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string compactUtc(std::int64_t secondsSinceEpoch)
{
    using namespace std::chrono;
    const sys_seconds moment { seconds(secondsSinceEpoch) };
    const sys_days day = floor<days>(moment);
    const year_month_day date { day };
    const hh_mm_ss<seconds> time { moment - day };
    char text[64];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()));
    return text;
}

} // namespace icwssim
