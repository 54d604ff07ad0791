// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/trustedcertificates.h"

#include "core/settings/settings.h"
#include "core/trust/certificatetrust.h"
#include "ui/preferences/preferencesnote.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

enum Column { Server, Since };
constexpr int fingerprintRole = Qt::UserRole;

} // namespace

TrustedCertificates::TrustedCertificates(CertificateTrust &trust, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_trust(trust)
    , m_settings(settings)
    , m_list(new QTreeWidget)
    , m_stop(new QPushButton(tr("&Stop trusting")))
{
    setObjectName(u"trustedCertificates"_s);
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(tr("&Certificates that you have trusted, though this computer does not:"));
    label->setWordWrap(true);
    label->setBuddy(m_list);
    layout->addWidget(label);
    m_list->setObjectName(u"trustedCertificatesList"_s);
    m_list->setAccessibleName(tr("Trusted certificates"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({ tr("Server"), tr("Trusted since") });
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Server, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Since, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    m_fingerprint = preferencesNote(u"trustedCertificateFingerprint"_s);
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(m_fingerprint);
    m_note = preferencesNote(u"trustedCertificatesNote"_s);
    layout->addWidget(m_note);
    m_stop->setObjectName(u"stopTrusting"_s);
    m_stop->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    layout->addLayout(buttons);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &TrustedCertificates::update);
    connect(m_stop, &QPushButton::clicked, this, &TrustedCertificates::stopTrusting);
    load();
}

void TrustedCertificates::load()
{
    m_list->clear();
    const QList<TrustedCertificate> certificates = m_settings.trustedCertificates();
    for (const TrustedCertificate &certificate : certificates) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Server, certificate.server);
        item->setText(Since,
            certificate.since.isValid()
                ? QLocale().toString(certificate.since.toLocalTime().date(), QLocale::ShortFormat)
                : tr("not known", "since when a certificate is trusted"));
        item->setData(Server, fingerprintRole, certificate.fingerprint);
    }
    m_list->sortItems(Server, Qt::AscendingOrder);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    update();
}

void TrustedCertificates::update()
{
    const QTreeWidgetItem *current = m_list->currentItem();
    m_stop->setEnabled(current != nullptr);
    // The heading on a line of its own, so that the bytes stand below each other.
    m_fingerprint->setText(current
            ? tr("SHA-256:") + u'\n' + fingerprintLines(current->data(Server, fingerprintRole).toByteArray())
            : QString());
    m_fingerprint->setVisible(current != nullptr);
    m_list->setAccessibleDescription(m_fingerprint->text());
    if (isChanged()) {
        m_note->setText(tr("No longer trusted once you apply this, from the next connection on: %1. Dialbook "
                           "will ask about the certificate again.")
                            .arg(QLocale().createSeparatedList(m_stopped)));
    } else if (!m_settings.allowsCertificateDecisions()) {
        m_note->setText(tr("Set by your administrator: these certificates do not count."));
    } else {
        m_note->setText(current ? QString() : tr("There are none."));
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

void TrustedCertificates::stopTrusting()
{
    const QTreeWidgetItem *current = m_list->currentItem();
    if (!current) {
        return;
    }
    m_stopped += current->text(Server);
    delete current;
    m_list->setFocus(Qt::OtherFocusReason); // the button may have become useless
    update();
    emit changed();
}

void TrustedCertificates::apply()
{
    for (const QString &server : std::as_const(m_stopped)) {
        m_trust.stopTrusting(server);
    }
    m_stopped.clear();
    load();
}

} // namespace dialbook
