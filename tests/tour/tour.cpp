// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tour.h"

#include "ui/directories/directoriespage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QUrl>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usual(1280, 800);

} // namespace

DriverPolicy leisurely()
{
    DriverPolicy policy;
    policy.session.firstDelay = 6s;
    policy.session.longestDelay = 12s;
    policy.edits.firstBusyDelay = 2s;
    return policy;
}

bool findEverywhere(GuiDriver &driver, const QString &typed)
{
    if (!driver.trigger(u"actionFindEverywhere"_s) || !driver.type(u"findField"_s, typed)) {
        return false;
    }
    return QTest::qWaitFor([&] { return driver.sees(u"findResults"_s); }, 5000);
}

Tour::Tour(SimulatorProcess &simulator, const QString &folder)
    : m_simulator(simulator)
    , m_server(&simulator)
    , m_folder(folder)
{
}

void Tour::settle(GuiDriver &person)
{
    // Every event that is there now, and those that they lead to.
    for (int round = 0; round < 5; ++round) {
        QTest::qWait(30);
    }
    if (QWidget *focus = person.window().focusWidget()) {
        if (auto *edit = qobject_cast<QLineEdit *>(focus)) {
            edit->deselect();
        }
    }
}

bool Tour::picture(GuiDriver &person, const QString &title)
{
    settle(person);
    // What lies over the main window is painted where it lies.
    QWidget &window = person.window();
    const qreal scale = window.devicePixelRatioF();
    QPixmap canvas = window.grab();
    QPainter painter(&canvas);
    for (const QWidget *over : window.findChildren<QWidget *>()) {
        const bool isOver = over->isWindow() && over->isVisible() && over->windowType() != Qt::ToolTip;
        if (isOver) {
            const QPixmap content = const_cast<QWidget *>(over)->grab();
            const QSize size = content.size() / scale;
            const QPoint place = over->windowType() == Qt::Popup
                ? over->pos() - window.pos()
                : QPoint((window.width() - size.width()) / 2, (window.height() - size.height()) / 2);
            const QRect frame(place, size);
            if (over->windowType() != Qt::Popup) { // the offscreen platform draws no frames
                painter.fillRect(frame.adjusted(-1, -26, 1, 1), over->palette().color(QPalette::Mid));
                painter.fillRect(QRect(frame.left(), frame.top() - 25, frame.width(), 25),
                    over->palette().color(QPalette::Midlight));
                painter.setPen(over->palette().color(QPalette::WindowText));
                painter.drawText(QRect(frame.left() + 8, frame.top() - 25, frame.width() - 16, 25),
                    Qt::AlignVCenter, over->windowTitle().remove(u"[*]"_s));
            }
            painter.drawPixmap(frame, content);
        }
    }
    painter.end();
    const QString file =
        m_folder.filePath(u"%1-%2-%3.png"_s.arg(++m_number, 2, 10, QLatin1Char('0')).arg(m_look, title));
    if (!canvas.save(file)) {
        m_problem = u"%1 could not be written."_s.arg(file);
        return false;
    }
    m_pictures.append(file);
    return true;
}

bool Tour::station(GuiDriver &person, const QString &title, const Step &step)
{
    if (!step(person)) {
        (void)picture(person, title + u"-FAILED"_s);
        m_problem = u"The station \"%1\" (%2) is not as it should be."_s.arg(title, m_look);
        return false;
    }
    if (m_inspects) {
        settle(person);
        lookAround(title);
    }
    return picture(person, title);
}

bool Tour::logIn(GuiDriver &person, const QSize &size)
{
    return logIn(person, size, m_simulator);
}

bool Tour::logIn(GuiDriver &person, const QSize &size, const SimulatorProcess &simulator)
{
    person.window().resize(size);
    return person.logIn(simulator.address(), u"a.lindgren"_s) && person.find(u"workPage"_s) != nullptr;
}

