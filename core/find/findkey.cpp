// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findkey.h"

#include "core/base/fold.h"
#include "core/find/numberform.h"

#include <algorithm>
#include <array>

namespace dialbook {

namespace {

/// Appends the folded text and '\n'; nothing for an empty one.
void appendLine(std::string &to, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    const size_t before = to.size();
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            to.resize(before);
            to += folded(text).toStdString();
            for (size_t i = before; i < to.size(); ++i) {
                to[i] = static_cast<unsigned char>(to[i]) < 0x20 ? ' ' : to[i];
            }
            to += '\n';
            return;
        }
        const char plain = char(c.unicode());
        to += plain >= 'A' && plain <= 'Z' ? char(plain | 0x20) : plain < 0x20 ? ' ' : plain;
    }
    to += '\n';
}

/// Whether lines hold a line as one or more whole words.
bool holdsWords(const std::string &lines, std::string_view words)
{
    for (size_t at = lines.find(words); at != std::string::npos; at = lines.find(words, at + 1)) {
        const size_t end = at + words.size();
        if ((at == 0 || !isWordByte(lines[at - 1])) && (end == lines.size() || !isWordByte(lines[end]))) {
            return true;
        }
    }
    return false;
}

void appendNewWords(std::string &to, const QString &text)
{
    std::string line;
    appendLine(line, text);
    if (!line.empty() && !holdsWords(to, std::string_view(line).substr(0, line.size() - 1))) {
        to += line;
    }
}

constexpr size_t leastSubscriber = 7;

/// Whether one of the forms is this one or, for more than an internal number, ends with it.
bool holdsForm(const std::string &forms, std::string_view form)
{
    const bool internal = form.size() < leastSubscriber;
    std::string line = (internal ? "\n" : "") + std::string(form) + '\n';
    if (form.front() == '0' && !internal) {
        line.erase(0, form.size() - significantDigits(form).size());
    }
    return ('\n' + forms).find(line) != std::string::npos;
}

void appendForm(std::string &forms, const QString &number, const std::string &extension)
{
    const std::string form = numberForm(number);
    if (form.empty() || holdsForm(forms, form)) {
        return;
    }
    // A text that has the extension in it says nothing new either.
    if (!extension.empty() && form.size() > extension.size() && form.ends_with(extension)
        && holdsForm(forms, std::string_view(form).substr(0, form.size() - extension.size()))) {
        return;
    }
    forms += form;
    forms += '\n';
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

void appendValue(std::vector<std::string> &values, const QString &text)
{
    std::string line;
    appendLine(line, text);
    if (!line.empty()) {
        line.pop_back();
        if (std::find(values.begin(), values.end(), line) == values.end()) {
            values.push_back(std::move(line));
        }
    }
}

} // namespace

FindKey findKeyOf(const Contact &contact)
{
    using enum ContactField;
    FindKey key;
    key.names.reserve(64);
    key.numbers.reserve(96);
    key.texts.reserve(160);
    key.values.reserve(12);

    appendLine(key.names, contact.text(DisplayName));
    if (key.names.empty()) {
        if (contact.text(LastName).isEmpty() && contact.text(FirstName).isEmpty()) {
            appendLine(key.names, contact.text(Company)); // is shown as the name then
        } else {
            appendLine(key.names, contact.shownName());
        }
    }
    appendNewWords(key.names, contact.text(LastName));
    appendNewWords(key.names, contact.text(FirstName));

    for (const ContactField field : phoneFields()) {
        const PhoneNumber phone = contact.phone(field);
        if (phone.isEmpty() && phone.extension.isEmpty() && phone.edit.isEmpty()) {
            continue;
        }
        const std::string extension = digitsOf(phone.extension).toStdString();
        for (const QString &spelling : { phone.standardized, phone.base, phone.edit, phone.display }) {
            appendForm(key.numbers, spelling, extension);
        }
        if (!extension.empty()) {
            appendForm(key.numbers, phone.extension, {});
        }
        if (hasLetters(phone.display)) { // "1-800-FLOWERS"
            appendLine(key.texts, phone.display);
        }
    }
    appendForm(key.numbers, contact.extension(), {});

    for (const ContactField field :
        { BusinessEmail, HomeEmail, BusinessAddress, HomeAddress, Assistant, Notes }) {
        appendLine(key.texts, contact.text(field));
    }
    appendNewWords(key.texts, contact.user().text());
    if (hasLetters(contact.extension())) {
        appendLine(key.texts, contact.extension());
    }

    for (const ContactField field : { Company, Department, Title, BusinessCity, BusinessState,
             BusinessZipCode, BusinessCountry, HomeCity, HomeState, HomeZipCode, HomeCountry }) {
        appendValue(key.values, contact.text(field));
    }
    for (const QString &workgroup : contact.workgroups()) {
        appendValue(key.values, workgroup);
    }
    for (const QString &skill : contact.skills()) {
        appendValue(key.values, skill);
    }
    return key;
}

} // namespace dialbook
