// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/messagelog.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <vector>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTest, "dialbook.test", QtWarningMsg)

/// What standard error would have had.
QMutex printedMutex;
QStringList printed;

void print(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&printedMutex);
    printed.append(text);
}

} // namespace

/// The log's file: what is in it, who may read it, how large it gets, and what happens where there is none.
class MessageLogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everythingGoesThroughTheFilter();
    void detailsAreOnlyWrittenWhenTheyAreWanted();
    void aMessageOfManyLinesLooksLikeOne();
    void nobodyElseMayRead();
    void fullFilesBecomeOldOnes();
    void theNextProgramGoesOnInTheSameFile();
    void twoProgramsHaveAFileEach();
    void aFolderThatCannotBeWrittenIsToldOnce();
    void threadsDoNotMixTheirLines();
    void whatTheDiskIsTooSlowForIsCounted();
    void theFormerHandlerIsBackAfterwards();

private:
    [[nodiscard]] QString folder() const { return m_home->filePath(u"data/log"_s); }
    [[nodiscard]] QByteArray read(const QString &name = u"dialbook.log"_s) const
    {
        QFile file(QDir(folder()).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder()).entryList({ u"*.log"_s }, QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QtMessageHandler m_before = nullptr;
};

void MessageLogTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    printed.clear();
    m_before = qInstallMessageHandler(print);
}

void MessageLogTest::cleanup()
{
    qInstallMessageHandler(m_before);
}

void MessageLogTest::everythingGoesThroughTheFilter()
{
    {
        MessageLog log(folder());
        qCWarning(lcTest) << "password:" << u"hunter2"_s;
        qWarning("dialled 317-872-3000");
        log.note(u"token=hunter3"_s);
    }
    const QString written = QString::fromUtf8(read());
    const QRegularExpression wanted(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z warning "
                                    u"dialbook\\.test: password: \"\\[hidden\\]\"\n"
                                    "\\S+Z warning default: dialled \\[number\\]\n"
                                    "\\S+Z info dialbook\\.log: token=\\[hidden\\]\n$"_s);
    QVERIFY2(wanted.match(written).hasMatch(), qPrintable(written));
    QCOMPARE(printed, (QStringList { u"password: \"[hidden]\""_s, u"dialled [number]"_s }));
}

void MessageLogTest::detailsAreOnlyWrittenWhenTheyAreWanted()
{
    const auto say = [] {
        qCDebug(lcTest) << "a detail";
        qCInfo(lcTest) << "a fact";
    };
    {
        const MessageLog log(folder());
        say();
    }
    QVERIFY(!read().contains("a detail"));
    QVERIFY(read().contains("info dialbook.test: a fact"));
    QCOMPARE(printed, QStringList()); // standard error is for what is wrong
    {
        const MessageLog log(folder(), MessageLog::Detail::Everything);
        say();
    }
    QVERIFY(read().contains("debug dialbook.test: a detail"));
    QCOMPARE(printed, (QStringList { u"a detail"_s, u"a fact"_s }));
}

