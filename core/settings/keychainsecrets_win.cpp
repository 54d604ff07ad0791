// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/keychainsecrets.h"

#include <windows.h>

#include <wincred.h>

#include <string>
#include <utility>

namespace dialbook {

namespace {

SecretProblem problemOf(DWORD error)
{
    switch (error) {
    case ERROR_NOT_FOUND:
        return SecretProblem::NotFound;
    case ERROR_ACCESS_DENIED:
        return SecretProblem::Denied;
    case ERROR_NO_SUCH_LOGON_SESSION: // the session of a service has no credential set
        return SecretProblem::NoKeychain;
    default:
        return SecretProblem::Failed;
    }
}

std::wstring targetOf(const QString &service, const QString &key)
{
    return (service + u'/' + key).toStdWString();
}

/// The Credential Manager answers at once; those who asked are told from the event loop all the same.
void tell(QObject *owner, std::function<void(Secrets::Answer)> done, const Secrets::Answer &answer)
{
    QMetaObject::invokeMethod(
        owner, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

} // namespace

KeychainSecrets::KeychainSecrets(QString service, QObject *parent)
    : Secrets(parent)
    , m_service(std::move(service))
{
}

void KeychainSecrets::read(const QString &key, QObject *owner, std::function<void(Answer)> done)
{
    CREDENTIALW *credential = nullptr;
    Answer answer;
    if (CredReadW(targetOf(m_service, key).c_str(), CRED_TYPE_GENERIC, 0, &credential)) {
        answer = QString::fromUtf8(reinterpret_cast<const char *>(credential->CredentialBlob),
            qsizetype(credential->CredentialBlobSize));
        CredFree(credential);
    } else {
        answer = tl::unexpected(problemOf(GetLastError()));
    }
    tell(owner, std::move(done), answer);
}

void KeychainSecrets::write(
    const QString &key, const QString &secret, QObject *owner, std::function<void(Answer)> done)
{
    std::wstring target = targetOf(m_service, key);
    QByteArray blob = secret.toUtf8();
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.CredentialBlobSize = DWORD(blob.size());
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(blob.data());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    Answer answer;
    if (!CredWriteW(&credential, 0)) {
        answer = tl::unexpected(problemOf(GetLastError()));
    }
    tell(owner, std::move(done), answer);
}

void KeychainSecrets::erase(const QString &key, QObject *owner, std::function<void(Answer)> done)
{
    Answer answer;
    if (!CredDeleteW(targetOf(m_service, key).c_str(), CRED_TYPE_GENERIC, 0)
        && GetLastError() != ERROR_NOT_FOUND) {
        answer = tl::unexpected(problemOf(GetLastError()));
    }
    tell(owner, std::move(done), answer);
}

} // namespace dialbook
