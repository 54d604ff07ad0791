// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "core/settings/settings.h"
#include "ui/preferences/languagepreferences.h"
#include "ui/preferences/preferencesnote.h"
#include "ui/preferences/trustedcertificates.h"
#include "ui/preferences/windowpreferences.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGroupBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

/// What is proposed to whoever switches it on.
const QKeySequence proposal(Qt::CTRL | Qt::ALT | Qt::Key_K);

QWidget *pageOf(const QList<QWidget *> &groups)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    for (QWidget *group : groups) {
        layout->addWidget(group);
    }
    layout->addStretch(1);
    return page;
}

} // namespace

PreferencesDialog::PreferencesDialog(const PreferencesParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_settings(parts.settings)
    , m_shortcut(parts.shortcut)
    , m_certificates(new TrustedCertificates(parts.trust, parts.settings))
    , m_language(new LanguagePreferences(parts.settings))
    , m_window(new WindowPreferences(parts.settings, parts.tray, parts.autostart))
    , m_buttons(
          new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    for (const auto &[which, name] : { std::pair { QDialogButtonBox::Ok, u"preferencesOk"_s },
             std::pair { QDialogButtonBox::Cancel, u"preferencesCancel"_s },
             std::pair { QDialogButtonBox::Apply, u"preferencesApply"_s } }) {
        m_buttons->button(which)->setObjectName(name);
    }
    auto *pages = new QTabWidget;
    pages->setObjectName(u"preferencesPages"_s);
    QSizePolicy grows = pages->sizePolicy();
    grows.setHeightForWidth(true); // wrapped texts on its pages
    pages->setSizePolicy(grows);
    pages->addTab(pageOf({ m_language, m_window, buildShortcut() }), tr("Ge&neral"));
    pages->addTab(pageOf({ buildDirectories(), buildChangeLog() }), tr("&Data"));
    pages->addTab(m_certificates, tr("C&ertificates"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages);
    layout->addWidget(m_buttons);
    m_keep->setEnabled(!m_settings.isLocked(Setting::StoreDirectories));
    m_useShortcut->setEnabled(!m_settings.isLocked(Setting::FindShortcut));
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        apply();
        accept();
    });
    connect(
        m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &PreferencesDialog::apply);
    connect(m_keep, &QCheckBox::toggled, this, &PreferencesDialog::update);
    connect(m_language, &LanguagePreferences::changed, this, &PreferencesDialog::update);
    connect(m_window, &WindowPreferences::changed, this, &PreferencesDialog::update);
    connect(m_window, &WindowPreferences::trayChosen, this, &PreferencesDialog::trayChosen);
    connect(m_certificates, &TrustedCertificates::changed, this, &PreferencesDialog::update);
    connect(m_logDays, &QSpinBox::valueChanged, this, &PreferencesDialog::update);
    connect(m_useShortcut, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_keys->keySequence().isEmpty()) {
            m_keys->setKeySequence(proposal);
        }
        update();
        if (on) {
            m_keys->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &PreferencesDialog::update);
    // One combination, not a series of them.
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        m_keys->setKeySequence(chosenKeys().isEmpty() ? QKeySequence() : m_keys->keySequence()[0]);
    });
    connect(&m_shortcut, &GlobalShortcut::stateChanged, this, &PreferencesDialog::updateShortcut);
    load();
}

PreferencesDialog::~PreferencesDialog()
{
    // A field that is destroyed while it has the focus still says that it was edited.
    disconnect(m_keys, nullptr, this, nullptr);
}

