// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/fold.h"

#include <cstddef>

namespace icwssim {

namespace {

bool isEven(char32_t c)
{
    return c % 2 == 0;
}

// Blocks in which capital and small letter are neighbours, the capital on an even or odd place.
bool isCapitalOfPair(char32_t c)
{
    const auto in = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (in(0x100, 0x137) || in(0x14A, 0x177) || in(0x1DE, 0x1EF) || in(0x1F8, 0x21F) || in(0x222, 0x233)
        || in(0x460, 0x481) || in(0x48A, 0x4BF) || in(0x4D0, 0x52F) || in(0x1E00, 0x1E95)
        || in(0x1EA0, 0x1EFF))
        return isEven(c);
    if (in(0x139, 0x148) || in(0x179, 0x17E) || in(0x1CD, 0x1DC) || in(0x4C1, 0x4CE))
        return !isEven(c);
    return false;
}

char32_t foldCharacter(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7)
        return c + 0x20;
    switch (c) {
    case 0x130:
        return U'i';
    case 0x178:
        return 0xFF;
    case 0x386:
        return 0x3AC;
    case 0x388:
    case 0x389:
    case 0x38A:
        return c + 0x25;
    case 0x38C:
        return 0x3CC;
    case 0x38E:
    case 0x38F:
        return c + 0x3F;
    case 0x3C2: // final sigma
        return 0x3C3;
    case 0x1E9E: // capital sharp s
        return 0xDF;
    default:
        break;
    }
    if (c >= 0x391 && c <= 0x3AB && c != 0x3A2)
        return c + 0x20;
    if (c >= 0x410 && c <= 0x42F)
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40F)
        return c + 0x50;
    return isCapitalOfPair(c) ? c + 1 : c;
}

// The letter without its accent; takes and returns small letters.
char32_t baseLetter(char32_t c)
{
    static constexpr std::string_view kLatin1 = "aaaaaaaceeeeiiiidnooooo\0ouuuuyty";
    static constexpr std::string_view kExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijj"
        "kkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuu"
        "wwyyyzzzzzzs";
    static_assert(kExtendedA.size() == 0x80);
    if (c >= 0xE0 && c <= 0xFF && c != 0xF7)
        return static_cast<unsigned char>(kLatin1[c - 0xE0]);
    if (c >= 0x100 && c <= 0x17F)
        return static_cast<unsigned char>(kExtendedA[c - 0x100]);
    if (c >= 0x1EA0 && c <= 0x1EF9) { // Vietnamese
        if (c <= 0x1EB7)
            return U'a';
        if (c <= 0x1EC7)
            return U'e';
        if (c <= 0x1ECB)
            return U'i';
        if (c <= 0x1EE3)
            return U'o';
        return c <= 0x1EF1 ? U'u' : U'y';
    }
    switch (c) {
    case 0xDF:
        return U's';
    case 0x3AC:
        return 0x3B1;
    case 0x3AD:
        return 0x3B5;
    case 0x3AE:
        return 0x3B7;
    case 0x3AF:
    case 0x3CA:
        return 0x3B9;
    case 0x3CC:
        return 0x3BF;
    case 0x3CD:
    case 0x3CB:
        return 0x3C5;
    case 0x3CE:
        return 0x3C9;
    case 0x451:
        return 0x435;
    default:
        return c;
    }
}

bool isAscii(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

} // namespace

std::u32string decodeUtf8(std::string_view text)
{
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1
            : (lead & 0xE0U) == 0xC0           ? 2
            : (lead & 0xF0U) == 0xE0           ? 3
            : (lead & 0xF8U) == 0xF0           ? 4
                                               : 1;
        bool whole = i + length <= text.size();
        for (std::size_t k = 1; whole && k < length; ++k)
            whole = (static_cast<unsigned char>(text[i + k]) & 0xC0U) == 0x80;
        if (length == 1 || !whole) {
            result.push_back(lead);
            ++i;
            continue;
        }
        char32_t c = lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length; ++k)
            c = (c << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
        result.push_back(c);
        i += length;
    }
    return result;
}

void appendUtf8(std::string &text, char32_t c)
{
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

std::string foldCase(std::string_view text)
{
    std::string result;
    if (isAscii(text)) {
        result = text;
        for (char &c : result) {
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c + 0x20);
        }
        return result;
    }
    result.reserve(text.size());
    for (const char32_t c : decodeUtf8(text))
        appendUtf8(result, foldCharacter(c));
    return result;
}

std::string sortKey(std::string_view text)
{
    if (isAscii(text))
        return foldCase(text);
    std::string primary;
    std::string folded;
    for (const char32_t c : decodeUtf8(text)) {
        const char32_t small = foldCharacter(c);
        appendUtf8(folded, small);
        if (small < 0x300 || small > 0x36F) // combining accents count only in the second place
            appendUtf8(primary, baseLetter(small));
    }
    if (primary != folded)
        primary += '\x01' + folded;
    return primary;
}

bool matchesWildcards(std::string_view folded, std::string_view foldedPattern)
{
    const std::u32string text = decodeUtf8(folded);
    const std::u32string pattern = decodeUtf8(foldedPattern);
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t star = std::u32string::npos;
    std::size_t retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == U'*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && (pattern[p] == U'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::u32string::npos) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == U'*')
        ++p;
    return p == pattern.size();
}

} // namespace icwssim
