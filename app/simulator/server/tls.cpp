// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/tls.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <climits>
#include <stdexcept>

namespace icwssim {

namespace {

constexpr std::chrono::milliseconds HandshakePatience { 10'000 };
constexpr std::chrono::milliseconds WritePatience { 20'000 };

void addExtension(X509 *certificate, int id, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

ssl_ctx_st *newContext()
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (context == nullptr)
        throw std::runtime_error("cannot start TLS");
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    return context;
}

} // namespace

TlsIdentity::TlsIdentity()
    : m_context(newContext())
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    bool good = key != nullptr && certificate != nullptr;
    if (good) {
        X509_set_version(certificate, X509_VERSION_3);
        // A browser or a keychain refuses two different certificates with one issuer and serial.
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate),
            static_cast<std::uint64_t>(std::chrono::system_clock::now().time_since_epoch().count()));
        X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 30L * 24 * 3600);
        X509_set_pubkey(certificate, key);
        X509_NAME *name = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(
            name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
        X509_NAME_add_entry_by_txt(
            name, "O", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("ICWS simulator"), -1, -1, 0);
        X509_set_issuer_name(certificate, name);
        addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
        addExtension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:127.0.0.2,IP:::1");
        good = X509_sign(certificate, key, EVP_sha256()) != 0
            && SSL_CTX_use_certificate(m_context, certificate) == 1
            && SSL_CTX_use_PrivateKey(m_context, key) == 1;
    }
    X509_free(certificate);
    EVP_PKEY_free(key);
    if (!good) {
        SSL_CTX_free(m_context);
        throw std::runtime_error("cannot make a self-signed certificate");
    }
}

TlsIdentity::TlsIdentity(const std::string &certificateFile, const std::string &keyFile)
    : m_context(newContext())
{
    std::string wrong;
    if (SSL_CTX_use_certificate_chain_file(m_context, certificateFile.c_str()) != 1)
        wrong = "cannot read a certificate from '" + certificateFile + "'";
    else if (SSL_CTX_use_PrivateKey_file(m_context, keyFile.c_str(), SSL_FILETYPE_PEM) != 1)
        wrong = "cannot read the certificate's key from '" + keyFile + "'";
    if (!wrong.empty()) {
        SSL_CTX_free(m_context);
        throw std::runtime_error(wrong);
    }
}

TlsIdentity::~TlsIdentity()
{
    SSL_CTX_free(m_context);
}

std::string TlsIdentity::fingerprint() const
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    X509 *certificate = SSL_CTX_get0_certificate(m_context);
    if (certificate == nullptr || X509_digest(certificate, EVP_sha256(), digest, &size) != 1)
        return {};
    static constexpr char Hex[] = "0123456789ABCDEF";
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        if (i > 0)
            text += ':';
        text += Hex[digest[i] >> 4];
        text += Hex[digest[i] & 15];
    }
    return text;
}

TlsChannel::TlsChannel(SocketHandle socket, const TlsIdentity &identity)
    : Channel(socket)
    , m_ssl(SSL_new(identity.context()))
{
    if (m_ssl != nullptr)
        SSL_set_fd(m_ssl, static_cast<int>(socket));
}

TlsChannel::~TlsChannel()
{
    SSL_free(m_ssl);
}

Channel::Ready TlsChannel::waitFor(int sslError, std::chrono::milliseconds patience) const
{
    if (sslError == SSL_ERROR_WANT_READ)
        return wait(false, patience);
    if (sslError == SSL_ERROR_WANT_WRITE)
        return wait(true, patience);
    return Ready::Failed;
}

bool TlsChannel::handshake()
{
    while (m_ssl != nullptr && !m_cut) {
        ERR_clear_error();
        const int done = SSL_accept(m_ssl);
        if (done == 1)
            return true;
        if (waitFor(SSL_get_error(m_ssl, done), HandshakePatience) != Ready::Yes)
            return false;
    }
    return false;
}

Channel::Got TlsChannel::read(char *buffer, std::size_t size, std::chrono::milliseconds patience)
{
    const int wanted = static_cast<int>(std::min<std::size_t>(size, INT_MAX));
    while (!m_cut) {
        ERR_clear_error();
        const int got = SSL_read(m_ssl, buffer, wanted);
        if (got > 0)
            return { ReadState::Data, static_cast<std::size_t>(got) };
        const int error = SSL_get_error(m_ssl, got);
        if (error == SSL_ERROR_ZERO_RETURN)
            return { ReadState::End, 0 };
        const Ready ready = waitFor(error, patience);
        if (ready == Ready::TimedOut)
            return { ReadState::TimedOut, 0 };
        if (ready == Ready::Failed)
            break;
    }
    return { ReadState::Failed, 0 };
}

bool TlsChannel::write(std::string_view data)
{
    while (!data.empty()) {
        if (m_cut)
            return false;
        ERR_clear_error();
        const int sent =
            SSL_write(m_ssl, data.data(), static_cast<int>(std::min<std::size_t>(data.size(), 1 << 20)));
        if (sent > 0)
            data.remove_prefix(static_cast<std::size_t>(sent));
        else if (waitFor(SSL_get_error(m_ssl, sent), WritePatience) != Ready::Yes)
            return false;
    }
    return true;
}

bool TlsChannel::peerGone()
{
    char byte = 0;
    ERR_clear_error();
    const int seen = SSL_peek(m_ssl, &byte, 1);
    return seen <= 0 && SSL_get_error(m_ssl, seen) != SSL_ERROR_WANT_READ;
}

void TlsChannel::farewell()
{
    if (!m_cut)
        SSL_shutdown(m_ssl);
    Channel::farewell();
}

} // namespace icwssim
