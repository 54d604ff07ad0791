// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/phonenumber.h"

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

} // namespace dialbook
