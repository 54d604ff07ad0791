// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/simulatorfixture.h"

#include "tests/simulator/check.h"

#ifndef _WIN32
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace icwssim::testing {

namespace {

const contract::Contract &theContract()
{
    static const contract::Contract contract;
    return contract;
}

void report(const std::string &where, const contract::Problems &problems)
{
    for (const std::string &problem : problems)
        check::fail("contract", 0, where + ": " + problem);
}

Entry contact(const std::string &id, const std::string &name)
{
    Contact contents;
    contents.setText(TextField::DisplayName, name);
    contents.setPhone(
        PhoneField::BusinessPhone, { "(317) 555-0" + std::to_string(100 + name.size()), {}, false });
    Entry entry;
    entry.id = id;
    entry.ownerId = "agent";
    entry.flags = EntryFlags { true, false, true, false };
    entry.primaryNumber = 1;
    entry.contact = std::make_shared<const Contact>(std::move(contents));
    return entry;
}

Directory directory(const std::string &id, const std::string &name, Category category = Category::General)
{
    Directory result;
    result.id = id;
    result.displayName = name;
    result.category = category;
    result.schemaId = "contacts";
    return result;
}

} // namespace

const char *const OddEntryId = "CN=Łukasz/O'Neil, #1?a=b&c+d%41 {x}:\"y\"";

std::unique_ptr<World> smallWorld()
{
    auto world = std::make_unique<World>(7);
    for (const char *id : { "agent", "other", "admin" }) {
        User user;
        user.id = id;
        user.displayName = std::string("User, ") + id;
        user.password = "secret";
        user.directoryAdmin = user.id == "admin";
        world->putUser(user);
    }
    Directory shared = directory("public", "IC Public Contacts");
    shared.others = { true, true, true };
    world->putDirectory(shared);
    for (int i = 0; i < 60; ++i) {
        const std::string number = std::to_string(i);
        world->putEntry(
            "public", contact("c" + number, "Contact " + std::string(i < 10 ? "0" : "") + number));
    }
    Directory odd = directory("odd/dir %", "Odd");
    odd.others = { true, true, true };
    world->putDirectory(odd);
    world->putEntry(odd.id, contact(OddEntryId, "Odd One"));
    Directory readonly = directory("readonly", "LDAP");
    readonly.readOnly = true;
    world->putDirectory(readonly);
    world->putEntry("readonly", contact("r0", "Nobody's"));
    Directory noview = directory("noview", "Tracker");
    noview.subscribable = false;
    world->putDirectory(noview);
    Directory mine = directory("mine", "IC Private Contacts");
    mine.ownerId = "agent";
    mine.isPrivate = true;
    world->putDirectory(mine);
    Directory dial = directory("dial", "Team", Category::SpeedDial);
    dial.displayType = DisplayType::SpeedDial;
    dial.ownerId = "agent";
    world->putDirectory(dial);
    Entry link;
    link.id = "link0";
    link.link = Link { "public", "c0" };
    link.primaryNumber = 1;
    world->putEntry("dial", link);
    return world;
}

bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds patience)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

Server::Server(const std::function<void(SimulatorOptions &)> &change)
{
    SimulatorOptions options;
    options.control = true;
    if (change)
        change(options);
    m_hosts = options.hosts;
    m_simulator = std::make_unique<Simulator>(smallWorld(), options);
}

Json Server::control(const std::string &name, const Json &arguments)
{
    httplib::Client http(m_hosts[0], port());
    const auto result = http.Post("/control/" + name, arguments.dump(), "application/json");
    if (!result || result->status != 200) {
        check::fail("control", 0, name + ": " + (result ? result->body : "no answer"));
        return {};
    }
    return Json::parse(result->body);
}

Json Server::look(const std::string &what)
{
    httplib::Client http(m_hosts[0], port());
    const auto result = http.Get("/control/" + what);
    if (!result || result->status != 200) {
        check::fail("control", 0, what + ": " + (result ? result->body : "no answer"));
        return {};
    }
    return Json::parse(result->body);
}

Json Server::sessionState(const std::string &sessionId)
{
    const Json state = look("state");
    for (const Json &session : state["sessions"]) {
        if (session["sessionId"] == sessionId)
            return session;
    }
    return {};
}

Json Reply::json() const
{
    const Json parsed = Json::parse(body, nullptr, false);
    return parsed.is_discarded() ? Json() : parsed;
}

std::string Reply::header(const std::string &name) const
{
    const auto it = headers.find(name);
    return it == headers.end() ? std::string() : it->second;
}

