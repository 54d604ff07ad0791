// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/language.h"

#include <QCoreApplication>

namespace dialbook {

using namespace Qt::StringLiterals;

Language::Language(const QString &name)
    : m_locale(name.isEmpty() ? QLocale::system() : QLocale(name))
{
}

void Language::install(QCoreApplication &application)
{
    QLocale::setDefault(m_locale);
    const auto load = [this, &application](QTranslator &translator, const QString &file) {
        if (translator.load(m_locale, file, u"_"_s, u":/i18n"_s)) {
            application.installTranslator(&translator);
        }
    };
    load(m_qt, u"qtbase"_s);
    load(m_own, u"dialbook"_s); // asked first
}

QByteArray Language::tag() const
{
    const QString tag = m_locale.bcp47Name();
    return tag.isEmpty() || tag == "C"_L1 ? QByteArrayLiteral("en-US") : tag.toLatin1();
}

} // namespace dialbook
