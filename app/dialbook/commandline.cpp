// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/commandline.h"

#include "core/settings/settings.h"
#include "core/start/numberlink.h"
#include "core/start/profile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

std::variant<Options, CommandLineText> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("The directories and speed dials of a Genesys PureConnect (CIC) server."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"link"_s,
        CommandLine::tr("A link to a telephone number (tel: or callto:), which is looked for."), u"[link]"_s);
    const QCommandLineOption server(
        u"server"_s, CommandLine::tr("The server to log in to, e.g. cic1.example.com."), u"address"_s);
    const QCommandLineOption user(u"user"_s, CommandLine::tr("The user to log in as."), u"name"_s);
    const QCommandLineOption profile(u"profile"_s,
        CommandLine::tr("Settings and data of their own under this name, of letters, digits, dashes and "
                        "underscores: for several servers or users, also at the same time."),
        u"name"_s);
    const QCommandLineOption password(u"password-stdin"_s,
        CommandLine::tr(
            "Log in at once, with the first line of standard input as the password. Needs --server and "
            "--user."));
    const QCommandLineOption language(
        u"lang"_s, CommandLine::tr("The language of the program, e.g. de."), u"language"_s);
    const QCommandLineOption theme(
        u"theme"_s, CommandLine::tr("light, dark or system."), u"theme"_s, u"system"_s);
    const QCommandLineOption verbose(
        u"verbose"_s, CommandLine::tr("Write down what is said to the server (without secrets)."));
    const QCommandLineOption demo(u"demo"_s,
        CommandLine::tr("Start the server simulator with made-up data, and log in to it. Nothing is kept."));
    QCommandLineOption hidden(u"hidden"_s); // what autostart says; nothing that people type
    hidden.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ server, user, profile, password, demo, language, theme, verbose, hidden });

    const auto wrong = [](const QString &why) {
        return CommandLineText { QCoreApplication::applicationName().toLower() + u": "_s + why + u'\n', 2 };
    };
    if (!parser.parse(arguments)) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(help)) {
        return CommandLineText { parser.helpText() };
    }
    if (parser.isSet(version)) {
        return CommandLineText { QCoreApplication::applicationName() + u' '
            + QCoreApplication::applicationVersion() + u'\n' };
    }
    Options options;
    const QStringList links = parser.positionalArguments();
    const auto notLink = std::find_if_not(links.cbegin(), links.cend(), isNumberLink);
    if (notLink != links.cend()) {
        return wrong(CommandLine::tr("“%1” is not an option.").arg(*notLink));
    }
    if (links.size() > 1) {
        return wrong(CommandLine::tr("Only one link can be opened."));
    }
    if (!links.isEmpty()) {
        // Whatever it holds comes from anybody: it is a number, or it is not looked at any more.
        options.number = numberInLink(links.first()).value_or(QString());
        options.linkHadNone = options.number.isEmpty();
    }
    options.server = parser.value(server);
    options.user = parser.value(user);
    options.profile = parser.value(profile);
    options.passwordFromInput = parser.isSet(password);
    options.language = parser.value(language);
    options.verbose = parser.isSet(verbose);
    options.demo = parser.isSet(demo);
    options.hidden = parser.isSet(hidden);
    if (const QString name = parser.value(theme); name == "light"_L1) {
        options.theme = Theme::Light;
    } else if (name == "dark"_L1) {
        options.theme = Theme::Dark;
    } else if (name != "system"_L1) {
        return wrong(CommandLine::tr("--theme is light, dark or system, not “%1”.").arg(name));
    }
    if (options.passwordFromInput && (options.server.isEmpty() || options.user.isEmpty())) {
        return wrong(CommandLine::tr("--password-stdin needs --server and --user."));
    }
    if (options.demo && !(options.server.isEmpty() && options.user.isEmpty())) {
        return wrong(CommandLine::tr("--demo brings a server and a user of its own."));
    }
    if (options.demo && parser.isSet(profile)) {
        return wrong(CommandLine::tr("--demo keeps nothing, so it has no profile."));
    }
    if (parser.isSet(profile) && !Profile::isName(options.profile)) {
        return wrong(CommandLine::tr(
            "--profile is a name of at most 32 letters (A to Z), digits, dashes and underscores."));
    }
    return options;
}

Options optionsForLanguage(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, {}, u"language"_s);
    const QCommandLineOption profile(u"profile"_s, {}, u"name"_s);
    const QCommandLineOption demo(u"demo"_s);
    parser.addOptions({ language, profile, demo });
    parser.parse(arguments); // whatever else is wrong there is told by readCommandLine()
    Options options;
    options.language = parser.value(language);
    options.profile = Profile::isName(parser.value(profile)) ? parser.value(profile) : QString();
    options.demo = parser.isSet(demo);
    return options;
}

QString languageOf(const Options &options, const Administration &administration, const QSettings *store)
{
    const bool counts = !options.language.isEmpty() && !administration.isLocked(Setting::Language);
    return counts ? options.language : Settings::languageIn(store, administration);
}

QStringList argumentsFor(const QString &profile, const Options &options)
{
    QStringList arguments;
    const auto add = [&arguments](const QString &option, const QString &value) {
        if (!value.isEmpty()) {
            arguments += { option, value };
        }
    };
    add(u"--profile"_s, profile);
    add(u"--lang"_s, options.language);
    if (options.theme != Theme::System) {
        add(u"--theme"_s, options.theme == Theme::Dark ? u"dark"_s : u"light"_s);
    }
    if (options.verbose) {
        arguments += u"--verbose"_s;
    }
    return arguments;
}

QString refusedOptions(const Options &options, const Administration &administration)
{
    const auto isRefused = [&administration](Setting setting, const QString &asked) {
        const std::optional<QVariant> locked = administration.locked(setting);
        return locked && !asked.isEmpty() && Administration::understood(setting, asked) != locked;
    };
    if (isRefused(Setting::Server, options.server)) {
        return CommandLine::tr("Your administrator has set the server; --server did nothing.");
    }
    if (isRefused(Setting::User, options.user)) {
        return CommandLine::tr("Your administrator has set the user; --user did nothing.");
    }
    return {};
}

} // namespace dialbook