bool Tour::walk(const QString &name, Theme theme)
{
    m_look = name;
    m_simulator.control(u"reset"_s);
    GuiDriver person(leisurely());
    applyTheme(*qApp, theme);
    person.window().resize(usual);
    return logInStations(person) && directoryStations(person) && findStations(person)
        && editorStations(person) && speedDialStations(person) && sessionStations(person);
}

bool Tour::logInStations(GuiDriver &person)
{
    return station(person, u"log-in"_s, [](GuiDriver &driver) {
        return driver.type(u"serverField"_s, u"http://cic1.example.com"_s)
            && driver.type(u"userField"_s, u"a.lindgren"_s);
    }) && station(person, u"log-in-refused"_s, [this](GuiDriver &driver) {
        return driver.logIn(m_simulator.address(), u"a.lindgren"_s, u"wrong"_s)
            && driver.find(u"logInMessage"_s);
    }) && station(person, u"directories"_s, [this](GuiDriver &driver) {
        return logIn(driver, usual) && driver.chooseDirectory(u"IC Public Contacts"_s)
            && QTest::qWaitFor([&] { return driver.column(u"Display Name"_s).size() > 300; }, 5000);
    });
}

bool Tour::directoryStations(GuiDriver &person)
{
    return station(person, u"contact-details"_s, [](GuiDriver &driver) {
        return driver.selectContact(u"Abernathy, Clara"_s);
    }) && station(person, u"search"_s, [](GuiDriver &driver) {
        return driver.trigger(u"actionFind"_s) && driver.type(u"filterField"_s, u"3175550170"_s)
            && QTest::qWaitFor([&] { return driver.column(u"Display Name"_s).size() < 5; }, 3000);
    }) && station(person, u"context-menu"_s, [](GuiDriver &driver) {
        if (!driver.press(Qt::Key_Escape) || !driver.selectContact(u"Abernathy, Clara"_s)) {
            return false;
        }
        auto *menu = driver.window().findChild<QMenu *>(u"contactContextMenu"_s);
        menu->popup(driver.table()->viewport()->mapToGlobal(QPoint(260, 120)));
        return QTest::qWaitFor([menu] { return menu->isVisible(); });
    }) && station(person, u"company-directory"_s, [](GuiDriver &driver) {
        driver.window().findChild<QMenu *>(u"contactContextMenu"_s)->close();
        return driver.chooseDirectory(u"Company Directory"_s) && driver.selectContact(u"Okafor, Marcus"_s);
    });
}

bool Tour::findStations(GuiDriver &person)
{
    const bool good = station(person, u"find"_s, [](GuiDriver &driver) {
        return findEverywhere(driver, u"li"_s);
    }) && station(person, u"find-number"_s, [](GuiDriver &driver) {
        return findEverywhere(driver, u"317 555 014"_s);
    }) && station(person, u"find-several-words"_s, [](GuiDriver &driver) {
        return findEverywhere(driver, u"clara manag"_s);
    }) && station(person, u"find-nobody"_s, [](GuiDriver &driver) {
        return driver.type(u"findField"_s, u"zzyzx"_s)
            && QTest::qWaitFor([&] { return !driver.sees(u"findResults"_s); });
    });
    return good && person.press(Qt::Key_Escape) && !person.sees(u"findPanel"_s);
}

