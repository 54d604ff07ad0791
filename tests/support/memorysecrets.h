// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secrets.h"

#include <QHash>

#include <optional>
#include <utility>

namespace dialbook {

/// A keychain in memory for tests; can be told to have a problem. Answers from the event loop, as the real
/// one does.
class MemorySecrets : public Secrets
{
public:
    using Secrets::Secrets;

    QHash<QString, QString> kept;
    std::optional<SecretProblem> problem; ///< what every request is answered with

    void read(const QString &key, QObject *owner, std::function<void(Answer)> done) override
    {
        if (!problem && !kept.contains(key)) {
            answer(owner, std::move(done), tl::unexpected(SecretProblem::NotFound));
            return;
        }
        answer(owner, std::move(done), kept.value(key));
    }
    void write(
        const QString &key, const QString &secret, QObject *owner, std::function<void(Answer)> done) override
    {
        if (!problem) {
            kept.insert(key, secret);
        }
        answer(owner, std::move(done), QString());
    }
    void erase(const QString &key, QObject *owner, std::function<void(Answer)> done) override
    {
        if (!problem) {
            kept.remove(key);
        }
        answer(owner, std::move(done), QString());
    }

private:
    void answer(QObject *owner, std::function<void(Answer)> done, Answer given)
    {
        if (problem) {
            given = tl::unexpected(*problem);
        }
        QMetaObject::invokeMethod(
            owner, [done = std::move(done), given = std::move(given)] { done(given); }, Qt::QueuedConnection);
    }
};

} // namespace dialbook
