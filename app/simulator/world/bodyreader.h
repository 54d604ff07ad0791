// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/model.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace icwssim {

// Reads the members of a request body as strictly as protocol.md 8a.11 asks: exact names, right
// types, no null; numeric and boolean text is taken. Keeps the first problem; after one, every
// further read answers nothing, so that callers look at refusal() once, at the end.
class BodyReader
{
public:
    // With an outer property, wrong values inside a nested object are reported under its name: the
    // one that a client knows a field for. Missing ones always go by their own name.
    explicit BodyReader(const Json &body, std::string outerProperty = {});

    bool has(const char *name) const;
    void requireType(const char *type);
    // A known name in other capitals is a mistake worth telling; a wholly unknown one is ignored.
    void rejectMisspelt(const std::vector<std::string> &knownNames);

    std::optional<std::string> text(const char *name);
    std::string requiredText(const char *name);
    std::optional<bool> boolean(const char *name);
    std::optional<std::int64_t> number(const char *name);
    std::optional<int> numberBetween(const char *name, int least, int most);
    int requiredNumberBetween(const char *name, int least, int most);
    const Json *object(const char *name); // null when absent
    const Json *list(const char *name);
    const Json *requiredList(const char *name);

    void refuse(Refusal refusal);
    void adopt(const BodyReader &nested); // takes over the problem of a nested reader
    void invalid(const char *name, const std::string &reason);
    bool failed() const { return m_refusal.has_value(); }
    const Refusal &refusal() const { return *m_refusal; }

    static std::optional<bool> asBoolean(const Json &value);
    static std::optional<std::int64_t> asInteger(const Json &value);

private:
    const Json *member(const char *name);
    bool require(const char *name);
    std::string reported(const char *name) const;

    const Json &m_body;
    std::string m_outerProperty;
    std::optional<Refusal> m_refusal;
};

} // namespace icwssim
