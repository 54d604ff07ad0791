// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace icwssim {

#ifdef _WIN32
using SocketHandle = std::uintptr_t;
#else
using SocketHandle = int;
#endif
inline constexpr SocketHandle NoSocket = static_cast<SocketHandle>(-1);

// Starts the socket library where one has to be started, and makes a write to a closed connection an
// error instead of a signal. Cheap; may be called often.
void prepareSockets();

// One accepted connection, plain or TLS. Owned and used by the thread that answers it; only shutDown()
// may be called by others, to wake that thread out of a wait.
class Channel
{
public:
    enum class ReadState { Data, End, TimedOut, Failed };
    struct Got
    {
        ReadState state = ReadState::Failed;
        std::size_t size = 0;
    };

    explicit Channel(SocketHandle socket);
    virtual ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    virtual bool handshake() { return true; }
    virtual Got read(char *buffer, std::size_t size, std::chrono::milliseconds patience);
    // All of it or false: a client that does not read for long is given up.
    virtual bool write(std::string_view data);
    // Says good-bye where the protocol has one; not called before an intended abrupt close.
    virtual void farewell();

    // Nothing is read: true when the other side has closed or broken the connection.
    virtual bool peerGone();
    void shutDown();

protected:
    enum class Ready { Yes, TimedOut, Failed };
    Ready wait(bool toWrite, std::chrono::milliseconds patience) const;
    SocketHandle m_socket;
    std::atomic<bool> m_cut { false };
};

// A listening socket on one address.
class Listener
{
public:
    // port 0 takes a free one; throws std::runtime_error with a sentence for people.
    Listener(const std::string &host, int port);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    int port() const { return m_port; }
    const std::string &host() const { return m_host; }
    // NoSocket when nothing came in time.
    SocketHandle accept(std::chrono::milliseconds patience, std::string &peer);
    void closeNow();

private:
    std::string m_host;
    int m_port = 0;
    SocketHandle m_socket = NoSocket;
};

void closeSocket(SocketHandle socket);

} // namespace icwssim
