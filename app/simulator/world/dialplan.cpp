// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/dialplan.h"

#include "app/simulator/world/fold.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string_view>

namespace icwssim {

namespace {

constexpr std::string_view kAreaCode = "317";
constexpr std::size_t kLongestExtension = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char keypadDigit(char letter)
{
    static constexpr std::string_view kKeys = "22233344455566677778889999";
    return kKeys[static_cast<std::size_t>(letter - 'a')];
}

std::string withoutSpace(const std::string &text)
{
    std::string result;
    for (const char32_t c : decodeUtf8(text)) {
        if (c > U' ' && c != 0xA0 && c != 0x2009 && c != 0x202F)
            appendUtf8(result, c);
    }
    return result;
}

// "…^214" (auto-dial) and "… x214", "… ext. 214" at the end of a number.
void splitExtension(std::string &text, DialedNumber &number)
{
    std::size_t first = text.size();
    while (first > 0 && isDigit(text[first - 1]))
        --first;
    const std::size_t length = text.size() - first;
    if (length == 0 || length > kLongestExtension || first == 0)
        return;
    std::size_t end = first;
    if (text[end - 1] == '^') {
        --end;
        number.autoDialExtension = true;
    } else {
        while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.'))
            --end;
        const std::string before = foldCase(text.substr(0, end));
        const auto endsIn = [&before](std::string_view word) {
            return before.size() > word.size()
                && before.compare(before.size() - word.size(), word.size(), word) == 0
                && !std::isalpha(static_cast<unsigned char>(before[before.size() - word.size() - 1]));
        };
        if (endsIn("ext"))
            end -= 3;
        else if (endsIn("x"))
            end -= 1;
        else
            return;
    }
    // Only something that is a number by itself has an extension; "FAX12" is a name on the keypad.
    if (std::count_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), isDigit) < 3) {
        number.autoDialExtension = false;
        return;
    }
    number.extension = text.substr(first);
    text.resize(end);
}

// Digits, the leading plus, * and #; letters become digits. Everything from the first comma on is
// dialled after a pause and is returned apart.
std::string keypad(const std::string &text, std::string &afterPause)
{
    std::string result;
    bool paused = false;
    for (char c : text) {
        std::string &target = paused ? afterPause : result;
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 0x20);
        if (c == ',') {
            paused = true;
            afterPause.push_back(c);
        } else if (isDigit(c) || c == '*' || c == '#' || (c == '+' && target.empty() && !paused)) {
            target.push_back(c);
        } else if (c >= 'a' && c <= 'z') {
            target.push_back(keypadDigit(c));
        }
    }
    return result;
}

std::size_t countryCodeLength(std::string_view digits)
{
    if (digits.empty())
        return 0;
    if (digits[0] == '7')
        return 1;
    static constexpr std::array<std::string_view, 45> kTwoDigits { "20", "27", "30", "31", "32", "33", "34",
        "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51", "52", "53", "54", "55", "56",
        "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93",
        "94", "95", "98", "01" };
    return std::find(kTwoDigits.begin(), kTwoDigits.end(), digits.substr(0, 2)) != kTwoDigits.end() ? 2 : 3;
}

void fillNorthAmerican(DialedNumber &number, std::string_view national)
{
    const std::string area(national.substr(0, 3));
    const std::string rest = std::string(national.substr(3, 3)) + "-" + std::string(national.substr(6));
    number.normalized = "+1" + std::string(national);
    number.display = "(" + area + ") " + rest;
    number.editBase = "1 (" + area + ") " + rest;
    static constexpr std::array<std::string_view, 7> kTollFree { "800", "833", "844", "855", "866", "877",
        "888" };
    if (std::find(kTollFree.begin(), kTollFree.end(), area) != kTollFree.end())
        number.classification = "Toll Free";
    else if (area == "900")
        number.classification = "Premium Rate";
    else
        number.classification = area == kAreaCode ? "Local" : "Long Distance";
}