std::string Reply::errorId() const
{
    const Json parsed = json();
    return parsed.is_object() ? parsed.value("errorId", "") : "";
}

std::string Reply::property() const
{
    const Json parsed = json();
    return parsed.is_object() ? parsed.value("propertyName", "") : "";
}

Client::Client(Server &server, std::size_t address)
    : m_server(server)
    , m_address(address)
    , m_http(newConnection())
{
}

std::unique_ptr<httplib::Client> Client::newConnection() const
{
    auto http = std::make_unique<httplib::Client>(m_server.host(m_address), m_server.port());
    http->set_keep_alive(true);
    http->set_url_encode(false);
    http->set_read_timeout(10);
    return http;
}

Json Client::logInBody(const std::string &userId, const std::string &password)
{
    return { { "__type", "urn:inin.com:connection:icAuthConnectionRequestSettings" },
        { "applicationName", "Test" }, { "userID", userId }, { "password", password } };
}

Reply Client::tryLogIn(const std::string &userId, const std::string &password, const std::string &query)
{
    Reply reply = send(
        "POST", "/icws/connection" + query, logInBody(userId, password), { { "Accept-Language", "en-us" } });
    if (reply.status == 201) {
        m_sessionId = reply.header("ININ-ICWS-Session-ID");
        m_token = reply.header("ININ-ICWS-CSRF-Token");
        m_cookie = reply.header("Set-Cookie");
        m_cookie.resize(std::min(m_cookie.find(';'), m_cookie.size()));
    }
    return reply;
}

Client &Client::logIn(const std::string &userId, const std::string &include)
{
    const Reply reply = tryLogIn(userId, "secret", include.empty() ? "" : "?include=" + include);
    CHECK_EQ(reply.status, 201);
    return *this;
}

Headers Client::credentials() const
{
    return { { "Cookie", m_cookie }, { "ININ-ICWS-CSRF-Token", m_token } };
}

Reply Client::send(
    const std::string &method, const std::string &path, const std::string &body, const Headers &headers)
{
    httplib::Request request;
    request.method = method;
    request.path = path;
    request.headers = headers;
    request.body = body;
    const httplib::Result result = m_http->send(request);
    if (!result)
        return {};
    Reply reply { result->status, result->body, result->headers };
    const std::string plain = path.substr(0, path.find('?'));
    if (checkContract && theContract().operation(method, plain) != nullptr)
        report(method + " " + path, theContract().validateResponse(method, plain, reply.status, reply.body));
    return reply;
}

Reply Client::send(
    const std::string &method, const std::string &path, const Json &body, const Headers &headers)
{
    return send(method, path, body.is_null() ? std::string() : body.dump(), headers);
}

Reply Client::call(const std::string &method, const std::string &path, const Json &body)
{
    return send(method, sessionPath(path), body, credentials());
}

Reply Client::callRaw(const std::string &method, const std::string &path, const std::string &body)
{
    return send(method, sessionPath(path), body, credentials());
}

Reply Client::subscribe(
    const std::string &subscriptionId, const std::string &directoryId, int count, int index)
{
    return call("PUT", "/messaging/subscriptions/directories/" + subscriptionId,
        { { "__type", "urn:inin.com:directories:directorySubscriptionParameters" },
            { "directoryID", directoryId }, { "count", count }, { "index", index } });
}

std::vector<Json> Client::poll()
{
    const Reply reply = send("GET", sessionPath("/messaging/messages"), std::string(), cookie());
    CHECK_EQ(reply.status, 200);
    std::vector<Json> list;
    for (const Json &message : reply.json()) {
        checkMessage(message);
        list.push_back(message);
    }
    return list;
}

Json Client::pollFor(const std::function<bool(const Json &)> &fits)
{
    Json found;
    eventually([&] {
        for (const Json &message : poll()) {
            if (found.is_null() && fits(message))
                found = message;
        }
        return !found.is_null();
    });
    return found;
}

void checkMessage(const Json &message)
{
    const std::string type = message.is_object() ? message.value("__type", "") : "";
    if (type.empty())
        check::fail("contract", 0, "a message without a type");
    else
        report(type, theContract().validate(type, message));
}

bool isType(const Json &message, const std::string &type)
{
    return message.is_object() && message.value("__type", "") == "urn:inin.com:" + type;
}

std::function<bool(const Json &)> ofType(const std::string &type)
{
    return [type](const Json &message) { return isType(message, type); };
}

