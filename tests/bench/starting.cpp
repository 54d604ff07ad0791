// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/application.h"
#include "core/store/store.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/people.h"
#include "tests/bench/turnmeter.h"
#include "tests/support/memorysecrets.h"
#include "ui/directories/contacttablemodel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

// From the start of the program to its first painted window, with directories in the store.
namespace dialbook::bench {

namespace {

constexpr int contacts = 100'000;

QString settingsIn(const QString &folder)
{
    return folder + u"/settings.ini"_s;
}

QString dataIn(const QString &folder)
{
    return folder + u"/directories"_s;
}

/// What a person who had looked at a large directory has on disk.
void fill(const QString &folder, int rows)
{
    const StoreOwner owner { u"http://127.0.0.1:1"_s, u"a.lindgren"_s };
    QSettings store(settingsIn(folder), QSettings::IniFormat);
    Settings settings(store);
    settings.setLastLogIn({ .server = owner.server, .user = owner.user });
    Directory directory;
    directory.id = DirectoryId(u"generated"_s);
    directory.name = u"Generated contacts"_s;
    directory.category = DirectoryCategory::General;
    directory.count = rows;
    StoreBatch batch;
    batch.directories = { directory };
    batch.rows = { { .directory = directory.id,
        .changes = { RowsReset { People().next(rows) } },
        .size = rows,
        .asOf = QDateTime::currentDateTimeUtc(),
        .isWhole = true } };
    Store database(dataIn(folder));
    bool isRead = false;
    QObject::connect(&database, &Store::finished, &database, [&] { isRead = true; });
    database.open(owner);
    if (!turnUntil([&] { return isRead; })) {
        giveUp(u"the store could not be opened"_s);
    }
    database.write(batch);
}

/// Milliseconds until the program has said each of these words, in this order; then it is ended.
QList<double> timesUntil(const QString &program, const QStringList &arguments, const QList<QByteArray> &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    QList<double> times;
    while (times.size() < words.size()) {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(120'000)) {
                giveUp(program + u" shows no window"_s);
            }
        }
        if (process.readLine().trimmed() == words.at(times.size())) {
            times += double(clock.nsecsElapsed()) / 1e6;
        }
    }
    process.kill();
    process.waitForFinished();
    return times;
}

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

} // namespace

int showWindow(const QString &folder)
{
    applyTheme(*qApp, Theme::Light);
    QSettings store(settingsIn(folder), QSettings::IniFormat);
    MemorySecrets secrets;
    NoTray tray; // offscreen there is none
    Application application({ .store = store,
        .secrets = secrets,
        .language = "en-US"_ba,
        .dataFolder = dataIn(folder),
        .tray = &tray });
    MainWindow &window = application.window();
    QList<const char *> painted; ///< and not told yet: the rest of the window is still being painted
    bool windowIsTold = false;
    bool rowsAreTold = false;
    const QAbstractItemView *table = nullptr;
    TurnMeter &meter = TurnMeter::instance();
    meter.setWatcher([&](QObject *receiver, QEvent *event) {
        if (event->type() == QEvent::Paint && !windowIsTold && receiver == &window) {
            windowIsTold = true;
            painted += "window";
        } else if (event->type() == QEvent::Paint && !rowsAreTold) {
            table = table ? table : window.findChild<QAbstractItemView *>(u"contactTable"_s);
            const QModelIndex first =
                table && receiver == table->viewport() ? table->indexAt({}) : QModelIndex();
            if (first.isValid() && first.data(ContactTableModel::LoadStateRole).toBool()) {
                rowsAreTold = true;
                painted += "rows";
            }
        }
        if (meter.depth() == 0) {
            for (const char *what : std::exchange(painted, {})) {
                say(what);
            }
        }
    });
    window.resize(1180, 760); // the offscreen screen is smaller, and has no room for log-in and rows
    window.show();
    return QApplication::exec();
}

Benchmark startBenchmark()
{
    return { u"start"_s, 1, [](const Scale &scale) -> QList<Figure> {
                const QTemporaryDir folder;
                const int rows = scale.contacts(contacts);
                fill(folder.path(), rows);
                const QString own = QCoreApplication::applicationFilePath();
                const QString bareProgram =
                    QCoreApplication::applicationDirPath() + u"/dialbook_bare_window"_s;
                QList<double> bare;
                QList<double> ours;
                QList<double> withRows;
                for (int i = 0; i <= scale.repeats(9); ++i) {
                    const double floor = timesUntil(bareProgram, {}, { "window" }).first();
                    const QList<double> times =
                        timesUntil(own, { u"--window"_s, folder.path() }, { "window", "rows" });
                    if (i > 0) { // the first time the disk is read
                        bare += floor;
                        ours += times.at(0);
                        withRows += times.at(1);
                    }
                }
                return { { u"start to the first painted window, %L1 stored contacts"_s.arg(rows), u"ms"_s,
                             median(ours), u"a bare QMainWindow program"_s, median(bare),
                             { { Goal::Kind::TimesTheBaseline, 3 } }, {} },
                    { u"start to the first painted stored rows, %L1 stored contacts"_s.arg(rows), u"ms"_s,
                        median(withRows), u"a bare QMainWindow program"_s, median(bare), {}, {} } };
            } };
}

} // namespace dialbook::bench
