// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/keychainsecrets.h"

#include <QFileInfo>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

/// Every keychain of a desktop is behind the session bus. Without one, asking would start a bus, or wait
/// for one that does not answer.
bool hasSessionBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString path = "unix:path="_L1;
    if (address.isEmpty()) {
        const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
    }
    if (address.startsWith(path)) {
        return QFileInfo::exists(address.sliced(path.size()).section(u',', 0, 0));
    }
    return true; // another kind of address, or several
}

SecretProblem problemOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretProblem::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretProblem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretProblem::NoKeychain;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return SecretProblem::Failed;
}

/// Starts a job of QtKeychain, which reports from the event loop and then deletes itself.
void start(std::unique_ptr<QKeychain::Job> job, const QString &key, QObject *owner,
    std::function<void(QKeychain::Job &)> finished, const std::function<void(Secrets::Answer)> &done)
{
    if (!hasSessionBus()) {
        QMetaObject::invokeMethod(
            owner, [done] { done(tl::unexpected(SecretProblem::NoKeychain)); }, Qt::QueuedConnection);
        return;
    }
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job.get(), &QKeychain::Job::finished, owner,
        [finished = std::move(finished)](QKeychain::Job *ended) { finished(*ended); });
    job.release()->start();
}

} // namespace

KeychainSecrets::KeychainSecrets(QString service, QObject *parent)
    : Secrets(parent)
    , m_service(std::move(service))
{
}

void KeychainSecrets::read(const QString &key, QObject *owner, std::function<void(Answer)> done)
{
    start(
        std::make_unique<QKeychain::ReadPasswordJob>(m_service), key, owner,
        [done](QKeychain::Job &ended) {
            if (ended.error() == QKeychain::NoError) {
                done(static_cast<QKeychain::ReadPasswordJob &>(ended).textData());
            } else {
                done(tl::unexpected(problemOf(ended.error())));
            }
        },
        done);
}

void KeychainSecrets::write(
    const QString &key, const QString &secret, QObject *owner, std::function<void(Answer)> done)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(m_service);
    job->setTextData(secret);
    start(
        std::move(job), key, owner,
        [done](QKeychain::Job &ended) {
            if (ended.error() == QKeychain::NoError) {
                done(QString());
            } else {
                done(tl::unexpected(problemOf(ended.error())));
            }
        },
        done);
}

void KeychainSecrets::erase(const QString &key, QObject *owner, std::function<void(Answer)> done)
{
    start(
        std::make_unique<QKeychain::DeletePasswordJob>(m_service), key, owner,
        [done](QKeychain::Job &ended) {
            if (ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound) {
                done(QString());
            } else {
                done(tl::unexpected(problemOf(ended.error())));
            }
        },
        done);
}

} // namespace dialbook
