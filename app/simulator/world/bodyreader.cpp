// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/bodyreader.h"

#include "app/simulator/world/fold.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace icwssim {

BodyReader::BodyReader(const Json &body, std::string outerProperty)
    : m_body(body)
    , m_outerProperty(std::move(outerProperty))
{
    if (m_body.is_object())
        return;
    if (m_outerProperty.empty()) {
        Refusal refusal = Refusal::badRequest("The body of the request is not a JSON object.");
        refusal.errorId = "error.request.invalidRepresentation.invalidProperty";
        refuse(refusal);
    } else {
        refuse(Refusal::invalidProperty(m_outerProperty, "an object is expected."));
    }
}

bool BodyReader::has(const char *name) const
{
    return m_body.is_object() && m_body.contains(name);
}

void BodyReader::requireType(const char *type)
{
    const std::string value = requiredText("__type");
    if (!failed() && value != type)
        invalid("__type", "expected " + std::string(type) + ".");
}

void BodyReader::rejectMisspelt(const std::vector<std::string> &knownNames)
{
    if (failed())
        return;
    for (const auto &item : m_body.items()) {
        const std::string folded = foldCase(item.key());
        for (const std::string &known : knownNames) {
            if (item.key() != known && folded == foldCase(known)) {
                invalid(item.key().c_str(), "the name is written '" + known + "'.");
                return;
            }
        }
    }
}

const Json *BodyReader::member(const char *name)
{
    if (failed())
        return nullptr;
    const auto found = m_body.find(name);
    if (found == m_body.end())
        return nullptr;
    if (found->is_null()) {
        invalid(name, "null is not allowed.");
        return nullptr;
    }
    return &*found;
}

bool BodyReader::require(const char *name)
{
    if (!failed() && !has(name))
        refuse(Refusal::missingProperty(name));
    return !failed();
}

std::optional<std::string> BodyReader::text(const char *name)
{
    const Json *value = member(name);
    if (!value)
        return {};
    if (!value->is_string()) {
        invalid(name, "text is expected.");
        return {};
    }
    return value->get<std::string>();
}

std::string BodyReader::requiredText(const char *name)
{
    return require(name) ? text(name).value_or(std::string()) : std::string();
}

std::optional<bool> BodyReader::asBoolean(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_string()) {
        const std::string folded = foldCase(value.get_ref<const std::string &>());
        if (folded == "true" || folded == "1")
            return true;
        if (folded == "false" || folded == "0")
            return false;
    }
    return {};
}

std::optional<std::int64_t> BodyReader::asInteger(const Json &value)
{
    constexpr double kLimit = 9.0e15;
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        return number > static_cast<std::uint64_t>(kLimit) ? std::optional<std::int64_t>()
                                                           : static_cast<std::int64_t>(number);
    }
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::isfinite(number) && std::fabs(number) < kLimit && std::trunc(number) == number)
            return static_cast<std::int64_t>(number);
        return {};
    }
    if (value.is_string()) {
        const auto &text = value.get_ref<const std::string &>();
        std::int64_t number = 0;
        const char *const end = text.data() + text.size();
        const auto [last, error] = std::from_chars(text.data(), end, number);
        if (error == std::errc() && last == end && !text.empty())
            return number;
    }
    return {};
}

std::optional<bool> BodyReader::boolean(const char *name)
{
    const Json *value = member(name);
    if (!value)
        return {};
    const std::optional<bool> result = asBoolean(*value);
    if (!result)
        invalid(name, "true or false is expected.");
    return result;
}

std::optional<std::int64_t> BodyReader::number(const char *name)
{
    const Json *value = member(name);
    if (!value)
        return {};
    const std::optional<std::int64_t> result = asInteger(*value);
    if (!result)
        invalid(name, "a whole number is expected.");
    return result;
}

std::optional<int> BodyReader::numberBetween(const char *name, int least, int most)
{
    const std::optional<std::int64_t> value = number(name);
    if (!value)
        return {};
    if (*value < least || *value > most) {
        invalid(
            name, "a value from " + std::to_string(least) + " to " + std::to_string(most) + " is expected.");
        return {};
    }
    return static_cast<int>(*value);
}

int BodyReader::requiredNumberBetween(const char *name, int least, int most)
{
    return require(name) ? numberBetween(name, least, most).value_or(least) : least;
}

const Json *BodyReader::object(const char *name)
{
    const Json *value = member(name);
    if (value && !value->is_object()) {
        invalid(name, "an object is expected.");
        return nullptr;
    }
    return value;
}

const Json *BodyReader::list(const char *name)
{
    const Json *value = member(name);
    if (value && !value->is_array()) {
        invalid(name, "a list is expected.");
        return nullptr;
    }
    return value;
}

const Json *BodyReader::requiredList(const char *name)
{
    return require(name) ? list(name) : nullptr;
}

void BodyReader::refuse(Refusal refusal)
{
    if (!m_refusal)
        m_refusal = std::move(refusal);
}

void BodyReader::adopt(const BodyReader &nested)
{
    if (nested.failed())
        refuse(nested.refusal());
}

void BodyReader::invalid(const char *name, const std::string &reason)
{
    const std::string property = reported(name);
    refuse(Refusal::invalidProperty(
        property, (m_outerProperty.empty() ? std::string() : std::string(name) + ": ") + reason));
}

std::string BodyReader::reported(const char *name) const
{
    return m_outerProperty.empty() ? name : m_outerProperty;
}

} // namespace icwssim
