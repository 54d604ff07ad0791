// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace dialbook {

template <class T>
using Result = tl::expected<T, Error>;

/// The value of a request that answers nothing but success.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace dialbook
