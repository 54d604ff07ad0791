// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/numberform.h"

#include "core/find/wordscan.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace dialbook {

namespace {

constexpr size_t leastSubscriber = 7; // digits of a number outside of the house
constexpr size_t longestPrefix = 4; // a plus and a country code
constexpr size_t leastWithCountryCode = 10; // digits that are taken for a country code and a number

/// The digits, and whether they are written with a plus.
struct Digits
{
    std::string text;
    bool plus = false;
};

int digitValue(QChar c)
{
    return c.digitValue();
}

int digitValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : -1;
}

/// Of UTF-16, or of ASCII.
template <class Text>
Digits digitsOfNumber(const Text &number)
{
    using Character = std::remove_cvref_t<decltype(number[0])>;
    const auto is = [](Character c, char16_t wanted) { return c == Character(wanted); };
    Digits digits;
    for (auto i = decltype(number.size())(0); i < number.size(); ++i) {
        const Character c = number[i];
        if (const int value = digitValue(c); value >= 0) {
            const bool trunkInBrackets = value == 0 && digits.plus && i > 0 && i + 1 < number.size()
                && is(number[i - 1], u'(') && is(number[i + 1], u')');
            if (!trunkInBrackets) {
                digits.text += char('0' + value);
            }
        } else if (is(c, u'+') && digits.text.empty()) {
            digits.plus = true;
        }
    }
    return digits;
}

/// Without 00 or 011; nothing when that is not how it begins, or too little follows to tell.
std::string_view afterInternationalPrefix(std::string_view digits, size_t least)
{
    for (const std::string_view prefix : { std::string_view("011"), std::string_view("00") }) {
        if (digits.size() >= prefix.size() + least && digits.substr(0, prefix.size()) == prefix) {
            return digits.substr(prefix.size());
        }
    }
    return {};
}

bool beginsWithTrunk(std::string_view digits)
{
    return digits.size() >= 2 && digits[0] == '0' && digits[1] != '0';
}

void addInternational(std::vector<NumberPattern> &patterns, std::string_view digits)
{
    patterns.push_back({ '+' + std::string(digits) });
    patterns.push_back({ '\n' + std::string(digits), false, leastSubscriber });
}

/// The same without its country code, in forms that have none.
void addNational(std::vector<NumberPattern> &patterns, std::string_view digits)
{
    const size_t code = countryCodeLength(digits);
    if (digits.size() >= code + 3) {
        const std::string national(digits.substr(code));
        patterns.push_back({ "\n0" + national });
        patterns.push_back({ '\n' + national, false, leastSubscriber });
    }
}

/// A whole number typed, and one stored without area code.
void addSubscriber(std::vector<NumberPattern> &patterns, std::string_view digits)
{
    if (digits.size() >= leastWithCountryCode) {
        for (size_t length = leastSubscriber; length < leastWithCountryCode; ++length) {
            patterns.push_back({ '\n' + std::string(digits.substr(digits.size() - length)) + '\n' });
        }
    }
}

} // namespace

size_t countryCodeLength(std::string_view digits)
{
    // One digit for the two old zones, two for these, three for all others.
    static constexpr std::array<bool, 100> two = [] {
        std::array<bool, 100> codes {};
        for (const size_t code :
            { 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
                57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98 }) {
            codes[code] = true;
        }
        return codes;
    }();
    if (digits.size() < 2 || digits[0] == '1' || digits[0] == '7') {
        return std::min<size_t>(digits.size(), 1);
    }
    const bool known = two[size_t(digits[0] - '0') * 10 + size_t(digits[1] - '0')];
    return known ? 2 : std::min<size_t>(digits.size(), 3);
}

namespace {

std::string formOf(Digits digits)
{
    if (digits.plus && !digits.text.empty()) {
        return '+' + digits.text;
    }
    if (const auto rest = afterInternationalPrefix(digits.text, leastSubscriber); !rest.empty()) {
        return '+' + std::string(rest);
    }
    if (digits.text.size() == 11 && digits.text[0] == '1' && digits.text[1] >= '2') { // North American
        return '+' + digits.text;
    }
    return std::move(digits.text);
}

} // namespace

std::string numberForm(const QString &number)
{
    return formOf(digitsOfNumber(QString(number).replace(u'＋', u'+')));
}

