// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/model.h"

namespace icwssim {

struct FilterItem
{
    int contactProperty = 0;
    int filterType = 0; // 0 Exact, 1 Prefix, 2 Exists, 3 Empty, 4 Wildcards
    std::vector<std::string> expressions;
};

struct SortItem
{
    int contactProperty = 0;
    bool descending = false;
};

// A validated directorySubscriptionParameters (protocol.md 4.2). `count` is what the row rule
// made of the wish: the number of rows that the window may have.
struct WindowRequest
{
    std::string directoryId;
    int index = 0;
    int count = 25;
    std::vector<FilterItem> filters;
    std::vector<SortItem> sorts;
};

struct WindowRow
{
    int index = 0; // absolute, in the filtered and sorted list
    EntryPtr entry;
};

// What one subscription shows at one moment. Cheap to keep: rows share their entries.
struct Window
{
    std::string directoryId;
    std::vector<WindowRow> rows;
    int totalCount = 0;
    int filteredCount = 0;
};

} // namespace icwssim
