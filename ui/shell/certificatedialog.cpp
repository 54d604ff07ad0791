// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/certificatedialog.h"

#include "core/session/session.h"
#include "ui/session/certificatequestion.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialbook {

CertificateDialog::CertificateDialog(CertificateTrust &trust, Session &session, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"certificateDialog"_s);
    setWindowTitle(tr("Certificate"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new CertificateQuestion(*trust.problem(), this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    setFixedWidth(440);
    connect(question, &CertificateQuestion::declined, this, &QDialog::reject);
    connect(question, &CertificateQuestion::trusted, this, [this, question, &trust, &session] {
        trust.trust(question->problem());
        session.retryNow();
        accept();
    });
}

} // namespace dialbook
