// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/numberlink.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

/// Links come from any web page and any mail: what is not certainly a number is none.
class TestNumberLink : public QObject
{
    Q_OBJECT

private slots:
    void aLinkHasItsNumber_data();
    void aLinkHasItsNumber();
    void everythingElseHasNone_data();
    void everythingElseHasNone();
    void whateverComesIsANumberOrNothing();
};

void TestNumberLink::aLinkHasItsNumber_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("number");
    const auto row = [](const QString &link, const QString &number) {
        QTest::newRow(qPrintable(link)) << link << number;
    };
    // RFC 3966
    row(u"tel:+13178723000"_s, u"+13178723000"_s);
    row(u"tel:+1-201-555-0123"_s, u"+1-201-555-0123"_s);
    row(u"tel:+1(317)872.3000"_s, u"+1(317)872.3000"_s);
    row(u"TEL:8234"_s, u"8234"_s);
    row(u"Tel:7042;phone-context=example.com"_s, u"7042"_s);
    row(u"tel:863-1234;phone-context=+1-914-555"_s, u"863-1234"_s);
    row(u"tel:+13178723000;ext=8234"_s, u"+13178723000"_s);
    row(u"tel:+13178723000;EXT=12-34;isub=12%2F3"_s, u"+13178723000"_s);
    row(u"tel:*67%23"_s, u"*67#"_s);
    row(u"tel:1"_s, u"1"_s);
    // What pages and programs write
    row(u"tel:%2B49%20221%201234"_s, u"+49 221 1234"_s);
    row(u"tel:+49 221  1234 "_s, u"+49 221 1234"_s);
    row(u"tel:0221/1234"_s, u"0221/1234"_s);
    row(u"tel:(+49)2211234"_s, u"(+49)2211234"_s);
    row(u"tel://+492211234"_s, u"+492211234"_s);
    row(u"tel:+13178723000,,42#"_s, u"+13178723000"_s);
    row(u"tel:+13178723000 , 42"_s, u"+13178723000"_s);
    row(u"callto:+492211234"_s, u"+492211234"_s);
    row(u"callto://+492211234/"_s, u"+492211234"_s);
    row(u"CALLTO://0221-1234"_s, u"0221-1234"_s);
    row(u"callto:+492211234?call"_s, u"+492211234"_s);
    row(u"callto://+492211234;type=phone"_s, u"+492211234"_s);
    QTest::newRow("longest") << u"tel:"_s + QString(64, u'1') << QString(64, u'1');
}

void TestNumberLink::aLinkHasItsNumber()
{
    QFETCH(QString, link);
    QVERIFY(isNumberLink(link));
    const std::optional<QString> number = numberInLink(link);
    QVERIFY(number);
    QTEST(*number, "number");
    QVERIFY(isLinkNumber(*number));
}

