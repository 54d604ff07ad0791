// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/languagepreferences.h"

#include "core/settings/settings.h"
#include "ui/preferences/languagenames.h"
#include "ui/preferences/preferencesnote.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

LanguagePreferences::LanguagePreferences(Settings &settings, QWidget *parent)
    : QGroupBox(tr("Language"), parent)
    , m_settings(settings)
    , m_language(new QComboBox)
{
    m_language->setObjectName(u"preferencesLanguage"_s);
    m_language->addItem(tr("System", "the language"), QString());
    const QStringList languages = languagesBrought();
    for (const QString &language : languages) {
        m_language->addItem(ownNameOf(language), language);
    }
    const QString present = settings.language();
    if (m_language->findData(present) < 0) {
        m_language->addItem(ownNameOf(present), present);
    }
    m_language->setCurrentIndex(m_language->findData(present));
    m_language->setEnabled(!settings.isLocked(Setting::Language));
    const QString when = tr("Another language is used from the next start of Dialbook on: quit it "
                            "(File > Quit) and start it again.");
    m_language->setAccessibleDescription(when);

    auto *label = new QLabel(tr("Lang&uage of Dialbook:"));
    label->setBuddy(m_language);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_language);
    choice->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(lockNote(settings, Setting::Language));
    layout->addWidget(preferencesNote(u"preferencesLanguageNote"_s, when));
    connect(m_language, &QComboBox::currentIndexChanged, this, &LanguagePreferences::changed);
}

bool LanguagePreferences::isChanged() const
{
    return m_language->currentData().toString() != m_settings.language();
}

void LanguagePreferences::apply()
{
    if (isChanged()) { // what nobody touched stays the administrator's default
        m_settings.setLanguage(m_language->currentData().toString());
    }
}

} // namespace dialbook
