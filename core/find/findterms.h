// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/numberform.h"

#include <QString>

#include <string>
#include <vector>

namespace dialbook {

/// One thing that has to be found: a folded text without spaces, and when it is written like a number the
/// ways it may be a part of one.
struct FindFragment
{
    std::string text; ///< UTF-8; "" for a number put together from several fragments
    std::vector<NumberPattern> numbers;
};

/// All fragments must be found, in any order.
using FindFragments = std::vector<FindFragment>;

/// What was typed, taken apart at its spaces. A number may itself be typed with spaces: then it is looked
/// for in two ways, piece by piece and as one number, and either will do.
class FindTerms
{
public:
    explicit FindTerms(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_ways.empty(); }
    /// One or two; each is enough.
    [[nodiscard]] const std::vector<FindFragments> &ways() const { return m_ways; }

private:
    std::vector<FindFragments> m_ways;
};

} // namespace dialbook
