// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/administration.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QStringList>

#include <variant>

class QSettings;

namespace dialbook {

/// What the command line asks for.
struct Options
{
    QString server;
    QString user;
    bool passwordFromInput = false; ///< log in at once with the first line of standard input
    QString language; ///< empty: the system's
    Theme theme = Theme::System;
    bool verbose = false;
    bool demo = false; ///< log in to a simulator that is started for it
    QString profile; ///< as Profile::isName() says; empty: the usual one
    QString number; ///< of a link, to be found
    bool linkHadNone = false; ///< there was a link, but no number in it
    bool hidden = false; ///< start in the tray, without a window

    friend bool operator==(const Options &, const Options &) = default;
};

/// Nothing to run: a text to print, and what the program ends with.
struct CommandLineText
{
    QString text;
    int exitCode = 0;
};

/// Reads the arguments, the program's name first. Needs a QCoreApplication.
[[nodiscard]] std::variant<Options, CommandLineText> readCommandLine(const QStringList &arguments);

/// Only what the language depends on: --lang, and whose settings these are. Looked for before
/// readCommandLine(), so that its answers are in that language.
[[nodiscard]] Options optionsForLanguage(const QStringList &arguments);
/// A locked language goes before the one that is asked for, that before what the person has chosen in this
/// store (if there is one), and that before a default; "" for the system's.
[[nodiscard]] QString languageOf(
    const Options &options, const Administration &administration, const QSettings *store);
/// For another start, with this profile ("" for the usual one) and otherwise as this one: its server and user
/// are the profile's own.
[[nodiscard]] QStringList argumentsFor(const QString &profile, const Options &options);
/// What is asked for in vain, because the administrator has set something else, in words; "" for nothing.
[[nodiscard]] QString refusedOptions(const Options &options, const Administration &administration);

} // namespace dialbook
