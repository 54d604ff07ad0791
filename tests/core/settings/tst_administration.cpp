// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace dialbook;
using namespace Qt::StringLiterals;

/// What an administrator can set, and how it goes before or behind what the person chose.
class AdministrationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutAFileNothingIsSet();
    void aDefaultCountsUntilThePersonChooses();
    void aLockGoesBeforeThePersonAndCannotBeChanged();
    void aLockedServerIsTheOnlyOne();
    void rulesCanBeLockedOnly();
    void decisionsOverCertificatesDoNotCountWhereTheyAreNotAllowed();
    void whatIsWrongIsToldAndLeftOut_data();
    void whatIsWrongIsToldAndLeftOut();
    void damageStopsNobody();
    void namesAreTakenInAnyCase();
    void aFileThatOthersMayWriteIsNotObeyed_data();
    void aFileThatOthersMayWriteIsNotObeyed();
    void aFileOfAnotherOwnerIsNotObeyed();
    void thePersonsOwnFileLocksNothing();
    void theSystemsFileIsReadAsTheAdministratorsOnly();
    void theGuideHasEveryKeyAndItsExampleIsUnderstood();

private:
    [[nodiscard]] QString file() const { return m_home->filePath(u"Dialbook.ini"_s); }
    void write(const QByteArray &text) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        QVERIFY(
            out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    }
    static uint me()
    {
#ifdef Q_OS_WIN
        return 0;
#else
        return ::getuid();
#endif
    }
    [[nodiscard]] Administration read() const
    {
        return Administration::fromFile(file(), me());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_store; ///< the person's
};

void AdministrationTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_home->filePath(u"person.ini"_s), QSettings::IniFormat);
}

void AdministrationTest::withoutAFileNothingIsSet()
{
    const Administration nobody = read();
    QVERIFY(nobody.complaints().isEmpty());
    const Settings settings(*m_store, nobody);
    QCOMPARE(settings.lastLogIn().server, QString());
    QVERIFY(settings.storesDirectories());
    QVERIFY(settings.allowsPlainHttp());
    QVERIFY(settings.allowsCertificateDecisions());
    QVERIFY(!settings.isLocked(Setting::StoreDirectories));
}

void AdministrationTest::aDefaultCountsUntilThePersonChooses()
{
    write("[Defaults]\nserver=CIC1.example.com\nrememberPassword=yes\nstoreDirectories=false\n"
          "changeLogDays=30\nfindShortcut=Ctrl+Alt+K\nlanguage=de\n");
    Settings settings(*m_store, read());
    QVERIFY(settings.administration().complaints().isEmpty());
    QCOMPARE(settings.lastLogIn().server, u"cic1.example.com"_s);
    QVERIFY(settings.lastLogIn().remember);
    QVERIFY(!settings.storesDirectories());
    QCOMPARE(settings.changeLogDays(), 30);
    QCOMPARE(settings.findShortcut(), u"Ctrl+Alt+K"_s);
    QCOMPARE(settings.language(), u"de"_s);
    QVERIFY(!settings.isLocked(Setting::Server));

    settings.setLastLogIn({ .server = u"cic2"_s, .user = u"anna"_s, .remember = false });
    settings.setStoresDirectories(true);
    settings.setChangeLogDays(0);
    settings.setFindShortcut({}); // none, and that is a choice
    settings.setLanguage({}); // the system's, likewise
    QCOMPARE(settings.lastLogIn().server, u"cic2"_s);
    QVERIFY(!settings.lastLogIn().remember);
    QVERIFY(settings.storesDirectories());
    QCOMPARE(settings.changeLogDays(), 0);
    QCOMPARE(settings.findShortcut(), QString());
    QCOMPARE(settings.language(), QString());
    // A default also stands in for nonsense in the person's file.
    m_store->setValue(u"changeLog/days"_s, u"soon"_s);
    QCOMPARE(settings.changeLogDays(), 30);
}

void AdministrationTest::aLockGoesBeforeThePersonAndCannotBeChanged()
{
    Settings(*m_store).setStoresDirectories(true);
    Settings(*m_store).setChangeLogDays(365);
    Settings(*m_store).setLanguage(u"fr"_s);
    write("[Locked]\nstoreDirectories=off\nchangeLogDays=7\nuser=frontdesk\nrememberPassword=0\n"
          "language=System\n[Defaults]\nchangeLogDays=90\nlanguage=de\n");
    Settings settings(*m_store, read());
    QVERIFY(settings.isLocked(Setting::StoreDirectories) && settings.isLocked(Setting::User));
    QVERIFY(!settings.isLocked(Setting::Server));
    QVERIFY(!settings.storesDirectories()); // whatever the person's file says
    QCOMPARE(settings.changeLogDays(), 7);
    settings.setStoresDirectories(true);
    settings.setChangeLogDays(365);
    settings.setLanguage(u"es"_s);
    QCOMPARE(settings.language(), QString());
    settings.setLastLogIn({ .server = u"cic1"_s, .user = u"anna"_s, .remember = true });
    QVERIFY(!settings.storesDirectories());
    QCOMPARE(settings.changeLogDays(), 7);
    QCOMPARE(settings.lastLogIn().user, u"frontdesk"_s);
    QVERIFY(!settings.lastLogIn().remember);
    // With the lock gone, it is again as the person left it.
    QVERIFY(Settings(*m_store).storesDirectories());
    QCOMPARE(Settings(*m_store).changeLogDays(), 365);
    QCOMPARE(Settings(*m_store).language(), u"fr"_s);
}