QWidget *PreferencesDialog::buildDirectories()
{
    auto *group = new QGroupBox(tr("On this computer"));
    m_keep = new QCheckBox(tr("&Keep the last known directories on this computer"));
    m_keep->setObjectName(u"preferencesKeepDirectories"_s);
    const QString why = tr("They are shown at the next start before the server answers, and can be read and "
                           "searched while you are not connected. Only you can read them.");
    auto *explanation = preferencesNote(u"preferencesKeepExplanation"_s, why);
    m_keep->setAccessibleDescription(why);
    m_keepNote = preferencesNote(u"preferencesKeepNote"_s,
        tr("What is kept now is deleted at once, with what Dialbook remembers of the links in your speed "
           "dials: "
           "directories, numbers last used, and with the change log and the record of your edits: what has "
           "not been sent is lost when Dialbook ends. Of everybody who uses this account."));
    auto *layout = new QVBoxLayout(group);
    layout->addWidget(m_keep);
    layout->addWidget(lockNote(m_settings, Setting::StoreDirectories));
    layout->addWidget(explanation);
    layout->addWidget(m_keepNote);
    return group;
}

QWidget *PreferencesDialog::buildChangeLog()
{
    auto *group = new QGroupBox(tr("Change log"));
    m_logDays = new QSpinBox;
    m_logDays->setObjectName(u"preferencesLogDays"_s);
    m_logDays->setRange(0, Administration::longestLog);
    m_logDays->setSpecialValueText(tr("for ever", "how long changes are kept"));
    m_logDays->setAccelerated(true);
    auto *label = new QLabel(tr("Keep c&hanges for:"));
    label->setBuddy(m_logDays);
    m_logNote = preferencesNote(u"preferencesLogNote"_s);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_logDays);
    choice->addStretch(1);
    auto *layout = new QVBoxLayout(group);
    layout->addLayout(choice);
    layout->addWidget(lockNote(m_settings, Setting::ChangeLogDays));
    layout->addWidget(m_logNote);
    return group;
}

QWidget *PreferencesDialog::buildShortcut()
{
    auto *group = new QGroupBox(tr("Find from anywhere"));
    m_useShortcut = new QCheckBox(tr("&Global shortcut for Find:"));
    m_useShortcut->setObjectName(u"preferencesUseShortcut"_s);
    const QString why =
        tr("Brings Dialbook to the front with Find open, whichever program you are working in.");
    m_useShortcut->setAccessibleDescription(why);
    m_keys = new QKeySequenceEdit;
    m_keys->setObjectName(u"preferencesShortcut"_s);
    m_keys->setAccessibleName(tr("Global shortcut for Find"));
    m_shortcutIcon = new IconLabel;
    m_shortcutState = preferencesNote(u"preferencesShortcutState"_s);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_useShortcut);
    choice->addWidget(m_keys, 1);
    auto *state = new QHBoxLayout;
    state->addWidget(m_shortcutIcon, 0, Qt::AlignTop);
    state->addWidget(m_shortcutState, 1);
    auto *layout = new QVBoxLayout(group);
    layout->addLayout(choice);
    layout->addWidget(lockNote(m_settings, Setting::FindShortcut));
    layout->addWidget(preferencesNote(u"preferencesShortcutExplanation"_s, why));
    layout->addLayout(state);
    return group;
}

void PreferencesDialog::load()
{
    m_keep->setChecked(m_settings.storesDirectories());
    m_logDays->setValue(m_settings.changeLogDays());
    const QKeySequence keys = keptKeys();
    {
        const QSignalBlocker quiet(m_useShortcut); // the focus stays at the top
        m_useShortcut->setChecked(!keys.isEmpty());
    }
    m_keys->setKeySequence(keys);
    update();
    updateShortcut();
}

void PreferencesDialog::apply()
{
    if (m_keep->isChecked() != m_settings.storesDirectories()) {
        emit keepDirectoriesChosen(m_keep->isChecked());
    }
    if (m_logDays->value() != m_settings.changeLogDays()) {
        m_settings.setChangeLogDays(m_logDays->value());
        emit changeLogDaysChosen(m_logDays->value());
    }
    const QKeySequence keys = chosenKeys();
    if (keys != keptKeys()) { // what nobody touched stays the administrator's default
        m_settings.setFindShortcut(keys.toString(QKeySequence::PortableText));
    }
    m_shortcut.set(keys);
    m_language->apply();
    m_window->apply();
    m_certificates->apply();
    update();
}