bool Tour::editorStations(GuiDriver &person)
{
    return station(person, u"contact-editor"_s, [](GuiDriver &driver) {
        return driver.chooseDirectory(u"IC Public Contacts"_s) && driver.selectContact(u"Abernathy, Clara"_s)
            && driver.trigger(u"actionProperties"_s) && driver.find(u"contactEditor"_s);
    }) && station(person, u"contact-editor-numbers"_s, [](GuiDriver &driver) {
        return driver.type(u"businessPhone"_s, u"1 (317) 555-0145"_s);
    }) && station(person, u"refused-edit"_s, [this](GuiDriver &driver) {
        m_simulator.control(u"answer"_s,
            { { u"status"_s, 400 }, { u"method"_s, u"PUT"_s },
                { u"path"_s, u"/icws/*/directories/contacts/*"_s },
                { u"body"_s,
                    QJsonObject { { u"__type"_s, u"urn:inin.com:common:invalidPropertyError"_s },
                        { u"errorId"_s, u"error.request.invalidRepresentation.invalidPropertyValue"_s },
                        { u"message"_s, u"The number is not one the dial plan knows."_s },
                        { u"propertyName"_s, u"businessPhone"_s } } } });
        return driver.click(u"contactEditorOk"_s)
            && QTest::qWaitFor([&] { return driver.notifications().size() > 1; }, 5000);
    }) && station(person, u"editor-read-only"_s, [](GuiDriver &driver) {
        return driver.click(u"contactEditorCancel"_s) && driver.click(u"messageBarDiscard"_s)
            && driver.chooseDirectory(u"Suppliers"_s) && driver.selectContact(u"Eagle Creek Filters"_s)
            && driver.trigger(u"actionProperties"_s) && driver.find(u"contactEditorClose"_s);
    });
}

bool Tour::speedDialStations(GuiDriver &person)
{
    return station(person, u"speed-dial"_s, [](GuiDriver &driver) {
        return driver.click(u"contactEditorClose"_s) && driver.chooseDirectory(u"My Favourites"_s)
            && driver.selectContact(u"Lindgren, Erik"_s);
    }) && station(person, u"new-speed-dial"_s, [](GuiDriver &driver) {
        return driver.trigger(u"actionNewSpeedDial"_s) && driver.type(u"speedDialName"_s, u"Storm Week"_s)
            && driver.click(u"speedDialShared"_s);
    }) && station(person, u"add-to-speed-dial"_s, [](GuiDriver &driver) {
        return driver.click(u"speedDialCancel"_s) && driver.chooseDirectory(u"IC Public Contacts"_s)
            && driver.selectContact(u"Abernathy, Clara"_s) && driver.trigger(u"actionAddToSpeedDial"_s)
            && driver.choose(u"speedDialLists"_s, u"Weekend Duty"_s);
    }) && station(person, u"busy-server"_s, [this](GuiDriver &driver) {
        m_simulator.control(u"busy"_s, { { u"times"_s, 1 }, { u"method"_s, u"POST"_s } });
        return driver.click(u"addToSpeedDialOk"_s)
            && QTest::qWaitFor(
                [&] {
                    for (const Edit &edit : driver.app().edits().edits()) {
                        if (edit.state == EditState::RetryingBusy) {
                            return true;
                        }
                    }
                    return false;
                },
                5000);
    }) && station(person, u"delete-contact"_s, [](GuiDriver &driver) {
        return QTest::qWaitFor([&] { return !driver.sees(u"addToSpeedDialDialog"_s); }, 9000)
            && driver.trigger(u"actionDeleteContact"_s) && driver.find(u"deletionDialog"_s);
    }) && station(person, u"delete-with-undo"_s, [](GuiDriver &driver) {
        return driver.click(u"deletionConfirmButton"_s) && driver.find(u"undoBar"_s);
    });
}

