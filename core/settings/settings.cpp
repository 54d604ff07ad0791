// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/base/logging.h"
#include "core/base/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QUrl>
#include <QVariantMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr auto historyKey = "logIn/history"_L1;
constexpr auto serverKey = "logIn/server"_L1;
constexpr auto userKey = "logIn/user"_L1;
constexpr auto rememberKey = "logIn/remember"_L1;
constexpr auto findShortcutKey = "find/globalShortcut"_L1;
constexpr auto trayKey = "window/closesToTray"_L1;
constexpr auto trayToldKey = "window/toldOfTray"_L1;
constexpr auto autostartKey = "autostart/chosen"_L1;
constexpr auto changeLogKey = "changeLog/days"_L1;
constexpr auto storeKey = "storeDirectories"_L1;
constexpr auto languageKey = "language"_L1;
constexpr qsizetype longestHistory = 10;
constexpr int widestColumn = 4000;
constexpr int usualLogDays = 90;
constexpr qsizetype setupBytes = 6;
constexpr qsizetype mostSetups = 12;

/// One part of a key, whatever characters it holds: a slash would open a group.
QString keyPart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text.toCaseFolded()));
}

QString columnsGroup(const QString &table)
{
    return "columns/"_L1 + keyPart(table) + u'/';
}

QString windowKey(const QString &name)
{
    return "windows/"_L1 + keyPart(name);
}

constexpr auto setupsKey = "screens/known"_L1; ///< latest first

QString setupGroup(const QString &setup)
{
    return "screens/"_L1 + setup + u'/';
}

