// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/world.h"

#include <memory>
#include <stdexcept>
#include <string>

namespace icwssim {

// What --data got wrong, in words for the person at the command line.
class DataError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

// The world that --data asks for: "demo", a number of generated contacts, or the path of a JSON
// file (format: see worldfile.h). Throws DataError. The same arguments always give the same world.
std::unique_ptr<World> makeWorld(const std::string &data, std::uint64_t seed);

void fillDemo(World &world, std::uint64_t seed);
void fillGenerated(World &world, int contacts, std::uint64_t seed);
void fillFromFile(World &world, const std::string &path);

} // namespace icwssim
