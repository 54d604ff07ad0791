// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/simulator.h"
#include "app/simulator/world/worlddata.h"

#include <atomic>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <iostream>

#ifdef _WIN32
#include <windows.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace {

constexpr const char *Help = R"(icws-simulator: a simulated ICWS server (Genesys PureConnect / CIC)

usage: icws-simulator [options]

  --port N             listen on port N; 0 takes a free one (default 0)
  --host ADDRESS       listen on this address (default 127.0.0.1)
  --second-host ADDRESS
                       listen there too, on the same port: the partner of a
                       switchover pair (for example 127.0.0.2)
  --tls                speak TLS, with a self-signed certificate
  --cert FILE, --key FILE
                       speak TLS, with this certificate and key (PEM)
  --data demo|FILE|N   the data: a small contact centre, a JSON file, or N
                       generated contacts (default demo)
  --keep FILE          keep the data in FILE, as a server does in its database:
                       it is read at the start, in place of --data, if it is
                       there, and written before each answer
  --seed S             seed of everything that is made up (default 1)
  --still              nobody's status changes by itself
  --control            offer the control endpoint (/control/..., see
                       docs/simulator.md); never on a public address
  --idle-timeout MS    end a session left alone for so long (default 120000)
  --ping MS            keep-alive interval of event streams (default 15000)
  --no-stdin           do not end when standard input closes
  --help               this text

Prints one line with its address when it is ready. Ends on SIGTERM, Ctrl+C,
or when its standard input closes.
)";

std::atomic<bool> endRequested { false };

extern "C" void onSignal(int)
{
    endRequested = true;
}

struct Arguments
{
    icwssim::SimulatorOptions simulator;
    std::string data = "demo";
    bool watchInput = true;
    bool still = false;
    bool help = false;
};

struct BadArguments : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

long long number(const std::string &option, const std::string &text, long long most)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0 || value > most)
        throw BadArguments(
            option + " needs a number from 0 to " + std::to_string(most) + ", not '" + text + "'");
    return value;
}

Arguments parse(int argc, char **argv)
{
    Arguments result;
    icwssim::SimulatorOptions &simulator = result.simulator;
    for (int i = 1; i < argc; ++i) {
        std::string option = argv[i];
        std::string attached;
        const std::size_t equals = option.find('=');
        const bool hasAttached = option.rfind("--", 0) == 0 && equals != std::string::npos;
        if (hasAttached) {
            attached = option.substr(equals + 1);
            option.resize(equals);
        }
        bool valueTaken = false;
        const auto value = [&]() -> std::string {
            valueTaken = true;
            if (hasAttached)
                return attached;
            if (i + 1 >= argc)
                throw BadArguments(option + " needs a value");
            return argv[++i];
        };
        if (option == "--help" || option == "-h")
            result.help = true;
        else if (option == "--port")
            simulator.port = static_cast<int>(number(option, value(), 65535));
        else if (option == "--host")
            simulator.hosts[0] = value();
        else if (option == "--second-host") {
            simulator.hosts.resize(2);
            simulator.hosts[1] = value();
        } else if (option == "--tls")
            simulator.tls = true;
        else if (option == "--cert") {
            simulator.certificateFile = value();
            simulator.tls = true;
        } else if (option == "--key") {
            simulator.keyFile = value();
            simulator.tls = true;
        } else if (option == "--data")
            result.data = value();
        else if (option == "--keep")
            simulator.keepFile = value();
        else if (option == "--seed")
            simulator.seed = static_cast<std::uint64_t>(number(option, value(), 1LL << 53));
        else if (option == "--still")
            result.still = true;
        else if (option == "--control")
            simulator.control = true;
        else if (option == "--idle-timeout")
            simulator.knobs.idleTimeout = std::chrono::milliseconds(number(option, value(), 1'000'000'000));
        else if (option == "--ping")
            simulator.knobs.pingInterval = std::chrono::milliseconds(number(option, value(), 1'000'000'000));
        else if (option == "--no-stdin")
            result.watchInput = false;
        else
            throw BadArguments("there is no option '" + option + "'");
        if (hasAttached && !valueTaken)
            throw BadArguments(option + " takes no value");
    }
    if (simulator.certificateFile.empty() != simulator.keyFile.empty())
        throw BadArguments("--cert and --key go together");
    if (simulator.knobs.pingInterval.count() < 10)
        throw BadArguments("--ping needs at least 10");
    if (simulator.hosts.size() > 1 && simulator.hosts[0] == simulator.hosts[1])
        throw BadArguments("--second-host must differ from --host");
    return result;
}

// True when standard input has come to its end. Waits a moment at most, so that signals are noticed.
bool inputClosed()
{
#ifdef _WIN32
    Sleep(100);
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD waiting = 0;
    if (GetFileType(input) != FILE_TYPE_PIPE)
        return false;
    if (!PeekNamedPipe(input, nullptr, 0, nullptr, &waiting, nullptr))
        return true;
    char buffer[256];
    DWORD got = 0;
    return waiting > 0 && !ReadFile(input, buffer, sizeof buffer, &got, nullptr);
#else
    pollfd set {};
    set.fd = STDIN_FILENO;
    set.events = POLLIN;
    if (::poll(&set, 1, 100) <= 0)
        return false;
    char buffer[256];
    const auto got = ::read(STDIN_FILENO, buffer, sizeof buffer);
    return got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN);
#endif
}

void waitForTheEnd(bool watchInput)
{
    while (!endRequested) {
        if (!watchInput)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        else if (inputClosed())
            return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    Arguments arguments;
    try {
        arguments = parse(argc, argv);
    } catch (const BadArguments &wrong) {
        std::cerr << "icws-simulator: " << wrong.what() << "\nTry --help.\n";
        return 2;
    }
    if (arguments.help) {
        std::cout << Help;
        return 0;
    }
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    try {
        if (arguments.data == "demo" && !arguments.still)
            arguments.simulator.statusInterval = std::chrono::seconds(4);
        const std::string &kept = arguments.simulator.keepFile;
        const bool isKept = !kept.empty() && std::filesystem::exists(kept);
        const icwssim::Simulator simulator(
            icwssim::makeWorld(isKept ? kept : arguments.data, arguments.simulator.seed),
            arguments.simulator);
        std::string line = "icws-simulator listening on ";
        for (const std::string &address : simulator.addresses())
            line += (line.back() == ' ' ? "" : " and ") + address;
        std::cout << line << std::endl;
        waitForTheEnd(arguments.watchInput);
    } catch (const icwssim::DataError &wrong) {
        std::cerr << "icws-simulator: " << wrong.what() << '\n';
        return 2;
    } catch (const std::exception &failure) {
        std::cerr << "icws-simulator: " << failure.what() << '\n';
        return 1;
    }
    return 0;
}