bool Tour::sessionStations(GuiDriver &person)
{
    return station(person, u"password-asked-over-the-work"_s, [this](GuiDriver &driver) {
        if (!driver.click(u"messageBarUndo"_s) || !driver.chooseDirectory(u"IC Private Contacts"_s)
            || !driver.selectContact(u"Lindgren, Erik"_s)) {
            return false;
        }
        m_simulator.control(
            u"end-session"_s, { { u"reason"_s, u"An administrator has ended the session."_s } });
        return driver.find(u"passwordPrompt"_s) != nullptr;
    }) && station(person, u"reconnecting"_s, [this](GuiDriver &driver) {
        if (!driver.type(u"promptPasswordEdit"_s, u"demo"_s) || !driver.click(u"promptContinueButton"_s)
            || !QTest::qWaitFor([&] { return driver.app().session().isConnected(); }, 5000)) {
            return false;
        }
        m_simulator.control(u"close"_s,
            { { u"when"_s, u"before"_s }, { u"path"_s, u"/icws/*"_s }, { u"times"_s, QJsonValue::Null } });
        m_simulator.control(u"events"_s, { { u"cut"_s, true } });
        return QTest::qWaitFor([&] { return driver.sees(u"connectionLostBar"_s); }, 12000);
    }) && station(person, u"notifications"_s, [this](GuiDriver &driver) {
        m_simulator.control(u"reset"_s);
        return driver.click(u"messageBarTryNow"_s)
            && QTest::qWaitFor([&] { return driver.app().session().isConnected(); }, 5000)
            && driver.trigger(u"actionNotifications"_s) && driver.find(u"notificationPanel"_s);
    }) && station(person, u"shortcuts"_s, [](GuiDriver &driver) {
        return driver.trigger(u"actionShortcuts"_s) && driver.find(u"shortcutsDialog"_s);
    }) && station(person, u"about"_s, [](GuiDriver &driver) {
        driver.find<QDialog>(u"shortcutsDialog"_s)->close();
        return driver.trigger(u"actionAbout"_s) && driver.find(u"aboutDialog"_s);
    });
}

void Tour::edit(
    const QString &directory, const QString &what, const QString &entry, const QJsonObject &contact)
{
    QJsonObject arguments { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, directory }, { u"what"_s, what },
        { u"entryId"_s, entry } };
    if (!contact.isEmpty()) {
        arguments[u"contact"_s] = contact;
    }
    m_simulator.control(u"edit"_s, arguments);
}

QString Tour::linkedContact(const QString &directory, const QString &name, const QString &number)
{
    const QString id =
        m_simulator
            .control(u"edit"_s,
                { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, directory }, { u"what"_s, u"create"_s },
                    { u"contact"_s,
                        QJsonObject { { u"displayName"_s, name }, { u"primaryNumberDesignation"_s, 1 },
                            { u"businessPhone"_s, QJsonObject { { u"baseNumber"_s, number } } },
                            { u"mobilePhone"_s, QJsonObject { { u"baseNumber"_s, u"3175550399"_s } } } } } })
            .value(u"entryId"_s)
            .toString();
    m_simulator.control(u"edit"_s,
        { { u"userId"_s, u"a.lindgren"_s }, { u"directoryId"_s, u"sd-weekend"_s }, { u"what"_s, u"create"_s },
            { u"contact"_s,
                QJsonObject { { u"contactLinkInfo"_s,
                    QJsonObject { { u"readOnlyContactEntryId"_s, id },
                        { u"readOnlyDirectoryId"_s, directory },
                        { u"defaultPhoneNumberType"_s, 1 } } } } } });
    return id;
}

