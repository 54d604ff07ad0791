// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/linkmemory.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestLinkMemory : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void whatWasRememberedIsThereNextTime();
    void onePersonNeverSeesAnothersLinks();
    void onlyThePersonCanReadTheFile();
    void keepingNothingRemovesEverybodysFilesAtOnce();
    void aFileThatCannotBeReadIsAsGoodAsNone_data();
    void aFileThatCannotBeReadIsAsGoodAsNone();
    void withoutAFolderItRemembersUntilTheEnd();

private:
    static LinkRecord full()
    {
        return { .source = ContactRef { DirectoryId(u"general/a & b"_s), EntryId(u"CN=Müller,?#"_s) },
            .sourceDirectory = u"Suppliers"_s,
            .traced = true,
            .sourceSeen = true,
            .used = LinkNumber { PrimaryNumber::MobilePhone, u"+49170,,2"_s, u"0170"_s },
            .awaitsNumber = true,
            .illness = LinkIllness::NotReadable,
            .since = QDateTime({ 2026, 2, 3 }, { 4, 5, 6, 7 }, Qt::UTC) };
    }
    static QStringList files(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files);
    }
    const LinkKey m_link { DirectoryId(u"sd 1"_s), LinkId(u"l/1"_s) };
    const UserId m_anna { u"anna"_s };
};

void TestLinkMemory::whatWasRememberedIsThereNextTime()
{
    const QTemporaryDir folder;
    {
        LinkMemory memory(folder.path());
        memory.open(u"cic1"_s, m_anna);
        memory.setRecord(m_link, full());
        memory.setRecord({ m_link.list, LinkId(u"2"_s) }, {});
        memory.forget({ m_link.list, LinkId(u"2"_s) });
    }
    LinkMemory memory(folder.path());
    memory.open(u"CIC1"_s, UserId(u"Anna"_s));
    QCOMPARE(memory.record(m_link), full());
    QCOMPARE(memory.linksOf(m_link.list), QList<LinkKey> { m_link });
}

void TestLinkMemory::onePersonNeverSeesAnothersLinks()
{
    const QTemporaryDir folder;
    LinkMemory memory(folder.path());
    memory.open(u"cic1"_s, m_anna);
    memory.setRecord(m_link, full());
    memory.open(u"cic1"_s, UserId(u"bert"_s));
    QCOMPARE(memory.record(m_link), LinkRecord());
    memory.open(u"cic2"_s, m_anna);
    QCOMPARE(memory.record(m_link), LinkRecord());
    memory.close();
    memory.setRecord(m_link, full()); // nobody's
    QCOMPARE(memory.record(m_link), LinkRecord());
    memory.open(u"cic1"_s, m_anna);
    QCOMPARE(memory.record(m_link), full());
}

void TestLinkMemory::onlyThePersonCanReadTheFile()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    LinkMemory memory(folder.path());
    memory.open(u"cic1"_s, m_anna);
    memory.setRecord(m_link, full());
    memory.flush();
    QCOMPARE(files(folder).size(), 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(files(folder).constFirst())) & others));
#endif
}

void TestLinkMemory::keepingNothingRemovesEverybodysFilesAtOnce()
{
    const QTemporaryDir folder;
    LinkMemory memory(folder.path());
    memory.open(u"cic1"_s, m_anna);
    memory.setRecord(m_link, full());
    memory.open(u"cic1"_s, UserId(u"bert"_s));
    memory.setRecord(m_link, full());
    memory.flush();
    QCOMPARE(files(folder).size(), 2);
    memory.setKept(false);
    QCOMPARE(files(folder).size(), 0);
    QCOMPARE(memory.record(m_link), full()); // until the program ends
    memory.setRecord(m_link, {});
    memory.flush();
    QCOMPARE(files(folder).size(), 0);
    memory.setKept(true);
    memory.flush();
    QCOMPARE(files(folder).size(), 1);
}

void TestLinkMemory::aFileThatCannotBeReadIsAsGoodAsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off") << "{\"version\":1,\"links\":[{\"li"_ba;
    QTest::newRow("newer") << "{\"version\":2,\"links\":[]}"_ba;
    QTest::newRow("something else") << "\x89PNG\0\0"_ba;
    QTest::newRow("empty") << ""_ba;
}

void TestLinkMemory::aFileThatCannotBeReadIsAsGoodAsNone()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    {
        LinkMemory memory(folder.path());
        memory.open(u"cic1"_s, m_anna);
        memory.setRecord(m_link, full());
    }
    QFile file(folder.filePath(files(folder).constFirst()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    LinkMemory memory(folder.path());
    QTest::ignoreMessage(QtWarningMsg, "what was remembered of speed dials cannot be read");
    memory.open(u"cic1"_s, m_anna);
    QCOMPARE(memory.record(m_link), LinkRecord());
    memory.setRecord(m_link, full());
    memory.flush();
    LinkMemory next(folder.path());
    next.open(u"cic1"_s, m_anna);
    QCOMPARE(next.record(m_link), full());
}

void TestLinkMemory::withoutAFolderItRemembersUntilTheEnd()
{
    LinkMemory memory;
    memory.open(u"cic1"_s, m_anna);
    memory.setRecord(m_link, full());
    memory.flush();
    QCOMPARE(memory.record(m_link), full());
}

QTEST_GUILESS_MAIN(TestLinkMemory)
#include "tst_linkmemory.moc"
