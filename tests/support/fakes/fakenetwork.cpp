// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakes/fakenetwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace dialbook::test {

namespace {

class FakeReply : public QNetworkReply
{
public:
    FakeReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        open(QIODevice::ReadOnly);
    }

    void answer(const FakeNetwork::Answer &answer)
    {
        if (isFinished()) {
            return;
        }
        emit requestSent();
        if (answer.failure != NoError) {
            setError(answer.failure, u"as the test wishes"_s);
            setFinished(true);
            emit errorOccurred(answer.failure);
            emit finished();
            return;
        }
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
        if (answer.body.isObject()) {
            m_body = QJsonDocument(answer.body.toObject()).toJson();
        } else if (answer.body.isArray()) {
            m_body = QJsonDocument(answer.body.toArray()).toJson();
        }
        setRawHeader("Content-Type"_ba, "application/vnd.inin.icws+JSON; charset=utf-8"_ba);
        for (const auto &[name, value] : answer.headers) {
            setRawHeader(name, value);
        }
        if (answer.status >= 400) {
            setError(ProtocolInvalidOperationError, u"status %1"_s.arg(answer.status));
        }
        setFinished(true);
        if (!m_body.isEmpty()) {
            emit readyRead();
        }
        emit finished();
    }

    void abort() override
    {
        if (!isFinished()) {
            setError(OperationCanceledError, u"aborted"_s);
            setFinished(true);
            emit finished();
        }
    }

    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_read + QNetworkReply::bytesAvailable();
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_body.size() - m_read);
        if (count > 0) {
            std::memcpy(data, m_body.constData() + m_read, size_t(count));
        }
        m_read += count;
        return count;
    }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

FakeNetwork::Request readRequest(QByteArray verb, const QUrl &url, const QByteArray &text)
{
    FakeNetwork::Request request;
    request.verb = std::move(verb);
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.startsWith("/icws")) {
        path.remove(0, 5);
    }
    // "/<session>/..." unless it is about the connection itself.
    if (path.size() > 1 && path.at(1) >= '0' && path.at(1) <= '9') {
        const qsizetype slash = path.indexOf('/', 1);
        path = slash < 0 ? QByteArray() : path.sliced(slash);
    }
    request.path = path;
    request.query = url.query(QUrl::FullyEncoded).toLatin1();
    request.text = text;
    request.body = QJsonDocument::fromJson(text).object();
    return request;
}

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::GetOperation:
        return "GET"_ba;
    case QNetworkAccessManager::PutOperation:
        return "PUT"_ba;
    case QNetworkAccessManager::PostOperation:
        return "POST"_ba;
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE"_ba;
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

} // namespace

void FakeNetwork::release()
{
    ++m_releases;
    for (const auto &reply : std::exchange(m_hanging, {})) {
        if (reply) {
            static_cast<FakeReply *>(reply.data())->answer({});
        }
    }
}

QList<FakeNetwork::Request> FakeNetwork::requests(const QByteArray &verb, const QByteArray &path) const
{
    QList<Request> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
        [&](const Request &request) { return request.verb == verb && request.path.startsWith(path); });
    return found;
}

void FakeNetwork::forget()
{
    m_requests.clear();
    m_mostAtOnce = m_atOnce;
}

FakeNetwork::Answer FakeNetwork::refusal(int status, const QString &errorId)
{
    return { .status = status,
        .body = QJsonObject { { u"errorId"_s, errorId }, { u"message"_s, u"No."_s } } };
}

QNetworkReply *FakeNetwork::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    const QByteArray text = outgoing ? outgoing->readAll() : QByteArray();
    auto *reply = new FakeReply(request, operation, this);
    const Request what = readRequest(verbOf(operation, request), request.url(), text);
    m_requests.append(what);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
    connect(reply, &QNetworkReply::finished, this, [this] { --m_atOnce; });
    QTimer::singleShot(0, reply, [this, reply, what, releases = m_releases] {
        const Answer answer = m_answerer ? m_answerer(what) : Answer {};
        if (!answer.never) {
            reply->answer(answer);
        } else if (releases != m_releases) { // let go before it could hang
            reply->answer({});
        } else {
            m_hanging.append(reply);
        }
    });
    return reply;
}

} // namespace dialbook::test