bool Tour::linkHealth(const QString &name, Theme theme)
{
    m_look = name;
    m_simulator.control(u"reset"_s);
    m_simulator.control(u"settings"_s, { { u"linksOutliveSource"_s, true } });
    GuiDriver person(leisurely());
    applyTheme(*qApp, theme);
    const QString suffix = theme == Theme::Dark ? u" II"_s : QString(); // the former ones are there still
    const QString suppliers = u"general/suppliers & parts"_s;
    const bool good = station(person, u"link-health"_s, [&](GuiDriver &driver) {
        const QString changed = linkedContact(u"public"_s, u"Novak, Anna"_s + suffix, u"3175550311"_s);
        const QString emptied = linkedContact(u"public"_s, u"Brandt, Oskar"_s + suffix, u"3175550312"_s);
        const QString deleted = linkedContact(u"public"_s, u"Meyer, Jonas"_s + suffix, u"3175550313"_s);
        (void)linkedContact(suppliers, u"Silva, Rita"_s + suffix, u"3175550314"_s);
        (void)linkedContact(u"public"_s, u"Adams, Grace"_s + suffix, u"3175550315"_s);
        if (!logIn(driver, usual) || !driver.chooseDirectory(u"Weekend Duty"_s)) {
            return false;
        }
        for (const QString &used : { u"Brandt, Oskar"_s, u"Novak, Anna"_s }) {
            if (!driver.selectContact(used + suffix) || !driver.trigger(u"actionCopyNumber"_s)) {
                return false;
            }
        }
        if (!QTest::qWaitFor([&] { return driver.app().linkHealth().isSettled(); }, 20000)) {
            return false;
        }
        const auto phone = [](const QString &number) {
            return QJsonObject { { u"businessPhone"_s, QJsonObject { { u"baseNumber"_s, number } } } };
        };
        edit(u"public"_s, u"change"_s, changed, phone(u"3175550377"_s));
        edit(u"public"_s, u"change"_s, emptied, phone({}));
        edit(u"public"_s, u"delete"_s, deleted, {});
        m_simulator.control(u"forbid"_s, { { u"directoryId"_s, suppliers } });
        const auto says = [&driver](const QString &word) {
            return QTest::qWaitFor(
                [&] { return !driver.column(u"Primary Number"_s).filter(word).isEmpty(); }, 8000);
        };
        return driver.selectContact(u"Silva, Rita"_s + suffix) && says(shown(u"No access"_s))
            && says(shown(u"Entry deleted"_s)) && says(shown(u"no number"_s))
            && driver.selectContact(u"Novak, Anna"_s + suffix) && driver.find(u"linkPanel"_s);
    }) && station(person, u"link-health-no-number"_s, [&](GuiDriver &driver) {
        return driver.selectContact(u"Brandt, Oskar"_s + suffix) && driver.find(u"linkPanel"_s);
    }) && station(person, u"link-health-notifications"_s, [&](GuiDriver &driver) {
        return driver.selectContact(u"Meyer, Jonas"_s + suffix) && driver.trigger(u"actionNotifications"_s)
            && driver.find(u"notificationPanel"_s)
            && QTest::qWaitFor([&] { return !driver.notifications().isEmpty(); }, 5000);
    }) && station(person, u"preferences"_s, [](GuiDriver &driver) {
        return driver.trigger(u"actionNotifications"_s) && driver.trigger(u"actionPreferences"_s)
            && driver.click(u"preferencesKeepDirectories"_s) && driver.click(u"preferencesUseShortcut"_s)
            && driver.click(u"preferencesApply"_s);
    });
    m_simulator.control(u"settings"_s, { { u"linksOutliveSource"_s, false } });
    return good;
}

