// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/keychainsecrets.h"
#include "tests/support/memorysecrets.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

class SecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void keysTellServersAndUsersApart();
    void withoutASessionBusThereIsNoKeychainAndItIsSaidAtOnce();
    void nobodyIsToldAfterTheOwnersDeath();
    void theKeychainInMemoryBehavesLikeOne();
};

void SecretsTest::keysTellServersAndUsersApart()
{
    const QString key = Secrets::keyFor(u"CIC1"_s, u"J.Smith"_s);
    QCOMPARE(key, Secrets::keyFor(u"cic1"_s, u"j.smith"_s));
    QVERIFY(key != Secrets::keyFor(u"cic2"_s, u"j.smith"_s));
    QVERIFY(key != Secrets::keyFor(u"cic1"_s, u"j.jones"_s));
}

void SecretsTest::withoutASessionBusThereIsNoKeychainAndItIsSaidAtOnce()
{
#ifdef Q_OS_WIN
    QSKIP("Windows always has its Credential Manager");
#endif
    // The build rules give each test an address of a bus that is not there.
    QVERIFY(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"));
    KeychainSecrets secrets(u"org.dialbook.Dialbook.test"_s);
    QList<Secrets::Answer> answers;
    const auto note = [&answers](const Secrets::Answer &answer) { answers += answer; };
    QElapsedTimer timer;
    timer.start();
    secrets.write(u"key"_s, u"secret"_s, this, note);
    secrets.read(u"key"_s, this, note);
    secrets.erase(u"key"_s, this, note);
    QVERIFY(answers.isEmpty()); // never before the event loop
    QTRY_COMPARE(answers.size(), 3);
    QVERIFY(timer.elapsed() < 2000);
    for (const Secrets::Answer &answer : answers) {
        QVERIFY(!answer);
        QCOMPARE(answer.error(), SecretProblem::NoKeychain);
    }
}

void SecretsTest::nobodyIsToldAfterTheOwnersDeath()
{
    KeychainSecrets secrets(u"org.dialbook.Dialbook.test"_s);
    bool dead = false;
    bool alive = false;
    auto owner = std::make_unique<QObject>();
    secrets.read(u"key"_s, owner.get(), [&dead](const Secrets::Answer &) { dead = true; });
    owner.reset();
    secrets.read(u"key"_s, this, [&alive](const Secrets::Answer &) { alive = true; });
    QTRY_VERIFY(alive);
    QVERIFY(!dead);
}

void SecretsTest::theKeychainInMemoryBehavesLikeOne()
{
    MemorySecrets secrets;
    QList<Secrets::Answer> answers;
    const auto note = [&answers](const Secrets::Answer &answer) { answers += answer; };
    secrets.read(u"key"_s, this, note);
    secrets.write(u"key"_s, u"secret"_s, this, note);
    secrets.read(u"key"_s, this, note);
    secrets.erase(u"key"_s, this, note);
    secrets.read(u"key"_s, this, note);
    secrets.problem = SecretProblem::Denied;
    secrets.write(u"key"_s, u"secret"_s, this, note);
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers.size(), 6);
    QCOMPARE(answers.at(0), Secrets::Answer(tl::unexpected(SecretProblem::NotFound)));
    QCOMPARE(answers.at(2), Secrets::Answer(u"secret"_s));
    QVERIFY(answers.at(3));
    QCOMPARE(answers.at(4), Secrets::Answer(tl::unexpected(SecretProblem::NotFound)));
    QCOMPARE(answers.at(5), Secrets::Answer(tl::unexpected(SecretProblem::Denied)));
    QVERIFY(secrets.kept.isEmpty());
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
