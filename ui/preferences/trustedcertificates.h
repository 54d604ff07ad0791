// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace dialbook {

class CertificateTrust;
class Settings;

/// The certificates that the person has trusted, one for each server: since when, and the fingerprint of the
/// one that is selected. Those that they stop trusting leave the list at once, and are forgotten when that is
/// applied. A page of Preferences.
class TrustedCertificates : public QWidget
{
    Q_OBJECT

public:
    TrustedCertificates(CertificateTrust &trust, const Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] bool isChanged() const { return !m_stopped.isEmpty(); }
    void apply();

signals:
    void changed();

private:
    void load();
    void update();
    void stopTrusting();

    CertificateTrust &m_trust;
    const Settings &m_settings;
    QStringList m_stopped; ///< servers, not applied yet
    QTreeWidget *m_list;
    QLabel *m_fingerprint;
    QLabel *m_note;
    QPushButton *m_stop;
};

} // namespace dialbook