void TestNumberLink::everythingElseHasNone_data()
{
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QString &link) { QTest::newRow(name) << link; };
    row("nothing", u""_s);
    row("no scheme", u"+492211234"_s);
    row("another scheme", u"sip:8234@example.com"_s);
    row("a page", u"https://example.com/8234"_s);
    row("a file", u"file:///etc/passwd"_s);
    row("a space before", u" tel:8234"_s);
    row("only the scheme", u"tel:"_s);
    row("slashes", u"tel://"_s);
    row("no digit", u"tel:+"_s);
    row("signs", u"tel:*#-()"_s);
    row("letters", u"tel:1-800-FLOWERS"_s);
    row("a name", u"callto:john.doe"_s);
    row("a SIP address", u"callto:8234@example.com"_s);
    row("a SIP link inside", u"tel:sip:8234"_s);
    row("a name and password", u"callto://me:secret@8234"_s);
    row("two pluses", u"tel:++492211234"_s);
    row("a plus later", u"tel:49+2211234"_s);
    row("too long a number", u"tel:"_s + QString(65, u'1'));
    row("too long a link", u"tel:1;x="_s + QString(300, u'1'));
    row("a megabyte", u"tel:"_s + QString(1 << 20, u'1'));
    // Options
    row("an option", u"tel:--server=evil.example"_s);
    row("an option of digits", u"tel:--1"_s);
    row("an option, encoded", u"tel:%2D%2Dserver%3Devil"_s);
    row("an option behind a space", u"tel:8234 --server evil.example"_s);
    row("an option behind a quote", u"tel:8234\" --server \"evil.example"_s);
    row("an option as the link", u"--server=evil.example"_s);
    row("a short option", u"-platformpluginpath"_s);
    // Commands, markup, paths
    row("a shell's", u"tel:8234;$(reboot)`x`"_s);
    row("a pipe", u"tel:8234|reboot"_s);
    row("and another", u"tel:8234&&reboot"_s);
    row("markup", u"tel:<b>8234</b>"_s);
    row("markup, encoded", u"tel:%3Cimg%20src=x%3E8234"_s);
    row("markup in a parameter", u"tel:8234;x=<script>"_s);
    row("markup in a parameter, encoded", u"tel:8234;x=%3Cscript%3E"_s);
    row("a folder up", u"tel:../8234"_s);
    row("a folder up inside", u"tel:1/../8234"_s);
    row("a folder up, encoded", u"tel:%2e%2e%2f8234"_s);
    row("a folder of Windows", u"tel:..\\8234"_s);
    row("a query", u"tel:8234?x=\"y\""_s);
    row("JSON", u"tel:8234\",\"server\":\"evil"_s);
    // Characters
    row("NUL", u"tel:82"_s + QChar(0) + u"34"_s);
    row("NUL, encoded", u"tel:82%0034"_s);
    row("a line", u"tel:82\n34"_s);
    row("a line, encoded", u"tel:82%0D%0A34"_s);
    row("a line at the end", u"tel:8234%0A"_s);
    row("a tab", u"tel:82\t34"_s);
    row("an escape", u"tel:\x1b[31m8234"_s);
    row("from right to left", u"tel:82\u202e34"_s);
    row("from right to left, encoded", u"tel:82%E2%80%AE34"_s);
    row("an isolate", u"tel:\u20668234\u2069"_s);
    row("a space without width", u"tel:82\u200b34"_s);
    row("digits of others", u"tel:\u0668\u0662\u0663\u0664"_s);
    row("wide digits", u"tel:\uff18\uff12\uff13\uff14"_s);
    row("half a pair", u"tel:82"_s + QChar(0xd800) + u"34"_s);
    row("bad UTF-8", u"tel:82%FF34"_s);
    // Encodings
    row("half an escape", u"tel:8234%"_s);
    row("half an escape and a digit", u"tel:8234%2"_s);
    row("no escape", u"tel:82%zz34"_s);
    row("a sign in an escape", u"tel:82%+134"_s);
    row("encoded twice", u"tel:82%252d34"_s);
    row("the scheme encoded", u"%74el:8234"_s);
}

void TestNumberLink::everythingElseHasNone()
{
    QFETCH(QString, link);
    QCOMPARE(numberInLink(link), std::nullopt);
}

void TestNumberLink::whateverComesIsANumberOrNothing()
{
    QRandomGenerator random(7);
    const QString pieces = u"0123456789+-.()/ *#,;=%2B%00%0a?@<>&\"'\\\u202e-server"_s;
    int numbers = 0;
    for (int round = 0; round < 50'000; ++round) {
        QString link = round % 2 == 0 ? u"tel:"_s : u"callto://"_s;
        for (int length = random.bounded(12); length >= 0; --length) {
            link += pieces.at(random.bounded(round % 3 == 0 ? 20 : int(pieces.size())));
        }
        if (const std::optional<QString> number = numberInLink(link)) {
            ++numbers;
            QVERIFY2(isLinkNumber(*number) && numberInLink(u"tel:"_s + *number) == number, qPrintable(link));
            for (const QChar character : *number) {
                QVERIFY2(u"0123456789+-.()/ *#"_s.contains(character), qPrintable(link));
            }
            QVERIFY2(!number->startsWith(u'-') && !number->contains(u"../"_s), qPrintable(link));
        }
    }
    QVERIFY(numbers > 1000);
}

QTEST_GUILESS_MAIN(TestNumberLink)
#include "tst_numberlink.moc"
