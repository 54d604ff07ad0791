// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secrets.h"

namespace dialbook {

/// The secrets in the keychain of the person's system: Secret Service or KWallet through QtKeychain, on
/// Windows the Credential Manager. Never falls back to a file. Where no keychain can be there it says so at
/// once. Owned by Application.
class KeychainSecrets : public Secrets
{
    Q_OBJECT

public:
    /// service: the name that the system's own tools list the secrets under.
    explicit KeychainSecrets(QString service, QObject *parent = nullptr);

    void read(const QString &key, QObject *owner, std::function<void(Answer)> done) override;
    void write(
        const QString &key, const QString &secret, QObject *owner, std::function<void(Answer)> done) override;
    void erase(const QString &key, QObject *owner, std::function<void(Answer)> done) override;

private:
    QString m_service;
};

} // namespace dialbook
