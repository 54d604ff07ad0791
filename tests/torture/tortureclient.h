// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directorylist.h"
#include "core/edits/edithistory.h"
#include "core/edits/editjournal.h"
#include "core/edits/looker.h"
#include "core/session/session.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace dialbook::torture {

/// What a client told of one edit, over all its lives.
struct Told
{
    Command command; ///< as it was given
    Edit last; ///< as it was told last
    bool isDropped = false; ///< by the person, knowing the reason
};

/// One Dialbook without its windows: everything between a command and the wire, as Application builds it. It
/// can be killed at any moment, and started again with what was on the disk then.
class Client
{
public:
    Client(QString server, QString user);
    ~Client();

    /// Starts it and logs in.
    bool start();
    /// As kill -9 does: nothing is written any more, nothing said to the server.
    void kill();
    bool restart();

    /// Whether the person is there to type the password when the server wants it again.
    void setAttended(bool attended);

    EditNumber run(const Command &command);
    /// As a person deletes: it can be taken back for a moment.
    EditNumber runUndoable(const Command &command);
    EditGroup runTogether(const QList<Command> &commands);
    /// Answers every question that an edit asks: conflicts one way or the other, refusals by giving up.
    void answer(EditNumber number, bool yours);
    /// Nothing is under way; conflicts and refusals may wait for an answer.
    bool settle();
    /// Has a session again.
    bool comeBack();
    [[nodiscard]] bool isAlive() const { return m_life != nullptr; }
    [[nodiscard]] bool isIdle() const { return m_life->edits.isIdle(); }

    [[nodiscard]] EditRunner &edits() { return m_life->edits; }
    [[nodiscard]] EditHistory &history() { return m_life->history; }
    [[nodiscard]] Session &session() { return m_life->session; }
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] const QMap<EditNumber, Told> &told() const { return m_told; }
    [[nodiscard]] QMap<EditNumber, Told> &told() { return m_told; }
    /// The whole change log, and what is unfinished.
    [[nodiscard]] QList<Edit> log();

private:
    struct Life
    {
        Life(const QString &folder);

        QNetworkAccessManager network;
        RestClient rest;
        MessageRouter router;
        Session session;
        DirectoryList directories;
        EditJournal journal;
        Looker looker;
        EditRunner edits;
        EditHistory history;
        bool isOpen = false;
    };

    void listen();
    void typePassword();

    QString m_server;
    QString m_user;
    QTemporaryDir m_folder;
    int m_lives = 0;
    bool m_isAttended = true;
    QString m_data; ///< of the present life
    std::unique_ptr<Life> m_life;
    QMap<EditNumber, Told> m_told;
};

} // namespace dialbook::torture
