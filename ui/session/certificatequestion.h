// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/certificatetrust.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace dialbook {

/// Whether the person trusts a certificate that the system does not: whose it is, why it is not trusted, its
/// fingerprint, and when it has changed, the one before. Not trusting it is the easy way. What the server
/// wrote into it is shown as plain text. Lives on the log-in card or in a dialog of its own.
class CertificateQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateQuestion(const CertificateProblem &problem, QWidget *parent = nullptr);

    [[nodiscard]] const CertificateProblem &problem() const { return m_problem; }

signals:
    void trusted();
    void declined();

private:
    void addFacts(QGridLayout &facts);
    void addFact(QGridLayout &facts, const QString &name, const QString &text, const QString &objectName);
    void addFingerprint(
        QGridLayout &facts, const QString &name, const QByteArray &fingerprint, const QString &objectName);
    [[nodiscard]] QLabel *addText(const QString &text, const QString &objectName);

    CertificateProblem m_problem;
    QCheckBox *m_checked = nullptr;
    QPushButton *m_decline;
    QPushButton *m_trust;
};

} // namespace dialbook
