// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/simulatorprocess.h"

#include <QJsonArray>

namespace dialbook {

/// The server's side of a story: what is really there, and what other people do to it meanwhile.
class OtherPeople
{
public:
    explicit OtherPeople(SimulatorProcess &simulator)
        : m_simulator(simulator)
    {
    }

    /// The entry with this display name; empty when there is none.
    [[nodiscard]] QJsonObject entry(const QString &directory, const QString &name)
    {
        const QJsonArray entries = m_simulator.look(QStringLiteral("directory?id=") + directory)
                                       .value(QStringLiteral("entries"))
                                       .toArray();
        for (const QJsonValue &value : entries) {
            if (value[QStringLiteral("displayName")].toString() == name) {
                return value.toObject();
            }
        }
        return {};
    }
    [[nodiscard]] QString text(const QString &directory, const QString &name, const QString &member)
    {
        return entry(directory, name).value(member).toString();
    }
    void change(const QString &directory, const QString &name, const QJsonObject &members)
    {
        edit(directory, name, { { QStringLiteral("contact"), members } });
    }
    void remove(const QString &directory, const QString &name)
    {
        edit(directory, name, { { QStringLiteral("what"), QStringLiteral("delete") } });
    }
    /// How many requests of this method to addresses with this part were done.
    [[nodiscard]] int done(const QString &method, const QString &part)
    {
        int count = 0;
        const QJsonArray requests =
            m_simulator.look(QStringLiteral("log")).value(QStringLiteral("requests")).toArray();
        for (const QJsonValue &request : requests) {
            count += request[QStringLiteral("method")].toString() == method
                && request[QStringLiteral("target")].toString().contains(part)
                && request[QStringLiteral("status")].toInt() / 100 == 2;
        }
        return count;
    }
    /// Nobody gets through any more, until the simulator is reset.
    void cut()
    {
        m_simulator.control(QStringLiteral("close"),
            { { QStringLiteral("when"), QStringLiteral("before") },
                { QStringLiteral("path"), QStringLiteral("/icws/*") },
                { QStringLiteral("times"), QJsonValue::Null } });
        m_simulator.control(QStringLiteral("events"), { { QStringLiteral("cut"), true } });
    }

private:
    void edit(const QString &directory, const QString &name, QJsonObject arguments)
    {
        arguments.insert(QStringLiteral("userId"), QStringLiteral("admin"));
        arguments.insert(QStringLiteral("directoryId"), directory);
        arguments.insert(QStringLiteral("entryId"), entry(directory, name).value(QStringLiteral("entryID")));
        m_simulator.control(QStringLiteral("edit"), arguments);
    }

    SimulatorProcess &m_simulator;
};

} // namespace dialbook
