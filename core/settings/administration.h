// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

class QSettings;

namespace dialbook {

/// What an administrator can set for everybody on a computer.
enum class Setting {
    Server,
    User,
    RememberPassword,
    PlainHttp,
    CertificateDecisions,
    StoreDirectories,
    ChangeLogDays,
    FindShortcut,
    CloseToTray,
    Autostart,
    Language,
};

/// The defaults and locks of the computer's administrator: a file on Linux, policies in the registry on
/// Windows. A default counts where the person has set nothing, a lock always. What cannot be understood is
/// left out and complained of; nothing in there stops a start. A value, read once.
class Administration
{
public:
    /// The section (or registry key) that something stands in.
    enum class Section { Defaults, Locked };
    static constexpr int longestLog = 3650; ///< days that the change log may reach back, if not for ever
    static constexpr QLatin1StringView systemLanguage { "system" }; ///< as it is written; understood as ""

    Administration() = default; ///< nobody has set anything
    explicit Administration(const QSettings &source);
    /// What holds here: /etc/xdg/Dialbook/Dialbook.ini, or HKEY_LOCAL_MACHINE\Software\Policies\Dialbook.
    [[nodiscard]] static Administration ofThisComputer();
    /// A file that others than its owner may write, or that is not of this owner, is no administrator's: it
    /// is not obeyed. owner: a user id of the system; means nothing on Windows.
    [[nodiscard]] static Administration fromFile(const QString &path, uint owner);

    [[nodiscard]] std::optional<QVariant> standard(Setting setting) const;
    [[nodiscard]] std::optional<QVariant> locked(Setting setting) const;
    [[nodiscard]] bool isLocked(Setting setting) const { return m_locked.contains(setting); }
    /// In English, for the log: keys that nobody knows, values that mean nothing, a file that is not obeyed.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    /// For diagnostics: the names, without the values.
    [[nodiscard]] QStringList names(Section section) const;

    /// For tests, and for whoever has no file.
    void set(Section section, Setting setting, const QVariant &value);

    /// As it is written in the file.
    [[nodiscard]] static QLatin1StringView nameOf(Setting setting);
    [[nodiscard]] static QStringList allNames();
    /// The value in the setting's own type; nothing when it is not one. The same for whoever wrote it.
    [[nodiscard]] static std::optional<QVariant> understood(Setting setting, const QVariant &value);

private:
    void take(const QString &key, const QVariant &value);

    QHash<Setting, QVariant> m_defaults;
    QHash<Setting, QVariant> m_locked;
    QStringList m_complaints;
};

} // namespace dialbook
