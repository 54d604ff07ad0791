// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/application.h"
#include "app/dialbook/commandline.h"
#include "app/dialbook/demoserver.h"
#include "app/dialbook/language.h"
#include "core/base/logging.h"
#include "core/log/messagelog.h"
#include "core/rest/systemproxies.h"
#include "core/settings/administration.h"
#include "core/settings/keychainsecrets.h"
#include "core/start/oneinstance.h"
#include "core/start/profile.h"
#include "ui/colourscheme/colourscheme.h"
#include "ui/session/loginpage.h"
#include "ui/shell/numberlinks.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

using namespace dialbook;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

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

/// A link stands behind "--". Qt reads options there all the same, so nothing may look like one.
bool hidesOptions(int argc, char **argv)
{
    char **const end = argv + argc;
    return std::any_of(std::find(argv, end, "--"sv), end,
        [](std::string_view argument) { return argument.starts_with('-') && argument != "--"; });
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

void showLink(MainWindow &window, const QString &number, bool linkHadNone)
{
    if (!number.isEmpty()) {
        window.numberLinks().find(number);
    } else if (linkHadNone) {
        window.numberLinks().refuse();
    }
}

/// Tells the instance that runs already. Answers with the code to end with; nothing when this is the first.
std::optional<int> handOver(OneInstance &instance, const Options &options)
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    switch (instance.start({ options.number, options.linkHadNone, token })) {
    case OneInstance::Start::First:
        return {};
    case OneInstance::Start::HandedOver:
        if (!options.server.isEmpty() || !options.user.isEmpty()) {
            std::fputs(qUtf8Printable(Main::tr("dialbook: Dialbook runs already; --server and --user did "
                                               "nothing. --profile starts another one.")
                           + u'\n'),
                stderr);
        }
        return 0;
    case OneInstance::Start::NoAnswer:
        std::fputs(
            qUtf8Printable(
                Main::tr("dialbook: Dialbook runs already, but does not answer. End it, and try again.")
                + u'\n'),
            stderr);
        return 1;
    }
    Q_UNREACHABLE();
}

void obeyOtherStarts(OneInstance &instance, MainWindow &window)
{
    QObject::connect(&instance, &OneInstance::called, &window, [&window](const InstanceMessage &message) {
        if (!message.activationToken.isEmpty()) {
            qputenv("XDG_ACTIVATION_TOKEN", message.activationToken.toLatin1()); // Qt takes it from there
        }
        window.comeForward();
        showLink(window, message.number, message.linkHadNone);
    });
    instance.listen();
}

