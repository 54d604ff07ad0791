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
    const auto load = [this](QTranslator &translator, const QString &file) {
        return translator.load(m_locale, file, u"_"_s, u":/i18n"_s);
    };
    if (load(m_qt, u"qtbase"_s)) {
        application.installTranslator(&m_qt);
    }
    // Asked first. A language that is not there gets the English plural forms ("1 entry").
    if (load(m_own, u"dialbook"_s) || m_own.load(u":/i18n/dialbook_en.qm"_s)) {
        application.installTranslator(&m_own);
    }
}

QByteArray Language::tag() const
{
    const QString tag = m_locale.bcp47Name();
    return tag.isEmpty() || tag == "C"_L1 ? QByteArrayLiteral("en-US") : tag.toLatin1();
}

} // namespace dialbook
