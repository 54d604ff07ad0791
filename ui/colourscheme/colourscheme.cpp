// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colourscheme/colourscheme.h"

#include "ui/widgets/darkpreference.h"
#ifndef Q_OS_WIN
#include "ui/colourscheme/portalcolourscheme.h"
#endif

#include <QApplication>

#include <optional>

namespace dialbook {

std::unique_ptr<ColourScheme> ColourScheme::ofDesktop()
{
#ifdef Q_OS_WIN
    return std::make_unique<ColourScheme>();
#else
    return std::make_unique<PortalColourScheme>(QDBusConnection::sessionBus());
#endif
}

void ColourScheme::lead(QApplication &application)
{
    const auto apply = [this, &application] {
        preferDark(application,
            m_preference == Preference::None ? std::nullopt
                                             : std::optional(m_preference == Preference::Dark));
    };
    connect(this, &ColourScheme::changed, &application, apply);
    apply();
}

void ColourScheme::setPreference(Preference preference)
{
    if (preference != m_preference) {
        m_preference = preference;
        emit changed();
    }
}

} // namespace dialbook