void AdministrationTest::aLockedServerIsTheOnlyOne()
{
    Settings(*m_store).rememberServer(u"cic9"_s);
    Settings(*m_store).setLastLogIn({ .server = u"cic9"_s, .user = u"anna"_s, .remember = true });
    write("[Locked]\nserver=cic1.example.com:8019\n");
    const Settings settings(*m_store, read());
    QCOMPARE(settings.lastLogIn().server, u"cic1.example.com"_s); // as it is remembered after a log-in
    QCOMPARE(settings.serverHistory(), QStringList { u"cic1.example.com"_s });
    QCOMPARE(settings.lastLogIn().user, u"anna"_s);
    QCOMPARE(settings.ownLastLogIn().server, u"cic9"_s);
}

void AdministrationTest::rulesCanBeLockedOnly()
{
    write("[Defaults]\nplainHttp=false\ncertificateDecisions=false\n");
    Settings loose(*m_store, read());
    QCOMPARE(loose.administration().complaints().size(), 2);
    QVERIFY(loose.allowsPlainHttp());
    QVERIFY(loose.allowsCertificateDecisions());
    write("[Locked]\nplainHttp=false\ncertificateDecisions=false\n");
    const Settings strict(*m_store, read());
    QVERIFY(!strict.allowsPlainHttp());
    QVERIFY(!strict.allowsCertificateDecisions());
}

void AdministrationTest::decisionsOverCertificatesDoNotCountWhereTheyAreNotAllowed()
{
    const QByteArray fingerprint(32, 'x');
    Settings(*m_store).setTrustedCertificate(u"cic1:8019"_s, fingerprint);
    write("[Locked]\ncertificateDecisions=false\n");
    Settings strict(*m_store, read());
    QVERIFY(strict.trustedCertificate(u"cic1:8019"_s).isEmpty());
    strict.setTrustedCertificate(u"cic2:8019"_s, fingerprint);
    QVERIFY(Settings(*m_store).trustedCertificate(u"cic2:8019"_s).isEmpty());
    QCOMPARE(Settings(*m_store).trustedCertificate(u"cic1:8019"_s), fingerprint);
}

void AdministrationTest::whatIsWrongIsToldAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("an unknown key") << QByteArray("sevrer=cic1") << u"Locked/sevrer: no such setting"_s;
    QTest::newRow("no server") << QByteArray("server=https://anna@cic1") << u"is no value"_s;
    QTest::newRow("two servers") << QByteArray("server=cic1, cic2") << u"“cic1, cic2” is no value"_s;
    QTest::newRow("no switch") << QByteArray("storeDirectories=maybe") << u"“maybe” is no value"_s;
    QTest::newRow("no number") << QByteArray("changeLogDays=soon") << u"“soon” is no value"_s;
    QTest::newRow("too many") << QByteArray("changeLogDays=4000") << u"is no value"_s;
    QTest::newRow("too few") << QByteArray("changeLogDays=-1") << u"is no value"_s;
    QTest::newRow("no language") << QByteArray("language=klingonisch") << u"is no value"_s;
    QTest::newRow("nobody") << QByteArray("user=") << u"is no value"_s;
    QTest::newRow("control characters") << QByteArray("user=\"a\\x1b[31m\"") << u"is no value"_s;
    QTest::newRow("too long") << "user=" + QByteArray(5000, 'a') << u"is no value"_s;
    QTest::newRow("another section") << QByteArray("[Lock]\nuser=a")
                                     << u"neither in Defaults nor in Locked"_s;
    QTest::newRow("something else in a value")
        << QByteArray("user=@Variant(\\0\\0\\0\\x13\\0\\0\\0\\x1\\0)") << u"is no value"_s;
}

void AdministrationTest::whatIsWrongIsToldAndLeftOut()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, complaint);
    write("[Locked]\nplainHttp=false\n" + line + '\n');
    const Administration read = this->read();
    QCOMPARE(read.complaints().size(), 1);
    QVERIFY2(read.complaints().constFirst().contains(complaint), qPrintable(read.complaints().constFirst()));
    QVERIFY(read.complaints().constFirst().size() < 300);
    QCOMPARE(read.names(Administration::Section::Locked), QStringList { u"plainHttp"_s }); // the rest holds
}

void AdministrationTest::damageStopsNobody()
{
    write("[Locked\nstoreDirectories=false\n\0\xff\xfe]]]==\n[Locked]\nchangeLogDays=7\n");
    const Administration read = this->read();
    QVERIFY(!read.complaints().isEmpty());
    write({});
    QVERIFY(this->read().complaints().isEmpty());
    QVERIFY(QFile::remove(file()));
    QVERIFY(QDir().mkdir(file()));
    QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(this->read().complaints().size(), 1);
}

