// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefile.h"

#include <QFile>

namespace dialbook {

bool makePrivate(const QString &path, QFileDevice::Permissions wanted)
{
#ifdef Q_OS_WIN
    Q_UNUSED(wanted)
    return QFile::exists(path);
#else
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileDevice::Permissions now = QFile::permissions(path);
    return ((now & others) == 0 && (now & wanted) == wanted) || QFile::setPermissions(path, wanted);
#endif
}

} // namespace dialbook
