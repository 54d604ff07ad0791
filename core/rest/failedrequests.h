// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace dialbook {

class RestClient;

/// A request that failed, without whom or what it was about.
struct FailedRequest
{
    QDateTime when;
    QString what; ///< "PUT /icws/*/directories/contacts/*/*"
    ErrorKind kind = ErrorKind::UnreadableAnswer;
    int httpStatus = 0; ///< 0: no answer came
    QString errorId; ///< the server's
};

/// The latest requests of a RestClient that failed, for the log and for diagnostics. Its child.
class FailedRequests : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 10;

    explicit FailedRequests(QObject *client);
    [[nodiscard]] static const FailedRequests &of(const RestClient &client);

    void note(const QString &what, const Error &error);
    /// Oldest first.
    [[nodiscard]] const QList<FailedRequest> &latest() const { return m_latest; }

private:
    QList<FailedRequest> m_latest;
};

} // namespace dialbook
