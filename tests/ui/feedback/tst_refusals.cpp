// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/restclient.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/wine.h"
#include "ui/feedback/errortext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTest>

#include <array>

using namespace dialbook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reply = ScriptedServer::Reply;

namespace {

/// The columns of the table in docs/refusals.md, which this test is driven by.
enum Column { AnswerColumn, DeedColumn, KindColumn, SentenceColumn, RetryColumn, ShownColumn, TodoColumn };
constexpr std::array columns { "answer", "deed", "kind", "sentence", "retry", "shown", "todo" };

const QHash<QString, Deed> &deeds()
{
    static const QHash<QString, Deed> deeds { { u"LogIn"_s, Deed::LogIn },
        { u"Reconnect"_s, Deed::Reconnect }, { u"LoadDirectories"_s, Deed::LoadDirectories },
        { u"LoadDirectory"_s, Deed::LoadDirectory }, { u"CreateContact"_s, Deed::CreateContact },
        { u"UpdateContact"_s, Deed::UpdateContact }, { u"DeleteContact"_s, Deed::DeleteContact },
        { u"CreateSpeedDial"_s, Deed::CreateSpeedDial }, { u"RenameSpeedDial"_s, Deed::RenameSpeedDial },
        { u"DeleteSpeedDial"_s, Deed::DeleteSpeedDial }, { u"AddLink"_s, Deed::AddLink },
        { u"SetPrimaryNumber"_s, Deed::SetPrimaryNumber }, { u"RemoveLink"_s, Deed::RemoveLink },
        { u"ValidateNumber"_s, Deed::ValidateNumber } };
    return deeds;
}

constexpr auto serverSays = "Server <b>words</b>."_L1;

/// What the server does, as the first column says it.
struct Answer
{
    Reply reply = Reply::empty(204);
    std::chrono::milliseconds patience = 20s; ///< for a loaded machine: short only where nothing will come
    bool tls = false;
    bool serverIsGone = false;
    bool unknownHost = false;
    bool noSession = false;
    bool proxyIsGone = false;
};

Answer answerOf(const QString &text)
{
    Answer answer;
    const QStringList words = text.split(u' ');
    const int status = words.first().toInt();
    if (text == "TLS"_L1) {
        answer.tls = true;
    } else if (text == "refused"_L1) {
        answer.serverIsGone = true;
    } else if (text == "no proxy"_L1) {
        answer.proxyIsGone = answer.unknownHost = true; // it is asked for others only
    } else if (text == "unknown host"_L1) {
        answer.unknownHost = true;
    } else if (text == "no session"_L1) {
        answer.noSession = true;
    } else if (text == "closed"_L1) {
        answer.reply = Reply::hangup();
    } else if (text == "silence"_L1) {
        answer.reply = Reply::silence();
        answer.patience = isWine() ? 2s : 200ms; // by then it must have been sent
    } else if (text.endsWith("HTML"_L1)) {
        answer.reply = Reply::html(status, "<html><title>Sign in</title>Who are you?</html>"_ba);
    } else if (text.endsWith("empty"_L1)) {
        answer.reply = Reply::empty(status);
    } else if (text.endsWith("broken JSON"_L1)) {
        answer.reply = Reply::json(status, "{\"entryId\":"_ba);
    } else if (status == 302) {
        answer.reply = Reply::json(302, {}, "Location: https://elsewhere.example/\n"_ba);
    } else {
        QJsonObject body { { u"message"_s, QString(serverSays) } };
        if (words.value(1) == "invalid"_L1 || words.value(1) == "missing"_L1) {
            body.insert(u"__type"_s, u"urn:inin.com:common:%1PropertyError"_s.arg(words.at(1)));
            body.insert(u"propertyName"_s, words.at(2));
        } else if (words.size() > 1) {
            body.insert(u"errorId"_s, QString(words.at(1)).remove(u','));
        }
        if (text.endsWith("hosts"_L1)) {
            body.insert(u"alternateHostList"_s, QJsonArray { u"cic2"_s });
        }
        answer.reply = Reply::json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    return answer;
}

/// The deeds whose answer must hold something.
bool needsBody(Deed deed)
{
    return deed == Deed::LogIn || deed == Deed::Reconnect || deed == Deed::CreateContact
        || deed == Deed::CreateSpeedDial || deed == Deed::AddLink || deed == Deed::ValidateNumber;
}

/// Sends a request of the deed's sort and brings back what came of it.
std::optional<Error> errorOf(const Answer &answer, Deed deed)
{
    ScriptedServer server;
    if (answer.tls) {
        server.useTls();
    }
    server.start();
    const bool logsIn = deed == Deed::LogIn || deed == Deed::Reconnect;
    RestRequest request { .method = logsIn ? HttpMethod::Post : HttpMethod::Put,
        .scope = logsIn ? RestRequest::Scope::Sessionless : RestRequest::Scope::Session,
        .path = logsIn ? "/connection?include=features"_ba : "/directories/contacts/d/e"_ba,
        .body = QJsonObject { { u"name"_s, u"value"_s } },
        .timeout = answer.patience };
    const QString session = logsIn ? QString() : u"/29113001"_s;
    server.on((logsIn ? "POST /icws" : "PUT /icws") + session.toLatin1() + request.path.split('?').first(),
        answer.reply);

    QNetworkAccessManager network;
    RestClient rest(network);
    const QString host = answer.unknownHost ? u"no-such-host.invalid"_s : u"127.0.0.1"_s;
    rest.setServer(*ServerAddress::fromUserInput(
        u"%1://%2:%3"_s.arg(answer.tls ? u"https"_s : u"http"_s, host).arg(server.serverPort())));
    if (!answer.noSession) {
        rest.openSession(
            { .id = SessionId(u"29113001"_s), .csrfToken = "t"_ba, .cookie = "icws_29113001=c"_ba });
    }
    // Nobody logs in again here: the session is given up.
    QObject::connect(&rest, &RestClient::sessionRefused, &rest, [&rest](const Error &why) {
        QMetaObject::invokeMethod(
            &rest, [&rest, why] { rest.closeSession(why); }, Qt::QueuedConnection);
    });
    if (answer.proxyIsGone) {
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, server.serverPort()));
    }
    const auto withoutProxy =
        qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); });
    if (answer.serverIsGone || answer.proxyIsGone) {
        server.die();
    }

    QObject owner;
    std::optional<Result<Done>> result;
    rest.send<Done>(std::move(request),
            [deed](const RestReply &reply) -> Result<Done> {
                if (needsBody(deed) && !reply.body.isObject()) {
                    return tl::unexpected(unreadable(u"nothing in it"_s));
                }
                return Done();
            })
        .then(&owner, [&result](const Result<Done> &came) { result = came; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 40000) || *result) {
        return {};
    }
    return result->error();
}

} // namespace

