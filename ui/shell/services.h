// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dialbook {

class Autostart;
class CertificateTrust;
class ContactListPool;
class DirectoryList;
class EditHistory;
class EditJournal;
class EditRunner;
class FindIndex;
class GlobalShortcut;
class Knowledge;
class LinkHealth;
class MessageLog;
class MessageRouter;
class NotificationModel;
class NumberApi;
class Profiles;
class RestClient;
class Secrets;
class Session;
class Settings;
class SpeedDialBook;
class Sweep;
class Tray;

/// What the window works with. Everything is owned by Application and outlives the window.
struct Services
{
    RestClient &rest;
    MessageRouter &router;
    Session &session;
    DirectoryList &directories;
    ContactListPool &lists;
    Knowledge &knowledge;
    Sweep &sweep;
    SpeedDialBook &speedDials;
    LinkHealth &linkHealth;
    NumberApi &numbers;
    EditRunner &edits;
    EditJournal &journal;
    EditHistory &history;
    FindIndex &findIndex;
    Settings &settings;
    CertificateTrust &trust;
    Secrets &secrets;
    NotificationModel &notifications;
    GlobalShortcut &findShortcut;
    Tray &tray;
    Autostart *autostart = nullptr; ///< where the program can be started with the session
    const MessageLog *log = nullptr; ///< where there is one
    const Profiles *profiles = nullptr; ///< where there can be others
};

} // namespace dialbook
