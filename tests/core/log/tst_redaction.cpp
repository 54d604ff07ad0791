// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/redaction.h"

#include <QDebug>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The filter that everything goes through on its way into the log and into diagnostics.
class RedactionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatMustNotBeRead_data();
    void whatMustNotBeRead();
    void whatIsHarmlessStays_data();
    void whatIsHarmlessStays();
    void whatQtPrintsIsFilteredToo();
    void twiceIsOnce();
    void longTextsAreFilteredInReasonableTime();
};

void RedactionTest::whatMustNotBeRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &text, const QString &written) {
        QTest::newRow(name) << text << written;
    };

    // Passwords.
    row("json", uR"({"userID":"anna","password":"hunter2","include":["features"]})"_s,
        uR"({"userID":"anna","password":"[hidden]","include":["features"]})"_s);
    row("json, spaces", uR"({ "password" : "hunter2 and more" })"_s, uR"({ "password" : "[hidden]" })"_s);
    row("json, quotes in it", uR"({"password":"hun\"ter2\\","a":1})"_s, uR"({"password":"[hidden]"a":1})"_s);
    row("json in a string", uR"("{\"newPassword\":\"hunter2\",\"a\":1}")"_s,
        uR"("{\"newPassword\":\"[hidden]\",\"a\":1}")"_s);
    row("json, cut off", uR"({"password":"hunt)"_s, uR"({"password":"[hidden])"_s);
    row("json, a number", uR"({"pin":123456,"a":1})"_s, uR"({"pin":[hidden],"a":1})"_s);
    row("json, several", uR"({"passwords":["hunter2","hunter3"],"a":1})"_s,
        uR"({"passwords":[hidden],"a":1})"_s);
    row("json, an object", uR"({"credentials":{"user":"a","pass":{"x":"hunter2"}},"a":1})"_s,
        uR"({"credentials":[hidden],"a":1})"_s);
    row("settings", u"[server]\nPassword=hunter2 and more\nUser=anna"_s,
        u"[server]\nPassword=[hidden]\nUser=anna"_s);
    row("in german", u"Passwort: hunter2"_s, u"Passwort: [hidden]"_s);
    row("in a url", u"GET https://anna:hunter2@cic1.example.com:8019/icws/connection"_s,
        u"GET https://[hidden]@cic1.example.com:8019/icws/connection"_s);
    row("in a url, odd", u"http://anna:hun/t@er?2@cic1/"_s, u"http://[hidden]@cic1/"_s);
    row("in a query", u"https://cic1/a?user=anna&password=hunter2&page=3 failed"_s,
        u"https://cic1/a?user=anna&password=[hidden]&page=3 failed"_s);

    // Tokens, cookies, session ids.
    row("header", u"ININ-ICWS-CSRF-Token: WAhhbm5hLmwXCk\nAccept: */*"_s,
        u"ININ-ICWS-CSRF-Token: [hidden]\nAccept: */*"_s);
    row("json token", uR"("csrfToken":"WAhhbm5hLmwXCk","sessionId":"29113001")"_s,
        uR"("csrfToken":"[hidden]","sessionId":"[hidden]")"_s);
    row("cookie", u"Cookie: icws_29113001=0b1d-44; other=x"_s, u"Cookie: [hidden]"_s);
    row("set-cookie", u"Set-Cookie: icws_29113001=0b1d; Path=/icws/29113001; HttpOnly"_s,
        u"Set-Cookie: [hidden]"_s);
    row("cookie, partly in quotes", uR"(Cookie: "a"; icws_29113001=0b1d)"_s, uR"(Cookie: "[hidden])"_s);
    row("cookie without its name", u"sent icws_29113001=0b1d-44, received"_s,
        u"sent icws_[hidden], received"_s);
    row("authorization", u"authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30"_s, u"authorization: [hidden]"_s);
    row("bearer", u"used Bearer eyJhbGciOiJIUzI1NiJ9.e30 again"_s, u"used Bearer [hidden] again"_s);
    row("basic", u"tried Basic YW5uYTpodW50ZXIy"_s, u"tried Basic [hidden]"_s);
    row("session in a path", u"DELETE /icws/29113001/connection"_s, u"DELETE /icws/[hidden]/connection"_s);
    row("session in words", u"session id: 29113001"_s, u"session id: [hidden]"_s);

    // Numbers, as people write them.
    const QStringList numbers { u"3178723000"_s, u"(317) 872-3000"_s, u"+1 317 872 3000"_s,
        u"+1-317-872-3000"_s, u"317.872.3000"_s, u"317/8723000"_s, u"872-3000"_s, u"+49 (0)69 / 12 34 56-7"_s,
        u"+49 (0) 69 1234567"_s, u"069\u00a01234\u2011567"_s, u"01.23.45.67.89"_s, u"22.12.34.56"_s,
        u"3178723000,,1234#"_s.chopped(1), u"317-872-3000 x1234"_s, u"317-872-3000 ext. 1234"_s,
        u"00493012345678"_s, u"+2147221496"_s, u"1-2147221496"_s, u"٠١٢٣٤٥٦٧٨٩"_s, u"+49 2026-11-22 33"_s,
        uR"(317\/872\/3000)"_s, u"317\u2013872\u20133000"_s };
    for (const QString &number : numbers) {
        row(qPrintable(number), u"dialled "_s + number + u" twice"_s, u"dialled [number] twice"_s);
        row(qPrintable(number + u" in json"_s), u"{\"phoneNumber\":\""_s + number + u"\"}"_s,
            u"{\"phoneNumber\":\"[number]\"}"_s);
    }
    row("tel", u"tel:+13178723000"_s, u"tel:[number]"_s);
    row("sip", u"sip:3178723000@cic1"_s, u"sip:[number]@cic1"_s);
    row("in a word", u"lookup3178723000x"_s, u"lookup[number]x"_s);
    row("encoded", u"q=%2B13178723000"_s, u"q=%2B[number]"_s);
    row("encoded spaces", u"q=317%20872%203000"_s, u"q=[number]"_s);
    row("after a date", u"2026-11-22 11:56 3178723000"_s, u"2026-11-22 11:56 [number]"_s);
    row("after an error code", u"-2147221496 3178723000"_s, u"-[number]"_s);
    row("two", u"3178723000; 3178723001"_s, u"[number]; [number]"_s);
}

void RedactionTest::whatMustNotBeRead()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(redacted(text), written);
}

void RedactionTest::whatIsHarmlessStays_data()
{
    QTest::addColumn<QString>("text");
    constexpr auto fingerprint =
        "trusted from now on for cic1:8019 : "
        "12:34:56:78:90:12:34:56:78:90:12:34:56:78:90:12:34:56:78:90:12:34:56:78:90:12:34:56:78:90:12:34";
    for (const char *text :
        { "", "PUT /icws/*/directories/contacts/*/* 403 Forbidden 12 ms, sent 27 members, received 219 bytes",
            "GET /icws/connection 200 ok 1234567 ms, sent 0 members, received 12345678 bytes",
            "2026-11-22 11:56:19", "2026-11-22T11:56:19.123Z info", "2026-11-22T11:56:19+01:00 x",
            "on 2026-11-22 it was", "3 2026-11-22 11:56:19", "22.11.2026 11:56", "am 22.11.2026.",
            "11:56:19.123",
            "Set aside as 0f3c9a7e5b1d2c4f8a6e0b9d7c5f3e1a.20261122-115619-123.damaged.sqlite",
            "{0f3c9a7e-5b1d-2c4f-8a6e-0b9d7c5f3e1a}", "12345678-1234-1234-1234-123456789012", fingerprint,
            "Qt 6.4.2, version 20.1.3.12345, Dialbook/0.1.0", "Server version: CIC 20.1.3.12345",
            "linux version 6.8.0-1017-aws, x86_64", "CIC 2020 R1 Patch3", "192.168.100.200:8019 refused",
            "127.0.0.1:40123", "0x7f1234567890", "errorId -2147221496, errorCode -2147221503",
            R"({"errorCode":-2147221496,"message":"No."})",
            "Session::State(LoggingIn) -> Session::State(PasswordNeeded)", "log-in at cic1 WrongPassword",
            "the wrong password, they say", "the password could not be kept", R"({"savePassword":false})",
            "--password-stdin needs --server and --user.", "https://cic1:8019/a?mail=anna@example.com",
            "Basic authentication is not offered", "Extension 8300, room 12-34",
            "/icws/connection?include=features,version", "directories 10, messaging 2, phone-numbers 2" }) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void RedactionTest::whatIsHarmlessStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

/// QDebug has its own ways to write things.
void RedactionTest::whatQtPrintsIsFilteredToo()
{
    const QJsonObject json { { u"password"_s, u"hunter2"_s }, { u"businessPhone"_s, u"(317) 872-3000"_s } };
    const QVariantMap map { { u"password"_s, u"hunter2"_s }, { u"phone"_s, u"+1 317 872-3000"_s } };
    const QList<std::pair<QByteArray, QByteArray>> headers { { "Cookie", "icws_29113001=hunter2" },
        { "ININ-ICWS-CSRF-Token", "hunter2" }, { "Accept", "text/html" } };
    QString text;
    QDebug debug(&text);
    debug << json << map << map.toStdMap() << headers << QJsonDocument(json).toJson() << "password"
          << u"hunter2"_s << "token:"
          << "hunter2"_ba << Qt::endl
          << QByteArray("Authorization: hunter2");
    const QString written = redacted(text);
    QVERIFY2(!written.contains(u"hunter2"_s), qPrintable(written));
    QVERIFY2(!written.contains(u"872"_s), qPrintable(written));
    QVERIFY2(!written.contains(u"29113001"_s), qPrintable(written));
    QVERIFY2(written.contains(u"text/html"_s), qPrintable(written));
}

void RedactionTest::twiceIsOnce()
{
    for (const char *text : { R"({"password":"hunter2","pin":12,"passwords":["a"]})", "Password=a b c",
             "https://a:b@c/icws/29113001/x?token=12&a=3", "Cookie: icws_1=x",
             "a icws_1=x Bearer abcdef12345", "call (317) 872-3000 x12" }) {
        const QString once = redacted(QString::fromUtf8(text));
        QCOMPARE(redacted(once), once);
    }
}

/// What is as bad as it can be for patterns that try again: it must end, with the same answer.
void RedactionTest::longTextsAreFilteredInReasonableTime()
{
    constexpr int many = 50'000;
    const QStringList harmless { QString(many, u'a'), QString(many, u'\\'), QString(many, u'-'),
        u"12 "_s.repeated(2) + QString(many, u' '), u"1,  "_s.repeated(many), u"://a"_s.repeated(many),
        u"icws_"_s, u"00:"_s.repeated(many) };
    for (const QString &text : harmless) {
        QCOMPARE(redacted(text), text);
    }
    QCOMPARE(redacted(u"password=\""_s.repeated(many)).size() < many, true);
    QCOMPARE(redacted(QString(many, u'1')), u"[number]"_s);
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
