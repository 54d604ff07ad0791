// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/restclient.h"

namespace dialbook {

/// What the dial plan makes of a number (phoneNumberDetails, protocol.md 6.3).
struct NumberDetails
{
    QString typed;
    QString normalized; ///< what would be dialled
    QString display;
    QString extension;
    QString classification; ///< the server's word, e.g. "Toll Free"
    bool internal = false;
    bool dialable = true;
};

/// Validate: asks the server's dial plan about a number. Stateless.
class NumberApi
{
public:
    explicit NumberApi(RestClient &rest)
        : m_rest(rest)
    {
    }

    Call<NumberDetails> details(const QString &number);

private:
    RestClient &m_rest;
};

[[nodiscard]] Result<NumberDetails> readNumberDetails(const RestReply &reply);

} // namespace dialbook
