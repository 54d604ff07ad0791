// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

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
    const QCommandLineOption server(
        u"server"_s, CommandLine::tr("The server to log in to, e.g. cic1.example.com."), u"address"_s);
    const QCommandLineOption user(u"user"_s, CommandLine::tr("The user to log in as."), u"name"_s);
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
    parser.addOptions({ server, user, password, demo, language, theme, verbose });

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
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(CommandLine::tr("“%1” is not an option.").arg(parser.positionalArguments().first()));
    }

    Options options;
    options.server = parser.value(server);
    options.user = parser.value(user);
    options.passwordFromInput = parser.isSet(password);
    options.language = parser.value(language);
    options.verbose = parser.isSet(verbose);
    options.demo = parser.isSet(demo);
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
    return options;
}

} // namespace dialbook
