// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "core/start/autostart.h"
#include "core/trust/certificatetrust.h"
#include "tests/support/faketray.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace dialbook;

/// A system that does as it is told.
class FakeShortcut : public GlobalShortcut
{
    Q_OBJECT

public:
    State outcome = State::Registered;
    QList<QKeyCombination> asked;

    void tell(State state) { setState(state); }

protected:
    void release() override { }
    void acquire(QKeyCombination keys) override
    {
        asked += keys;
        setState(outcome);
    }
};

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itShowsTheSettingsAsTheyAre();
    void cancelChangesNothing();
    void notKeepingSaysThatItIsDeletedAtOnce();
    void keepingChangesForLessTimeSaysThatOlderOnesGo();
    void theShortcutIsOffUntilItIsWanted();
    void howTheSystemTakesTheShortcutIsSaid_data();
    void howTheSystemTakesTheShortcutIsSaid();
    void switchingTheShortcutOffLetsGoOfIt();
    void itIsWorkedByKeyboard();
    void whatTheAdministratorHasSetIsSeenAsThat();
    void aDefaultStaysOneUntilItIsTouched();
    void trustedCertificatesAreListed();
    void trustIsTakenBackWhenItIsApplied();
    void withoutATrayItIsSaidWhatClosingDoes();
    void aStartThatCannotBeSetUpIsTold();
    void everyLanguageIsOfferedByItsOwnName();
    void anotherLanguageIsForTheNextStart();
    void aLanguageThatIsSetButNotBroughtIsNamed();
    void noTextIsCutOff();
    void aTextThatComesIsNotCutOff();

private:
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return m_dialog->findChild<W *>(name);
    }
    /// To the page that this is on.
    void turnTo(const QString &name) const
    {
        auto *pages = find<QTabWidget>(u"preferencesPages"_s);
        for (int i = 0; i < pages->count(); ++i) {
            const QWidget *page = pages->widget(i);
            if (page->objectName() == name || page->findChild<QWidget *>(name)) {
                pages->setCurrentIndex(i);
            }
        }
    }
    void open()
    {
        m_trust = std::make_unique<CertificateTrust>(m_network, *m_settings);
        m_dialog = new PreferencesDialog({ .settings = *m_settings,
            .trust = *m_trust,
            .shortcut = *m_shortcut,
            .tray = m_tray,
            .autostart = &m_autostart.emplace(
                u"/usr/bin/dialbook"_s, QString(), m_folder->filePath(u"autostart"_s)) });
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeShortcut> m_shortcut;
    QNetworkAccessManager m_network;
    FakeTray m_tray;
    std::optional<Autostart> m_autostart;
    std::unique_ptr<CertificateTrust> m_trust;
    QPointer<PreferencesDialog> m_dialog;
};

void TestPreferencesDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_shortcut = std::make_unique<FakeShortcut>();
}

void TestPreferencesDialog::cleanup()
{
    delete m_dialog;
}

void TestPreferencesDialog::itShowsTheSettingsAsTheyAre()
{
    m_settings->setStoresDirectories(false);
    m_settings->setFindShortcut(u"Ctrl+F9"_s);
    m_shortcut->set(QKeySequence(Qt::CTRL | Qt::Key_F9));
    open();
    QVERIFY(!find<QCheckBox>(u"preferencesKeepDirectories"_s)->isChecked());
    QVERIFY(find<QCheckBox>(u"preferencesUseShortcut"_s)->isChecked());
    QCOMPARE(
        find<QKeySequenceEdit>(u"preferencesShortcut"_s)->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_F9));
    QVERIFY(!find<QPushButton>(u"preferencesApply"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"preferencesKeepNote"_s)->isHidden());
}

void TestPreferencesDialog::cancelChangesNothing()
{
    open();
    QSignalSpy chosen(m_dialog, &PreferencesDialog::keepDirectoriesChosen);
    find<QCheckBox>(u"preferencesKeepDirectories"_s)->click();
    find<QCheckBox>(u"preferencesUseShortcut"_s)->click();
    find<QPushButton>(u"preferencesCancel"_s)->click();
    QCOMPARE(chosen.size(), 0);
    QVERIFY(m_settings->findShortcut().isEmpty());
    QVERIFY(m_shortcut->asked.isEmpty());
    QTRY_VERIFY(!m_dialog); // deletes itself
}

