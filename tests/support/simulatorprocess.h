// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace dialbook {

/// icws-simulator as a process of its own, on a free loopback port, with its control endpoint on
/// (docs/simulator.md). Owned by the test; it ends with this object. Calls wait without running the event
/// loop, so nothing of the tested program happens in between.
class SimulatorProcess
{
public:
    /// program: "" for the one that was built beside the tests.
    explicit SimulatorProcess(const QString &program = {});
    ~SimulatorProcess();
    SimulatorProcess(const SimulatorProcess &) = delete;
    SimulatorProcess &operator=(const SimulatorProcess &) = delete;

    /// "--port 0 --control" and these; answers with the first address it listens on, e.g.
    /// "http://127.0.0.1:43211", or "" with a warning when it did not start.
    QString start(const QStringList &arguments = {});
    /// As kill -9 does: nothing is said, connections break.
    void kill();
    /// Once more after kill(), with the same arguments on the same port, and these (docs/simulator.md:
    /// --keep,
    /// --seed). False with a warning when it did not start.
    bool startAgain(const QStringList &more = {});
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString address() const { return m_addresses.value(0); }
    /// All of them: with --second-host there are two.
    [[nodiscard]] const QStringList &addresses() const { return m_addresses; }

    /// POST /control/<call> with this body, e.g. control(u"busy"_s, {{u"times"_s, 2}}). The answer's body;
    /// a refusal warns and gives {}.
    QJsonObject control(const QString &call, const QJsonObject &arguments = {});
    /// GET /control/<view>, e.g. look(u"state"_s), look(u"directory?id=public"_s).
    [[nodiscard]] QJsonObject look(const QString &view);
    /// Ends it as closing its standard input does; kills it if it does not obey. Harmless when it is over.
    void stop();

private:
    QString launch(const QStringList &arguments);
    QJsonObject request(const QByteArray &method, const QString &target, const QByteArray &body);

    QProcess m_process;
    QStringList m_addresses;
    QStringList m_arguments;
};

} // namespace dialbook
