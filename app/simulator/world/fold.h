// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// Comparing text as people expect it, for Latin, Greek and Cyrillic. Other scripts are compared by
// code point. Broken UTF-8 is taken byte by byte and never fails.
namespace icwssim {

// The text without differences of case, as UTF-8.
std::string foldCase(std::string_view text);

// A byte string whose plain comparison sorts without regard to case, accented letters next to
// their base letter ("Åsa" before "Bertil").
std::string sortKey(std::string_view text);

// `*` any run, `?` one character; both arguments folded already.
bool matchesWildcards(std::string_view folded, std::string_view foldedPattern);

std::u32string decodeUtf8(std::string_view text);
void appendUtf8(std::string &text, char32_t character);

} // namespace icwssim
