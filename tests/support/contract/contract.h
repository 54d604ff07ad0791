// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace contract {

using Json = nlohmann::json;
using Problems = std::vector<std::string>; // in words; empty: nothing is wrong

// One call of the protocol, as contract.json knows it.
struct Operation
{
    std::string name;
    std::string method;
    std::string path; // "/icws/{sessionId}/directories/…"
    Json request; // type, or null when the call has no body
    std::map<int, Json> responses; // status -> type of the body; success without a body is not listed
    bool needsToken = false; // the CSRF header
};

// The facts of tests/data/icws/contract.json, against which every body of the client and of the
// simulator is held. Knows nothing of either. Promises: never throws on what it is asked to
// validate, and names the place of every problem ("contactsAdded[3].businessPhone.dialable").
class Contract
{
public:
    // Throws std::runtime_error when the file is not there or not a contract.
    explicit Contract(const std::string &path = defaultPath());
    static std::string defaultPath();

    // Type names may be written without "urn:inin.com:", for example "directories:contactEntry".
    Problems validate(const std::string &typeName, const Json &value) const;
    Problems validate(const std::string &typeName, const std::string &text) const;

    // The call that a request path means (no query, ids percent-encoded); null when there is none.
    const Operation *operation(const std::string &method, const std::string &path) const;

    // Whole exchanges. An empty body is right where the contract has none. An error status that the
    // contract does not list must still carry a common:error.
    Problems validateRequest(
        const std::string &method, const std::string &path, const std::string &body) const;
    Problems validateResponse(
        const std::string &method, const std::string &path, int status, const std::string &body) const;

private:
    void check(const Json &type, const Json &value, const std::string &place, Problems &problems) const;
    void checkObject(
        const std::string &typeName, const Json &value, const std::string &place, Problems &problems) const;
    const Json *type(const std::string &name) const;
    bool isDerived(const std::string &name, const std::string &base) const;
    bool hasAbstractUse(const std::string &name) const;
    Json propertiesOf(const std::string &name) const; // with the inherited ones

    Json m_types;
    std::vector<Operation> m_operations;
};

} // namespace contract
