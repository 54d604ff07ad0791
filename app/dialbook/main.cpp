// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/application.h"
#include "app/dialbook/commandline.h"
#include "app/dialbook/demoserver.h"
#include "app/dialbook/language.h"
#include "core/log/messagelog.h"
#include "core/settings/keychainsecrets.h"
#include "ui/session/loginpage.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"Dialbook"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(DIALBOOK_VERSION));
    QCoreApplication::setOrganizationName(u"Dialbook"_s);
    QCoreApplication::setOrganizationDomain(u"dialbook.org"_s);
}

int print(const CommandLineText &text)
{
    std::fputs(qUtf8Printable(text.text), text.exitCode == 0 ? stdout : stderr);
    return text.exitCode;
}

/// --help and --version work without a display.
bool wantsOnlyText(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    });
}

QString firstLineOfInput()
{
    std::string line;
    std::getline(std::cin, line);
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) {
        line.pop_back();
    }
    return QString::fromUtf8(line.data(), qsizetype(line.size()));
}

void startDemo(DemoServer &demo, LogInPage &page)
{
    QObject::connect(&demo, &DemoServer::ready, &page, [&page](const QString &address) {
        page.prefill(address, DemoServer::user);
        page.logInWith(DemoServer::password);
    });
    QObject::connect(&demo, &DemoServer::failed, &page, &LogInPage::showNotice);
    demo.start();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (argc > 1 && wantsOnlyText(argc, argv)) {
        const QCoreApplication core(argc, argv);
        const auto read = readCommandLine(QCoreApplication::arguments());
        if (const auto *text = std::get_if<CommandLineText>(&read)) {
            return print(*text);
        }
    }

    QApplication qt(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.dialbook.Dialbook"_s);
    QIcon icon;
    for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 }) {
        icon.addFile(u":/icons/app/%1.png"_s.arg(size), QSize(size, size));
    }
    QApplication::setWindowIcon(icon);

    const auto read = readCommandLine(QCoreApplication::arguments());
    if (const auto *text = std::get_if<CommandLineText>(&read)) {
        return print(*text);
    }
    const Options &options = std::get<Options>(read);
    Language language(options.language);
    language.install(qt);
    applyTheme(qt, options.theme);

    // A demonstration keeps nothing, and sees nothing of what is kept.
    const std::unique_ptr<QTemporaryDir> demoFolder =
        options.demo ? std::make_unique<QTemporaryDir>() : nullptr;
    const QDir data(demoFolder ? demoFolder->path()
                               : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    MessageLog log(data.filePath(u"log"_s),
        options.verbose ? MessageLog::Detail::Everything : MessageLog::Detail::Usual);
    log.note(u"Dialbook %1 starts; Qt %2, %3, %4"_s.arg(QCoreApplication::applicationVersion(),
        QLatin1StringView(qVersion()), QSysInfo::prettyProductName(), QGuiApplication::platformName()));
    QSettings store = demoFolder
        ? QSettings(demoFolder->filePath(u"settings.ini"_s), QSettings::IniFormat)
        : QSettings(QSettings::IniFormat, QSettings::UserScope, u"Dialbook"_s, u"Dialbook"_s);
    KeychainSecrets secrets(options.demo ? u"Dialbook demonstration"_s : u"Dialbook"_s);
    Application application({ .store = store,
        .secrets = secrets,
        .language = language.tag(),
        .dataFolder = data.filePath(u"directories"_s),
        .log = &log });
    application.window().logInPage().prefill(options.server, options.user);
    application.window().show();
    DemoServer demo;
    if (options.demo) {
        startDemo(demo, application.window().logInPage());
    }
    if (options.passwordFromInput) {
        application.window().logInPage().logInWith(firstLineOfInput());
    }
    return QApplication::exec();
}
