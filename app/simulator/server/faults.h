// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/http.h"
#include "app/simulator/world/model.h"

#include <chrono>
#include <list>
#include <random>

namespace icwssim {

// What goes wrong with a request that a rule matches.
struct Fault
{
    enum class Kind {
        Answer, // this instead of doing anything; or, with isDone, instead of its own answer
        CloseBefore, // nothing is done, nothing is answered
        CloseAfter, // it is done, nothing is answered
        CloseHalfWay, // it is done, half of the answer is sent
        SilentBefore, // nothing is done, and nothing is ever answered
        SilentAfter, // it is done, and nothing is ever answered
        Empty, // it is done; 200, a JSON content type, and no body
        EmptyMessages, // it is done; the messages are lost on the way
        Delay,
    };
    Kind kind = Kind::Answer;
    bool isDone = false;
    int status = 500;
    std::string body;
    std::string contentType;
    HeaderList headers;
    std::chrono::milliseconds least { 0 };
    std::chrono::milliseconds most { 0 };
};

// Which requests, and how often. The path is matched without its query, in its raw form and without a
// proxy's prefix; * stands for any text, slashes too. An empty pattern fits everything.
struct FaultRule
{
    std::string method;
    std::string path;
    std::optional<int> times; // nothing: until reset
    Fault fault;
};

bool fitsPattern(std::string_view pattern, std::string_view text);

// The rules in force. Not thread-safe: the caller holds the switchboard's mutex.
class FaultPlan
{
public:
    void add(FaultRule rule);
    void clear() { m_rules.clear(); }
    // Uses up one turn of the oldest rule that fits; delays apply besides.
    std::optional<Fault> take(const std::string &method, const std::string &path);
    std::chrono::milliseconds delay(const std::string &method, const std::string &path, std::mt19937 &random);
    Json json() const;

private:
    std::list<FaultRule> m_rules;
};

} // namespace icwssim
