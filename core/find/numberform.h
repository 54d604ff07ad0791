// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace dialbook {

// How numbers are compared, whatever their formatting and whichever way they are written:
//   a number as it is stored       becomes one form
//   +49 221 1234, 0049 ..., 011 49 ...   "+492211234"   international; "(0)" is left out
//   1-317-872-3000                       "+13178723000" the North American 1 is trunk prefix and country code
//   0221 1234                            "02211234"     national, with the trunk prefix
//   (317) 872-3000, 1234                 "3178723000"   as it is: national without prefix, or internal
// A comma is a pause and says nothing here. What is typed is looked for in these forms by the patterns of
// NumberPattern.

/// The form of a number; "" when it has no digit.
[[nodiscard]] std::string numberForm(const QString &number);
[[nodiscard]] std::string numberForm(std::string_view utf8);
/// What two ways of writing one number share: the digits without country code and trunk prefix.
[[nodiscard]] std::string_view significantDigits(std::string_view form);
/// How many digits of an international number are the country code (ITU-T E.164).
[[nodiscard]] size_t countryCodeLength(std::string_view digits);

/// One way in which typed digits can be a part of a stored form.
struct NumberPattern
{
    std::string needle; ///< a '\n' at its ends stands for the form's
    bool afterCountryCode = false; ///< only right after the country code of an international form
    size_t leastDigits = 0; ///< only in forms of so many digits: no internal numbers

    /// Each hit in a form counts: digits, with or without a plus.
    [[nodiscard]] bool isAnywhere() const
    {
        return !afterCountryCode && leastDigits == 0 && needle.front() != '\n' && needle.back() != '\n';
    }
};

/// The ways in which what was typed may be a part of a number: as it is, anywhere; and, where it is written
/// with a trunk or international prefix, as the same number without it.
[[nodiscard]] std::vector<NumberPattern> numberPatterns(const QString &typed);

/// How much of a form was matched.
enum class Extent { None, Whole, Start, Part };
struct NumberMatch
{
    Extent extent = Extent::None;
    size_t rest = 0; ///< digits of the form that were not typed
};
/// What a hit of the pattern at a place of a text of forms, each between '\n's, is worth.
[[nodiscard]] NumberMatch matchAt(std::string_view forms, size_t position, const NumberPattern &pattern);
/// The best of all hits of a pattern that isAnywhere() in one form, by the first of them, and where the form
/// ends.
struct FormMatch
{
    NumberMatch match;
    size_t end = 0;
};
[[nodiscard]] FormMatch matchForm(std::string_view forms, size_t position, std::string_view needle);
/// The best match in one form.
[[nodiscard]] NumberMatch matchNumber(std::string_view form, const std::vector<NumberPattern> &patterns);

} // namespace dialbook
