// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

bool everything(Tour &tour, SimulatorProcess &large, const QString &simulatorPath)
{
    return tour.walk(u"light"_s, Theme::Light) && tour.walk(u"dark"_s, Theme::Dark)
        && tour.linkHealth(u"light"_s, Theme::Light) && tour.linkHealth(u"dark"_s, Theme::Dark)
        && tour.outbox(u"outbox"_s, Theme::Light, QSize(1280, 800))
        && tour.outbox(u"outbox-dark"_s, Theme::Dark, QSize(900, 640))
        && tour.outbox(u"outbox-right-to-left"_s, Theme::Light, QSize(1280, 800), Qt::RightToLeft)
        && tour.bulk(u"bulk"_s, Theme::Light, QSize(1280, 800))
        && tour.bulk(u"bulk-dark"_s, Theme::Dark, QSize(900, 600))
        && tour.changeLog(u"change-log"_s, Theme::Light, QSize(1280, 800))
        && tour.changeLog(u"change-log-dark"_s, Theme::Dark, QSize(900, 600))
        && tour.saving(u"saving"_s, Theme::Light, QSize(1280, 800))
        && tour.saving(u"saving-dark"_s, Theme::Dark, QSize(900, 600))
        && tour.small(u"900x600"_s, QSize(900, 600)) && tour.translated(u"de"_s) && tour.translated(u"fr"_s)
        && tour.translated(u"es"_s) && tour.translated(u"pt_BR"_s) && tour.translated(u"ja"_s)
        && tour.rightToLeft() && tour.drafts(u"light"_s, Theme::Light, QSize(1200, 780))
        && tour.drafts(u"dark"_s, Theme::Dark, QSize(1200, 780))
        && tour.drafts(u"narrow"_s, Theme::Light, QSize(640, 640))
        && tour.certificates(u"tls"_s, Theme::Light, QSize(900, 600), simulatorPath)
        && tour.certificates(u"tls-dark"_s, Theme::Dark, QSize(1200, 780), simulatorPath)
        && tour.offline(u"offline"_s, Theme::Light, QSize(1280, 800))
        && tour.offline(u"offline-dark"_s, Theme::Dark, QSize(1280, 800))
        && tour.offline(u"offline-narrow"_s, Theme::Light, QSize(640, 640))
        && tour.large(u"large"_s, Theme::Light, QSize(1280, 800), large)
        && tour.large(u"large-dark"_s, Theme::Dark, QSize(1280, 800), large)
        && tour.large(u"large-narrow"_s, Theme::Light, QSize(720, 600), large);
}

/// Every kind of window once, light: what is asked does not depend on colours.
bool everyWindow(Tour &tour, SimulatorProcess &large, const QString &simulatorPath)
{
    return tour.walk(u"pseudo"_s, Theme::Light) && tour.linkHealth(u"pseudo"_s, Theme::Light)
        && tour.outbox(u"pseudo-outbox"_s, Theme::Light, QSize(1280, 800))
        && tour.bulk(u"pseudo-bulk"_s, Theme::Light, QSize(1280, 800))
        && tour.changeLog(u"pseudo-change-log"_s, Theme::Light, QSize(1280, 800))
        && tour.saving(u"pseudo"_s, Theme::Light, QSize(1280, 800))
        && tour.small(u"pseudo-small"_s, QSize(900, 600))
        && tour.drafts(u"pseudo-drafts"_s, Theme::Light, QSize(1200, 780))
        && tour.certificates(u"pseudo-tls"_s, Theme::Light, QSize(900, 600), simulatorPath)
        && tour.offline(u"pseudo-offline"_s, Theme::Light, QSize(1280, 800))
        && tour.large(u"pseudo-large"_s, Theme::Light, QSize(1280, 800), large);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Dialbook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DIALBOOK_VERSION));
    Language english(u"en"_s); // with its plurals
    english.install(application);

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption simulatorPath(u"simulator"_s, u"The icws-simulator to walk with."_s, u"path"_s);
    const QCommandLineOption out(u"out"_s, u"The folder for the pictures."_s, u"folder"_s, u"."_s);
    const QCommandLineOption only(u"language"_s,
        u"Only the stations that show a language, in this one; rtl: from right to left."_s, u"name"_s);
    const QCommandLineOption pseudo(u"pseudo"_s,
        u"Every window in a language that nobody speaks, to find what is left out or cut off."_s);
    parser.addOptions({ simulatorPath, out, only, pseudo });
    parser.process(application);
    const QString folder = QDir(parser.value(out)).absolutePath();
    if (!QDir().mkpath(folder)) {
        std::fputs(qPrintable(u"%1 cannot be made.\n"_s.arg(folder)), stderr);
        return 1;
    }

    SimulatorProcess simulator(parser.value(simulatorPath));
    if (simulator.start({ u"--still"_s }).isEmpty()) {
        std::fputs("The simulator did not start.\n", stderr);
        return 1;
    }
    SimulatorProcess large(parser.value(simulatorPath));
    if (large.start({ u"--still"_s, u"--data"_s, u"5000"_s }).isEmpty()) {
        std::fputs("The simulator with the large directory did not start.\n", stderr);
        return 1;
    }
    Tour tour(simulator, folder);
    PseudoTranslator nobodys;
    bool good = false;
    if (parser.isSet(pseudo)) {
        QCoreApplication::installTranslator(&nobodys);
        tour.inspect();
        good = everyWindow(tour, large, parser.value(simulatorPath));
    } else if (parser.isSet(only)) {
        good = parser.value(only) == "rtl"_L1 ? tour.rightToLeft() : tour.translated(parser.value(only));
    } else {
        good = everything(tour, large, parser.value(simulatorPath));
    }
    for (const QString &picture : tour.pictures()) {
        std::puts(qPrintable(picture));
    }
    for (const QString &fault : tour.faults()) {
        std::fputs(qPrintable(fault + u'\n'), stderr);
    }
    if (!good) {
        std::fputs(qPrintable(tour.problem() + u'\n'), stderr);
    }
    return good && tour.faults().isEmpty() ? 0 : 1;
}
