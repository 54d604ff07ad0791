// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/faults.h"

namespace icwssim {

namespace {

const char *kindName(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Answer:
        return "answer";
    case Fault::Kind::CloseBefore:
        return "close before";
    case Fault::Kind::CloseAfter:
        return "close after";
    case Fault::Kind::CloseHalfWay:
        return "close half-way";
    case Fault::Kind::SilentBefore:
        return "silent before";
    case Fault::Kind::SilentAfter:
        return "silent after";
    case Fault::Kind::Empty:
        return "empty";
    case Fault::Kind::EmptyMessages:
        return "lose messages";
    case Fault::Kind::Delay:
        return "delay";
    }
    return "";
}

bool fits(const FaultRule &rule, const std::string &method, const std::string &path)
{
    return (rule.method.empty() || rule.method == method)
        && (rule.path.empty() || fitsPattern(rule.path, path));
}

} // namespace

bool fitsPattern(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

void FaultPlan::add(FaultRule rule)
{
    if (!rule.times || *rule.times > 0)
        m_rules.push_back(std::move(rule));
}

std::optional<Fault> FaultPlan::take(const std::string &method, const std::string &path)
{
    for (auto it = m_rules.begin(); it != m_rules.end(); ++it) {
        if (it->fault.kind == Fault::Kind::Delay || !fits(*it, method, path))
            continue;
        Fault fault = it->fault;
        if (it->times && --*it->times == 0)
            m_rules.erase(it);
        return fault;
    }
    return std::nullopt;
}

std::chrono::milliseconds FaultPlan::delay(
    const std::string &method, const std::string &path, std::mt19937 &random)
{
    std::chrono::milliseconds total { 0 };
    for (auto it = m_rules.begin(); it != m_rules.end();) {
        const auto next = std::next(it);
        if (it->fault.kind == Fault::Kind::Delay && fits(*it, method, path)) {
            std::uniform_int_distribution<long long> between(it->fault.least.count(), it->fault.most.count());
            total += std::chrono::milliseconds(between(random));
            if (it->times && --*it->times == 0)
                m_rules.erase(it);
        }
        it = next;
    }
    return total;
}

Json FaultPlan::json() const
{
    Json list = Json::array();
    for (const FaultRule &rule : m_rules) {
        Json item { { "fault", kindName(rule.fault.kind) }, { "method", rule.method },
            { "path", rule.path } };
        item["times"] = rule.times ? Json(*rule.times) : Json();
        if (rule.fault.kind == Fault::Kind::Answer)
            item["status"] = rule.fault.status;
        list.push_back(std::move(item));
    }
    return list;
}

} // namespace icwssim
