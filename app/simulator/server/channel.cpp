// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/channel.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <stdexcept>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace icwssim {

namespace {

constexpr std::chrono::milliseconds WritePatience { 20'000 };
// Waits are cut into slices, so that a shut-down is noticed even where closing does not wake a poll.
constexpr std::chrono::milliseconds Slice { 500 };

#ifdef _WIN32
using NativePoll = WSAPOLLFD;
int pollSockets(NativePoll *set, int timeout)
{
    return ::WSAPoll(set, 1, timeout);
}
bool wouldBlock()
{
    return ::WSAGetLastError() == WSAEWOULDBLOCK;
}
bool interrupted()
{
    return false;
}
constexpr int SendFlags = 0;
constexpr int BothWays = SD_BOTH;
void makeNonBlocking(SocketHandle socket)
{
    u_long on = 1;
    ::ioctlsocket(socket, FIONBIO, &on);
}
#else
using NativePoll = pollfd;
int pollSockets(NativePoll *set, int timeout)
{
    return ::poll(set, 1, timeout);
}
bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}
bool interrupted()
{
    return errno == EINTR;
}
constexpr int SendFlags = MSG_NOSIGNAL;
constexpr int BothWays = SHUT_RDWR;
void makeNonBlocking(SocketHandle socket)
{
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL, 0) | O_NONBLOCK);
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
}
#endif

} // namespace

void prepareSockets()
{
#ifdef _WIN32
    static const bool started = [] {
        WSADATA data;
        return ::WSAStartup(MAKEWORD(2, 2), &data) == 0;
    }();
    (void)started;
#else
    // OpenSSL writes with write(), which cannot be told to raise no signal.
    static const bool ignored = std::signal(SIGPIPE, SIG_IGN) != SIG_ERR;
    (void)ignored;
#endif
}

void closeSocket(SocketHandle socket)
{
    if (socket == NoSocket)
        return;
#ifdef _WIN32
    ::closesocket(socket);
#else
    ::close(socket);
#endif
}

Channel::Channel(SocketHandle socket)
    : m_socket(socket)
{
    makeNonBlocking(socket);
    int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof on);
}

Channel::~Channel()
{
    closeSocket(m_socket);
}

Channel::Ready Channel::wait(bool toWrite, std::chrono::milliseconds patience) const
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (!m_cut) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() < 0)
            return Ready::TimedOut;
        NativePoll set {};
        set.fd = m_socket;
        set.events = toWrite ? POLLOUT : POLLIN;
        const int found = pollSockets(&set, static_cast<int>(std::min(left, Slice).count()));
        if (found > 0)
            return Ready::Yes;
        if (found < 0 && !interrupted())
            return Ready::Failed;
    }
    return Ready::Failed;
}

Channel::Got Channel::read(char *buffer, std::size_t size, std::chrono::milliseconds patience)
{
    while (true) {
        switch (wait(false, patience)) {
        case Ready::TimedOut:
            return { ReadState::TimedOut, 0 };
        case Ready::Failed:
            return { ReadState::Failed, 0 };
        case Ready::Yes:
            break;
        }
        const auto got = ::recv(m_socket, buffer, size, 0);
        if (got > 0)
            return { ReadState::Data, static_cast<std::size_t>(got) };
        if (got == 0)
            return { ReadState::End, 0 };
        if (!wouldBlock() && !interrupted())
            return { ReadState::Failed, 0 };
    }
}

bool Channel::write(std::string_view data)
{
    while (!data.empty()) {
        if (m_cut)
            return false;
        const auto sent = ::send(m_socket, data.data(), data.size(), SendFlags);
        if (sent > 0) {
            data.remove_prefix(static_cast<std::size_t>(sent));
        } else if (sent < 0 && wouldBlock()) {
            if (wait(true, WritePatience) != Ready::Yes)
                return false;
        } else if (!(sent < 0 && interrupted())) {
            return false;
        }
    }
    return true;
}

void Channel::farewell()
{
    ::shutdown(m_socket, BothWays);
}

bool Channel::peerGone()
{
    NativePoll set {};
    set.fd = m_socket;
    set.events = POLLIN;
    if (pollSockets(&set, 0) <= 0)
        return false;
    char byte = 0;
    const auto got = ::recv(m_socket, &byte, 1, MSG_PEEK);
    return got == 0 || (got < 0 && !wouldBlock() && !interrupted());
}

void Channel::shutDown()
{
    m_cut = true;
    ::shutdown(m_socket, BothWays);
}

Listener::Listener(const std::string &host, int port)
    : m_host(host)
{
    prepareSockets();
    addrinfo hints {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0 || found == nullptr)
        throw std::runtime_error("cannot resolve the address '" + host + "'");
    m_socket = static_cast<SocketHandle>(::socket(found->ai_family, found->ai_socktype, found->ai_protocol));
    bool bound = m_socket != NoSocket;
    if (bound) {
#ifndef _WIN32
        // Elsewhere this option would let two programs share the port.
        int on = 1;
        ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
#endif
        bound = ::bind(m_socket, found->ai_addr, static_cast<int>(found->ai_addrlen)) == 0
            && ::listen(m_socket, 512) == 0;
    }
    ::freeaddrinfo(found);
    if (!bound) {
        closeSocket(m_socket);
        throw std::runtime_error("cannot listen on " + host + " port " + std::to_string(port));
    }
    makeNonBlocking(m_socket);
    sockaddr_storage own {};
    socklen_t size = sizeof own;
    ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&own), &size);
    if (own.ss_family == AF_INET6)
        m_port = ntohs(reinterpret_cast<const sockaddr_in6 *>(&own)->sin6_port);
    else
        m_port = ntohs(reinterpret_cast<const sockaddr_in *>(&own)->sin_port);
}

Listener::~Listener()
{
    closeNow();
}

void Listener::closeNow()
{
    closeSocket(m_socket);
    m_socket = NoSocket;
}

SocketHandle Listener::accept(std::chrono::milliseconds patience, std::string &peer)
{
    NativePoll set {};
    set.fd = m_socket;
    set.events = POLLIN;
    if (pollSockets(&set, static_cast<int>(patience.count())) <= 0)
        return NoSocket;
    sockaddr_storage from {};
    socklen_t size = sizeof from;
    const auto socket =
        static_cast<SocketHandle>(::accept(m_socket, reinterpret_cast<sockaddr *>(&from), &size));
    if (socket == NoSocket)
        return NoSocket;
    char text[64] = {};
    if (::getnameinfo(
            reinterpret_cast<const sockaddr *>(&from), size, text, sizeof text, nullptr, 0, NI_NUMERICHOST)
        == 0)
        peer = text;
    return socket;
}

} // namespace icwssim
