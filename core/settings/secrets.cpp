// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/secrets.h"

namespace dialbook {

QString Secrets::keyFor(const QString &server, const QString &user)
{
    return user.toCaseFolded() + u'@' + server.toCaseFolded();
}

} // namespace dialbook
