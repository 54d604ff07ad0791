// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour where edits do not go through at once.
#include "tests/tour/tour.h"
#include "ui/directories/directoriespage.h"
#include "ui/widgets/theme.h"

#include <QApplication>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

bool Tour::outbox(const QString &name, Theme theme, const QSize &size, Qt::LayoutDirection direction)
{
    m_look = name;
    QGuiApplication::setLayoutDirection(direction);
    m_simulator.control(u"reset"_s);
    DriverPolicy policy = leisurely();
    policy.edits.firstBusyDelay = 30s;
    policy.edits.undoTime = 30s;
    GuiDriver person(policy);
    applyTheme(*qApp, theme);
    const auto draftOf = [](GuiDriver &driver, const QString &title, const QString &notes) {
        const ContactPtr contact = driver.window().findChild<DirectoriesPage *>()->currentContact();
        ContactDraft draft = ContactDraft::of(*contact);
        draft.text(ContactField::Title) = title;
        draft.text(ContactField::Notes) = notes;
        return std::pair(ContactRef { DirectoryId(u"public"_s), contact->id }, draft);
    };
    const auto inState = [](GuiDriver &driver, EditState state) {
        return QTest::qWaitFor(
            [&] {
                const QList<Edit> edits = driver.app().edits().edits();
                return std::any_of(
                    edits.cbegin(), edits.cend(), [state](const Edit &edit) { return edit.state == state; });
            },
            8000);
    };
    const bool good = station(person, u"list"_s, [&](GuiDriver &driver) {
        if (!logIn(driver, size) || !driver.chooseDirectory(u"IC Public Contacts"_s)
            || !driver.selectContact(u"Abernathy, Clara"_s)) {
            return false;
        }
        const auto [ref, opened] = draftOf(driver, u"Junior Partner"_s, u"Call before noon."_s);
        const auto yours =
            draftOf(driver, u"Head of Everything that Turns, Hums or Leaks"_s, u"Call after noon."_s).second;
        driver.app().edits().run(UpdateContact { ref, opened, yours });
        if (!inState(driver, EditState::Conflict)) {
            return false;
        }
        m_simulator.control(u"busy"_s, { { u"times"_s, 4 }, { u"method"_s, u"POST"_s } });
        driver.app().edits().run(CreateSpeedDial { u"Storm Week"_s, { .shared = true } });
        return inState(driver, EditState::RetryingBusy) && driver.chooseDirectory(u"IC Private Contacts"_s)
            && driver.selectContact(u"Lindgren, Erik"_s) && driver.trigger(u"actionDeleteContact"_s)
            && driver.click(u"deletionConfirmButton"_s) && driver.trigger(u"actionOutbox"_s)
            && driver.find(u"outboxDialog"_s);
    }) && station(person, u"conflict"_s, [](GuiDriver &driver) {
        return driver.click(u"outboxResolve"_s) && driver.click(u"conflictNow0"_s)
            && driver.find(u"conflictDialog"_s);
    }) && station(person, u"deleted-meanwhile"_s, [&](GuiDriver &driver) {
        if (!driver.click(u"conflictLater"_s) || !driver.chooseDirectory(u"IC Public Contacts"_s)
            || !driver.selectContact(u"Abernathy, Clara"_s)) {
            return false;
        }
        const auto [ref, opened] = draftOf(driver, u"Junior Partner"_s, {});
        const ContactRef gone { ref.directory, EntryId(u"gone-long-ago"_s) };
        driver.app().edits().run(
            UpdateContact { gone, opened, draftOf(driver, u"Senior Partner"_s, {}).second });
        auto *list = driver.find<QAbstractItemView>(u"outboxList"_s);
        if (!list
            || !QTest::qWaitFor(
                [&] {
                    const int last = list->model()->rowCount() - 1;
                    return list->model()->index(last, 1).data().toString().contains(shown(u"deleted"_s));
                },
                8000)) {
            return false;
        }
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        return driver.click(u"outboxResolve"_s) && driver.find(u"conflictDialog"_s);
    }) && station(person, u"cut"_s, [this](GuiDriver &driver) {
        if (!driver.click(u"conflictLater"_s) || !driver.activate(driver.find(u"outboxDialog"_s))
            || !driver.press(Qt::Key_Escape)) {
            return false;
        }
        m_simulator.control(u"close"_s,
            { { u"when"_s, u"before"_s }, { u"path"_s, u"/icws/*"_s }, { u"times"_s, QJsonValue::Null } });
        m_simulator.control(u"events"_s, { { u"cut"_s, true } });
        return QTest::qWaitFor([&] { return driver.sees(u"connectionLostBar"_s); }, 12000);
    });
    m_simulator.control(u"reset"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return good;
}

bool Tour::saving(const QString &name, Theme theme, const QSize &size)
{
    m_look = name;
    m_simulator.control(u"reset"_s);
    DriverPolicy policy = leisurely();
    policy.edits.firstBusyDelay = 30s;
    GuiDriver person(policy);
    applyTheme(*qApp, theme);
    const auto says = [](GuiDriver &driver, const QString &words) {
        return QTest::qWaitFor([&] { return driver.text(u"contactEditorBar"_s).contains(words); }, 8000);
    };
    const bool good = station(person, u"changed-meanwhile"_s, [&](GuiDriver &driver) {
        if (!logIn(driver, size) || !driver.chooseDirectory(u"IC Public Contacts"_s)
            || !driver.selectContact(u"Abernathy, Clara"_s) || !driver.trigger(u"actionProperties"_s)
            || !driver.type(u"title"_s, u"Head of Everything that Turns, Hums or Leaks, "_s + name)
            || !driver.type(u"notes"_s, u"Call after noon: "_s + name)) {
            return false;
        }
        edit(u"public"_s, u"change"_s, u"everything"_s,
            { { u"title"_s, u"Managing Partner, "_s + name }, { u"notes"_s, u"Never call before ten."_s },
                { u"company"_s, u"Meridian East"_s } });
        return says(driver, shown(u"Someone else"_s));
    }) && station(person, u"choose"_s, [](GuiDriver &driver) {
        return driver.click(u"messageBarResolve"_s) && driver.click(u"conflictYours0"_s)
            && driver.find(u"conflictDialog"_s);
    }) && station(person, u"busy-counted"_s, [&](GuiDriver &driver) {
        m_simulator.control(
            u"busy"_s, { { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s } });
        return driver.click(u"conflictAllYours"_s) && driver.click(u"conflictApply"_s)
            && driver.click(u"contactEditorApply"_s) && driver.find(u"messageBarStop"_s);
    }) && station(person, u"busy-without-a-dialog"_s, [&](GuiDriver &driver) {
        m_simulator.control(u"reset"_s);
        if (!driver.click(u"messageBarStop"_s) || !driver.click(u"contactEditorOk"_s)
            || !QTest::qWaitFor([&] { return !driver.sees(u"contactEditor"_s); }, 5000)) {
            return false;
        }
        m_simulator.control(
            u"busy"_s, { { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s } });
        return driver.trigger(u"actionUndo"_s) && driver.find(u"busyBar"_s);
    }) && station(person, u"waits-in-the-outbox"_s, [&](GuiDriver &driver) {
        m_simulator.control(u"reset"_s);
        if (!driver.click(u"messageBarStopBusy"_s) || !driver.click(u"messageBarDismiss"_s)
            || !driver.trigger(u"actionProperties"_s) || !driver.type(u"title"_s, u"Head of Fans"_s)) {
            return false;
        }
        m_simulator.control(u"close"_s,
            { { u"when"_s, u"before"_s }, { u"path"_s, u"/icws/*"_s }, { u"times"_s, QJsonValue::Null } });
        m_simulator.control(u"events"_s, { { u"cut"_s, true } });
        return QTest::qWaitFor([&] { return driver.sees(u"connectionLostBar"_s); }, 12'000)
            && driver.click(u"contactEditorApply"_s) && says(driver, shown(u"outbox"_s));
    }) && station(person, u"deleted-under-the-editor"_s, [&](GuiDriver &driver) {
        if (!driver.click(u"messageBarTakeBack"_s)) {
            return false;
        }
        m_simulator.control(u"reset"_s);
        if (!driver.click(u"messageBarTryNow"_s)
            || !QTest::qWaitFor([&] { return driver.app().session().isConnected(); }, 8000)
            || !driver.click(u"contactEditorCancel"_s) || !driver.click(u"messageBarDiscard"_s)) {
            return false;
        }
        const QString gone = u"Adams, Grace, "_s + name;
        const QString id = m_simulator
                               .control(u"edit"_s,
                                   { { u"userId"_s, u"a.lindgren"_s }, { u"directoryId"_s, u"public"_s },
                                       { u"what"_s, u"create"_s },
                                       { u"contact"_s, QJsonObject { { u"displayName"_s, gone } } } })
                               .value(u"entryId"_s)
                               .toString();
        if (!driver.selectContact(gone) || !driver.trigger(u"actionProperties"_s)
            || !driver.type(u"company"_s, u"Meridian"_s)) {
            return false;
        }
        edit(u"public"_s, u"delete"_s, id, {});
        return says(driver, shown(u"deleted"_s));
    });
    m_simulator.control(u"reset"_s);
    return good;
}

bool Tour::drafts(const QString &name, Theme theme, const QSize &size)
{
    m_look = name;
    m_simulator.control(u"reset"_s);
    GuiDriver person(leisurely());
    applyTheme(*qApp, theme);
    if (!logIn(person, size) || !person.chooseDirectory(u"IC Public Contacts"_s)
        || !person.selectContact(u"Abernathy, Clara"_s) || !person.trigger(u"actionProperties"_s)
        || !person.type(u"department"_s, u"Springs"_s)
        || !person.type(u"notes"_s, u"Asked twice about the spring delivery."_s)) {
        return false;
    }
    // It is not asked whether it may end: what was typed stays behind.
    person.restart(size);
    applyTheme(*qApp, theme);
    return station(person, u"draft-offered"_s, [this, size](GuiDriver &driver) {
        return logIn(driver, size) && driver.find(u"draftBar"_s)
            && driver.selectContact(u"Abernathy, Clara"_s);
    }) && station(person, u"draft-continued"_s, [](GuiDriver &driver) {
        return driver.click(u"messageBarContinueDraft"_s) && driver.find(u"contactEditor"_s);
    });
}

} // namespace dialbook
