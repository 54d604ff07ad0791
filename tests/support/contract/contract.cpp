// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contract/contract.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace contract {

namespace {

constexpr const char *kPrefix = "urn:inin.com:";
constexpr const char *kError = "urn:inin.com:common:error";

std::vector<std::string> segments(const std::string &path)
{
    std::vector<std::string> result;
    std::size_t start = 0;
    while (start <= path.size()) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        result.push_back(path.substr(start, end - start));
        start = end + 1;
    }
    return result;
}

bool fits(const std::string &pattern, const std::string &path)
{
    const std::vector<std::string> wanted = segments(pattern);
    const std::vector<std::string> given = segments(path);
    return wanted.size() == given.size()
        && std::equal(wanted.begin(), wanted.end(), given.begin(),
            [](const std::string &part, const std::string &actual) {
                const bool isPlaceholder = !part.empty() && part.front() == '{';
                return isPlaceholder ? !actual.empty() : part == actual;
            });
}

std::string inside(const std::string &place, const std::string &name)
{
    return place.empty() ? name : place + "." + name;
}

std::string at(const std::string &place)
{
    return place.empty() ? "the body" : place;
}

} // namespace

std::string Contract::defaultPath()
{
    return CONTRACT_JSON;
}

Contract::Contract(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    const Json document = Json::parse(file, nullptr, false);
    if (document.is_discarded() || !document.contains("types") || !document.contains("operations"))
        throw std::runtime_error("not a contract: " + path);
    m_types = document.at("types");
    for (const Json &item : document.at("operations")) {
        Operation operation;
        operation.name = item.at("name");
        operation.method = item.at("method");
        operation.path = item.at("path");
        operation.request = item.value("request", Json());
        operation.needsToken = item.value("csrf_header", false);
        for (const auto &response : item.at("responses").items())
            operation.responses.emplace(std::stoi(response.key()), response.value());
        m_operations.push_back(std::move(operation));
    }
}

Problems Contract::validate(const std::string &typeName, const Json &value) const
{
    Problems problems;
    const std::string name = typeName.rfind(kPrefix, 0) == 0 ? typeName : kPrefix + typeName;
    check(name, value, {}, problems);
    return problems;
}

Problems Contract::validate(const std::string &typeName, const std::string &text) const
{
    const Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Problems { "the body is not JSON" } : validate(typeName, value);
}

const Operation *Contract::operation(const std::string &method, const std::string &path) const
{
    // ".../connection/features" also fits "/icws/{sessionId}/…" shapes; words win over placeholders.
    const Operation *best = nullptr;
    const auto placeholders = [](const Operation &candidate) {
        return std::count(candidate.path.begin(), candidate.path.end(), '{');
    };
    for (const Operation &candidate : m_operations) {
        if (candidate.method == method && fits(candidate.path, path)
            && (!best || placeholders(candidate) < placeholders(*best)))
            best = &candidate;
    }
    return best;
}

Problems Contract::validateRequest(
    const std::string &method, const std::string &path, const std::string &body) const
{
    const Operation *found = operation(method, path);
    if (!found)
        return { "no operation " + method + " " + path };
    if (found->request.is_null())
        return body.empty() ? Problems {} : Problems { "a body where the contract has none" };
    const Json value = Json::parse(body, nullptr, false);
    if (value.is_discarded())
        return { "the body is not JSON" };
    Problems problems;
    check(found->request, value, {}, problems);
    return problems;
}

Problems Contract::validateResponse(
    const std::string &method, const std::string &path, int status, const std::string &body) const
{
    constexpr int kFirstError = 400;
    const Operation *found = operation(method, path);
    if (!found)
        return { "no operation " + method + " " + path };
    const auto listed = found->responses.find(status);
    if (listed == found->responses.end() && status < kFirstError)
        return body.empty() ? Problems {} : Problems { "a body where the contract has none" };
    const Json value = Json::parse(body, nullptr, false);
    if (value.is_discarded())
        return { "the body is not JSON" };
    Problems problems;
    check(listed == found->responses.end() ? Json(kError) : listed->second, value, {}, problems);
    return problems;
}

const Json *Contract::type(const std::string &name) const
{
    const auto found = m_types.find(name);
    return found == m_types.end() ? nullptr : &*found;
}

