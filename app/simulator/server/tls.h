// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/channel.h"

struct ssl_ctx_st;
struct ssl_st;

namespace icwssim {

// The server's certificate and key. Without files it makes a self-signed certificate in memory, valid
// for localhost and the loopback addresses: what a test system of a customer looks like, too.
class TlsIdentity
{
public:
    TlsIdentity();
    // Both throw std::runtime_error with a sentence for people.
    TlsIdentity(const std::string &certificateFile, const std::string &keyFile);
    ~TlsIdentity();
    TlsIdentity(const TlsIdentity &) = delete;
    TlsIdentity &operator=(const TlsIdentity &) = delete;

    ssl_ctx_st *context() const { return m_context; }
    // SHA-256 of the certificate, as colon-separated upper-case hex.
    std::string fingerprint() const;

private:
    ssl_ctx_st *m_context = nullptr;
};

// A connection that speaks TLS.
class TlsChannel : public Channel
{
public:
    TlsChannel(SocketHandle socket, const TlsIdentity &identity);
    ~TlsChannel() override;
    bool handshake() override;
    Got read(char *buffer, std::size_t size, std::chrono::milliseconds patience) override;
    bool write(std::string_view data) override;
    void farewell() override;
    bool peerGone() override;

private:
    Ready waitFor(int sslError, std::chrono::milliseconds patience) const;
    ssl_st *m_ssl = nullptr;
};

} // namespace icwssim