Events::Events(const Client &client)
    : m_http(client.newConnection())
{
    m_http->set_read_timeout(60);
    Headers headers = client.cookie();
    headers.emplace("Accept", "text/event-stream");
    m_thread = std::thread([this, path = client.sessionPath("/messaging/messages"), headers] {
        const auto result = m_http->Get(
            path, headers,
            [this](const httplib::Response &response) {
                const std::lock_guard lock(m_mutex);
                m_open = response.status == 200;
                m_contentType = response.get_header_value("Content-Type");
                m_changed.notify_all();
                return true;
            },
            [this](const char *data, std::size_t size) {
                const std::lock_guard lock(m_mutex);
                m_text.append(data, size);
                m_changed.notify_all();
                return true;
            });
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_endedWell = static_cast<bool>(result);
        m_changed.notify_all();
    });
}

Events::~Events()
{
    close();
}

void Events::close()
{
    m_http->stop();
    if (m_thread.joinable())
        m_thread.join();
}

bool Events::wait(std::chrono::milliseconds patience, const std::function<bool()> &condition) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, condition);
}

bool Events::waitForOpen()
{
    return wait(std::chrono::seconds(5), [this] { return m_open || m_ended; }) && m_open;
}

bool Events::waitForEnd(std::chrono::milliseconds patience)
{
    return wait(patience, [this] { return m_ended; });
}

bool Events::waitForText(const std::string &text, std::chrono::milliseconds patience)
{
    return wait(patience, [&] { return m_text.find(text) != std::string::npos; });
}

// By the rules of event streams, all the line ends and several data: lines included.
std::vector<Json> Events::parse() const
{
    std::vector<Json> list;
    std::string data;
    std::size_t start = m_text.rfind("\xEF\xBB\xBF", 0) == 0 ? 3 : 0;
    for (std::size_t end = 0; (end = m_text.find('\n', start)) != std::string::npos; start = end + 1) {
        std::string line = m_text.substr(start, end - start);
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.rfind("data:", 0) == 0) {
            line.erase(0, line.rfind("data: ", 0) == 0 ? 6 : 5);
            data += (data.empty() ? "" : "\n") + line;
        } else if (line.empty() && !data.empty()) {
            list.push_back(Json::parse(data, nullptr, false));
            data.clear();
        }
    }
    return list;
}

Json Events::waitFor(const std::function<bool(const Json &)> &fits, std::chrono::milliseconds patience)
{
    Json found;
    wait(patience, [&] {
        const std::vector<Json> all = parse();
        for (; m_taken < all.size() && found.is_null(); ++m_taken) {
            checkMessage(all[m_taken]);
            if (fits(all[m_taken]))
                found = all[m_taken];
        }
        return !found.is_null();
    });
    return found;
}

std::string Events::text() const
{
    const std::lock_guard lock(m_mutex);
    return m_text;
}

std::vector<Json> Events::messages() const
{
    const std::lock_guard lock(m_mutex);
    return parse();
}

bool Events::ended() const
{
    const std::lock_guard lock(m_mutex);
    return m_ended;
}

bool Events::endedWell() const
{
    const std::lock_guard lock(m_mutex);
    return m_endedWell;
}

std::string Events::contentType() const
{
    const std::lock_guard lock(m_mutex);
    return m_contentType;
}

RawConnection::RawConnection(int port)
    : m_socket(static_cast<SocketHandle>(::socket(AF_INET, SOCK_STREAM, 0)))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        check::fail("raw connection", 0, "cannot connect");
}

RawConnection::~RawConnection()
{
    closeSocket(m_socket);
}

bool RawConnection::send(const std::string &bytes)
{
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const auto sent = ::send(m_socket, rest.data(), rest.size(), 0);
        if (sent <= 0)
            return false;
        rest.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::string RawConnection::receive(const std::string &until, std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    std::string text;
    while (std::chrono::steady_clock::now() < end) {
        fd_set set;
        FD_ZERO(&set);
        FD_SET(m_socket, &set);
        timeval moment { 0, 50'000 };
        if (::select(static_cast<int>(m_socket) + 1, &set, nullptr, nullptr, &moment) <= 0)
            continue;
        char buffer[4096];
        const auto got = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (got <= 0)
            break;
        text.append(buffer, static_cast<std::size_t>(got));
        if (!until.empty() && text.find(until) != std::string::npos)
            break;
    }
    return text;
}

std::string rawExchange(int port, const std::string &bytes)
{
    RawConnection connection(port);
    connection.send(bytes);
    return connection.receive();
}

} // namespace icwssim::testing