/// A server's text cannot make up a line of the log.
void MessageLogTest::aMessageOfManyLinesLooksLikeOne()
{
    {
        const MessageLog log(folder());
        qCWarning(lcTest).noquote() << "said:\r\n2026-11-22T11:56:19.123Z fatal dialbook.rest: lies";
        qCWarning(lcTest).noquote() << QString(100'000, u'x');
    }
    QVERIFY(read().contains("said:\n    2026-11-22T11:56:19.123Z fatal"));
    QVERIFY(read().contains("xxx ... and 83616 characters\n"));
}

void MessageLogTest::nobodyElseMayRead()
{
#ifdef Q_OS_WIN
    QSKIP("there the profile is the person's alone");
#else
    constexpr auto everybody = QFileDevice::Permissions(0x7777);
    constexpr auto me =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    constexpr auto passing = QFileDevice::ExeOwner | QFileDevice::ExeUser;
    {
        MessageLog log(folder());
        log.note(u"here"_s);
    }
    QCOMPARE(QFile::permissions(folder()), me | passing);
    QCOMPARE(QFile::permissions(QDir(folder()).filePath(u"dialbook.log"_s)), me);

    // Somebody has opened them to all.
    QVERIFY(QFile::setPermissions(folder(), everybody));
    QVERIFY(QFile::setPermissions(QDir(folder()).filePath(u"dialbook.log"_s), everybody));
    {
        MessageLog log(folder());
        log.note(u"there"_s);
    }
    QCOMPARE(QFile::permissions(folder()), me | passing);
    QCOMPARE(QFile::permissions(QDir(folder()).filePath(u"dialbook.log"_s)), me);
#endif
}

void MessageLogTest::fullFilesBecomeOldOnes()
{
    LogFile log(folder(), { .mostBytes = 100, .keptFiles = 2 });
    QVERIFY(log.open());
    for (char line = 'a'; line <= 'e'; ++line) {
        QVERIFY(log.write(QByteArray(79, line) + '\n'));
    }
    QCOMPARE(files(), (QStringList { u"dialbook.1.log"_s, u"dialbook.2.log"_s, u"dialbook.log"_s }));
    QCOMPARE(read(), QByteArray(79, 'e') + '\n');
    QCOMPARE(read(u"dialbook.1.log"_s), QByteArray(79, 'd') + '\n');
    QCOMPARE(read(u"dialbook.2.log"_s), QByteArray(79, 'c') + '\n'); // and a and b are gone
    QVERIFY(log.write("short\n"));
    QVERIFY(read().endsWith("e\nshort\n"));
    // Much at once, and one line that is too long for any file.
    QVERIFY(log.write(QByteArray("123456789\n").repeated(15) + QByteArray(150, 'x') + "\nlast\n"));
    QCOMPARE(read(), "last\n"_ba);
    QCOMPARE(read(u"dialbook.1.log"_s), QByteArray(150, 'x') + '\n');
    QCOMPARE(read(u"dialbook.2.log"_s), QByteArray("123456789\n").repeated(4));
#ifndef Q_OS_WIN
    QVERIFY(!(QFile::permissions(log.path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
}

void MessageLogTest::theNextProgramGoesOnInTheSameFile()
{
    for (int start = 1; start <= 2; ++start) {
        MessageLog log(folder());
        log.note(u"start %1"_s.arg(start));
    }
    QCOMPARE(files(), QStringList { u"dialbook.log"_s });
    QVERIFY(read().contains("start 1\n"));
    QVERIFY(read().contains("start 2\n"));
}

void MessageLogTest::twoProgramsHaveAFileEach()
{
    auto first = std::make_unique<LogFile>(folder(), LogPolicy { .mostBytes = 10 });
    LogFile second(folder(), { .mostBytes = 10 });
    QVERIFY(first->open());
    QVERIFY(second.open());
    for (int line = 0; line < 3; ++line) {
        QVERIFY(first->write("first\n"));
        QVERIFY(second.write("second\n"));
    }
    for (const QString &name : files()) {
        QCOMPARE(read(name), name.startsWith(u"dialbook-2."_s) ? "second\n"_ba : "first\n"_ba);
    }
    QCOMPARE(files().size(), 6);
    QCOMPARE(QFileInfo(second.path()).fileName(), u"dialbook-2.log"_s);

    first.reset(); // its name is free again
    LogFile third(folder());
    QVERIFY(third.open());
    QCOMPARE(QFileInfo(third.path()).fileName(), u"dialbook.log"_s);
}

void MessageLogTest::aFolderThatCannotBeWrittenIsToldOnce()
{
    // A file stands where the folder is to be: nobody, not even root, can make it.
    QVERIFY(QFile(m_home->filePath(u"data"_s)).open(QIODevice::WriteOnly));
    {
        MessageLog log(folder());
        qCWarning(lcTest) << "one";
        log.flush();
        qCWarning(lcTest) << "two";
        log.flush();
        QCOMPARE(log.file(), QString());
    }
    printed.sort();
    QCOMPARE(printed.size(), 3);
    QVERIFY2(printed.at(0).startsWith(u"no log is written: the folder "_s), qPrintable(printed.at(0)));
    QCOMPARE(printed.mid(1), (QStringList { u"one"_s, u"two"_s }));
}

void MessageLogTest::threadsDoNotMixTheirLines()
{
    constexpr int threads = 8;
    constexpr int lines = 500;
    {
        const MessageLog log(folder());
        std::vector<std::unique_ptr<QThread>> running;
        for (int thread = 0; thread < threads; ++thread) {
            running.emplace_back(QThread::create([thread] {
                for (int line = 0; line < lines; ++line) {
                    qCInfo(lcTest).noquote() << u"thread-%1 line-%2 end"_s.arg(thread).arg(line);
                }
            }));
            running.back()->start();
        }
        for (const auto &thread : running) {
            QVERIFY(thread->wait());
        }
    }
    const QString written = QString::fromUtf8(read());
    const QRegularExpression whole(u"^\\S+Z info dialbook\\.test: thread-(\\d) line-(\\d+) end$"_s);
    QList<int> next(threads, 0);
    const QStringList found = written.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : found) {
        const auto match = whole.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QCOMPARE(match.captured(2).toInt(), next[match.captured(1).toInt()]++); // each in its order
    }
    QCOMPARE(found.size(), threads * lines);
}

void MessageLogTest::whatTheDiskIsTooSlowForIsCounted()
{
    {
        const MessageLog log(folder(), MessageLog::Detail::Usual, { .mostWaiting = 10 });
        qCWarning(lcTest) << "longer than what may wait";
        qCWarning(lcTest) << "and so is this";
    }
    QVERIFY(!read().contains("longer"));
    QVERIFY2(read().contains("left out: "), read().constData());
    QCOMPARE(printed.size(), 2);
}

void MessageLogTest::theFormerHandlerIsBackAfterwards()
{
    {
        MessageLog log(folder());
        log.note(u"nothing"_s);
    }
    qWarning("317-872-3000");
    QCOMPARE(printed, QStringList { u"317-872-3000"_s });
    QVERIFY(!read().contains("872"));
}

QTEST_GUILESS_MAIN(MessageLogTest)
#include "tst_messagelog.moc"
