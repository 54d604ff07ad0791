// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/alphabet.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace dialbook {

namespace {

/// The C locale compares code units, which is nobody's idea of an alphabet.
QLocale languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

#ifdef Q_OS_WIN

namespace {

constexpr DWORD rules = NORM_IGNORECASE | SORT_DIGITSASNUMBERS;

LPCWSTR wide(const QString &text)
{
    return reinterpret_cast<LPCWSTR>(text.utf16());
}

} // namespace

Alphabet::Alphabet(const QLocale &locale)
    : m_locale(languageOf(locale).bcp47Name().toStdWString())
{
    if (!IsValidLocaleName(m_locale.c_str())) {
        m_locale.clear(); // the order of no language in particular
    }
}

int Alphabet::compare(const QString &a, const QString &b) const
{
    if (a.isEmpty() || b.isEmpty()) {
        return int(b.isEmpty()) - int(a.isEmpty());
    }
    return CompareStringEx(
               m_locale.c_str(), rules, wide(a), int(a.size()), wide(b), int(b.size()), nullptr, nullptr, 0)
        - CSTR_EQUAL;
}

Alphabet::Key Alphabet::key(const QString &text) const
{
    Key key;
    if (text.isEmpty()) { // Windows has no key for it; ours is in front of all others
        return key;
    }
    const auto map = [&] {
        return LCMapStringEx(m_locale.c_str(), LCMAP_SORTKEY | rules, wide(text), int(text.size()),
            key.m_bytes.isEmpty() ? nullptr : reinterpret_cast<LPWSTR>(key.m_bytes.data()),
            int(key.m_bytes.size()), nullptr, nullptr, 0);
    };
    key.m_bytes.resize(map()); // given no room, it tells how much it needs
    key.m_bytes.resize(map());
    return key;
}

#else

Alphabet::Alphabet(const QLocale &locale)
    : m_collator(languageOf(locale))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

int Alphabet::compare(const QString &a, const QString &b) const
{
    return m_collator.compare(a, b);
}

Alphabet::Key Alphabet::key(const QString &text) const
{
    return m_collator.sortKey(text);
}

#endif

} // namespace dialbook
