// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/administration.h"

#include "core/rest/serveraddress.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

enum class Kind { Address, Name, Switch, Days, Keys, Language };

struct Known
{
    Setting setting;
    QLatin1StringView name;
    Kind kind;
    bool onlyLocked = false; ///< a rule, which no person sets for themselves
};

constexpr Known known[] = {
    { Setting::Server, "server"_L1, Kind::Address },
    { Setting::User, "user"_L1, Kind::Name },
    { Setting::RememberPassword, "rememberPassword"_L1, Kind::Switch },
    { Setting::PlainHttp, "plainHttp"_L1, Kind::Switch, true },
    { Setting::CertificateDecisions, "certificateDecisions"_L1, Kind::Switch, true },
    { Setting::StoreDirectories, "storeDirectories"_L1, Kind::Switch },
    { Setting::ChangeLogDays, "changeLogDays"_L1, Kind::Days },
    { Setting::FindShortcut, "findShortcut"_L1, Kind::Keys },
    { Setting::CloseToTray, "closeToTray"_L1, Kind::Switch },
    { Setting::Autostart, "autostart"_L1, Kind::Switch },
    { Setting::Language, "language"_L1, Kind::Language },
};

constexpr qsizetype longestText = 200;
constexpr qsizetype longestComplaint = 80; ///< of what somebody wrote

const Known &entryOf(Setting setting)
{
    return *std::find_if(std::begin(known), std::end(known),
        [setting](const Known &candidate) { return candidate.setting == setting; });
}

/// One line of plain characters.
std::optional<QString> plainText(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString) { // a comma makes a list
        return {};
    }
    const QString text = value.toString().trimmed();
    const bool isPlain =
        std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.isPrint(); });
    return isPlain && text.size() <= longestText ? std::optional(text) : std::nullopt;
}

std::optional<QVariant> switchIn(const QVariant &value)
{
    const QString text = value.toString().trimmed().toLower();
    if (text == "true"_L1 || text == "yes"_L1 || text == "on"_L1 || text == "1"_L1) {
        return true;
    }
    if (text == "false"_L1 || text == "no"_L1 || text == "off"_L1 || text == "0"_L1) {
        return false;
    }
    return {};
}

QString shortened(const QString &text)
{
    return text.size() > longestComplaint ? text.left(longestComplaint) + u'…' : text;
}

} // namespace

std::optional<QVariant> Administration::understood(Setting setting, const QVariant &value)
{
    const Kind kind = entryOf(setting).kind;
    if (kind == Kind::Switch) {
        return switchIn(value);
    }
    if (kind == Kind::Days) {
        bool isNumber = false;
        const int days = value.toString().trimmed().toInt(&isNumber);
        return isNumber && days >= 0 && days <= longestLog ? std::optional<QVariant>(days) : std::nullopt;
    }
    const std::optional<QString> text = plainText(value);
    if (!text) {
        return {};
    }
    if (kind == Kind::Address) {
        // As log-in remembers it, so that what is kept for that server is found.
        const std::optional<ServerAddress> address = ServerAddress::fromUserInput(*text);
        return address ? std::optional<QVariant>(address->displayText()) : std::nullopt;
    }
    if (kind == Kind::Language && text->compare(systemLanguage, Qt::CaseInsensitive) == 0) {
        return QString();
    }
    if (kind == Kind::Language && QLocale(*text).language() == QLocale::C) {
        return {};
    }
    if (text->isEmpty() && kind != Kind::Keys) { // no keys are an answer
        return {};
    }
    return *text;
}

Administration::Administration(const QSettings &source)
{
    if (source.status() == QSettings::AccessError) {
        m_complaints += u"the administrator's settings cannot be read"_s;
        return;
    }
    if (source.status() == QSettings::FormatError) {
        m_complaints += u"not all of the administrator's settings can be read"_s;
    }
    const QStringList keys = source.allKeys();
    for (const QString &key : keys) {
        take(key, source.value(key));
    }
}

void Administration::take(const QString &key, const QVariant &value)
{
    const QString section = key.section(u'/', 0, 0);
    const QString name = key.section(u'/', 1);
    // The registry knows no case.
    const auto is = [](const QString &text, QLatin1StringView other) {
        return text.compare(other, Qt::CaseInsensitive) == 0;
    };
    const bool isLock = is(section, "Locked"_L1);
    if ((!isLock && !is(section, "Defaults"_L1)) || name.isEmpty()) {
        m_complaints += u"%1: neither in Defaults nor in Locked"_s.arg(shortened(key));
        return;
    }
    const auto *const entry = std::find_if(
        std::begin(known), std::end(known), [&](const Known &candidate) { return is(name, candidate.name); });
    if (entry == std::end(known)) {
        m_complaints += u"%1: no such setting"_s.arg(shortened(key));
    } else if (entry->onlyLocked && !isLock) {
        m_complaints += u"%1: can be locked only"_s.arg(shortened(key));
    } else if (const std::optional<QVariant> sense = understood(entry->setting, value)) {
        (isLock ? m_locked : m_defaults).insert(entry->setting, *sense);
    } else {
        m_complaints += u"%1: “%2” is no value for it"_s.arg(
            shortened(key), shortened(value.toStringList().join(u", "_s)));
    }
}

Administration Administration::ofThisComputer()
{
#ifdef Q_OS_WIN
    // Only administrators write there. No key: nothing set.
    return Administration(
        QSettings(u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Dialbook"_s, QSettings::NativeFormat));
#else
    // Not where XDG_CONFIG_DIRS leads, which everybody sets for themselves.
    return fromFile(u"/etc/xdg/Dialbook/Dialbook.ini"_s, 0);
#endif
}

Administration Administration::fromFile(const QString &path, uint owner)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return {};
    }
    Administration refused;
#ifdef Q_OS_WIN
    Q_UNUSED(owner)
#else
    // Whoever may write the folder may put another file there.
    const QFileInfo real(file.canonicalFilePath());
    for (const QFileInfo &place : { real, QFileInfo(real.path()), QFileInfo(file.absolutePath()) }) {
        if (place.ownerId() != owner || place.permission(QFile::WriteGroup)
            || place.permission(QFile::WriteOther)) {
            refused.m_complaints +=
                u"%1 is not obeyed: others than the administrator may write %2"_s.arg(path, place.filePath());
            return refused;
        }
    }
#endif
    if (!file.isFile() || !file.isReadable()) {
        refused.m_complaints += u"%1 is not obeyed: it cannot be read"_s.arg(path);
        return refused;
    }
    return Administration(QSettings(path, QSettings::IniFormat));
}

std::optional<QVariant> Administration::standard(Setting setting) const
{
    const auto found = m_defaults.constFind(setting);
    return found == m_defaults.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QVariant> Administration::locked(Setting setting) const
{
    const auto found = m_locked.constFind(setting);
    return found == m_locked.cend() ? std::nullopt : std::optional(*found);
}

QStringList Administration::names(Section section) const
{
    QStringList names;
    for (const Known &entry : known) {
        if ((section == Section::Locked ? m_locked : m_defaults).contains(entry.setting)) {
            names += entry.name;
        }
    }
    return names;
}

void Administration::set(Section section, Setting setting, const QVariant &value)
{
    (section == Section::Locked ? m_locked : m_defaults).insert(setting, value);
}

QLatin1StringView Administration::nameOf(Setting setting)
{
    return entryOf(setting).name;
}

QStringList Administration::allNames()
{
    QStringList names;
    for (const Known &entry : known) {
        names += entry.name;
    }
    return names;
}

} // namespace dialbook
