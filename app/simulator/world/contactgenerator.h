// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/model.h"

#include <random>
#include <string>

namespace icwssim {

// Invents contacts, the same ones for the same seed on every platform. Used by the demo for the
// crowd and by --data N for everything.
class ContactGenerator
{
public:
    explicit ContactGenerator(std::uint64_t seed);

    // Somebody with a name in one of several scripts, a company and a few numbers.
    Contact plausible();
    // Somebody in Latin script from North America or Europe, as most of a contact centre's are.
    Contact western();
    // What real data also contains: nothing at all, far too much, markup, emoji, odd numbers.
    Contact odd();
    // An id that must be percent-encoded; unique by number.
    std::string oddId(int number);

    std::size_t pick(std::size_t count);
    bool chance(std::size_t percent) { return pick(100) < percent; }
    int primaryNumberOf(const Contact &contact);

private:
    Contact person(std::size_t script);
    std::string phoneNumber(std::size_t script);

    std::mt19937_64 m_random;
};

} // namespace icwssim