/// Every row of the table in docs/refusals.md: what the server answers to what was being done, which error
/// that is, the sentence the person reads, and whether the same can be tried again.
class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsTrue_data();
    void theTableIsTrue();
    void everyDeedHasItsRows();

private:
    QSet<QString> m_deeds;
};

void RefusalsTest::theTableIsTrue_data()
{
    for (const char *column : columns) {
        QTest::addColumn<QString>(column);
    }
    QFile file(QStringLiteral(REFUSALS));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        QStringList cells = line.split(u'|');
        if (cells.size() != qsizetype(columns.size()) + 2) {
            continue;
        }
        cells = cells.mid(1, qsizetype(columns.size()));
        for (QString &cell : cells) {
            cell = cell.trimmed();
            cell.remove(u'`');
        }
        if (!deeds().contains(cells.at(DeedColumn))) {
            continue; // the table's head
        }
        m_deeds.insert(cells.at(DeedColumn));
        QTestData &row = QTest::newRow(qPrintable(cells.at(DeedColumn) + u": "_s + cells.at(AnswerColumn)));
        for (const QString &cell : std::as_const(cells)) {
            row << cell;
        }
    }
}

void RefusalsTest::theTableIsTrue()
{
    const auto cell = [](Column column) {
        return *static_cast<QString *>(QTest::qData(columns.at(column), qMetaTypeId<QString>()));
    };
    const Deed deed = deeds().value(cell(DeedColumn));
    const Answer answer = answerOf(cell(AnswerColumn));
    if (answer.tls) {
        NEEDS_TLS_SERVER();
    }
    const std::optional<Error> error = errorOf(answer, deed);
    QVERIFY2(error, "no error came of it");
    const ErrorText text = textFor(*error, deed);
    QCOMPARE(toString(error->kind), cell(KindColumn));
    QCOMPARE(text.sentence, cell(SentenceColumn));
    QCOMPARE(text.canRetry ? u"yes"_s : u"no"_s, cell(RetryColumn));
    QVERIFY(!cell(ShownColumn).isEmpty());
    QVERIFY(!cell(TodoColumn).isEmpty());
    if (!error->serverMessage.isEmpty()) {
        QVERIFY(text.details.contains(serverSays));
        QVERIFY(text.details.contains(QString::number(error->httpStatus)));
        QVERIFY(text.details.contains(error->errorId));
    }
}

void RefusalsTest::everyDeedHasItsRows()
{
    QCOMPARE(m_deeds.size(), deeds().size());
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
