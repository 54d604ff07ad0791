// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

/// The real program, started more than once.
class StartedTwiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theSecondBringsTheFirstToTheFrontAndEnds();
    void aLinkIsFoundInTheFirst();
    void aLinkWithoutANumberIsHandedOnAsThat();
    void ofTwentyAtTheSameMomentOneRuns();
    void afterACrashTheNextOneRuns();
    void oneThatHangsIsTold();
    void profilesRunSideBySide();
    void nothingThatHidesAnOptionIsStarted();

private:
    static constexpr int patience = 60'000; // however slow the machine is

    QProcess &start(const QStringList &arguments = {})
    {
        m_programs.push_back(std::make_unique<QProcess>());
        QProcess &program = *m_programs.back();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, m_home->filePath(u"cache"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"runtime"_s));
        program.setProcessEnvironment(environment);
        const QString name = QDir(QCoreApplication::applicationDirPath()).filePath(u"dialbook"_s);
        program.start(name, QStringList { u"--verbose"_s, u"--lang"_s, u"en"_s } + arguments);
        return program;
    }
    /// Until it says that it listens.
    bool isFirst(QProcess &program) { return says(program, "listens to other starts"); }
    bool says(QProcess &program, const QByteArray &words)
    {
        return QTest::qWaitFor(
            [&] {
                m_said[&program] += program.readAllStandardError();
                return m_said[&program].contains(words);
            },
            patience);
    }
    static bool ends(QProcess &program)
    {
        return QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, patience);
    }
    QByteArray said(QProcess &program)
    {
        m_said[&program] += program.readAllStandardError();
        return m_said[&program];
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::vector<std::unique_ptr<QProcess>> m_programs;
    QHash<QProcess *, QByteArray> m_said;
};

void StartedTwiceTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(
        QDir().mkdir(m_home->filePath(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void StartedTwiceTest::cleanup()
{
    for (const auto &program : m_programs) {
        if (program->state() != QProcess::NotRunning) {
            program->kill();
            program->waitForFinished();
        }
    }
    m_programs.clear();
    m_said.clear();
}

void StartedTwiceTest::theSecondBringsTheFirstToTheFrontAndEnds()
{
    QProcess &first = start();
    QVERIFY(isFirst(first));
    QProcess &second = start({ u"--server"_s, u"cic1"_s });
    QVERIFY(ends(second));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY2(said(second).contains("--profile"), said(second).constData()); // what --server did: nothing
    QVERIFY(says(first, "another start: to the front"));
    QVERIFY(!said(first).contains("find a number"));
    QCOMPARE(first.state(), QProcess::Running);
}

void StartedTwiceTest::aLinkIsFoundInTheFirst()
{
    QProcess &first = start();
    QVERIFY(isFirst(first));
    QProcess &second = start({ u"--"_s, u"tel:+49-221-4711"_s });
    QVERIFY(ends(second));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(says(first, "another start: to the front, find a number"));
    QVERIFY(!said(first).contains("4711")); // whom somebody looks for is in no log
    QVERIFY(!said(second).contains("4711"));
}

void StartedTwiceTest::aLinkWithoutANumberIsHandedOnAsThat()
{
    QProcess &first = start();
    QVERIFY(isFirst(first));
    QProcess &second = start({ u"--"_s, u"tel:%3Cb%3E4711 --server=evil.example"_s });
    QVERIFY(ends(second));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(says(first, "another start: to the front"));
    QVERIFY(!said(first).contains("evil"));
    QVERIFY(!said(second).contains("evil"));
}

void StartedTwiceTest::ofTwentyAtTheSameMomentOneRuns()
{
    for (int i = 0; i < 20; ++i) {
        start();
    }
    const auto running = [this] {
        return std::count_if(m_programs.cbegin(), m_programs.cend(),
            [](const auto &program) { return program->state() != QProcess::NotRunning; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patience);
    int firsts = 0;
    for (const auto &program : m_programs) {
        const bool runs = program->state() != QProcess::NotRunning;
        QVERIFY2(runs || (program->exitStatus() == QProcess::NormalExit && program->exitCode() == 0),
            said(*program).constData());
        firsts += said(*program).contains("listens to other starts") ? 1 : 0;
    }
    QCOMPARE(firsts, 1);
}

void StartedTwiceTest::afterACrashTheNextOneRuns()
{
    QProcess &first = start();
    QVERIFY(isFirst(first));
    first.kill();
    QVERIFY(ends(first));
    QProcess &second = start();
    QVERIFY(isFirst(second));
}

void StartedTwiceTest::oneThatHangsIsTold()
{
    QProcess &first = start();
    QVERIFY(isFirst(first));
#ifdef Q_OS_UNIX
    ::kill(pid_t(first.processId()), SIGSTOP);
#else
    QSKIP("there is no signal that stops a program; tst_oneinstance has one that does not answer");
#endif
    QProcess &second = start({ u"tel:4711"_s });
    QVERIFY(ends(second));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY2(said(second).contains("does not answer"), said(second).constData());
    QVERIFY(!said(second).contains("listens to other starts"));
#ifdef Q_OS_UNIX
    ::kill(pid_t(first.processId()), SIGCONT);
#endif
}

void StartedTwiceTest::profilesRunSideBySide()
{
    QProcess &usual = start();
    QVERIFY(isFirst(usual));
    QProcess &other = start({ u"--profile"_s, u"Other"_s });
    QVERIFY(isFirst(other));
    QProcess &third = start({ u"--profile=other"_s });
    QVERIFY(ends(third));
    QCOMPARE(third.exitCode(), 0);
    QVERIFY(says(other, "another start"));
    QVERIFY(!said(usual).contains("another start"));
}

void StartedTwiceTest::nothingThatHidesAnOptionIsStarted()
{
    // Qt would take it for its own, behind "--" as well.
    QProcess &program = start({ u"--"_s, u"-stylesheet=/tmp/evil.qss"_s });
    QVERIFY(ends(program));
    QCOMPARE(program.exitCode(), 2);
}

QTEST_GUILESS_MAIN(StartedTwiceTest)
#include "tst_startedtwice.moc"
