// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/call.h"

#include <QString>

namespace dialbook {

/// Why a secret could not be kept or read.
enum class SecretProblem { NoKeychain, NotFound, Denied, Failed };

/// Passwords, kept in the system's keychain only (Secret Service, Credential Manager); never in settings
/// or logs. Where there is no keychain nothing is remembered.
class Secrets : public QObject
{
    Q_OBJECT

public:
    using Answer = tl::expected<QString, SecretProblem>;

    using QObject::QObject;

    /// Each calls done once from the event loop, not after the owner's death.
    virtual void read(const QString &key, QObject *owner, std::function<void(Answer)> done) = 0;
    virtual void write(
        const QString &key, const QString &secret, QObject *owner, std::function<void(Answer)> done) = 0;
    virtual void erase(const QString &key, QObject *owner, std::function<void(Answer)> done) = 0;

    /// The key for a server and a user.
    [[nodiscard]] static QString keyFor(const QString &server, const QString &user);
};

} // namespace dialbook
