// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errortext.h"

#include "core/rest/systemproxies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

constexpr qsizetype longestQuote = 200;

/// Whether the deed would change something on the server.
bool changesSomething(Deed deed)
{
    switch (deed) {
    case Deed::LogIn:
    case Deed::Reconnect:
    case Deed::LoadDirectories:
    case Deed::LoadDirectory:
    case Deed::ValidateNumber:
        return false;
    case Deed::CreateContact:
    case Deed::UpdateContact:
    case Deed::DeleteContact:
    case Deed::CreateSpeedDial:
    case Deed::RenameSpeedDial:
    case Deed::DeleteSpeedDial:
    case Deed::AddLink:
    case Deed::SetPrimaryNumber:
    case Deed::RemoveLink:
        return true;
    }
    Q_UNREACHABLE();
}

/// First sentence: what did not happen.
QString whatFailed(Deed deed)
{
    switch (deed) {
    case Deed::LogIn:
        return ErrorWords::tr("You are not logged in.");
    case Deed::Reconnect:
        return ErrorWords::tr("The connection is not back yet.");
    case Deed::LoadDirectories:
        return ErrorWords::tr("The list of directories could not be loaded.");
    case Deed::LoadDirectory:
        return ErrorWords::tr("The directory could not be loaded.");
    case Deed::CreateContact:
        return ErrorWords::tr("The entry was not created.");
    case Deed::UpdateContact:
        return ErrorWords::tr("The entry was not changed.");
    case Deed::DeleteContact:
        return ErrorWords::tr("The entry was not deleted.");
    case Deed::CreateSpeedDial:
        return ErrorWords::tr("The speed dial was not created.");
    case Deed::RenameSpeedDial:
        return ErrorWords::tr("The speed dial was not renamed.");
    case Deed::DeleteSpeedDial:
        return ErrorWords::tr("The speed dial was not deleted.");
    case Deed::AddLink:
        return ErrorWords::tr("The contact was not added to the speed dial.");
    case Deed::SetPrimaryNumber:
        return ErrorWords::tr("The Primary Number was not changed.");
    case Deed::RemoveLink:
        return ErrorWords::tr("The contact was not removed from the speed dial.");
    case Deed::ValidateNumber:
        return ErrorWords::tr("The number was not validated.");
    }
    Q_UNREACHABLE();
}

/// The same when it was sent and no usable answer came.
QString whatIsUncertain(Deed deed)
{
    switch (deed) {
    case Deed::CreateContact:
        return ErrorWords::tr("It is not known whether the entry was created.");
    case Deed::UpdateContact:
        return ErrorWords::tr("It is not known whether the entry was changed.");
    case Deed::DeleteContact:
        return ErrorWords::tr("It is not known whether the entry was deleted.");
    case Deed::CreateSpeedDial:
        return ErrorWords::tr("It is not known whether the speed dial was created.");
    case Deed::RenameSpeedDial:
        return ErrorWords::tr("It is not known whether the speed dial was renamed.");
    case Deed::DeleteSpeedDial:
        return ErrorWords::tr("It is not known whether the speed dial was deleted.");
    case Deed::AddLink:
        return ErrorWords::tr("It is not known whether the contact was added to the speed dial.");
    case Deed::SetPrimaryNumber:
        return ErrorWords::tr("It is not known whether the Primary Number was changed.");
    case Deed::RemoveLink:
        return ErrorWords::tr("It is not known whether the contact was removed from the speed dial.");
    case Deed::LogIn:
    case Deed::Reconnect:
    case Deed::LoadDirectories:
    case Deed::LoadDirectory:
    case Deed::ValidateNumber:
        return whatFailed(deed);
    }
    Q_UNREACHABLE();
}

/// Last sentence: where the work is.
QString whatRemains(Deed deed)
{
    switch (deed) {
    case Deed::CreateContact:
    case Deed::UpdateContact:
    case Deed::CreateSpeedDial:
    case Deed::RenameSpeedDial:
        return ErrorWords::tr("What you entered is still here.");
    case Deed::AddLink:
        return ErrorWords::tr("What you chose is still here.");
    case Deed::LogIn:
    case Deed::Reconnect:
    case Deed::LoadDirectories:
    case Deed::LoadDirectory:
    case Deed::DeleteContact:
    case Deed::DeleteSpeedDial:
    case Deed::SetPrimaryNumber:
    case Deed::RemoveLink:
    case Deed::ValidateNumber:
        return {};
    }
    Q_UNREACHABLE();
}

