// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/languagenames.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

struct OwnName
{
    QLatin1StringView language;
    QStringView name;
};

/// Qt says "español de España" and "American English".
constexpr OwnName ownNames[] = {
    { "de"_L1, u"Deutsch" },
    { "en"_L1, u"English" },
    { "es"_L1, u"Español" },
    { "fr"_L1, u"Français" },
    { "ja"_L1, u"日本語" },
    { "pt_BR"_L1, u"Português (Brasil)" },
};

} // namespace

QStringList languagesBrought()
{
    constexpr auto prefix = "dialbook_"_L1;
    constexpr auto suffix = ".qm"_L1;
    QStringList languages = QDir(u":/i18n"_s).entryList({ prefix + u'*' + suffix });
    for (QString &name : languages) {
        name = name.sliced(prefix.size()).chopped(suffix.size());
    }
    std::sort(languages.begin(), languages.end(),
        [](const QString &one, const QString &other) { return ownNameOf(one) < ownNameOf(other); });
    return languages;
}

QString ownNameOf(const QString &language)
{
    const auto *const known = std::find_if(std::begin(ownNames), std::end(ownNames),
        [&language](const OwnName &candidate) { return candidate.language == language; });
    if (known != std::end(ownNames)) {
        return known->name.toString();
    }
    const QLocale locale(language); // one that an administrator has set, with a country perhaps
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace dialbook
