// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace dialbook {

/// Why a secret could not be kept or read.
enum class SecretProblem {
    NoKeychain, ///< the system has none, or it does not run
    NotFound,
    Denied, ///< the person or the system said no
    Failed,
};

/// Passwords, kept in the system's keychain only (Secret Service, Credential Manager); never in settings
/// or logs. Where there is no keychain nothing is remembered.
class Secrets : public QObject
{
    Q_OBJECT

public:
    using Answer = tl::expected<QString, SecretProblem>;

    using QObject::QObject;

    /// Each calls done once from the event loop, not after the owner's death. write and erase answer "".
    virtual void read(const QString &key, QObject *owner, std::function<void(Answer)> done) = 0;
    virtual void write(
        const QString &key, const QString &secret, QObject *owner, std::function<void(Answer)> done) = 0;
    /// Erasing what is not there succeeds.
    virtual void erase(const QString &key, QObject *owner, std::function<void(Answer)> done) = 0;

    /// The key for a server and a user; neither's case matters.
    [[nodiscard]] static QString keyFor(const QString &server, const QString &user);
};

} // namespace dialbook
