// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <functional>

namespace dialbook::test {

/// The network of a test: nothing leaves the process. Every request is remembered and answered by a
/// function of the test, from the event loop; without one, with 204.
class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb;
        QByteArray path; ///< encoded, below /icws or /icws/<session>, without the query
        QByteArray query;
        QByteArray text; ///< the body as sent
        QJsonObject body;
    };
    struct Answer
    {
        int status = 204;
        QJsonValue body = {};
        bool never = false; ///< hangs until it is aborted or release() is called
        QNetworkReply::NetworkError failure = QNetworkReply::NoError; ///< instead of an answer
        QList<std::pair<QByteArray, QByteArray>> headers = {};
    };
    using Answerer = std::function<Answer(const Request &)>;

    using QNetworkAccessManager::QNetworkAccessManager;

    void answerWith(Answerer answerer) { m_answerer = std::move(answerer); }
    /// Lets what hangs, or has been asked and would hang, be answered with 204.
    void release();

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// Those whose verb and beginning of the path are these.
    [[nodiscard]] QList<Request> requests(const QByteArray &verb, const QByteArray &path) const;
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    void forget();

    /// An answer whose body is a common:error.
    [[nodiscard]] static Answer refusal(int status, const QString &errorId = {});

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    Answerer m_answerer;
    QList<Request> m_requests;
    QList<QPointer<QNetworkReply>> m_hanging;
    int m_releases = 0;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

} // namespace dialbook::test
