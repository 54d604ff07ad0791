// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>

namespace dialbook {

/// The server simulator of `--demo`, a program of its own: beside this one, or on the PATH. It ends with this
/// object, and also when the program dies.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView user { "a.lindgren" };
    static constexpr QLatin1StringView password { "demo" };

    explicit DemoServer(QObject *parent = nullptr);
    ~DemoServer() override;

    /// Ends in ready() or failed(). program: its path; "" when it was not found.
    void start(const QString &program = whereabouts());
    /// Where icws-simulator is; "" for nowhere.
    [[nodiscard]] static QString whereabouts();

signals:
    /// It listens at this address, e.g. http://127.0.0.1:40123.
    void ready(const QString &address);
    /// reason: a sentence for the person.
    void failed(const QString &reason);

private:
    void readAddress();
    void fail(const QString &reason);

    QProcess m_process;
    bool m_isOver = false; ///< ready() or failed() was told
};

} // namespace dialbook