/// What a person can do about a deed that may have been done, or not.
QString whatToDoWhenUncertain(Deed deed)
{
    const bool wouldBeThereTwice =
        deed == Deed::CreateContact || deed == Deed::CreateSpeedDial || deed == Deed::AddLink;
    return wouldBeThereTwice ? ErrorWords::tr("Look whether it is there already before you try again.")
                             : ErrorWords::tr("You can try again; doing it twice does no harm.");
}

/// Which right a 403 speaks of (protocol.md 4.6, 4.8), and who can give it.
QString missingRight(Deed deed)
{
    switch (deed) {
    case Deed::LogIn:
    case Deed::Reconnect:
        return ErrorWords::tr("This user lacks the right to log in here. Ask your administrator to give it "
                              "in Interaction Administrator.");
    case Deed::LoadDirectories:
        return ErrorWords::tr("You lack the right View General Directories. Ask your administrator for it.");
    case Deed::LoadDirectory:
        return ErrorWords::tr(
            "You lack the right to read this directory. Ask its owner or a Directory Administrator for it.");
    case Deed::CreateContact:
        return ErrorWords::tr("You lack the right to insert new entries into this directory. "
                              "Ask its owner or a Directory Administrator for it.");
    case Deed::UpdateContact:
        return ErrorWords::tr(
            "You lack the right to change it: the directory is Read Only for you, or "
            "Allow: Change is off for this entry. Ask its owner or a Directory Administrator.");
    case Deed::DeleteContact:
        return ErrorWords::tr(
            "You lack the right to delete it: the directory is Read Only for you, or "
            "Allow: Delete is off for this entry. Ask its owner or a Directory Administrator.");
    case Deed::CreateSpeedDial:
        return ErrorWords::tr("You lack the right to have speed dials (Allow Speed Dials). "
                              "Ask your administrator to give it in Interaction Administrator.");
    case Deed::RenameSpeedDial:
        return ErrorWords::tr("You lack the right to rename it. Ask its owner or a Directory Administrator.");
    case Deed::DeleteSpeedDial:
        return ErrorWords::tr("You lack the right to delete it. Ask its owner or a Directory Administrator.");
    case Deed::AddLink:
        return ErrorWords::tr("You lack the right to insert entries into this speed dial. Ask its owner, or "
                              "use a speed dial of your own.");
    case Deed::SetPrimaryNumber:
        return ErrorWords::tr("You lack the right to set Primary Numbers in this speed dial. Ask its owner, "
                              "or use a speed dial of your own.");
    case Deed::RemoveLink:
        return ErrorWords::tr("You lack the right to delete entries of this speed dial. Ask its owner.");
    case Deed::ValidateNumber:
        return ErrorWords::tr(
            "You lack the right to use the server's dial plan. The number can be saved all the same.");
    }
    Q_UNREACHABLE();
}

QString whatIsGone(Deed deed)
{
    switch (deed) {
    case Deed::LogIn:
    case Deed::Reconnect:
        return ErrorWords::tr(
            "No ICWS server was found at this address. Check the address, or ask your administrator for it.");
    case Deed::LoadDirectories:
        return ErrorWords::tr("This server does not offer directories in a way that Dialbook knows. "
                              "Ask your administrator which version it has.");
    case Deed::LoadDirectory:
        return ErrorWords::tr("It is not there any more. Choose another directory.");
    case Deed::CreateContact:
        return ErrorWords::tr("The directory is not there any more. Copy what you need before you close.");
    case Deed::UpdateContact:
        return ErrorWords::tr("It is not there any more: someone has deleted it. To keep what you entered, "
                              "insert it as a new entry.");
    case Deed::DeleteContact:
        return ErrorWords::tr("It was already gone: someone has deleted it before you.");
    case Deed::CreateSpeedDial:
        return ErrorWords::tr("This server does not offer speed dials. Ask your administrator.");
    case Deed::RenameSpeedDial:
        return ErrorWords::tr("It is not there any more: someone has deleted it.");
    case Deed::DeleteSpeedDial:
        return ErrorWords::tr("It was already gone: someone has deleted it before you.");
    case Deed::AddLink:
        return ErrorWords::tr("The contact or the speed dial is not there any more: someone has deleted it. "
                              "Choose another.");
    case Deed::SetPrimaryNumber:
        return ErrorWords::tr("The contact is not in the speed dial any more: someone has removed it.");
    case Deed::RemoveLink:
        return ErrorWords::tr("It was already gone: someone has removed it before you.");
    case Deed::ValidateNumber:
        return ErrorWords::tr("This server does not validate numbers. The number can be saved all the same.");
    }
    Q_UNREACHABLE();
}