void AdministrationTest::namesAreTakenInAnyCase()
{
    write("[LOCKED]\nStoreDirectories=FALSE\n"); // as the registry has it
    const Administration read = this->read();
    QVERIFY(read.complaints().isEmpty());
    QCOMPARE(read.locked(Setting::StoreDirectories), std::optional<QVariant>(false));
}

void AdministrationTest::aFileThatOthersMayWriteIsNotObeyed_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addColumn<QFileDevice::Permission>("right");
    QTest::newRow("the file, by its group") << false << QFile::WriteGroup;
    QTest::newRow("the file, by all") << false << QFile::WriteOther;
    QTest::newRow("the folder, by its group") << true << QFile::WriteGroup;
    QTest::newRow("the folder, by all") << true << QFile::WriteOther;
}

void AdministrationTest::aFileThatOthersMayWriteIsNotObeyed()
{
#ifdef Q_OS_WIN
    QSKIP("there the registry has rights of its own");
#endif
    QFETCH(bool, folder);
    QFETCH(QFileDevice::Permission, right);
    write("[Locked]\nserver=evil.example\n");
    QVERIFY(read().isLocked(Setting::Server));
    const QString place = folder ? m_home->path() : file();
    QVERIFY(QFile::setPermissions(place, QFile::permissions(place) | right));
    const Administration read = this->read();
    QVERIFY(!read.isLocked(Setting::Server));
    QCOMPARE(read.complaints().size(), 1);
    QVERIFY(read.complaints().constFirst().contains(u"is not obeyed"_s));
    QVERIFY(!read.complaints().constFirst().contains(u"evil"_s));
}

void AdministrationTest::aFileOfAnotherOwnerIsNotObeyed()
{
#ifdef Q_OS_WIN
    QSKIP("there the registry has rights of its own");
#endif
    write("[Locked]\nserver=evil.example\n");
    const Administration read = Administration::fromFile(file(), me() + 1);
    QVERIFY(!read.isLocked(Setting::Server));
    QVERIFY(read.complaints().constFirst().contains(u"is not obeyed"_s));
    // Nor does a link help to somebody else's.
    const QString link = m_home->filePath(u"link.ini"_s);
    QVERIFY(QFile::link(file(), link));
    QVERIFY(!Administration::fromFile(link, me() + 1).isLocked(Setting::Server));
}

void AdministrationTest::thePersonsOwnFileLocksNothing()
{
    m_store->setValue(u"Locked/storeDirectories"_s, false);
    m_store->setValue(u"Defaults/storeDirectories"_s, false);
    const Settings settings(*m_store);
    QVERIFY(!settings.isLocked(Setting::StoreDirectories));
    QVERIFY(settings.storesDirectories());
}

void AdministrationTest::theSystemsFileIsReadAsTheAdministratorsOnly()
{
    // QSettings would fall back to it for everything, trusted certificates included.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->filePath(u"user"_s));
    QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_home->filePath(u"system"_s));
    QSettings system(QSettings::IniFormat, QSettings::SystemScope, u"Dialbook"_s, u"Dialbook"_s);
    system.setValue(u"storeDirectories"_s, false);
    system.setValue(u"trustedCertificates/cic1%3A8019"_s, u"ab"_s);
    system.sync();
    QSettings store(QSettings::IniFormat, QSettings::UserScope, u"Dialbook"_s, u"Dialbook"_s);
    QVERIFY(store.contains(u"storeDirectories"_s)); // so it would
    const Settings settings(store);
    QVERIFY(settings.storesDirectories());
    QVERIFY(settings.serversWithTrustedCertificate().isEmpty());
}

void AdministrationTest::theGuideHasEveryKeyAndItsExampleIsUnderstood()
{
    QFile guide(QStringLiteral(DIALBOOK_GUIDE));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(guide.readAll());
    const qsizetype from = text.indexOf(u"## Defaults and locks"_s);
    QVERIFY(from > 0);
    const QString chapter = text.sliced(from, text.indexOf(u"\n## "_s, from + 1) - from);

    static const QRegularExpression row(u"^\\| `(\\w+)` \\|"_s, QRegularExpression::MultilineOption);
    QStringList told;
    for (auto match = row.globalMatch(chapter); match.hasNext();) {
        told += match.next().captured(1);
    }
    QCOMPARE(told, Administration::allNames());

    static const QRegularExpression example(
        u"```ini\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    const QString ini = example.match(chapter).captured(1);
    QVERIFY(!ini.isEmpty());
    write(ini.toUtf8());
    const Administration read = this->read();
    QCOMPARE(read.complaints(), QStringList());
    QVERIFY(!read.names(Administration::Section::Locked).isEmpty());
    QVERIFY(!read.names(Administration::Section::Defaults).isEmpty());
}

QTEST_GUILESS_MAIN(AdministrationTest)
#include "tst_administration.moc"
