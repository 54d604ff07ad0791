// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/model.h"

#include <string>

// A simple dial plan for a site in Indianapolis (country 1, area 317), enough to answer
// phone-numbers/query-details and to normalise the numbers of contacts (protocol.md 6.3, 4.4).
namespace icwssim {

struct DialedNumber
{
    std::string normalized;
    std::string display;
    std::string editBase;
    std::string extension;
    std::string classification;
    bool autoDialExtension = false;
    bool internal = false;
    bool dialable = false;
};

DialedNumber dial(const std::string &text);

// The phoneNumber that readers of a contact get. What was typed stays in numberInfo and editNumber.
Json phoneNumberJson(const Phone &phone);

// The documented form of a number that has been cleared (protocol.md 8a.2).
Json clearedPhoneJson();

} // namespace icwssim
