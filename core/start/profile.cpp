// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/profile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dialbook {

bool Profile::isName(const QString &text)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9_][A-Za-z0-9_-]{0,31}\\z"_s);
    return name.match(text).hasMatch();
}

QString Profile::settingsName() const
{
    return m_name.isEmpty() ? u"Dialbook"_s : u"Dialbook-"_s + m_name;
}

QString Profile::dataFolder(const QString &standard) const
{
    // Beside the usual one, so that neither is in the other.
    return m_name.isEmpty() ? standard : standard + u'-' + m_name;
}

} // namespace dialbook