/// A short name for some screens, the same at every start.
QString setupOf(const QStringList &screens)
{
    const QByteArray hash =
        QCryptographicHash::hash(screens.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return screens.isEmpty() ? QString() : QString::fromLatin1(hash.left(setupBytes).toHex());
}

QString lastDirectoryKey(const QString &server, const UserId &user)
{
    return "lastDirectory/"_L1 + keyPart(server) + u'/' + keyPart(user.text());
}

constexpr auto certificatesGroup = "trustedCertificates"_L1;

QString certificateKey(const QString &server)
{
    return certificatesGroup + u'/' + keyPart(server);
}

QString certificateSinceKey(const QString &server)
{
    return "trustedSince/"_L1 + keyPart(server);
}

/// What holds of what the administrator locked, the person chose (where there is one), the administrator
/// proposes, and else is usual.
QVariant valueOf(const QSettings *store, const Administration &administration, Setting setting,
    const QString &key, const QVariant &usual)
{
    if (const std::optional<QVariant> locked = administration.locked(setting)) {
        return *locked;
    }
    if (store && store->contains(key)) {
        if (const std::optional<QVariant> own = Administration::understood(setting, store->value(key))) {
            return *own;
        }
    }
    return administration.standard(setting).value_or(usual);
}

QByteArray fingerprintIn(const QVariant &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

Settings::Settings(QSettings &store, Administration administration)
    : m_store(store)
    , m_administration(std::move(administration))
{
    // Files of the system are the administrator's, and read as such only.
    m_store.setFallbacksEnabled(false);
#ifndef Q_OS_WIN
    // A file that is there keeps its rights when it is written anew.
    const QString path = m_store.fileName();
    if (!QFile::exists(path) && QDir().mkpath(QFileInfo(path).path())) {
        (void)QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile);
    }
    if (QFile::exists(path) && !makePrivate(path, privateFile)) {
        qCWarning(lcStore) << "others can read the settings";
    }
#endif
}

QVariant Settings::value(Setting setting, const QString &key, const QVariant &usual) const
{
    return valueOf(&m_store, m_administration, setting, key, usual);
}

void Settings::setValue(Setting setting, const QString &key, const QVariant &value)
{
    if (!isLocked(setting)) {
        m_store.setValue(key, value);
    }
}

QStringList Settings::serverHistory() const
{
    if (const std::optional<QVariant> locked = m_administration.locked(Setting::Server)) {
        return { locked->toString() };
    }
    return m_store.value(historyKey).toStringList().mid(0, longestHistory);
}

void Settings::rememberServer(const QString &server)
{
    const QString name = server.trimmed();
    if (name.isEmpty()) {
        return;
    }
    QStringList history = serverHistory();
    history.removeIf([&name](const QString &known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
    history.prepend(name);
    m_store.setValue(historyKey, history.mid(0, longestHistory));
}

LogInMemory Settings::lastLogIn() const
{
    return { .server = value(Setting::Server, serverKey, QString()).toString(),
        .user = value(Setting::User, userKey, QString()).toString(),
        .remember = value(Setting::RememberPassword, rememberKey, false).toBool() };
}

void Settings::setLastLogIn(const LogInMemory &memory)
{
    setValue(Setting::Server, serverKey, memory.server);
    setValue(Setting::User, userKey, memory.user);
    m_store.setValue(rememberKey, memory.remember); // locked or not: it tells later that something is kept
}

LogInMemory Settings::ownLastLogIn() const
{
    return { .server = m_store.value(serverKey).toString(),
        .user = m_store.value(userKey).toString(),
        .remember = m_store.value(rememberKey, false).toBool() };
}

bool Settings::allowsPlainHttp() const
{
    return m_administration.locked(Setting::PlainHttp).value_or(true).toBool();
}

bool Settings::allowsCertificateDecisions() const
{
    return m_administration.locked(Setting::CertificateDecisions).value_or(true).toBool();
}

bool Settings::storesDirectories() const
{
    return value(Setting::StoreDirectories, storeKey, true).toBool();
}

void Settings::setStoresDirectories(bool stores)
{
    setValue(Setting::StoreDirectories, storeKey, stores);
}

int Settings::changeLogDays() const
{
    return value(Setting::ChangeLogDays, changeLogKey, usualLogDays).toInt();
}

void Settings::setChangeLogDays(int days)
{
    setValue(Setting::ChangeLogDays, changeLogKey, std::clamp(days, 0, Administration::longestLog));
}

QString Settings::findShortcut() const
{
    return value(Setting::FindShortcut, findShortcutKey, QString()).toString();
}

void Settings::setFindShortcut(const QString &keys)
{
    setValue(Setting::FindShortcut, findShortcutKey, keys);
}

QString Settings::languageIn(const QSettings *store, const Administration &administration)
{
    return valueOf(store, administration, Setting::Language, languageKey, QString()).toString();
}

QString Settings::language() const
{
    return languageIn(&m_store, m_administration);
}

void Settings::setLanguage(const QString &language)
{
    // Else the administrator's default would count.
    setValue(Setting::Language, languageKey,
        language.isEmpty() ? QString(Administration::systemLanguage) : language);
}

bool Settings::closesToTray() const
{
    return value(Setting::CloseToTray, trayKey, true).toBool();
}

void Settings::setClosesToTray(bool closes)
{
    setValue(Setting::CloseToTray, trayKey, closes);
}

bool Settings::hasToldOfTray() const
{
    return m_store.value(trayToldKey, false).toBool();
}

void Settings::setToldOfTray()
{
    m_store.setValue(trayToldKey, true);
}

std::optional<bool> Settings::dueAutostart() const
{
    std::optional<QVariant> due = m_administration.locked(Setting::Autostart);
    if (!due && !m_store.contains(autostartKey)) {
        due = m_administration.standard(Setting::Autostart);
    }
    return due ? std::optional(due->toBool()) : std::nullopt;
}

void Settings::setAutostartChosen(bool on)
{
    setValue(Setting::Autostart, autostartKey, on);
}

std::optional<ColumnLayout> Settings::columns(const QString &table) const
{
    const QString group = columnsGroup(table);
    ColumnLayout layout;
    layout.shown = m_store.value(group + "shown"_L1).toStringList();
    if (layout.shown.isEmpty()) {
        return {}; // a table without columns helps nobody
    }
    const QVariantMap widths = m_store.value(group + "widths"_L1).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        if (const int pixels = width->toInt(); pixels > 0 && pixels <= widestColumn) {
            layout.widths.insert(width.key(), pixels);
        }
    }
    layout.sortedBy = m_store.value(group + "sortedBy"_L1).toString();
    layout.descending = m_store.value(group + "descending"_L1, false).toBool();
    return layout;
}

void Settings::setColumns(const QString &table, const ColumnLayout &layout)
{
    const QString group = columnsGroup(table);
    QVariantMap widths;
    for (auto width = layout.widths.begin(); width != layout.widths.end(); ++width) {
        widths.insert(width.key(), width.value());
    }
    m_store.setValue(group + "shown"_L1, layout.shown);
    m_store.setValue(group + "widths"_L1, widths);
    m_store.setValue(group + "sortedBy"_L1, layout.sortedBy);
    m_store.setValue(group + "descending"_L1, layout.descending);
}

void Settings::setScreens(const QStringList &screens)
{
    m_screens = screens;
    m_screens.sort();
}

QStringList Settings::setupsByLikeness() const
{
    if (m_screens.isEmpty()) {
        return {};
    }
    QStringList setups = m_store.value(setupsKey).toStringList().mid(0, mostSetups);
    const auto shared = [this](const QString &setup) {
        const QStringList screens = m_store.value(setupGroup(setup) + "screens"_L1).toStringList();
        return std::count_if(screens.cbegin(), screens.cend(),
            [this](const QString &screen) { return m_screens.contains(screen); });
    };
    std::stable_sort(setups.begin(), setups.end(),
        [&shared](const QString &one, const QString &other) { return shared(one) > shared(other); });
    const QString present = setupOf(m_screens);
    setups.removeAll(present);
    setups.prepend(present);
    return setups;
}

QByteArray Settings::windowState(const QString &name) const
{
    const QStringList setups = setupsByLikeness();
    for (const QString &setup : setups) {
        QByteArray state = m_store.value(setupGroup(setup) + keyPart(name)).toByteArray();
        if (!state.isEmpty()) {
            return state;
        }
    }
    return m_store.value(windowKey(name)).toByteArray(); // of a version that knew no set-ups
}

void Settings::setWindowState(const QString &name, const QByteArray &state)
{
    const QString setup = setupOf(m_screens);
    if (setup.isEmpty()) {
        m_store.setValue(windowKey(name), state);
        return;
    }
    QStringList setups = m_store.value(setupsKey).toStringList();
    setups.removeAll(setup);
    setups.prepend(setup);
    for (const QString &forgotten : setups.mid(mostSetups)) {
        m_store.remove("screens/"_L1 + forgotten);
    }
    m_store.setValue(setupsKey, setups.mid(0, mostSetups));
    m_store.setValue(setupGroup(setup) + "screens"_L1, m_screens);
    m_store.setValue(setupGroup(setup) + keyPart(name), state);
}

DirectoryId Settings::lastDirectory(const QString &server, const UserId &user) const
{
    return DirectoryId(m_store.value(lastDirectoryKey(server, user)).toString());
}

void Settings::setLastDirectory(const QString &server, const UserId &user, const DirectoryId &id)
{
    m_store.setValue(lastDirectoryKey(server, user), id.text());
}

QByteArray Settings::trustedCertificate(const QString &server) const
{
    if (!allowsCertificateDecisions()) {
        return {};
    }
    return fingerprintIn(m_store.value(certificateKey(server)));
}

void Settings::setTrustedCertificate(const QString &server, const QByteArray &fingerprint)
{
    if (fingerprint.isEmpty()) {
        m_store.remove(certificateKey(server));
        m_store.remove(certificateSinceKey(server));
    } else if (allowsCertificateDecisions()) {
        m_store.setValue(certificateSinceKey(server), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        m_store.setValue(certificateKey(server), QString::fromLatin1(fingerprint.toHex()));
    }
}

QStringList Settings::serversWithTrustedCertificate() const
{
    m_store.beginGroup(certificatesGroup);
    const QStringList keys = m_store.childKeys();
    m_store.endGroup();
    QStringList servers;
    for (const QString &key : keys) {
        servers += QUrl::fromPercentEncoding(key.toLatin1());
    }
    return servers;
}

QList<TrustedCertificate> Settings::trustedCertificates() const
{
    QList<TrustedCertificate> certificates;
    const QStringList servers = serversWithTrustedCertificate();
    for (const QString &server : servers) {
        certificates += { server, fingerprintIn(m_store.value(certificateKey(server))),
            QDateTime::fromString(m_store.value(certificateSinceKey(server)).toString(), Qt::ISODate) };
    }
    return certificates;
}

} // namespace dialbook
