// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/check.h"

#include <httplib.h>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

// The program as a process: its one line, its arguments, its end.
namespace {

class Process
{
public:
    explicit Process(std::vector<std::string> arguments)
    {
        int in[2];
        int out[2];
        int err[2];
        if (::pipe(in) != 0 || ::pipe(out) != 0 || ::pipe(err) != 0)
            return;
        for (const int end : { in[1], out[0], err[0] })
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
        arguments.insert(arguments.begin(), SIMULATOR_PROGRAM);
        m_pid = ::fork();
        if (m_pid == 0) {
            ::dup2(in[0], 0);
            ::dup2(out[1], 1);
            ::dup2(err[1], 2);
            std::vector<char *> argv;
            argv.reserve(arguments.size() + 1);
            for (std::string &argument : arguments)
                argv.push_back(argument.data());
            argv.push_back(nullptr);
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
        ::close(in[0]);
        ::close(out[1]);
        ::close(err[1]);
        m_in = in[1];
        m_out = out[0];
        m_err = err[0];
    }
    ~Process()
    {
        ::close(m_out);
        ::close(m_err);
        if (!m_ended) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        closeInput();
    }
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    void closeInput()
    {
        if (m_in >= 0)
            ::close(m_in);
        m_in = -1;
    }
    void signal(int number) const { ::kill(m_pid, number); }
    std::string line() { return read(m_out, true); }
    std::string output() { return read(m_out, false); }
    std::string errors() { return read(m_err, false); }
    // -1 when it did not end in time, or not by itself.
    int exitCode()
    {
        for (int i = 0; i < 1000 && !m_ended; ++i) {
            int status = 0;
            if (::waitpid(m_pid, &status, WNOHANG) == m_pid) {
                m_ended = true;
                m_exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            } else {
                ::usleep(5000);
            }
        }
        return m_exit;
    }

private:
    static std::string read(int from, bool oneLine)
    {
        std::string text;
        while (!oneLine || text.empty() || text.back() != '\n') {
            pollfd set { from, POLLIN, 0 };
            char c = 0;
            if (::poll(&set, 1, 10'000) <= 0 || ::read(from, &c, 1) != 1)
                break;
            text += c;
        }
        return text;
    }

    pid_t m_pid = -1;
    int m_in = -1;
    int m_out = -1;
    int m_err = -1;
    bool m_ended = false;
    int m_exit = -1;
};

int portIn(const std::string &line)
{
    return std::atoi(line.c_str() + line.rfind(':') + 1);
}

constexpr const char *Login =
    R"({"__type":"urn:inin.com:connection:icAuthConnectionRequestSettings","applicationName":"t","userID":"a.lindgren","password":"demo"})";

} // namespace

TEST(it_says_one_line_and_ends_when_its_input_closes)
{
    Process simulator({ "--port", "0" });
    const std::string line = simulator.line();
    CHECK(line.rfind("icws-simulator listening on http://127.0.0.1:", 0) == 0);
    httplib::Client client("127.0.0.1", portIn(line));
    const auto reply =
        client.Post("/icws/connection", { { "Accept-Language", "en" } }, Login, "application/json");
    CHECK(reply && reply->status == 201);
    CHECK(client.Get("/control/state")->status == 404);
    simulator.closeInput();
    CHECK_EQ(simulator.exitCode(), 0);
    CHECK_EQ(simulator.output(), "");
    CHECK_EQ(simulator.errors(), "");
}

TEST(it_ends_on_signals_and_can_ignore_its_input)
{
    for (const int number : { SIGTERM, SIGINT }) {
        Process simulator({ "--no-stdin", "--still" });
        const std::string line = simulator.line();
        simulator.closeInput();
        ::usleep(300'000);
        httplib::Client client("127.0.0.1", portIn(line));
        CHECK(static_cast<bool>(client.Get("/icws/connection/version")));
        simulator.signal(number);
        CHECK_EQ(simulator.exitCode(), 0);
    }
}

TEST(it_offers_what_it_was_asked_for)
{
    Process simulator({ "--control", "--second-host=127.0.0.2", "--data=40", "--seed", "3", "--tls",
        "--idle-timeout", "500", "--ping", "100" });
    const std::string line = simulator.line();
    const std::string port = std::to_string(portIn(line));
    CHECK_EQ(line,
        "icws-simulator listening on https://127.0.0.1:" + port + " and https://127.0.0.2:" + port + "\n");
    httplib::SSLClient client("127.0.0.2", portIn(line));
    client.enable_server_certificate_verification(false);
    const auto state = client.Get("/control/state");
    CHECK(state && state->status == 200 && state->body.find("\"active\":\"127.0.0.1\"") != std::string::npos);
    CHECK(static_cast<bool>(client.Post("/control/switchover")));
}

TEST(what_was_answered_is_kept_when_it_is_killed)
{
    const std::string file = "kept-" + std::to_string(::getpid()) + ".json";
    int port = 0;
    {
        Process simulator({ "--control", "--keep", file });
        port = portIn(simulator.line());
        httplib::Client client("127.0.0.1", port);
        CHECK_EQ(client
                     .Post("/control/edit",
                         R"({"userId":"admin","directoryId":"public","what":"create",
                             "contact":{"displayName":"Kept"}})",
                         "application/json")
                     ->status,
            200);
    } // with SIGKILL
    Process again({ "--control", "--keep", file, "--seed", "2", "--port", std::to_string(port) });
    CHECK_EQ(portIn(again.line()), port);
    httplib::Client client("127.0.0.1", port);
    CHECK(client.Get("/control/directory?id=public")->body.find("\"Kept\"") != std::string::npos);
    std::remove(file.c_str());
}

TEST(bad_arguments_are_explained)
{
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases {
        { { "--prot", "80" }, "there is no option '--prot'" },
        { { "--port" }, "--port needs a value" },
        { { "--port", "http" }, "--port needs a number" },
        { { "--port", "70000" }, "--port needs a number" },
        { { "--tls=yes" }, "--tls takes no value" },
        { { "--cert", "x.pem" }, "--cert and --key go together" },
        { { "--ping", "0" }, "--ping needs at least 10" },
        { { "--second-host", "127.0.0.1" }, "--second-host must differ" },
        { { "--data", "/nowhere/at/all.json" }, "/nowhere/at/all.json" },
        { { "stray" }, "there is no option 'stray'" },
    };
    for (const auto &[arguments, explanation] : cases) {
        const check::Row row(arguments.front());
        Process simulator(arguments);
        CHECK_EQ(simulator.exitCode(), 2);
        CHECK(simulator.errors().find(explanation) != std::string::npos);
        CHECK_EQ(simulator.output(), "");
    }
}

TEST(what_cannot_be_had_is_explained)
{
    Process first({ "--port", "0" });
    const std::string port = std::to_string(portIn(first.line()));
    for (const auto &[arguments, explanation] :
        std::vector<std::pair<std::vector<std::string>, std::string>> {
            { { "--port", port }, "cannot listen on 127.0.0.1 port " + port },
            { { "--host", "no.such.host.invalid" }, "cannot resolve" },
            { { "--cert", "/nowhere.pem", "--key", "/nowhere.key" }, "cannot read a certificate" } }) {
        const check::Row row(explanation);
        Process second(arguments);
        CHECK_EQ(second.exitCode(), 1);
        CHECK(second.errors().find(explanation) != std::string::npos);
    }
}

TEST(help_is_helpful)
{
    Process simulator({ "--help" });
    CHECK_EQ(simulator.exitCode(), 0);
    CHECK(simulator.output().find("--control") != std::string::npos);
}

CHECK_MAIN