QString whatIsNotOffered(Deed deed)
{
    switch (deed) {
    case Deed::LoadDirectory:
        return ErrorWords::tr("The server does not show this directory's entries. Choose another directory.");
    case Deed::ValidateNumber:
        return ErrorWords::tr("This server does not validate numbers. The number can be saved all the same.");
    case Deed::LogIn:
    case Deed::Reconnect:
        return ErrorWords::tr("This server does not let programs log in the way Dialbook does. "
                              "Ask your administrator which version it has.");
    case Deed::LoadDirectories:
    case Deed::CreateContact:
    case Deed::UpdateContact:
    case Deed::DeleteContact:
    case Deed::CreateSpeedDial:
    case Deed::RenameSpeedDial:
    case Deed::DeleteSpeedDial:
    case Deed::AddLink:
    case Deed::SetPrimaryNumber:
    case Deed::RemoveLink:
        return ErrorWords::tr(
            "This server does not offer it; it may be too old. Ask your administrator which version it has.");
    }
    Q_UNREACHABLE();
}

QString wrongInput(const Error &error, Deed deed)
{
    switch (deed) {
    case Deed::CreateContact:
    case Deed::UpdateContact:
        return error.propertyMissing
            ? ErrorWords::tr("The server wants a field that is missing. Fill it in and save again.")
            : ErrorWords::tr("The server does not accept what a field holds. Correct it and save again.");
    case Deed::CreateSpeedDial:
    case Deed::RenameSpeedDial:
        return ErrorWords::tr("The server does not accept this name. Enter another.");
    case Deed::AddLink:
    case Deed::SetPrimaryNumber:
        return ErrorWords::tr("The server does not accept this Primary Number. Choose another.");
    case Deed::ValidateNumber:
        return ErrorWords::tr("The server cannot read it as a number. It can be saved all the same.");
    case Deed::LogIn:
    case Deed::Reconnect:
    case Deed::LoadDirectories:
    case Deed::LoadDirectory:
    case Deed::DeleteContact:
    case Deed::DeleteSpeedDial:
    case Deed::RemoveLink:
        return ErrorWords::tr(
            "The server did not understand the request. Show the details to your administrator.");
    }
    Q_UNREACHABLE();
}

/// A 400 of which the server's own words are all that is known (protocol.md 2.4).
QString refusedInItsWords(const Error &error)
{
    if (error.serverMessage.isEmpty() || error.serverMessage.size() > longestQuote) {
        return ErrorWords::tr("The server refused. The details hold its reason.");
    }
    return ErrorWords::tr("The server says: \"%1\"").arg(error.serverMessage);
}

/// Not the server, but a proxy on the way to it; "" when that is not what the error is about.
QString whyAtProxy(const Error &error)
{
    if (error.errorId == proxyWantsLogInId) {
        return ErrorWords::tr(
            "The web proxy of your network asks for a log-in, which Dialbook cannot give. Ask "
            "your administrator to let this computer reach the server without it.");
    }
    if (error.errorId == proxyFailedId) {
        return ErrorWords::tr(
            "The web proxy that this computer is set up to use does not lead to the server. "
            "Check the address, your network and its proxy settings.");
    }
    return {};
}

