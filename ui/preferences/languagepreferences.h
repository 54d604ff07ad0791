// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QComboBox;

namespace dialbook {

class Settings;

/// The language of the program: the system's, or one of those that it brings, by their own names. A group in
/// Preferences.
class LanguagePreferences : public QGroupBox
{
    Q_OBJECT

public:
    explicit LanguagePreferences(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] bool isChanged() const;
    void apply();

signals:
    void changed();

private:
    Settings &m_settings;
    QComboBox *m_language;
};

} // namespace dialbook
