// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/model.h"

#include <algorithm>

namespace icwssim {

namespace {

constexpr int kNotFoundCode = -2147221496; // 0x80040008

template <typename Field, typename Value>
const Value &findSparse(const std::vector<std::pair<Field, Value>> &values, Field field)
{
    static const Value kEmpty {};
    const auto found = std::find_if(
        values.begin(), values.end(), [field](const auto &value) { return value.first == field; });
    return found == values.end() ? kEmpty : found->second;
}

template <typename Field, typename Value>
void setSparse(std::vector<std::pair<Field, Value>> &values, Field field, Value value)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [field](const auto &old) { return old.first == field; });
    if (value == Value {}) {
        if (found != values.end())
            values.erase(found);
    } else if (found == values.end()) {
        values.emplace_back(field, std::move(value));
    } else {
        found->second = std::move(value);
    }
}

} // namespace

Json Refusal::body() const
{
    Json json = { { "message", message } };
    if (!type.empty())
        json["__type"] = type;
    if (!errorId.empty())
        json["errorId"] = errorId;
    if (errorCode)
        json["errorCode"] = *errorCode;
    if (!propertyName.empty())
        json["propertyName"] = propertyName;
    return json;
}

Refusal Refusal::missingProperty(const std::string &propertyName)
{
    return { 400, "error.request.invalidRepresentation.missingRequiredParameter", {},
        "The required property '" + propertyName + "' is missing.", propertyName,
        "urn:inin.com:common:missingPropertyError" };
}

Refusal Refusal::invalidProperty(const std::string &propertyName, const std::string &reason)
{
    return { 400, "error.request.invalidRepresentation.invalidProperty", {},
        "The property '" + propertyName + "' is not valid: " + reason, propertyName,
        "urn:inin.com:common:invalidPropertyError" };
}

Refusal Refusal::forbidden(const std::string &message)
{
    return { 403, "error.request.accessDenied", {}, message, {}, {} };
}

Refusal Refusal::notFound(int httpStatus, const std::string &message)
{
    return { httpStatus, std::to_string(kNotFoundCode), kNotFoundCode, message, {}, {} };
}

Refusal Refusal::badRequest(const std::string &message)
{
    return { 400, "error.request.unsupported", {}, message, {}, {} };
}

Json DirectoryRights::json() const
{
    return { { "read", read }, { "create", create }, { "update", update }, { "delete", remove },
        { "rename", rename }, { "primaryNumber", primaryNumber }, { "admin", admin } };
}

const std::string &Contact::text(TextField field) const
{
    return findSparse(texts, field);
}

void Contact::setText(TextField field, std::string value)
{
    setSparse(texts, field, std::move(value));
}

const Phone &Contact::phone(PhoneField field) const
{
    return findSparse(phones, field);
}

void Contact::setPhone(PhoneField field, Phone value)
{
    setSparse(phones, field, std::move(value));
}

} // namespace icwssim
