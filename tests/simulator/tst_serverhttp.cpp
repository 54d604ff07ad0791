// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/check.h"
#include "tests/simulator/simulatorfixture.h"

using namespace icwssim;
using namespace icwssim::testing;

namespace {

int statusOf(const std::string &answer)
{
    return answer.rfind("HTTP/1.1 ", 0) == 0 ? std::atoi(answer.c_str() + 9) : 0;
}

std::string request(const std::string &target, const std::string &more = {}, const std::string &body = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n" + body;
}

constexpr const char *Version = "/icws/connection/version";

} // namespace

TEST(malformed_requests_are_refused_and_the_server_lives_on)
{
    Server server;
    struct Case
    {
        const char *name;
        std::string bytes;
        int status;
    };
    const std::string end = "Connection: close\r\n\r\n";
    const std::vector<Case> cases {
        { "no request at all", "hello\r\n\r\n", 400 },
        { "no version", "GET /icws/connection/version\r\n\r\n", 400 },
        { "an unknown version", "GET / HTTP/2.5\r\n\r\n", 505 },
        { "a bad method", "G(T / HTTP/1.1\r\n\r\n", 400 },
        { "a header without colon", "GET / HTTP/1.1\r\nnonsense\r\n\r\n", 400 },
        { "a folded header", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400 },
        { "a control character in the target", std::string("GET /\x01 HTTP/1.1\r\n\r\n"), 400 },
        { "a length that is none", request("/", "Content-Length: x\r\n"), 400 },
        { "a negative length", request("/", "Content-Length: -1\r\n"), 400 },
        { "two lengths", request("/", "Content-Length: 1\r\nContent-Length: 2\r\n"), 400 },
        { "length and chunks", request("/", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), 400 },
        { "an unknown coding", request("/", "Transfer-Encoding: gzip\r\n"), 501 },
        { "a chunk size that is none", request("/", "Transfer-Encoding: chunked\r\n", "zz\r\n"), 400 },
        { "an enormous chunk", request("/", "Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\n"), 413 },
        { "an enormous length", request("/", "Content-Length: 99999999999\r\n"), 413 },
        { "an absurd length", request("/", "Content-Length: 99999999999999999999999\r\n"), 400 },
        { "endless headers", "GET / HTTP/1.1\r\nA: " + std::string(100'000, 'a') + "\r\n\r\n", 431 },
        { "an endless request line", "GET /" + std::string(100'000, 'a') + " HTTP/1.1\r\n\r\n", 431 },
        { "a long path", request("/icws/" + std::string(50'000, 'x'), end), 404 },
        { "many slashes", request(std::string(20'000, '/'), end), 404 },
        { "a way out", request("/icws/../../../../etc/passwd", end), 404 },
        { "an encoded way out", request("/icws/%2e%2e/%2e%2e/etc/passwd", end), 404 },
        { "a broken escape", request("/icws/connection/features/%zz", end), 400 },
        { "a cut escape", request("/icws/connection/features/%4", end), 400 },
        { "not UTF-8", request("/icws/connection/features/%ff%fe", end), 400 },
        { "an overlong slash", request("/icws/connection/features/%c0%af", end), 400 },
        { "a zero byte in an id", request("/icws/connection/features/a%00b", end), 400 },
        { "a relative target", request("icws/connection/version", end), 400 },
        { "an asterisk", "OPTIONS * HTTP/1.1\r\n" + end, 400 },
        { "an absolute target", request("http://x/icws/connection/version", end), 200 },
        { "blank lines before it", "\r\n\r\n" + request(Version, end), 200 },
        { "HTTP/1.0", "GET /icws/connection/version HTTP/1.0\r\n\r\n", 200 },
    };
    for (const Case &item : cases) {
        const check::Row row(item.name);
        const std::string answer = rawExchange(server.port(), item.bytes);
        CHECK_EQ(statusOf(answer), item.status);
        if (item.status >= 400) {
            const Json body = Json::parse(answer.substr(answer.find("\r\n\r\n") + 4), nullptr, false);
            CHECK(body.is_object() && body.contains("errorId") && body.contains("message"));
        }
    }
    Client client(server);
    CHECK_EQ(client.tryLogIn("agent", "secret").status, 201);
}

TEST(a_request_that_breaks_off_is_forgotten)
{
    Server server;
    for (const std::string &part :
        { std::string("GET /icws/conn"), request(Version, "Content-Length: 10\r\n", "abc"),
            request(Version, "Transfer-Encoding: chunked\r\n", "5\r\nab") }) {
        RawConnection connection(server.port());
        connection.send(part);
    }
    CHECK(eventually([&] { return server.simulator().openConnections() == 0; }));
    CHECK_EQ(statusOf(rawExchange(server.port(), request(Version, "Connection: close\r\n"))), 200);
}

TEST(bodies_come_with_any_method_and_in_chunks)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    const std::string head = " HTTP/1.1\r\nHost: x\r\nCookie: " + client.cookie().begin()->second
        + "\r\nININ-ICWS-CSRF-Token: " + client.credentials().find("ININ-ICWS-CSRF-Token")->second + "\r\n";
    const std::string contacts = "POST " + client.sessionPath("/directories/contacts/public") + head;
    const std::string body =
        R"({"__type":"urn:inin.com:directories:editableContactEntry","displayName":"x"})";
    RawConnection connection(server.port());
    // One connection, several requests at once: a GET with a body, chunks with an extension and a
    // trailer, a PUT without any body or length.
    connection.send("GET " + client.sessionPath("/connection") + head + "Content-Length: 2\r\n\r\n{}");
    connection.send(contacts + "Transfer-Encoding: chunked\r\n\r\n5;x=y\r\n" + body.substr(0, 5)
        + "\r\n47\r\n" + body.substr(5) + "\r\n0\r\nTrailer: x\r\n\r\n");
    connection.send("PUT " + client.sessionPath("/messaging/subscriptions/directories") + head + "\r\n");
    connection.send("HEAD " + client.sessionPath("/connection") + head + "Connection: close\r\n\r\n");
    const std::string answers = connection.receive();
    CHECK(answers.find("{\"connectionState\":1}HTTP/1.1 201 Created") != std::string::npos);
    CHECK(answers.find("HTTP/1.1 204 No Content") != std::string::npos);
    // The answer to HEAD has no body.
    CHECK_EQ(answers.substr(answers.size() - 4), "\r\n\r\n");
    CHECK(answers.find("HTTP/1.1 405") != std::string::npos);

    RawConnection polite(server.port());
    polite.send(
        contacts + "Expect: 100-continue\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n");
    CHECK(polite.receive("\r\n\r\n").rfind("HTTP/1.1 100 Continue", 0) == 0);
    polite.send(body);
    CHECK_EQ(statusOf(polite.receive("}")), 201);
}

TEST(a_body_of_a_mebibyte_is_taken_and_a_larger_one_refused)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    const auto post = [&client](std::size_t size) {
        std::string body =
            R"({"__type":"urn:inin.com:directories:editableContactEntry","displayName":"x","notes":")";
        body += std::string(size - body.size() - 2, 'n') + "\"}";
        return client.callRaw("POST", "/directories/contacts/public", body);
    };
    CHECK_EQ(post(1024 * 1024).status, 201);
    const Reply refused = post(1024 * 1024 + 1);
    CHECK_EQ(refused.status, 413);
    CHECK_EQ(refused.errorId(), "error.request.invalidRepresentation");
    CHECK_EQ(client.call("GET", "/connection").status, 200);
}

TEST(hundreds_of_idle_and_stalled_connections_keep_nobody_waiting)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    std::vector<std::unique_ptr<RawConnection>> crowd;
    for (int i = 0; i < 100; ++i) {
        crowd.push_back(std::make_unique<RawConnection>(server.port())); // idle
        crowd.push_back(std::make_unique<RawConnection>(server.port()));
        crowd.back()->send("POST /icws/connection HTTP/1.1\r\nContent-Length: 500\r\n\r\n{"); // stalled
    }
    std::vector<std::unique_ptr<Client>> listeners;
    std::vector<std::unique_ptr<Events>> streams;
    for (int i = 0; i < 50; ++i) {
        listeners.push_back(std::make_unique<Client>(server));
        listeners.back()->logIn("other");
        listeners.back()->subscribe("s", "public", 3);
        streams.push_back(std::make_unique<Events>(*listeners.back()));
    }
    CHECK(eventually([&] { return server.simulator().openConnections() >= 250; }));
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 20; ++i)
        CHECK_EQ(client.call("POST", "/messaging/heartbeat").status, 204);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
    server.control("edit",
        { { "userId", "agent" }, { "directoryId", "public" }, { "entryId", "c1" },
            { "contact", { { "title", "News" } } } });
    for (const auto &stream : streams) {
        CHECK(!stream->waitFor([](const Json &message) { return message["isDelta"] == true; }).is_null());
    }
    // And it is over at once, whatever hangs on it.
    const auto stopping = std::chrono::steady_clock::now();
    server.stop();
    CHECK(std::chrono::steady_clock::now() - stopping < std::chrono::seconds(3));
    for (const auto &stream : streams)
        CHECK(stream->waitForEnd());
}

TEST(a_client_that_goes_away_frees_its_stream)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    {
        Events events(client);
        CHECK(events.waitForOpen());
        CHECK_EQ(server.sessionState(client.sessionId())["streams"], Json(1));
    }
    CHECK(eventually([&] { return server.sessionState(client.sessionId())["streams"] == 0; }));
}

TEST(clients_that_work_at_once_do_not_disturb_each_other)
{
    Server server;
    std::atomic<int> created { 0 };
    std::vector<std::thread> crowd;
    crowd.reserve(8);
    for (int i = 0; i < 8; ++i) {
        crowd.emplace_back([&server, &created, i] {
            Client client(server);
            client.checkContract = false;
            client.tryLogIn(i % 2 == 0 ? "agent" : "other", "secret");
            client.subscribe("s", "public", 300);
            for (int n = 0; n < 10; ++n) {
                const Reply reply = client.call("POST", "/directories/contacts/public",
                    { { "__type", "urn:inin.com:directories:editableContactEntry" },
                        { "displayName", "x" } });
                created += reply.status == 201 ? 1 : 0;
                client.send("GET", client.sessionPath("/messaging/messages"), std::string(), client.cookie());
            }
            client.call("DELETE", "/connection");
        });
    }
    for (std::thread &thread : crowd)
        thread.join();
    CHECK_EQ(created.load(), 80);
    CHECK_EQ(server.look("directory?id=public")["count"], Json(140));
}

TEST(the_server_speaks_tls)
{
    SimulatorOptions options;
    options.tls = true;
    const Simulator simulator(smallWorld(), options);
    CHECK_EQ(simulator.addresses().at(0).rfind("https://127.0.0.1:", 0), std::size_t(0));
    httplib::SSLClient client("127.0.0.1", simulator.port());
    client.enable_server_certificate_verification(false);
    const auto reply = client.Get(Version);
    CHECK(reply && reply->status == 200);
    httplib::SSLClient strict("127.0.0.1", simulator.port());
    CHECK(!strict.Get(Version));
    // Plain HTTP on a TLS port gets no answer, and does no harm.
    CHECK_EQ(rawExchange(simulator.port(), request(Version)), "");
    CHECK(static_cast<bool>(client.Get(Version)));

    const auto login = client.Post("/icws/connection", { { "Accept-Language", "en" } },
        Client::logInBody("agent", "secret").dump(), "application/json");
    CHECK(login && login->status == 201);
    const std::string id = login->get_header_value("ININ-ICWS-Session-ID");
    std::string text;
    httplib::SSLClient stream("127.0.0.1", simulator.port());
    stream.enable_server_certificate_verification(false);
    client.Put("/icws/" + id + "/messaging/subscriptions/directories",
        { { "Cookie", login->get_header_value("Set-Cookie") },
            { "ININ-ICWS-CSRF-Token", login->get_header_value("ININ-ICWS-CSRF-Token") } },
        "", "");
    stream.Get("/icws/" + id + "/messaging/messages",
        { { "Cookie", login->get_header_value("Set-Cookie") }, { "Accept", "text/event-stream" } },
        [&text](const char *data, std::size_t size) {
            text.append(data, size);
            return text.find("\n\n") == std::string::npos;
        });
    CHECK(text.find("data: {\"__type\":\"urn:inin.com:directories:directoriesMessage\"") == 0);
}

CHECK_MAIN
