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

// The log-ins of the demo, all with the password "demo":
//   a.lindgren   an agent
//   m.okafor     a supervisor: owns shared speed dials, the Suppliers and a workgroup
//   admin        a directory administrator
//   j.ferreira   another agent
//   t.novak      a trainee without general directories, private contacts, speed dials and statuses
// and everybody else in demopeople.h. Those of --data N are the same.
void fillDemo(World &world, std::uint64_t seed);
void fillGenerated(World &world, int contacts, std::uint64_t seed);
void fillFromFile(World &world, const std::string &path);

// Ids in the demo that tests go by.
inline constexpr const char *kDemoCompany = "company";
inline constexpr const char *kDemoPublic = "public";
inline constexpr const char *kGeneratedContacts = "generated";
std::string demoPrivate(const std::string &userId); // the user's IC Private Contacts

} // namespace icwssim
