// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/start/instancemessage.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

class QLocalSocket;

namespace dialbook {

/// Where instances that share their data meet.
struct InstancePlace
{
    QString lockFile; ///< whose process holds it is the first one
    QString socket; ///< where the first one listens

    /// For the person who runs this program and this data. runtimeFolder: theirs alone; "" where there is
    /// none, then the data's own is taken.
    [[nodiscard]] static InstancePlace of(const QString &dataFolder, const QString &runtimeFolder);
};

struct InstancePatience
{
    std::chrono::milliseconds starting { 15'000 }; ///< for one that starts or ends just now
    std::chrono::milliseconds answer { 6'000 }; ///< for one that listens
};

/// Sees to it that one instance runs for one person and profile. The lock decides, also over starts at the
/// same moment, and ends with its process; whoever does not get it tells the first one by a local socket that
/// only this person can reach. What comes there is taken for text from anybody all the same. Lives in main,
/// before and after everything that writes.
class OneInstance : public QObject
{
    Q_OBJECT

public:
    enum class Start {
        First, ///< nobody else runs, and nobody else will as long as this lives
        HandedOver, ///< the first has the message
        NoAnswer, ///< the first runs, but says nothing
    };

    explicit OneInstance(
        const InstancePlace &place, const InstancePatience &patience = {}, QObject *parent = nullptr);

    /// Waits for the answer of the first, without an event loop.
    [[nodiscard]] Start start(const InstanceMessage &message);
    /// For the first, once it can do what it is told.
    void listen();
    /// Before the first ends: who starts now waits for the end, and then is the first.
    void stopListening();

signals:
    /// Another start asks for this.
    void called(const dialbook::InstanceMessage &message);

private:
    enum class Spoken { Understood, Dropped, Silence, Nobody };
    [[nodiscard]] Spoken speak(const InstanceMessage &message) const;
    void takeConnections();
    void readFrom(QLocalSocket &socket);

    InstancePlace m_place;
    InstancePatience m_patience;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace dialbook