void TestPreferencesDialog::notKeepingSaysThatItIsDeletedAtOnce()
{
    open();
    QSignalSpy chosen(m_dialog, &PreferencesDialog::keepDirectoriesChosen);
    connect(m_dialog, &PreferencesDialog::keepDirectoriesChosen, this,
        [this](bool keep) { m_settings->setStoresDirectories(keep); });
    turnTo(u"preferencesKeepNote"_s);
    auto *note = find<QLabel>(u"preferencesKeepNote"_s);
    QVERIFY(!note->isVisible());
    find<QCheckBox>(u"preferencesKeepDirectories"_s)->click();
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"deleted at once"_s));
    QCOMPARE(chosen.size(), 0); // not before it is applied
    find<QPushButton>(u"preferencesApply"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toBool(), false);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!find<QPushButton>(u"preferencesApply"_s)->isEnabled());
    QVERIFY(!note->isVisible());
}

void TestPreferencesDialog::keepingChangesForLessTimeSaysThatOlderOnesGo()
{
    open();
    QSignalSpy chosen(m_dialog, &PreferencesDialog::changeLogDaysChosen);
    auto *days = find<QSpinBox>(u"preferencesLogDays"_s);
    auto *note = find<QLabel>(u"preferencesLogNote"_s);
    QCOMPARE(days->value(), 90);
    days->setValue(365);
    QVERIFY(!note->text().contains(u"deleted"_s));
    days->setValue(30);
    QVERIFY(note->text().contains(u"deleted at once"_s));
    find<QPushButton>(u"preferencesApply"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 30);
    QCOMPARE(m_settings->changeLogDays(), 30);
    QVERIFY(!note->text().contains(u"deleted at once"_s));
    days->setValue(0);
    QCOMPARE(days->text(), u"for ever"_s);
    find<QPushButton>(u"preferencesOk"_s)->click();
    QCOMPARE(m_settings->changeLogDays(), 0);
    QCOMPARE(chosen.size(), 2);
}

void TestPreferencesDialog::theShortcutIsOffUntilItIsWanted()
{
    open();
    auto *keys = find<QKeySequenceEdit>(u"preferencesShortcut"_s);
    QVERIFY(!keys->isEnabled());
    find<QCheckBox>(u"preferencesUseShortcut"_s)->click();
    QVERIFY(keys->isEnabled());
    QCOMPARE(keys->keySequence(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K)); // proposed
    QVERIFY(m_shortcut->asked.isEmpty());
    find<QPushButton>(u"preferencesOk"_s)->click();
    QCOMPARE(m_settings->findShortcut(), u"Ctrl+Alt+K"_s);
    QCOMPARE(m_shortcut->asked.size(), 1);
}

void TestPreferencesDialog::howTheSystemTakesTheShortcutIsSaid_data()
{
    QTest::addColumn<GlobalShortcut::State>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("registered") << GlobalShortcut::State::Registered << u"Registered"_s;
    QTest::newRow("taken") << GlobalShortcut::State::Taken << u"another program"_s;
    QTest::newRow("unsuitable") << GlobalShortcut::State::Unsuitable << u"cannot be used"_s;
    QTest::newRow("impossible") << GlobalShortcut::State::Impossible << u"Not possible here"_s;
    QTest::newRow("asking") << GlobalShortcut::State::Asking << u"Asking"_s;
}

void TestPreferencesDialog::howTheSystemTakesTheShortcutIsSaid()
{
    QFETCH(GlobalShortcut::State, state);
    QFETCH(QString, word);
    open();
    auto *said = find<QLabel>(u"preferencesShortcutState"_s);
    find<QCheckBox>(u"preferencesUseShortcut"_s)->click();
    QVERIFY(said->text().contains(u"Not applied"_s));
    m_shortcut->outcome = state;
    find<QPushButton>(u"preferencesApply"_s)->click();
    QVERIFY2(said->text().contains(word), qPrintable(said->text()));
    m_shortcut->tell(GlobalShortcut::State::Registered); // the desktop has made up its mind
    QVERIFY(said->text().contains(u"Registered"_s));
}

