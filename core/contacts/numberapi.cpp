// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/numberapi.h"

#include "core/rest/jsonreading.h"

using namespace Qt::StringLiterals;

namespace dialbook {

Call<NumberDetails> NumberApi::details(const QString &number)
{
    return m_rest.send<NumberDetails>(
        { .method = HttpMethod::Post,
            .path = RestRequest::pathOf({ u"phone-numbers"_s, u"query-details"_s }),
            .body = QJsonObject { { u"phoneNumber"_s, number } } },
        readNumberDetails);
}

Result<NumberDetails> readNumberDetails(const RestReply &reply)
{
    const QJsonObject object = reply.body.toObject();
    const auto textOf = [&](QLatin1StringView key) {
        return json::text(object.value(key)).value_or(QString());
    };
    if (!json::text(object.value("normalizedText"_L1))) {
        return tl::unexpected(unreadable(u"phone number details without normalizedText"_s));
    }
    NumberDetails details;
    details.typed = textOf("rawText"_L1);
    details.normalized = textOf("normalizedText"_L1);
    details.display = textOf("displayText"_L1);
    details.extension = textOf("extension"_L1);
    details.classification = textOf("defaultClassification"_L1);
    details.internal = json::boolean(object.value("internal"_L1)).value_or(false);
    details.dialable = json::boolean(object.value("dialCapable"_L1)).value_or(true);
    return details;
}

} // namespace dialbook
