// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/encryptionwarning.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

struct EncryptionWarning
{
    Q_DECLARE_TR_FUNCTIONS(EncryptionWarning)
};

bool isThisComputer(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace

QString encryptionWarning(const ServerAddress &server)
{
    if (!server.isValid() || server.isEncrypted() || isThisComputer(server.host())) {
        return {};
    }
    return EncryptionWarning::tr(
        "This connection is not encrypted (http): others on the network can read your password and the "
        "contacts.");
}

} // namespace dialbook
