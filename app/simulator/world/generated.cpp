// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/contactgenerator.h"
#include "app/simulator/world/worlddata.h"
#include "app/simulator/world/worldfile.h"

#include <algorithm>
#include <cctype>
#include <iterator>

// --data N, and the choice between the three kinds of data.
namespace icwssim {

namespace {

constexpr int kMostContacts = 1000000;
constexpr int kOddEvery = 17;

} // namespace

void fillGenerated(World &world, int contacts, std::uint64_t seed)
{
    fillDemo(world, seed);
    Directory directory;
    directory.id = kGeneratedContacts;
    directory.displayName = "Generated contacts";
    directory.displayType = DisplayType::Filter;
    directory.schemaId = "contacts";
    directory.others = { true, true, true };
    world.putDirectory(std::move(directory));
    ContactGenerator generator(seed);
    const char *owners[] = { "a.lindgren", "m.okafor", "j.ferreira", "" };
    for (int i = 1; i <= contacts; ++i) {
        const bool isOdd = generator.pick(kOddEvery) == 0;
        Contact contact = isOdd ? generator.odd() : generator.plausible();
        Entry entry;
        entry.id = isOdd ? generator.oddId(i) : "g-" + std::to_string(i);
        entry.ownerId = owners[generator.pick(std::size(owners))];
        entry.flags = EntryFlags { true, false, generator.chance(70), generator.chance(50) };
        entry.primaryNumber = generator.primaryNumberOf(contact);
        entry.contact = std::make_shared<const Contact>(std::move(contact));
        world.putEntry(kGeneratedContacts, std::move(entry));
    }
    world.takeChanges();
}

std::unique_ptr<World> makeWorld(const std::string &data, std::uint64_t seed)
{
    auto world = std::make_unique<World>(seed);
    const bool isNumber = !data.empty() && std::all_of(data.begin(), data.end(), [](char c) {
        return std::isdigit(static_cast<unsigned char>(c)) != 0;
    });
    if (data == "demo") {
        fillDemo(*world, seed);
    } else if (isNumber) {
        if (data.size() > 7 || std::stoi(data) > kMostContacts)
            throw DataError(
                "--data: at most " + std::to_string(kMostContacts) + " contacts can be generated.");
        fillGenerated(*world, std::stoi(data), seed);
    } else {
        fillFromFile(*world, data);
    }
    return world;
}

} // namespace icwssim
