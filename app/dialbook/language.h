// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

class QCoreApplication;

namespace dialbook {

/// The translations of one language, Dialbook's and Qt's own, from the program's resources. Owned by
/// whoever made it; uninstalled when it dies.
class Language
{
public:
    /// name: e.g. "de"; empty for the system's.
    explicit Language(const QString &name);

    /// Makes it the language of the program: texts, numbers, dates, direction.
    void install(QCoreApplication &application);
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// For Accept-Language.
    [[nodiscard]] QByteArray tag() const;

private:
    QLocale m_locale;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace dialbook
