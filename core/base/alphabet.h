// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QLocale>

#include <string>

namespace dialbook {

/// The order of names that readers of a language expect: whatever their case, and "Anna 9" in front of
/// "Anna 10". One for each thread. It is the system's own; on Windows not by way of QCollator, whose keys
/// end in memory there that nobody has written, and whose bytes are compared in pairs the wrong way around.
class Alphabet
{
public:
#ifdef Q_OS_WIN
    class Key
    {
    public:
        [[nodiscard]] int compare(const Key &other) const { return m_bytes.compare(other.m_bytes); }

    private:
        friend class Alphabet;
        QByteArray m_bytes;
    };
#else
    using Key = QCollatorSortKey;
#endif

    explicit Alphabet(const QLocale &locale = {});

    /// Below zero: a comes first.
    [[nodiscard]] int compare(const QString &a, const QString &b) const;
    /// The text prepared for many comparisons, which come out as compare() does.
    [[nodiscard]] Key key(const QString &text) const;

private:
#ifdef Q_OS_WIN
    std::wstring m_locale;
#else
    QCollator m_collator;
#endif
};

} // namespace dialbook