std::string numberForm(std::string_view utf8)
{
    const bool ascii =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return ascii ? formOf(digitsOfNumber(utf8))
                 : numberForm(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

std::string_view significantDigits(std::string_view form)
{
    if (form.empty()) {
        return form;
    }
    if (form[0] == '+') {
        form.remove_prefix(1);
        return form.substr(countryCodeLength(form));
    }
    return beginsWithTrunk(form) ? form.substr(1) : form;
}

std::vector<NumberPattern> numberPatterns(const QString &typed)
{
    std::vector<NumberPattern> patterns;
    const Digits typedDigits = digitsOfNumber(QString(typed).replace(u'＋', u'+'));
    const std::string_view digits = typedDigits.text;
    if (digits.empty()) {
        return patterns;
    }
    if (typedDigits.plus) {
        addInternational(patterns, digits);
        addNational(patterns, digits);
        addSubscriber(patterns, digits);
        return patterns;
    }
    patterns.push_back({ std::string(digits) });
    if (const auto rest = afterInternationalPrefix(digits, 3); !rest.empty()) {
        addInternational(patterns, rest);
        addNational(patterns, rest);
    }
    if (beginsWithTrunk(digits) && digits.size() >= 3) {
        const std::string national(digits.substr(1));
        patterns.push_back({ national, true });
        patterns.push_back({ '\n' + national, false, leastSubscriber });
    } else if (digits.size() >= leastWithCountryCode
        || (digits[0] == '1' && digits.size() > leastSubscriber)) {
        addNational(patterns, digits);
    }
    addSubscriber(patterns, digits);
    return patterns;
}

NumberMatch matchAt(std::string_view forms, size_t position, const NumberPattern &pattern)
{
    size_t first = position;
    size_t end = position + pattern.needle.size();
    if (pattern.needle.front() == '\n') {
        ++first;
    }
    if (pattern.needle.back() == '\n') {
        --end;
    }
    const size_t lineStart = startOfLine(forms, first);
    const size_t lineEnd = endOfLine(forms, end);
    const std::string_view line = forms.substr(lineStart, lineEnd - lineStart);
    const size_t plus = line.front() == '+' ? 1 : 0;
    if (line.size() - plus < pattern.leastDigits) {
        return {};
    }
    const size_t offset = first - lineStart;
    const size_t national = line.size() - significantDigits(line).size();
    if (pattern.afterCountryCode && (plus == 0 || offset != national)) {
        return {};
    }
    NumberMatch match;
    match.rest = line.size() - (end - first);
    const bool begins = offset <= plus || offset == national;
    match.extent = !begins ? Extent::Part : end == lineEnd ? Extent::Whole : Extent::Start;
    return match;
}

FormMatch matchForm(std::string_view forms, size_t position, std::string_view needle)
{
    const size_t start = startOfLine(forms, position);
    const size_t end = endOfLine(forms, position + needle.size());
    const std::string_view form = forms.substr(start, end - start);
    const auto hasAt = [&](size_t offset) { // short: not worth a call
        size_t same = 0;
        while (same < needle.size() && offset + same < form.size() && form[offset + same] == needle[same]) {
            ++same;
        }
        return same == needle.size();
    };
    const size_t plus = form.front() == '+' ? 1 : 0;
    const size_t first = position - start;
    const size_t last = form.size() - needle.size(); // where a hit goes to the end
    FormMatch match;
    match.end = end;
    match.match.rest = last;
    if (last > longestPrefix && (first <= plus || first > longestPrefix)) {
        match.match.extent = first <= plus ? Extent::Start : Extent::Part;
        return match;
    }
    const bool anyPrefix = plus > 0 || form.front() == '0';
    const size_t national = anyPrefix ? form.size() - significantDigits(form).size() : 0;
    if ((last <= plus || last == national) && hasAt(last)) {
        match.match.extent = Extent::Whole;
    } else if (first <= plus || first == national || hasAt(national)) {
        match.match.extent = Extent::Start;
    } else {
        match.match.extent = Extent::Part;
    }
    return match;
}

NumberMatch matchNumber(std::string_view form, const std::vector<NumberPattern> &patterns)
{
    const std::string forms = '\n' + std::string(form) + '\n';
    NumberMatch best;
    for (const NumberPattern &pattern : patterns) {
        for (size_t at = forms.find(pattern.needle); at != std::string::npos;
             at = forms.find(pattern.needle, at + 1)) {
            const NumberMatch match = matchAt(forms, at, pattern);
            if (match.extent != Extent::None
                && (best.extent == Extent::None || match.extent < best.extent
                    || (match.extent == best.extent && match.rest < best.rest))) {
                best = match;
            }
        }
    }
    return best;
}

} // namespace dialbook
