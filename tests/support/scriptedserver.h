// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace dialbook {

/// A tiny HTTP server that says what a test wrote down, right or wrong. Replies are written as they stand
/// on the wire, with plain line ends: the status line, headers, an empty line, the body. Content-Length is
/// added unless a Content-Length or Transfer-Encoding is there. Owned by the test.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query, as sent
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;

        /// Case-insensitive; "" when missing.
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
        [[nodiscard]] bool hasHeader(const QByteArray &name) const;
        /// "GET /icws/connection", without the query.
        [[nodiscard]] QByteArray key() const;
    };

    struct Reply
    {
        enum class Manner {
            Whole, ///< and the connection stays open
            Broken, ///< as written, without a Content-Length of our own, then the connection is closed
            Silence, ///< no answer; the connection stays open
            Hangup, ///< no answer; the connection is closed
            Stream, ///< as written; push() adds to it
        };

        QByteArray text;
        Manner manner = Manner::Whole;

        static Reply json(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
        static Reply html(int status, const QByteArray &body);
        static Reply empty(int status);
        static Reply broken(const QByteArray &text) { return { text, Manner::Broken }; }
        static Reply silence() { return { {}, Manner::Silence }; }
        static Reply hangup() { return { {}, Manner::Hangup }; }
        /// An event stream that begins with this.
        static Reply stream(const QByteArray &events = {});
    };
    using Respond = std::function<Reply(const Request &)>;

    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// With the key of the tests and this certificate of tests/data/tls; for connections from now on.
    void useTls(const QString &certificate = QStringLiteral("certificate"));
    /// Listens on this loopback address; port 0 is any. Fails the test's precondition loudly.
    void start(const QString &address, quint16 port = 0);
    void start() { start(QStringLiteral("127.0.0.1")); }

    /// What answers "METHOD /path" from now on (the query does not matter).
    void on(const QByteArray &key, Respond respond);
    void on(const QByteArray &key, const Reply &reply);
    /// Replies in order; the last one stays.
    void on(const QByteArray &key, QList<Reply> replies);

    /// What answers everything else; 404 when nothing does.
    void otherwise(Respond respond) { m_otherwise = std::move(respond); }

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] QList<Request> requests(const QByteArray &key) const;
    [[nodiscard]] int count(const QByteArray &key) const { return int(requests(key).size()); }
    void forgetRequests() { m_requests.clear(); }

    /// To every open stream.
    void push(const QByteArray &bytes);
    void pushEvent(const QByteArray &json) { push("data: " + json + "\n\n"); }
    void cutStreams();
    [[nodiscard]] int openStreams() const;
    /// Closes every connection and stops listening: the host is gone.
    void die();

protected:
    void incomingConnection(qintptr handle) override;

private:
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);

    QString m_certificate; ///< empty: plain http
    QHash<QByteArray, Respond> m_routes;
    Respond m_otherwise;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QList<QPointer<QTcpSocket>> m_sockets;
    QList<QPointer<QTcpSocket>> m_streams;
    QList<Request> m_requests;
};

} // namespace dialbook