bool Tour::bulk(const QString &name, Theme theme, const QSize &size)
{
    m_look = name;
    m_simulator.control(u"reset"_s);
    GuiDriver person(leisurely());
    applyTheme(*qApp, theme);
    const auto says = [](GuiDriver &driver, const QString &label, const QString &words) {
        return QTest::qWaitFor([&] { return driver.text(label).contains(words); }, 9000);
    };
    QString clara;
    const auto isEnabled = [](const QWidget *widget) {
        return widget && QTest::qWaitFor([widget] { return widget->isEnabled(); }, 5000);
    };
    return station(person, u"fields"_s, [&](GuiDriver &driver) {
        if (!logIn(driver, size) || !driver.chooseDirectory(u"IC Public Contacts"_s)
            || !driver.selectContact(u"Abernathy, Clara"_s)) {
            return false;
        }
        clara = driver.window().findChild<DirectoriesPage *>()->currentContact()->id.text();
        for (int i = 1; i < 150; ++i) {
            QTest::keyClick(driver.table(), Qt::Key_Down, Qt::ShiftModifier);
        }
        return driver.trigger(u"actionProperties"_s) && isEnabled(driver.find(u"bulk.title"_s))
            && driver.type(u"bulk.title"_s,
                theme == Theme::Light ? u"Head of Everything that Turns"_s
                                      : u"Head of Everything that Hums"_s)
            && driver.click(u"bulk.companyTick"_s);
    }) && station(person, u"numbers"_s, [&](GuiDriver &driver) {
        edit(u"public"_s, u"change"_s, clara, { { u"title"_s, u"Owner"_s } }); // a conflict
        return driver.type(u"bulk.fax"_s, u"(317) 555-0100"_s);
    }) && station(person, u"plan"_s, [&](GuiDriver &driver) {
        return driver.click(u"bulkNext"_s) && says(driver, u"bulkPlanSummary"_s, shown(u"entries"_s))
            && driver.find(u"bulkPlanConfirm"_s);
    }) && station(person, u"running"_s, [&](GuiDriver &driver) {
        m_simulator.control(u"latency"_s,
            { { u"milliseconds"_s, 150 }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/*"_s } });
        m_simulator.control(u"answer"_s,
            { { u"status"_s, 403 }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/*"_s },
                { u"times"_s, 3 } });
        return driver.click(u"bulkPlanConfirm"_s) && driver.click(u"bulkNext"_s)
            && says(driver, u"bulkResultsState"_s, shown(u"3 refused"_s)) && driver.click(u"bulkPause"_s)
            && says(driver, u"bulkResultsState"_s, shown(u"Paused"_s));
    }) && station(person, u"paused-in-the-status-bar"_s, [&](GuiDriver &driver) {
        return driver.click(u"bulkResultsClose"_s) && says(driver, u"bulkButton"_s, shown(u"Paused"_s));
    }) && station(person, u"results"_s, [&](GuiDriver &driver) {
        m_simulator.control(u"reset"_s);
        return driver.click(u"bulkButton"_s) && driver.click(u"bulkPause"_s)
            && says(driver, u"bulkResultsState"_s, shown(u"Finished"_s));
    });
}

bool Tour::small(const QString &name, const QSize &size)
{
    m_look = name;
    m_simulator.control(u"reset"_s);
    GuiDriver person(leisurely());
    person.window().resize(480, 560);
    return station(person, u"log-in"_s, [](GuiDriver &driver) {
        return driver.type(u"serverField"_s, u"http://cic1.example.com"_s)
            && driver.type(u"userField"_s, u"a.lindgren"_s);
    }) && station(person, u"directories"_s, [this, size](GuiDriver &driver) {
        return logIn(driver, size) && driver.chooseDirectory(u"IC Public Contacts"_s)
            && driver.selectContact(u"Abernathy, Clara"_s);
    }) && station(person, u"speed-dial"_s, [](GuiDriver &driver) {
        return driver.chooseDirectory(u"My Favourites"_s) && driver.selectContact(u"Abernathy, Clara"_s);
    }) && station(person, u"find"_s, [](GuiDriver &driver) {
        driver.window().resize(480, 560);
        return findEverywhere(driver, u"clara"_s);
    });
}

bool Tour::offline(const QString &name, Theme theme, const QSize &size)
{
    m_look = name;
    m_simulator.control(u"reset"_s);
    DriverPolicy policy = leisurely();
    policy.sweep.pause = 1min; // so that it can be seen
    GuiDriver person(policy);
    applyTheme(*qApp, theme);
    const bool good = station(person, u"sweep"_s, [this, size](GuiDriver &driver) {
        return logIn(driver, size) && driver.chooseDirectory(u"IC Public Contacts"_s)
            && driver.selectContact(u"Abernathy, Clara"_s) && driver.find(u"sweepIndicator"_s);
    });
    person.restart(size);
    applyTheme(*qApp, theme);
    return good && station(person, u"start"_s, [](GuiDriver &driver) {
        return driver.type(u"userField"_s, u"a.lindgren"_s)
            && (driver.sees(u"readButton"_s) || driver.selectContact(u"Abernathy, Clara"_s));
    }) && (!person.sees(u"readButton"_s) || station(person, u"reading"_s, [](GuiDriver &driver) {
        return driver.click(u"readButton"_s) && driver.selectContact(u"Abernathy, Clara"_s);
    }));
}

bool Tour::large(const QString &name, Theme theme, const QSize &size, SimulatorProcess &simulator)
{
    m_look = name;
    m_server = &simulator;
    simulator.control(u"reset"_s);
    DriverPolicy policy = leisurely();
    policy.sweep.pause = 1min; // so that it can be seen
    policy.sweep.viewedBreath = 10'000;
    GuiDriver person(policy);
    applyTheme(*qApp, theme);
    const auto isThere = [](GuiDriver &driver, const QString &label, const QString &words) {
        return QTest::qWaitFor([&] { return driver.text(label).contains(words); }, 5000);
    };
    const bool good = station(person, u"top"_s, [&](GuiDriver &driver) {
        return logIn(driver, size, simulator) && driver.chooseDirectory(u"Generated contacts"_s)
            && isThere(driver, u"directoryState"_s, shown(u"of 5,000 loaded"_s));
    }) && station(person, u"rows-to-come"_s, [&](GuiDriver &driver) {
        simulator.control(
            u"latency"_s, { { u"milliseconds"_s, 3000 }, { u"method"_s, u"PUT"_s }, { u"times"_s, 4 } });
        QScrollBar *bar = driver.table()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        return true;
    }) && station(person, u"middle"_s, [](GuiDriver &driver) {
        const auto isLoaded = [&driver] {
            const QAbstractItemView *table = driver.table();
            const QModelIndex index = table->indexAt(QPoint(5, table->viewport()->height() / 2));
            return index.isValid() && index.data().toString() != u"…"_s;
        };
        return QTest::qWaitFor(isLoaded, 9000);
    }) && station(person, u"filtered-by-the-server"_s, [&](GuiDriver &driver) {
        return driver.trigger(u"actionFind"_s) && driver.type(u"filterField"_s, u"smith"_s)
            && isThere(driver, u"filterFinding"_s, shown(u"found by the server"_s));
    }) && station(person, u"nothing-found-by-the-server"_s, [&](GuiDriver &driver) {
        return driver.type(u"filterField"_s, u"nobody"_s) && driver.find(u"emptyStateText"_s)
            && isThere(driver, u"emptyStateText"_s, shown(u"Once everything"_s));
    }) && station(person, u"sorted-by-the-server"_s, [&](GuiDriver &driver) {
        if (!driver.press(Qt::Key_Escape)) {
            return false;
        }
        auto *header = driver.find<QHeaderView>(u"contactTableHeader"_s);
        if (!header) {
            return false;
        }
        header->setSortIndicator(0, Qt::DescendingOrder);
        return isThere(driver, u"directoryState"_s, shown(u"sorted by the server"_s));
    });
    m_server = &m_simulator;
    return good;
}

bool Tour::certificates(const QString &name, Theme theme, const QSize &size, const QString &simulator)
{
    m_look = name;
    SimulatorProcess encrypted(simulator);
    if (encrypted.start({ u"--still"_s, u"--tls"_s }).isEmpty()) {
        return false;
    }
    GuiDriver person(leisurely());
    applyTheme(*qApp, theme);
    person.window().resize(size);
    const auto isAskedAbout = [&encrypted](GuiDriver &driver) {
        return driver.logIn(encrypted.address(), u"a.lindgren"_s) && driver.find(u"certificateQuestion"_s);
    };
    return station(person, u"certificate"_s, isAskedAbout)
        && station(person, u"certificate-changed"_s, [&](GuiDriver &driver) {
               const QUrl address(encrypted.address());
               Settings(driver.store())
                   .setTrustedCertificate(u"%1:%2"_s.arg(address.host()).arg(address.port()),
                       QCryptographicHash::hash("the former one", QCryptographicHash::Sha256));
               return driver.click(u"certificateDecline"_s) && isAskedAbout(driver);
           });
}

} // namespace dialbook
