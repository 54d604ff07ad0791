// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <exception>
#include <functional>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

// All of a test framework that the simulator's tests need: named cases, checks that go on after a
// failure, and a table row's name in the message. TEST(a_case) { CHECK(x); CHECK_EQ(a, b); }
namespace check {

struct Case
{
    const char *name;
    std::function<void()> body;
};

inline std::vector<Case> &cases()
{
    static std::vector<Case> all;
    return all;
}

inline int &failures()
{
    static int count = 0;
    return count;
}

inline std::string &row()
{
    static std::string name;
    return name;
}

struct Registration
{
    Registration(const char *name, std::function<void()> body)
    {
        cases().push_back({ name, std::move(body) });
    }
};

// Names the row of a table for as long as it lives.
class Row
{
public:
    explicit Row(std::string name) { row() = std::move(name); }
    ~Row() { row().clear(); }
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;
};

inline void fail(const char *file, int line, const std::string &what)
{
    ++failures();
    std::cerr << file << ":" << line << ": " << (row().empty() ? std::string() : "[" + row() + "] ") << what
              << std::endl;
}

template <typename T>
std::string shown(const T &value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

inline std::string shown(const std::vector<std::string> &values)
{
    std::string text = "{";
    for (const std::string &value : values)
        text += " \"" + value + "\"";
    return text + " }";
}

template <typename Actual, typename Expected>
void equal(const char *file, int line, const char *expression, const Actual &actual, const Expected &expected)
{
    if (!(actual == expected))
        fail(file, line, std::string(expression) + " is " + shown(actual) + ", not " + shown(expected));
}

inline int run()
{
    for (const Case &test : cases()) {
        const int before = failures();
        try {
            test.body();
        } catch (const std::exception &problem) {
            fail(test.name, 0, std::string("threw ") + problem.what());
        }
        std::printf("%s  %s\n", failures() == before ? "ok  " : "FAIL", test.name);
        std::fflush(stdout);
    }
    return failures() == 0 ? 0 : 1;
}

} // namespace check

#define TEST(name)                                                                                           \
    static void name();                                                                                      \
    static const check::Registration registration_##name(#name, name);                                       \
    static void name()

#define CHECK(condition)                                                                                     \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            check::fail(__FILE__, __LINE__, #condition);                                                     \
    } while (false)

#define CHECK_EQ(actual, expected) check::equal(__FILE__, __LINE__, #actual, (actual), (expected))

#define CHECK_MAIN                                                                                           \
    int main()                                                                                               \
    {                                                                                                        \
        return check::run();                                                                                 \
    }