/// Second sentence: why. Where why and what to do are one thought, whatToDo() adds nothing.
QString why(const Error &error, Deed deed)
{
    if (QString atProxy = whyAtProxy(error); !atProxy.isEmpty()) {
        return atProxy;
    }
    switch (error.kind) {
    case ErrorKind::NotConnected:
        return ErrorWords::tr("You are not connected to the server.");
    case ErrorKind::HostNotFound:
        return deed == Deed::LogIn
            ? ErrorWords::tr("No server of this name was found. Check the name, and your network or VPN.")
            : ErrorWords::tr("The server was not found. Check your network or VPN.");
    case ErrorKind::ConnectionRefused:
        return deed == Deed::LogIn
            ? ErrorWords::tr(
                "Nothing answers at this address. Check the address and port, or try again later.")
            : ErrorWords::tr("The server does not answer at its address; it may be restarting.");
    case ErrorKind::ConnectionLost:
        return ErrorWords::tr("The connection broke before the server had answered.");
    case ErrorKind::TimedOut:
        return ErrorWords::tr("The server did not answer in time.");
    case ErrorKind::TlsFailed:
        return ErrorWords::tr(
            "No secure connection could be made: the server's certificate is not trusted, or "
            "is not for this name. Check the address, or ask your administrator.");
    case ErrorKind::WrongPassword:
        return ErrorWords::tr("The user name or the password is wrong. Enter them again.");
    case ErrorKind::InvalidRequest:
        return refusedInItsWords(error);
    case ErrorKind::InvalidProperty:
        return wrongInput(error, deed);
    case ErrorKind::SessionEnded:
        return ErrorWords::tr("The server has ended your session. Log in again, then try again.");
    case ErrorKind::Forbidden:
        return missingRight(deed);
    case ErrorKind::Gone:
        return whatIsGone(deed);
    case ErrorKind::Unsupported:
        return whatIsNotOffered(deed);
    case ErrorKind::Busy:
        return ErrorWords::tr(
            "The server is busy with this entry; someone else may be changing it just now.");
    case ErrorKind::NotAccepting:
        return ErrorWords::tr("The server does not accept connections at present, and neither do its "
                              "alternates.");
    case ErrorKind::Unavailable:
        return ErrorWords::tr("The server is not available at present.");
    case ErrorKind::ServerFault:
        return ErrorWords::tr("The server had a fault of its own.");
    case ErrorKind::NotIcws:
        return ErrorWords::tr(
            "Something other than the ICWS server answered, such as a web proxy or a sign-in "
            "page. Check the address and your network.");
    case ErrorKind::UnreadableAnswer:
        return ErrorWords::tr("The server's answer could not be read.");
    }
    Q_UNREACHABLE();
}

/// Third sentence: what the person can do.
QString whatToDo(const Error &error, Deed deed)
{
    if (changesSomething(deed) && error.delivery == Delivery::Unknown) {
        return whatToDoWhenUncertain(deed);
    }
    switch (error.kind) {
    case ErrorKind::NotConnected:
        return ErrorWords::tr("Try again when the connection is back.");
    case ErrorKind::ConnectionRefused:
        return deed == Deed::LogIn ? QString() : ErrorWords::tr("Try again in a few minutes.");
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
        return ErrorWords::tr("Try again.");
    case ErrorKind::Busy:
        return ErrorWords::tr("Try again in a moment.");
    case ErrorKind::NotAccepting:
        return ErrorWords::tr("Try again later, or ask your administrator.");
    case ErrorKind::Unavailable:
        return ErrorWords::tr("Try again in a few minutes.");
    case ErrorKind::ServerFault:
    case ErrorKind::UnreadableAnswer:
        return ErrorWords::tr("Try again; if it happens again, show the details to your administrator.");
    case ErrorKind::HostNotFound:
    case ErrorKind::TlsFailed:
    case ErrorKind::WrongPassword:
    case ErrorKind::InvalidRequest:
    case ErrorKind::InvalidProperty:
    case ErrorKind::SessionEnded:
    case ErrorKind::Forbidden:
    case ErrorKind::Gone:
    case ErrorKind::Unsupported:
    case ErrorKind::NotIcws:
        return {};
    }
    Q_UNREACHABLE();
}

bool isWorthRepeating(const Error &error, Deed deed)
{
    if (deed == Deed::LogIn) {
        return isTransient(error.kind);
    }
    // Once the person has logged in again, the same request may go through.
    return isTransient(error.kind) || error.kind == ErrorKind::SessionEnded;
}

QString detailsOf(const Error &error)
{
    QStringList lines;
    if (!error.serverMessage.isEmpty()) {
        lines += ErrorWords::tr("The server's message: %1").arg(error.serverMessage);
    }
    if (error.httpStatus != 0) {
        lines += ErrorWords::tr("HTTP status: %1").arg(error.httpStatus);
    }
    if (!error.errorId.isEmpty()) {
        lines += ErrorWords::tr("Error id: %1").arg(error.errorId);
    }
    if (error.errorCode) {
        lines += ErrorWords::tr("Error code: %1").arg(*error.errorCode);
    }
    if (!error.propertyNames.isEmpty()) {
        lines += ErrorWords::tr("Property: %1").arg(error.propertyNames.join(", "_L1));
    }
    if (!error.alternateHosts.isEmpty()) {
        lines += ErrorWords::tr("Alternate servers: %1").arg(error.alternateHosts.join(", "_L1));
    }
    if (!error.detail.isEmpty()) {
        lines += error.detail;
    }
    return lines.join(u'\n');
}