void PreferencesDialog::update()
{
    m_keepNote->setVisible(!m_keep->isChecked() && m_settings.storesDirectories());
    updateLog();
    m_keys->setEnabled(m_useShortcut->isEnabled() && m_useShortcut->isChecked());
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(isChanged());
    updateShortcut();
}

void PreferencesDialog::updateLog()
{
    const int days = m_logDays->value();
    //: after a number of days
    m_logDays->setSuffix(tr(" day(s)", "", days));
    const int before = m_settings.changeLogDays();
    const bool isShorter = days > 0 && (before == 0 || days < before);
    m_logDays->setEnabled(m_keep->isChecked() && !m_settings.isLocked(Setting::ChangeLogDays));
    m_logNote->setText(!m_keep->isChecked()
            ? tr("Without the setting above changes are kept until Dialbook ends.")
            : isShorter
            ? tr("What is older is deleted at once, and cannot be brought back.")
            : tr("What you change with Dialbook is kept on this computer for Tools > Change log."));
    m_logDays->setAccessibleDescription(m_logNote->text());
}

void PreferencesDialog::updateShortcut()
{
    Glyph icon = Glyph::Information;
    QString text;
    if (chosenKeys() != m_shortcut.keys()) {
        text = tr("Not applied yet.");
    } else {
        switch (m_shortcut.state()) {
        case GlobalShortcut::State::Off:
            text = tr("Off.");
            break;
        case GlobalShortcut::State::Asking:
            icon = Glyph::Waiting;
            text = tr("Asking the desktop…");
            break;
        case GlobalShortcut::State::Registered:
            icon = Glyph::Check;
            text = m_shortcut.trigger().isEmpty()
                ? tr("Registered: it works in every program.")
                //: %1 are keys as the desktop names them, perhaps others than were asked for
                : tr("Registered: the desktop has given “%1”.").arg(m_shortcut.trigger());
            break;
        case GlobalShortcut::State::Taken:
            icon = Glyph::Warning;
            text = tr(
                "Taken: another program uses these keys. Choose others, or apply again when it has ended.");
            break;
        case GlobalShortcut::State::Unsuitable:
            icon = Glyph::Warning;
            text = tr(
                "These keys cannot be used: choose Ctrl, Alt or Meta with a key that your keyboard has, or "
                "a function key.");
            break;
        case GlobalShortcut::State::Impossible:
            icon = Glyph::Problem;
            text =
                tr("Not possible here: this desktop gives programs no keys that work everywhere, or you have "
                   "refused it.");
            break;
        }
    }
    m_shortcutIcon->setIcon(glyph(icon));
    m_shortcutState->setText(text);
    m_keys->setAccessibleDescription(text);
    makeRoom();
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    makeRoom();
}

bool PreferencesDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) { // a page has heard by now of a text that came
        makeRoom();
    }
    return isDone;
}

void PreferencesDialog::makeRoom()
{
    // A text that takes more lines than the one before must not be cut off.
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && height() < needed) {
        resize(width(), needed);
    }
}

QKeySequence PreferencesDialog::chosenKeys() const
{
    const QKeySequence typed = m_keys->keySequence();
    return m_useShortcut->isChecked() && !typed.isEmpty() ? QKeySequence(typed[0]) : QKeySequence();
}

QKeySequence PreferencesDialog::keptKeys() const
{
    return QKeySequence(m_settings.findShortcut(), QKeySequence::PortableText);
}

bool PreferencesDialog::isChanged() const
{
    return m_certificates->isChanged() || m_language->isChanged() || m_window->isChanged()
        || m_keep->isChecked() != m_settings.storesDirectories()
        || m_logDays->value() != m_settings.changeLogDays() || chosenKeys() != keptKeys()
        || m_shortcut.state() == GlobalShortcut::State::Taken;
}

} // namespace dialbook
