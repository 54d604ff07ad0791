// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QApplication;

namespace dialbook {

/// What the desktop says of light and dark while the program runs. Where it says nothing, Qt's own palette
/// tells (see theme.h): so on Windows, where Qt follows the system by itself.
class ColourScheme : public QObject
{
    Q_OBJECT

public:
    enum class Preference { None, Light, Dark };

    using QObject::QObject;

    [[nodiscard]] static std::unique_ptr<ColourScheme> ofDesktop();

    [[nodiscard]] Preference preference() const { return m_preference; }
    /// Turns the program to it, now and with every change; for Theme::System only. The scheme has to outlive
    /// the application's use of it.
    void lead(QApplication &application);

signals:
    void changed();

protected:
    void setPreference(Preference preference);

private:
    Preference m_preference = Preference::None;
};

} // namespace dialbook
