// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/certificatequestion.h"

#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

/// A server may write anything of any length into its certificate.
constexpr qsizetype longestFact = 200;

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > longestFact ? text.left(longestFact) + QChar(0x2026) : text;
}

QString sentenceFor(CertificateFlaw flaw)
{
    switch (flaw) {
    case CertificateFlaw::UnknownIssuer:
        return CertificateQuestion::tr(
            "Nobody whom this computer knows vouches for it. That is usual where a "
            "CIC server signs its certificate itself.");
    case CertificateFlaw::OtherName:
        return CertificateQuestion::tr("It was made for a server of another name.");
    case CertificateFlaw::Expired:
        return CertificateQuestion::tr("It has expired.");
    case CertificateFlaw::NotYetValid:
        return CertificateQuestion::tr("It is not valid yet. Is the clock of this computer right?");
    case CertificateFlaw::Broken:
        return CertificateQuestion::tr("It is missing, revoked or forged. Nobody should trust it.");
    }
    Q_UNREACHABLE();
}

} // namespace

CertificateQuestion::CertificateQuestion(const CertificateProblem &problem, QWidget *parent)
    : QWidget(parent)
    , m_problem(problem)
    , m_decline(new QPushButton(problem.mayBeTrusted() ? tr("&Do not connect") : tr("&Back"), this))
    , m_trust(new QPushButton(tr("T&rust this certificate"), this))
{
    setObjectName(u"certificateQuestion"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);

    QLabel *title = addText(problem.isChanged() ? tr("The server's certificate has changed")
            : problem.mayDecide                 ? tr("Is this your server?")
                                                : tr("The server's certificate is not trusted"),
        u"certificateTitle"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new IconLabel(problem.isChanged() || !problem.mayBeTrusted() ? glyph(Glyph::Problem, Tone::Problem)
                                                                     : glyph(Glyph::Warning, Tone::Warning),
            this),
        0, Qt::AlignTop);
    head->addWidget(title, 1);
    layout->addLayout(head);

    QStringList sentences;
    if (problem.isChanged()) {
        sentences +=
            tr("You have trusted another certificate for %1 until now. Somebody who reads along would "
               "look like this; so would a server that was set up anew. Nothing was sent.")
                .arg(problem.server);
    } else {
        sentences +=
            tr("%1 shows a certificate that does not prove who it is. Nothing was sent.").arg(problem.server);
    }
    for (const CertificateFlaw flaw : problem.flaws) {
        sentences += sentenceFor(flaw);
    }
    layout->addWidget(addText(sentences.join(u' '), u"certificateWhy"_s));

    auto *facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    facts->setHorizontalSpacing(12);
    addFacts(*facts);
    layout->addLayout(facts);

    if (!problem.mayDecide) {
        layout->addWidget(addText(tr("Your administrator has set that only certificates which this computer "
                                     "trusts are accepted. Ask them to have it trusted."),
            u"certificateAdvice"_s));
    } else if (problem.mayBeTrusted()) {
        layout->addWidget(
            addText(tr("Compare the fingerprint with the one that your administrator gives you, by phone for "
                       "example. If you trust it, Dialbook remembers that for this server and this "
                       "certificate only."),
                u"certificateAdvice"_s));
    }
    if (problem.mayBeTrusted() && problem.isChanged()) {
        m_checked = new QCheckBox(tr("&My administrator has confirmed the new fingerprint"), this);
        m_checked->setObjectName(u"certificateChecked"_s);
        layout->addWidget(m_checked);
        connect(m_checked, &QCheckBox::toggled, m_trust, &QWidget::setEnabled);
    }

    m_decline->setObjectName(u"certificateDecline"_s);
    m_decline->setShortcut(Qt::Key_Escape);
    m_decline->setDefault(true);
    m_trust->setObjectName(u"certificateTrust"_s);
    m_trust->setAutoDefault(false);
    m_trust->setVisible(problem.mayBeTrusted());
    m_trust->setEnabled(!problem.isChanged());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_trust);
    buttons->addStretch();
    buttons->addWidget(m_decline);
    layout->addLayout(buttons);
    setFocusProxy(m_decline);

    connect(m_trust, &QPushButton::clicked, this, &CertificateQuestion::trusted);
    connect(m_decline, &QPushButton::clicked, this, &CertificateQuestion::declined);
}

void CertificateQuestion::addFacts(QGridLayout &facts)
{
    if (m_problem.fingerprint.isEmpty()) {
        return;
    }
    const QLocale locale;
    addFact(facts, tr("Issued to"), m_problem.owner, u"certificateOwner"_s);
    addFact(facts, tr("For"), m_problem.names.join(u", "_s), u"certificateNames"_s);
    addFact(facts, tr("Issued by"), m_problem.issuer, u"certificateIssuer"_s);
    addFact(facts, tr("Valid"),
        tr("%1 to %2", "from one date to another")
            .arg(locale.toString(m_problem.validFrom.toLocalTime().date(), QLocale::ShortFormat),
                locale.toString(m_problem.validUntil.toLocalTime().date(), QLocale::ShortFormat)),
        u"certificateValid"_s);
    if (m_problem.isChanged()) {
        addFingerprint(facts, tr("Trusted until now"), m_problem.trustedBefore, u"certificateFormer"_s);
        addFingerprint(facts, tr("Now"), m_problem.fingerprint, u"certificateFingerprint"_s);
    } else {
        addFingerprint(facts, tr("SHA-256"), m_problem.fingerprint, u"certificateFingerprint"_s);
    }
}

void CertificateQuestion::addFact(
    QGridLayout &facts, const QString &name, const QString &text, const QString &objectName)
{
    if (text.isEmpty()) {
        return;
    }
    auto *label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    QLabel *fact = addText(shortened(text), objectName);
    fact->setAccessibleName(name + u": "_s + fact->text());
    facts.addWidget(label, facts.rowCount(), 0, Qt::AlignTop);
    facts.addWidget(fact, facts.rowCount() - 1, 1);
}

void CertificateQuestion::addFingerprint(
    QGridLayout &facts, const QString &name, const QByteArray &fingerprint, const QString &objectName)
{
    addFact(facts, name, fingerprintText(fingerprint), objectName);
    auto *shown = findChild<QLabel *>(objectName);
    shown->setText(fingerprintLines(fingerprint));
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

QLabel *CertificateQuestion::addText(const QString &text, const QString &objectName)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace dialbook