/// Only the window knows when that is: it may be in the tray while the last dialog is closed.
void endWith(QApplication &qt, MainWindow &window)
{
    QApplication::setQuitOnLastWindowClosed(false);
    // Not quit(), which would ask the windows once more.
    QObject::connect(
        &window, &MainWindow::left, &qt, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
}

/// As the command line asks, within what the administrator allows.
void fillIn(LogInPage &page, const Options &options, const Administration &administration)
{
    page.prefill(options.server, options.user);
    const QString refused = refusedOptions(options, administration);
    if (!refused.isEmpty()) {
        page.showNotice(refused); // and no password goes where it was not meant for
        std::fputs(qUtf8Printable(u"dialbook: "_s + refused + u'\n'), stderr);
    } else if (options.passwordFromInput) {
        page.logInWith(firstLineOfInput());
    }
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

QString languageFor(const QStringList &arguments, const Administration &administration)
{
    const Options asked = optionsForLanguage(arguments);
    if (asked.demo) { // sees nothing of what is kept
        return languageOf(asked, administration, nullptr);
    }
    QSettings store(
        QSettings::IniFormat, QSettings::UserScope, u"Dialbook"_s, Profile(asked.profile).settingsName());
    store.setFallbacksEnabled(false); // as Settings, which would already write
    return languageOf(asked, administration, &store);
}

/// What a run ends with.
struct Ending
{
    int code = 0;
    std::optional<QString> profile = {}; ///< to be started now
};

/// From the first file that is touched to the last.
Ending run(QApplication &qt, const Options &options, const Administration &administration,
    const QByteArray &language)
{
    // A demonstration keeps nothing, and sees nothing of what is kept.
    const std::unique_ptr<QTemporaryDir> demoFolder =
        options.demo ? std::make_unique<QTemporaryDir>() : nullptr;
    const Profile profile(options.profile);
    const QDir data(demoFolder
            ? demoFolder->path()
            : profile.dataFolder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)));
    // Before all that reads or writes there, and until after it.
    OneInstance instance(
        InstancePlace::of(data.path(), QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)));
    if (!options.demo) {
        if (const std::optional<int> code = handOver(instance, options)) {
            return { *code };
        }
    }
    MessageLog log(data.filePath(u"log"_s),
        options.verbose ? MessageLog::Detail::Everything : MessageLog::Detail::Usual);
    log.note(u"Dialbook %1 starts; Qt %2, %3, %4"_s.arg(QCoreApplication::applicationVersion(),
        QLatin1StringView(qVersion()), QSysInfo::prettyProductName(), QGuiApplication::platformName()));
    for (const QString &complaint : administration.complaints()) {
        qCWarning(lcStore).noquote() << "administrator's settings:" << complaint;
    }
    QSettings store = demoFolder
        ? QSettings(demoFolder->filePath(u"settings.ini"_s), QSettings::IniFormat)
        : QSettings(QSettings::IniFormat, QSettings::UserScope, u"Dialbook"_s, profile.settingsName());
    KeychainSecrets secrets(options.demo ? u"Dialbook demonstration"_s : profile.keychainService());
    NoTray noTray; // of a demonstration nothing is left behind
    Application application({ .store = store,
        .secrets = secrets,
        .language = language,
        .administration = administration,
        .dataFolder = data.filePath(u"directories"_s),
        .log = &log,
        .tray = options.demo ? &noTray : nullptr,
        .autostart = options.demo
            ? std::nullopt
            : std::optional(Autostart(QCoreApplication::applicationFilePath(), options.profile.toLower())),
        .profiles = options.demo
            ? std::nullopt
            : std::optional(Profiles(options.profile, QFileInfo(store.fileName()).absolutePath())) });
    endWith(qt, application.window());
    if (options.hidden && !options.demo) {
        application.window().trayWindow().startHidden();
    } else {
        application.window().show();
    }
    DemoServer demo;
    if (options.demo) {
        startDemo(demo, application.window().logInPage());
    }
    fillIn(application.window().logInPage(), options, administration);
    showLink(application.window(), options.number, options.linkHadNone);
    if (!options.demo) {
        obeyOtherStarts(instance, application.window());
    }
    const int code = QApplication::exec();
    instance.stopListening();
    return { code, application.window().nextProfile() };
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (argc > 1 && wantsOnlyText(argc, argv)) {
        QCoreApplication core(argc, argv);
        Language language(languageFor(QCoreApplication::arguments(), Administration::ofThisComputer()));
        language.install(core);
        const auto read = readCommandLine(QCoreApplication::arguments());
        if (const auto *text = std::get_if<CommandLineText>(&read)) {
            return print(*text);
        }
    }

    if (hidesOptions(argc, argv)) {
        return print({ u"dialbook: what stands behind -- is a link, and begins with no dash\n"_s, 2 });
    }

    QApplication qt(argc, argv);
    QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies); // Qt owns it
    QGuiApplication::setDesktopFileName(u"org.dialbook.Dialbook"_s);
    QIcon icon;
    for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 }) {
        icon.addFile(u":/icons/app/%1.png"_s.arg(size), QSize(size, size));
    }
    QApplication::setWindowIcon(icon);

    const Administration administration = Administration::ofThisComputer();
    Language language(languageFor(QCoreApplication::arguments(), administration));
    language.install(qt);
    const auto read = readCommandLine(QCoreApplication::arguments());
    if (const auto *text = std::get_if<CommandLineText>(&read)) {
        return print(*text);
    }
    const Options &options = std::get<Options>(read);
    applyTheme(qt, options.theme);
    const std::unique_ptr<ColourScheme> scheme = ColourScheme::ofDesktop();
    scheme->lead(qt);
    if (options.demo
        && (administration.isLocked(Setting::Server) || administration.isLocked(Setting::User))) {
        return print({ Main::tr("dialbook: your administrator has set the server or the user, so there is no "
                                "demonstration.")
                + u'\n',
            2 });
    }

    Ending ending = run(qt, options, administration, language.tag());
    if (ending.profile
        && !QProcess::startDetached(
            QCoreApplication::applicationFilePath(), argumentsFor(*ending.profile, options))) {
        std::fputs(
            qUtf8Printable(Main::tr("dialbook: Dialbook could not be started again.") + u'\n'), stderr);
        ending.code = 1;
    }
    return ending.code;
}
