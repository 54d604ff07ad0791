// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colourscheme/colourscheme.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace dialbook {

/// As org.freedesktop.portal.Settings tells it. Nothing waits for its answer.
class PortalColourScheme final : public ColourScheme
{
    Q_OBJECT

public:
    explicit PortalColourScheme(const QDBusConnection &bus);

private slots:
    void takeChange(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);

    QDBusConnection m_bus;
    bool m_isTold = false; ///< a change is newer than the answer to the first question
};

} // namespace dialbook