void TestPreferencesDialog::switchingTheShortcutOffLetsGoOfIt()
{
    m_settings->setFindShortcut(u"Ctrl+F9"_s);
    m_shortcut->set(QKeySequence(Qt::CTRL | Qt::Key_F9));
    open();
    find<QCheckBox>(u"preferencesUseShortcut"_s)->click();
    find<QPushButton>(u"preferencesApply"_s)->click();
    QCOMPARE(m_settings->findShortcut(), QString());
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Off);
    QCOMPARE(find<QLabel>(u"preferencesShortcutState"_s)->text(), u"Off."_s);
}

void TestPreferencesDialog::itIsWorkedByKeyboard()
{
    open();
    auto *use = find<QCheckBox>(u"preferencesUseShortcut"_s);
    for (int i = 0; i < 10 && !use->hasFocus(); ++i) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(use, Qt::Key_Space);
    QVERIFY(use->isChecked());
    auto *keys = find<QKeySequenceEdit>(u"preferencesShortcut"_s);
    QVERIFY(keys->isAncestorOf(QApplication::focusWidget()) || keys == QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(keys->keySequence(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    find<QPushButton>(u"preferencesOk"_s)->setFocus();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_settings->findShortcut(), u"Ctrl+Alt+J"_s);
}

void TestPreferencesDialog::whatTheAdministratorHasSetIsSeenAsThat()
{
    using Section = Administration::Section;
    Administration administration;
    administration.set(Section::Locked, Setting::StoreDirectories, true);
    administration.set(Section::Locked, Setting::ChangeLogDays, 7);
    administration.set(Section::Locked, Setting::FindShortcut, u"ctrl+f9"_s);
    administration.set(Section::Locked, Setting::Language, u"ja"_s);
    m_store->setValue(u"changeLog/days"_s, 365);
    m_settings = std::make_unique<Settings>(*m_store, administration);
    open();
    for (const QString &name : { u"preferencesKeepDirectories"_s, u"preferencesLogDays"_s,
             u"preferencesUseShortcut"_s, u"preferencesShortcut"_s, u"preferencesLanguage"_s }) {
        QVERIFY2(!find<QWidget>(name)->isEnabled(), qPrintable(name));
    }
    for (const QString &name :
        { u"storeDirectories"_s, u"changeLogDays"_s, u"findShortcut"_s, u"language"_s }) {
        turnTo(u"preferencesLocked."_s + name);
        auto *note = find<QLabel>(u"preferencesLocked."_s + name);
        QVERIFY2(note->isVisible(), qPrintable(name));
        QCOMPARE(note->text(), u"Set by your administrator."_s);
    }
    QCOMPARE(find<QSpinBox>(u"preferencesLogDays"_s)->value(), 7);
    QVERIFY(find<QCheckBox>(u"preferencesUseShortcut"_s)->isChecked());
    QCOMPARE(find<QComboBox>(u"preferencesLanguage"_s)->currentText(), u"日本語"_s);
    QVERIFY(!find<QPushButton>(u"preferencesApply"_s)->isEnabled());
}

void TestPreferencesDialog::aDefaultStaysOneUntilItIsTouched()
{
    Administration administration;
    administration.set(Administration::Section::Defaults, Setting::FindShortcut, u"Ctrl+F9"_s);
    administration.set(Administration::Section::Defaults, Setting::ChangeLogDays, 30);
    m_settings = std::make_unique<Settings>(*m_store, administration);
    open();
    QVERIFY(find<QLabel>(u"preferencesLocked.changeLogDays"_s)->isHidden());
    QCOMPARE(find<QSpinBox>(u"preferencesLogDays"_s)->value(), 30);
    find<QSpinBox>(u"preferencesLogDays"_s)->setValue(60);
    find<QPushButton>(u"preferencesOk"_s)->click();
    QCOMPARE(m_store->value(u"changeLog/days"_s).toInt(), 60);
    QVERIFY(!m_store->contains(u"find/globalShortcut"_s)); // the next default counts again
}

void TestPreferencesDialog::trustedCertificatesAreListed()
{
    open();
    turnTo(u"trustedCertificates"_s);
    QCOMPARE(find<QLabel>(u"trustedCertificatesNote"_s)->text(), u"There are none."_s);
    QVERIFY(!find<QPushButton>(u"stopTrusting"_s)->isEnabled());
    delete m_dialog;

    m_settings->setTrustedCertificate(u"cic2.example.com:8019"_s, QByteArray(32, '\x2a'));
    m_store->setValue(u"trustedCertificates/cic1%3A8019"_s, u"00ff"_s); // by an earlier version
    open();
    turnTo(u"trustedCertificates"_s);
    const auto *list = find<QTreeWidget>(u"trustedCertificatesList"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"cic1:8019"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"not known"_s);
    QCOMPARE(find<QLabel>(u"trustedCertificateFingerprint"_s)->text(), u"SHA-256:\n00:FF"_s);
    QCOMPARE(list->topLevelItem(1)->text(0), u"cic2.example.com:8019"_s);
    QVERIFY(list->topLevelItem(1)->text(1) != u"not known"_s);
}

void TestPreferencesDialog::trustIsTakenBackWhenItIsApplied()
{
    m_settings->setTrustedCertificate(u"cic1:8019"_s, QByteArray(32, 'x'));
    m_settings->setTrustedCertificate(u"cic2:8019"_s, QByteArray(32, 'x'));
    open();
    turnTo(u"trustedCertificates"_s);
    find<QPushButton>(u"stopTrusting"_s)->click();
    QCOMPARE(find<QTreeWidget>(u"trustedCertificatesList"_s)->topLevelItemCount(), 1);
    QVERIFY(find<QLabel>(u"trustedCertificatesNote"_s)->text().contains(u"cic1:8019"_s));
    QVERIFY(!m_settings->trustedCertificate(u"cic1:8019"_s).isEmpty()); // not yet
    find<QPushButton>(u"preferencesCancel"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_settings->trustedCertificates().size(), 2);

    open();
    turnTo(u"trustedCertificates"_s);
    find<QPushButton>(u"stopTrusting"_s)->click();
    find<QPushButton>(u"preferencesApply"_s)->click();
    QVERIFY(m_settings->trustedCertificate(u"cic1:8019"_s).isEmpty());
    QCOMPARE(m_settings->trustedCertificates().size(), 1);
    QVERIFY(!find<QPushButton>(u"preferencesApply"_s)->isEnabled());
}

void TestPreferencesDialog::withoutATrayItIsSaidWhatClosingDoes()
{
    open();
    turnTo(u"preferencesCloseToTray"_s);
    auto *note = find<QLabel>(u"preferencesTrayNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"quits Dialbook"_s));
    find<QCheckBox>(u"preferencesCloseToTray"_s)->click();
    QVERIFY(!note->isVisible());
    QSignalSpy chosen(m_dialog, &PreferencesDialog::trayChosen);
    find<QPushButton>(u"preferencesApply"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!m_settings->closesToTray());
    QVERIFY(!find<QPushButton>(u"preferencesApply"_s)->isEnabled());
}

void TestPreferencesDialog::aStartThatCannotBeSetUpIsTold()
{
#ifdef Q_OS_WIN
    QSKIP("there it is a value in the registry");
#endif
    QFile inTheWay(m_folder->filePath(u"autostart"_s)); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    open();
    turnTo(u"preferencesAutostart"_s);
    find<QCheckBox>(u"preferencesAutostart"_s)->click();
    auto *note = find<QLabel>(u"preferencesAutostartNote"_s);
    QVERIFY(note->text().contains(u"without a window"_s));
    find<QPushButton>(u"preferencesApply"_s)->click();
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"could not be written"_s));
    QVERIFY(find<QPushButton>(u"preferencesApply"_s)->isEnabled()); // to try again
}

void TestPreferencesDialog::everyLanguageIsOfferedByItsOwnName()
{
    open();
    const auto *languages = find<QComboBox>(u"preferencesLanguage"_s);
    QStringList offered;
    for (int i = 0; i < languages->count(); ++i) {
        offered += languages->itemText(i);
    }
    QCOMPARE(offered,
        QStringList({ u"System"_s, u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s,
            u"Português (Brasil)"_s, u"日本語"_s }));
    QCOMPARE(languages->currentText(), u"System"_s);
}

void TestPreferencesDialog::anotherLanguageIsForTheNextStart()
{
    Administration administration;
    administration.set(Administration::Section::Defaults, Setting::Language, u"de"_s);
    m_settings = std::make_unique<Settings>(*m_store, administration);
    open();
    turnTo(u"preferencesLanguage"_s);
    auto *languages = find<QComboBox>(u"preferencesLanguage"_s);
    QCOMPARE(languages->currentText(), u"Deutsch"_s);
    QVERIFY(find<QLabel>(u"preferencesLanguageNote"_s)->isVisible());
    QVERIFY(find<QLabel>(u"preferencesLanguageNote"_s)->text().contains(u"next start"_s));
    languages->setFocus();
    QTest::keyClicks(languages, u"por"_s);
    QVERIFY(find<QPushButton>(u"preferencesApply"_s)->isEnabled());
    QCOMPARE(m_settings->language(), u"de"_s); // not yet
    find<QPushButton>(u"preferencesApply"_s)->click();
    QCOMPARE(m_settings->language(), u"pt_BR"_s);
    QVERIFY(!find<QPushButton>(u"preferencesApply"_s)->isEnabled());
    languages->setCurrentIndex(0);
    find<QPushButton>(u"preferencesOk"_s)->click();
    QCOMPARE(m_settings->language(), QString()); // the system's, not the default
}

void TestPreferencesDialog::aLanguageThatIsSetButNotBroughtIsNamed()
{
    m_settings->setLanguage(u"nl"_s);
    open();
    QCOMPARE(find<QComboBox>(u"preferencesLanguage"_s)->currentText(), u"Nederlands"_s);
    QVERIFY(!find<QPushButton>(u"preferencesApply"_s)->isEnabled());
    find<QPushButton>(u"preferencesOk"_s)->click();
    QCOMPARE(m_settings->language(), u"nl"_s);
}

void TestPreferencesDialog::noTextIsCutOff()
{
    using Section = Administration::Section;
    Administration administration; // with every note that there is
    for (const Setting setting : { Setting::StoreDirectories, Setting::CloseToTray, Setting::Autostart }) {
        administration.set(Section::Locked, setting, false);
    }
    administration.set(Section::Locked, Setting::ChangeLogDays, 7);
    administration.set(Section::Locked, Setting::FindShortcut, u"Ctrl+F9"_s);
    administration.set(Section::Locked, Setting::Language, u"de"_s);
    m_settings = std::make_unique<Settings>(*m_store, administration);
    applyTheme(*qApp, Theme::Light);
    open();
    auto *pages = find<QTabWidget>(u"preferencesPages"_s);
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentIndex(i);
        QCoreApplication::processEvents();
        const QList<QLabel *> labels = pages->widget(i)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->wordWrap()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                    qPrintable(label->objectName() + u": "_s + label->text()));
            }
        }
    }
}

void TestPreferencesDialog::aTextThatComesIsNotCutOff()
{
    applyTheme(*qApp, Theme::Light);
    open();
    turnTo(u"preferencesKeepDirectories"_s);
    find<QCheckBox>(u"preferencesKeepDirectories"_s)->click();
    for (const QString &name : { u"preferencesKeepExplanation"_s, u"preferencesKeepNote"_s }) {
        const auto *label = find<QLabel>(name);
        QVERIFY(label->isVisible());
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
