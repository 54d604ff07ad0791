// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newprofiledialog.h"

#include "core/start/profile.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

NewProfileDialog::NewProfileDialog(const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_name(new QLineEdit)
    , m_note(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"newProfileDialog"_s);
    setWindowTitle(tr("New Profile"));
    m_name->setObjectName(u"newProfileName"_s);
    auto *label = new QLabel(tr("Na&me of the profile:"));
    label->setBuddy(m_name);
    const QString why = tr("For another server or user: with settings, directories and a remembered password "
                           "of its own. Dialbook logs off, and starts again with it.");
    auto *explanation = new QLabel(why);
    explanation->setWordWrap(true);
    m_note->setObjectName(u"newProfileNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("&Switch"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"newProfileSwitch"_s);
    m_ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // not even while there is no name
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *> { label, m_name, m_note, explanation, buttons }) {
        layout->addWidget(widget);
    }
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(m_name, &QLineEdit::textChanged, this, &NewProfileDialog::update);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit named(m_name->text().trimmed().toLower());
    });
    update();
}

void NewProfileDialog::update()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_known.contains(name.toLower()) && !name.isEmpty();
    m_note->setText(isTaken ? tr("There is a profile of this name already.")
                            : tr("At most 32 letters (A to Z), digits, dashes and underscores."));
    m_name->setAccessibleDescription(m_note->text());
    m_ok->setEnabled(Profile::isName(name) && !isTaken);
}

} // namespace dialbook
