// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/failedrequests.h"

#include "core/base/logging.h"
#include "core/rest/restclient.h"

namespace dialbook {

FailedRequests::FailedRequests(QObject *client)
    : QObject(client)
{
}

const FailedRequests &FailedRequests::of(const RestClient &client)
{
    return *client.findChild<FailedRequests *>({}, Qt::FindDirectChildrenOnly);
}

void FailedRequests::note(const QString &what, const Error &error)
{
    qCInfo(lcRest).noquote() << what << "failed:" << error.httpStatus << toString(error.kind)
                             << error.errorId;
    if (m_latest.size() == most) {
        m_latest.removeFirst();
    }
    m_latest.append({ QDateTime::currentDateTimeUtc(), what, error.kind, error.httpStatus, error.errorId });
}

} // namespace dialbook
