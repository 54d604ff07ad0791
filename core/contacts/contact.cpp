// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit()) {
            digits += character;
        }
    }
    return digits;
}

// Whether what is displayed already ends with the extension. A number whose own last digits happen to be
// the extension's ("872-3000", 3000) does not.
bool showsExtension(const PhoneNumber &phone)
{
    const QString shown = digitsOf(phone.display);
    const QString extension = digitsOf(phone.extension);
    if (extension.isEmpty()) {
        return phone.display.contains(phone.extension);
    }
    if (!shown.endsWith(extension)) {
        return false;
    }
    const QString number = digitsOf(phone.base.isEmpty() ? phone.standardized : phone.base);
    return number.isEmpty() || !number.endsWith(shown);
}

} // namespace

QString PhoneNumber::shown() const
{
    if (!display.isEmpty()) {
        if (extension.isEmpty() || showsExtension(*this)) {
            return display;
        }
        return display + u" x"_s + extension;
    }
    const QString number = !edit.isEmpty() ? edit : !base.isEmpty() ? base : standardized;
    if (number.isEmpty() || extension.isEmpty()) {
        return number.isEmpty() && !extension.isEmpty() ? u"x"_s + extension : number;
    }
    return number + u" x"_s + extension;
}

QString PhoneNumber::editable() const
{
    return !edit.isEmpty() ? edit : !base.isEmpty() ? base : !display.isEmpty() ? display : standardized;
}

QString PhoneNumber::dialString() const
{
    return !standardized.isEmpty() ? standardized : display;
}

QString Contact::shownName() const
{
    if (const QString &name = text(ContactField::DisplayName); !name.isEmpty()) {
        return name;
    }
    const QString &last = text(ContactField::LastName);
    const QString &first = text(ContactField::FirstName);
    if (!last.isEmpty() && !first.isEmpty()) {
        return last + u", "_s + first;
    }
    if (!last.isEmpty() || !first.isEmpty()) {
        return last + first;
    }
    if (const QString &company = text(ContactField::Company); !company.isEmpty()) {
        return company;
    }
    return shownNumber(numberToDial());
}

QString Contact::shownNumber(PrimaryNumber number) const
{
    if (number == PrimaryNumber::Extension) {
        return extension;
    }
    const auto field = phoneFieldOf(number);
    return field ? phone(*field).shown() : QString();
}

QString Contact::dialString(PrimaryNumber number) const
{
    if (number == PrimaryNumber::Extension) {
        return extension;
    }
    const auto field = phoneFieldOf(number);
    return field ? phone(*field).dialString() : QString();
}

PrimaryNumber Contact::numberToDial() const
{
    if (primaryNumber != PrimaryNumber::None) {
        return primaryNumber;
    }
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        if (hasNumber(number)) {
            return number;
        }
    }
    return PrimaryNumber::None;
}

} // namespace dialbook
