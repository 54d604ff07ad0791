// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

class CsvFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cellsAreQuotedWhereTheyMustBe();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void theFileIsThereWhenItIsWhole();
    void moreThanOneChunkKeepsItsOrder();
    void whatWasThereStaysWhenItCannotBeWritten();
    void givingUpLeavesNothingBehind();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"list.csv"_s); }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CsvFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void CsvFileTest::cellsAreQuotedWhereTheyMustBe()
{
    QCOMPARE(csvLine({ u"a"_s, QString(), u"b;c"_s, u"d,e"_s, u"say \"ü\""_s, u"two\nlines"_s }),
        "a,,\"b;c\",\"d,e\",\"say \"\"ü\"\"\",\"two\nlines\"\r\n");
}

void CsvFileTest::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("formula") << u"=1+1"_s << "'=1+1\r\n"_ba;
    QTest::newRow("plus") << u"+13178723000"_s << "'+13178723000\r\n"_ba;
    QTest::newRow("minus") << u"-2"_s << "'-2\r\n"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)\r\n"_ba;
    QTest::newRow("behind a tab") << u"\t=1"_s << "'\t=1\r\n"_ba;
    QTest::newRow("behind a space") << u"  =1"_s << "'  =1\r\n"_ba;
    QTest::newRow("full width") << u"\uff1d1"_s << QByteArray("'\xef\xbc\x9d") + "1\r\n";
    QTest::newRow("behind a line end") << u"\n=1"_s << "\"'\n=1\"\r\n"_ba;
    QTest::newRow("quoted") << u"=A1,2"_s << "\"'=A1,2\"\r\n"_ba;
    QTest::newRow("text") << u"a=b"_s << "a=b\r\n"_ba;
}

void CsvFileTest::formulasAreMadeHarmless()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvLine({ cell }), written);
}

void CsvFileTest::theFileIsThereWhenItIsWhole()
{
    CsvFile file(path());
    QSignalSpy finished(&file, &CsvFile::finished);
    QSignalSpy failed(&file, &CsvFile::failed);
    file.add({ u"Name"_s, u"Business Phone"_s });
    file.add({ u"=HYPERLINK(\"http://x\")"_s, u"+1 317"_s });
    QVERIFY(!QFile::exists(path()));
    file.finish();
    QVERIFY(finished.wait());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(written(),
        "\xef\xbb\xbf"
        "Name,Business Phone\r\n"
        "\"'=HYPERLINK(\"\"http://x\"\")\",'+1 317\r\n"_ba);
    QCOMPARE(files(), QStringList { u"list.csv"_s });
}

void CsvFileTest::moreThanOneChunkKeepsItsOrder()
{
    CsvFile file(path());
    QSignalSpy finished(&file, &CsvFile::finished);
    QByteArray wanted = "\xef\xbb\xbf"_ba;
    for (int i = 0; i < 20'000; ++i) {
        file.add({ QString::number(i), u"Abernathy, Clara"_s });
        wanted += QByteArray::number(i) + ",\"Abernathy, Clara\"\r\n";
    }
    file.finish();
    QVERIFY(finished.wait());
    QVERIFY(written() == wanted);
}

void CsvFileTest::whatWasThereStaysWhenItCannotBeWritten()
{
    // A folder stands where the file is to be.
    QVERIFY(QDir(m_folder->path()).mkpath(u"list.csv/inside"_s));
    CsvFile file(path());
    QSignalSpy finished(&file, &CsvFile::finished);
    QSignalSpy failed(&file, &CsvFile::failed);
    file.add({ u"a"_s });
    file.finish();
    QVERIFY(failed.wait());
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(finished.size(), 0);
    QVERIFY(QDir(path()).exists(u"inside"_s));
    QVERIFY(files().isEmpty());
}

void CsvFileTest::givingUpLeavesNothingBehind()
{
    {
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("from yesterday");
    }
    {
        CsvFile file(path());
        file.add({ QString(100'000, u'x') });
    }
    QTRY_COMPARE(files(), QStringList { u"list.csv"_s });
    QCOMPARE(written(), "from yesterday"_ba);
}

QTEST_GUILESS_MAIN(CsvFileTest)
#include "tst_csvfile.moc"
