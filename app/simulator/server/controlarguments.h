// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/controlservice.h"

#include <stdexcept>

namespace icwssim {

class ControlService::Mistake : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

// The JSON object of a control call, read with complaints: a script with a misspelt or mistyped
// argument must not pass for a test.
class ControlService::Arguments
{
public:
    explicit Arguments(Json object);

    bool has(const char *name) const;
    bool isNull(const char *name) const;
    const Json *find(const char *name) const; // null when it is not there
    std::string text(const char *name) const;
    std::string text(const char *name, const std::string &otherwise) const;
    int number(const char *name) const;
    int number(const char *name, int otherwise) const;
    double real(const char *name) const;
    bool flag(const char *name, bool otherwise) const;
    std::chrono::milliseconds time(const char *name) const;
    std::vector<std::string> texts(const char *name) const;
    // A call that has not looked at all of its arguments was given one too many.
    void requireAllUsed() const;

private:
    const Json &required(const char *name) const;

    Json m_object;
    mutable std::map<std::string, bool> m_used;
};

} // namespace icwssim
