// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace dialbook {

class CertificateTrust;
class Session;

/// The question about a certificate that keeps a lost connection from coming back, over the work. Trusted,
/// the connection is tried at once. Deletes itself when it is closed.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    /// There is a problem with a certificate.
    CertificateDialog(CertificateTrust &trust, Session &session, QWidget *parent);
};

} // namespace dialbook
