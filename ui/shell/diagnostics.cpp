// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnostics.h"

#include "core/directories/directorylist.h"
#include "core/edits/editjournal.h"
#include "core/edits/editrunner.h"
#include "core/edits/journaldatabase.h"
#include "core/log/messagelog.h"
#include "core/log/redaction.h"
#include "core/rest/failedrequests.h"
#include "core/session/session.h"
#include "core/settings/settings.h"
#include "core/store/schema.h"
#include "core/sweep/knowledge.h"

#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QMetaEnum>
#include <QScreen>
#include <QSslSocket>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestErrorId = 100;

QString nameOf(Session::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<Session::State>().valueToKey(int(state)));
}

QString nameOf(MessagePump::Mode mode)
{
    switch (mode) {
    case MessagePump::Mode::Stopped:
        return u"nothing"_s;
    case MessagePump::Mode::Streaming:
        return u"event stream"_s;
    case MessagePump::Mode::Polling:
        return u"polling"_s;
    }
    Q_UNREACHABLE();
}

QString keptOrNot(bool isKept)
{
    return isKept ? u"kept"_s : u"not kept"_s;
}

/// Without the person's name, which is that of their home.
QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    const bool isInHome = home.size() > 1 && path.startsWith(home + u'/');
    return QDir::toNativeSeparators(isInHome ? u'~' + path.sliced(home.size()) : path);
}

QStringList program()
{
    QStringList lines { u"Dialbook version %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt version %1 (built with %2)"_s.arg(
            QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)),
        u"TLS: %1"_s.arg(QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s),
        u"System: %1, %2 version %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
            QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"Locale: %1, system %2"_s.arg(QLocale().name(), QLocale::system().name()) };
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        screens.append(u"%1x%2 at %3"_s.arg(screen->size().width())
                           .arg(screen->size().height())
                           .arg(screen->devicePixelRatio()));
    }
    lines.append(u"Display: %1, %2"_s.arg(QGuiApplication::platformName(), screens.join(u"; "_s)));
    return lines;
}

QStringList connection(const Session &session)
{
    if (session.state() == Session::State::LoggedOut || session.state() == Session::State::LoggingIn) {
        return { u"Connection: %1"_s.arg(nameOf(session.state())) };
    }
    QStringList lines { u"Connection: %1, %2, messages by %3"_s.arg(nameOf(session.state()),
        session.server().isEncrypted() ? u"encrypted"_s : u"not encrypted"_s, nameOf(session.pumpMode())) };
    if (const auto reason = session.lossReason()) {
        lines.append(u"Lost because: %1, attempt %2"_s.arg(toString(reason->kind)).arg(session.attempt()));
    }
    lines.append(u"Server version: %1"_s.arg(session.connection().productVersion));
    QStringList features; // those that Dialbook asks after; 0: not there
    for (const QString &id : { u"connection"_s, u"directories"_s, u"messaging"_s, u"phone-numbers"_s }) {
        features.append(u"%1 %2"_s.arg(id).arg(session.features().version(id)));
    }
    lines.append(u"Features: %1"_s.arg(features.join(u", "_s)));
    return lines;
}

QStringList counts(const Services &services)
{
    const QList<Directory> &directories = services.directories.directories();
    qint64 entries = 0;
    for (const Directory &directory : directories) {
        entries += services.knowledge.loadedCount(directory.id);
    }
    const QList<Edit> edits = services.edits.edits();
    const auto inState = [&edits](EditState state) {
        return std::count_if(
            edits.cbegin(), edits.cend(), [state](const Edit &edit) { return edit.state == state; });
    };
    const auto refused = inState(EditState::Failed);
    const auto inConflict = inState(EditState::Conflict);
    const auto waiting =
        edits.size() - refused - inConflict - inState(EditState::Done) - inState(EditState::TakenBack);
    return { u"Directories: %1, entries known: %2"_s.arg(directories.size()).arg(entries),
        u"Edits: %1 wait, %2 in conflict, %3 refused"_s.arg(waiting).arg(inConflict).arg(refused),
        u"Store: layout %1, %2"_s.arg(storeMigrations().size())
            .arg(keptOrNot(services.settings.storesDirectories())),
        u"Journal: layout %1, %2, change log of %3 days"_s.arg(journalVersion())
            .arg(keptOrNot(services.journal.isKept()))
            .arg(services.journal.keptDays()) };
}

/// Names of settings, no values.
QStringList administered(const Administration &administration)
{
    const auto list = [](const QStringList &names) {
        return names.isEmpty() ? u"nothing"_s : names.join(u", "_s);
    };
    return { u"Administrator: defaults for %1; locked: %2; not understood: %3"_s
                 .arg(list(administration.names(Administration::Section::Defaults)),
                     list(administration.names(Administration::Section::Locked)))
                 .arg(administration.complaints().size()) };
}

QStringList failures(const RestClient &rest)
{
    const QList<FailedRequest> &latest = FailedRequests::of(rest).latest();
    if (latest.isEmpty()) {
        return { u"Refusals: none"_s };
    }
    QStringList lines { u"Refusals, the latest last:"_s };
    for (const FailedRequest &failed : latest) {
        const QString errorId = failed.errorId.simplified().left(longestErrorId);
        lines.append(u"%1 %2: %3 %4 %5"_s
                         .arg(failed.when.toString(Qt::ISODate), failed.what,
                             failed.httpStatus == 0 ? u"no answer,"_s : QString::number(failed.httpStatus),
                             toString(failed.kind), errorId)
                         .trimmed()
                         .prepend(u"  "_s));
    }
    return lines;
}

} // namespace

QString diagnosticsText(const Services &services)
{
    const QString file = services.log ? services.log->file() : QString();
    const QStringList lines = program() + connection(services.session) + counts(services)
        + administered(services.settings.administration()) + failures(services.rest)
        + QStringList { u"Log: %1"_s.arg(file.isEmpty() ? u"none"_s : withoutHome(file)),
              u"Copied: %1"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)) };
    return redacted(lines.join(u'\n')) + u'\n';
}

} // namespace dialbook