QString named(const QString &name)
{
    return name.isEmpty() ? ErrorWords::tr("(no name)") : name;
}

template <class... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

ErrorText textFor(const Error &error, Deed deed)
{
    const bool uncertain = changesSomething(deed) && error.delivery == Delivery::Unknown;
    QStringList sentences { uncertain ? whatIsUncertain(deed) : whatFailed(deed), why(error, deed),
        whatToDo(error, deed) };
    if (error.kind != ErrorKind::Gone) { // which has its own advice about what was entered
        sentences += whatRemains(deed);
    }
    sentences.removeAll(QString());
    return { .sentence = sentences.join(u' '),
        .details = detailsOf(error),
        .canRetry = isWorthRepeating(error, deed) };
}

QString reasonFor(const Error &error, Deed deed)
{
    return why(error, deed);
}

Deed deedOf(const Command &command)
{
    return std::visit(Overloaded {
                          [](const CreateContact &) { return Deed::CreateContact; },
                          [](const UpdateContact &) { return Deed::UpdateContact; },
                          [](const DeleteContact &) { return Deed::DeleteContact; },
                          [](const CreateSpeedDial &) { return Deed::CreateSpeedDial; },
                          [](const RenameSpeedDial &) { return Deed::RenameSpeedDial; },
                          [](const DeleteSpeedDial &) { return Deed::DeleteSpeedDial; },
                          [](const AddLink &) { return Deed::AddLink; },
                          [](const SetPrimaryNumber &) { return Deed::SetPrimaryNumber; },
                          [](const RemoveLink &) { return Deed::RemoveLink; },
                      },
        command);
}

QString titleOf(const Command &command)
{
    return std::visit(
        Overloaded {
            [](const CreateContact &create) {
                return ErrorWords::tr("New entry \"%1\"").arg(named(create.draft.shownName()));
            },
            [](const UpdateContact &update) {
                return ErrorWords::tr("Change \"%1\"").arg(named(update.after.shownName()));
            },
            [](const DeleteContact &remove) {
                return ErrorWords::tr("Delete \"%1\"").arg(named(remove.before.shownName()));
            },
            [](const CreateSpeedDial &create) {
                return ErrorWords::tr("New speed dial \"%1\"").arg(named(create.name));
            },
            [](const RenameSpeedDial &rename) {
                return ErrorWords::tr("Rename speed dial \"%1\" to \"%2\"")
                    .arg(named(rename.before), named(rename.after));
            },
            [](const DeleteSpeedDial &remove) {
                return ErrorWords::tr("Delete speed dial \"%1\"").arg(named(remove.name));
            },
            [](const AddLink &add) {
                return ErrorWords::tr("Add \"%1\" to speed dial \"%2\"")
                    .arg(named(add.contactName), named(add.listName));
            },
            [](const SetPrimaryNumber &set) {
                return ErrorWords::tr("Set Primary Number of \"%1\"").arg(named(set.contactName));
            },
            [](const RemoveLink &remove) {
                return ErrorWords::tr("Remove \"%1\" from speed dial \"%2\"")
                    .arg(named(remove.contactName), named(remove.listName));
            },
        },
        command);
}

QString titleOf(Deed deed)
{
    switch (deed) {
    case Deed::LogIn:
        return ErrorWords::tr("Log in");
    case Deed::Reconnect:
        return ErrorWords::tr("Reconnect");
    case Deed::LoadDirectories:
        return ErrorWords::tr("Load the directories");
    case Deed::LoadDirectory:
        return ErrorWords::tr("Load a directory");
    case Deed::CreateContact:
        return ErrorWords::tr("New entry");
    case Deed::UpdateContact:
        return ErrorWords::tr("Change an entry");
    case Deed::DeleteContact:
        return ErrorWords::tr("Delete an entry");
    case Deed::CreateSpeedDial:
        return ErrorWords::tr("New speed dial");
    case Deed::RenameSpeedDial:
        return ErrorWords::tr("Rename a speed dial");
    case Deed::DeleteSpeedDial:
        return ErrorWords::tr("Delete a speed dial");
    case Deed::AddLink:
        return ErrorWords::tr("Add to speed dial");
    case Deed::SetPrimaryNumber:
        return ErrorWords::tr("Set Primary Number");
    case Deed::RemoveLink:
        return ErrorWords::tr("Remove from speed dial");
    case Deed::ValidateNumber:
        return ErrorWords::tr("Validate a number");
    }
    Q_UNREACHABLE();
}

} // namespace dialbook