void fillInternational(DialedNumber &number, std::string_view digits)
{
    number.normalized = "+" + std::string(digits);
    number.classification = "International";
    const std::size_t code = std::min(countryCodeLength(digits), digits.size());
    std::string grouped = "+" + std::string(digits.substr(0, code));
    std::string_view rest = digits.substr(code);
    while (!rest.empty()) {
        const std::size_t take = rest.size() <= 4 ? rest.size() : 3;
        grouped += " " + std::string(rest.substr(0, take));
        rest.remove_prefix(take);
    }
    number.display = grouped;
    number.editBase = grouped;
}

void fillPlain(DialedNumber &number, const std::string &digits, const char *classification)
{
    number.normalized = digits;
    number.display = digits;
    number.editBase = digits;
    number.classification = classification;
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

void classify(DialedNumber &number, const std::string &digits)
{
    const bool plus = digits[0] == '+';
    const std::string_view bare = plus ? std::string_view(digits).substr(1) : std::string_view(digits);
    if (!allDigits(bare) || bare.empty()) {
        fillPlain(number, digits, "Service Code");
    } else if (bare.size() == 11 && bare[0] == '1') {
        fillNorthAmerican(number, bare.substr(1));
    } else if (plus) {
        fillInternational(number, bare);
    } else if (bare == "911") {
        fillPlain(number, digits, "Emergency");
    } else if (bare.size() <= 6) {
        fillPlain(number, digits, "Internal");
        number.internal = true;
    } else if (bare.size() == 7) {
        fillNorthAmerican(number, std::string(kAreaCode) + digits);
    } else if (bare.size() == 10 && bare[0] >= '2') {
        fillNorthAmerican(number, bare);
    } else if (bare.size() > 9 && bare.substr(0, 3) == "011") {
        fillInternational(number, bare.substr(3));
    } else if (bare.size() > 8 && bare.substr(0, 2) == "00") {
        fillInternational(number, bare.substr(2));
    } else {
        fillPlain(number, digits, "Unknown");
    }
}

} // namespace

DialedNumber dial(const std::string &text)
{
    DialedNumber number;
    std::string compact = withoutSpace(text);
    const std::string folded = foldCase(compact);
    if (folded.rfind("sip:", 0) == 0 || folded.rfind("sips:", 0) == 0
        || folded.find('@') != std::string::npos) {
        fillPlain(number, compact, "SIP");
        number.dialable = true;
        return number;
    }
    std::string typed = text;
    while (!typed.empty() && typed.back() == ' ')
        typed.pop_back();
    splitExtension(typed, number);
    std::string afterPause;
    const std::string digits = keypad(typed, afterPause);
    if (digits.empty()) {
        number.classification = "Unknown";
        return number;
    }
    classify(number, digits);
    number.normalized += afterPause;
    number.display += afterPause;
    number.editBase += afterPause;
    number.dialable = std::any_of(digits.begin(), digits.end(), isDigit);
    return number;
}

Json phoneNumberJson(const Phone &phone)
{
    if (phone.empty())
        return clearedPhoneJson();
    const DialedNumber number = dial(phone.baseNumber.empty() ? phone.extension : phone.baseNumber);
    // What the dial plan can make nothing of is shown as it was typed and cannot be dialled.
    const std::string display = number.display.empty() ? phone.baseNumber : number.display;
    return { { "standardizedNumber", number.normalized }, { "displayString", display },
        { "numberInfo",
            { { "baseNumber", phone.baseNumber }, { "extension", phone.extension },
                { "autoDialable", phone.autoDialable } } },
        { "editNumber", phone.baseNumber }, { "dialable", number.dialable } };
}

Json clearedPhoneJson()
{
    return { { "standardizedNumber", "" }, { "displayString", "" },
        { "numberInfo", { { "baseNumber", "" }, { "extension", "" }, { "autoDialable", false } } },
        { "editNumber", "" }, { "dialable", false } };
}

} // namespace icwssim