bool Contract::isDerived(const std::string &name, const std::string &base) const
{
    for (std::string current = name;;) {
        if (current == base)
            return true;
        const Json *known = type(current);
        if (!known || !known->contains("extends"))
            return false;
        current = known->at("extends");
    }
}

// Bases that are never sent themselves: messages, log-in settings, station settings.
bool Contract::hasAbstractUse(const std::string &name) const
{
    if (name == kError)
        return false;
    return std::any_of(m_types.begin(), m_types.end(),
        [&name](const Json &known) { return known.value("extends", std::string()) == name; });
}

Json Contract::propertiesOf(const std::string &name) const
{
    Json result = Json::object();
    for (const Json *known = type(name); known;) {
        const Json own = known->value("properties", Json::object());
        for (const auto &property : own.items()) {
            if (!result.contains(property.key()))
                result[property.key()] = property.value();
        }
        known = known->contains("extends") ? type(known->at("extends").get<std::string>()) : nullptr;
    }
    return result;
}

void Contract::check(
    const Json &wanted, const Json &value, const std::string &place, Problems &problems) const
{
    const auto expected = [&](const std::string &what) { problems.push_back(at(place) + ": " + what); };
    if (wanted.is_object()) {
        const bool isList = wanted.contains("list_of");
        if (isList ? !value.is_array() : !value.is_object()) {
            expected(isList ? "a list is expected" : "a map is expected");
            return;
        }
        const Json &element = wanted.at(isList ? "list_of" : "map_of");
        for (const auto &item : value.items())
            check(element, item.value(), isList ? place + "[" + item.key() + "]" : inside(place, item.key()),
                problems);
        return;
    }
    const std::string name = wanted.get<std::string>();
    if (name == "string" || name == "number" || name == "boolean") {
        const bool right = name == "string" ? value.is_string()
            : name == "number"              ? value.is_number()
                                            : value.is_boolean();
        if (!right)
            expected("a " + name + " is expected, not " + value.type_name());
        return;
    }
    const Json *known = type(name);
    if (!known) {
        expected("unknown type " + name);
    } else if (known->contains("enum")) {
        const Json &values = known->at("enum");
        const bool listed = value.is_number_integer()
            && std::any_of(
                values.begin(), values.end(), [&value](const Json &number) { return number == value; });
        if (!listed)
            expected("not a value of " + known->value("name", name));
    } else {
        checkObject(name, value, place, problems);
    }
}

void Contract::checkObject(
    const std::string &declared, const Json &value, const std::string &place, Problems &problems) const
{
    const auto problem = [&](const std::string &what) { problems.push_back(at(place) + ": " + what); };
    if (!value.is_object()) {
        problem(std::string("an object is expected, not ") + value.type_name());
        return;
    }
    std::string actual = declared;
    if (value.contains("__type")) {
        const Json &name = value.at("__type");
        if (!name.is_string() || !type(name.get<std::string>()) || !isDerived(name, declared)) {
            problem("__type " + name.dump() + " is not a " + declared);
            return;
        }
        actual = name.get<std::string>();
        if (!type(actual)->contains("extends"))
            problem("__type is sent for derived types only");
    } else if (type(declared)->contains("extends") || hasAbstractUse(declared)) {
        problem("__type is missing");
    }
    const Json properties = propertiesOf(actual);
    for (const auto &property : properties.items()) {
        if (property.value().value("required", false) && !value.contains(property.key()))
            problem(property.key() + " is missing");
    }
    for (const auto &item : value.items()) {
        if (item.key() == "__type")
            continue;
        // Real servers add errorCode to every error, though the contract does not know it.
        if (item.key() == "errorCode" && isDerived(actual, kError)) {
            check("number", item.value(), inside(place, item.key()), problems);
            continue;
        }
        const auto known = properties.find(item.key());
        if (known == properties.end()) {
            problem("unknown property " + item.key());
        } else if (!item.value().is_null()) {
            check(known->at("type"), item.value(), inside(place, item.key()), problems);
        } else if (!known->value("nullable", false)) {
            problem(item.key() + " may not be null");
        }
    }
}

} // namespace contract
