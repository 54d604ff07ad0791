// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tour.h"

#include "ui/directories/directoriespage.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

bool isOver(GuiDriver &driver, EditNumber number)
{
    return QTest::qWaitFor(
        [&] {
            const Edit *edit = driver.app().edits().find(number);
            return !edit || edit->state == EditState::Done || edit->state == EditState::Failed;
        },
        8000);
}

bool select(GuiDriver &driver, int row)
{
    auto *list = driver.find<QAbstractItemView>(u"changeLogList"_s);
    if (!list || !QTest::qWaitFor([&] { return list->model()->rowCount() > row; }, 5000)) {
        return false;
    }
    list->setCurrentIndex(list->model()->index(row, 0));
    return true;
}

} // namespace

bool Tour::changeLog(const QString &name, Theme theme, const QSize &size)
{
    m_look = name;
    m_simulator.control(u"reset"_s);
    GuiDriver person;
    applyTheme(*qApp, theme);
    const DirectoryId directory(u"public"_s);
    const auto doAll = [&](GuiDriver &driver) {
        const ContactPtr contact = driver.window().findChild<DirectoriesPage *>()->currentContact();
        EditRunner &edits = driver.app().edits();
        const ContactRef ref { directory, contact->id };
        ContactDraft now = ContactDraft::of(*contact);
        ContactDraft next = now;
        next.text(ContactField::Title) = u"Head of Everything that Turns, Hums or Leaks"_s;
        next.text(ContactField::Notes) = u"Call before noon.\nAsks for <b>springs</b> first."_s;
        next.phone(ContactField::BusinessPhone) = { u"+1 (317) 555-0145,,2"_s, u"4711"_s, true };
        next.primaryNumber = PrimaryNumber::BusinessPhone;
        bool good = isOver(driver, edits.run(UpdateContact { ref, now, next }));
        CreateContact create { directory, {} };
        create.draft.text(ContactField::LastName) = u"Silva"_s;
        create.draft.text(ContactField::FirstName) = u"Rita"_s;
        create.draft.text(ContactField::Company) = u"Eagle Creek Filters"_s;
        create.draft.phone(ContactField::MobilePhone).number = u"3175550399"_s;
        good = good && isOver(driver, edits.run(create));
        m_simulator.control(u"answer"_s,
            { { u"status"_s, 403 }, { u"method"_s, u"PUT"_s },
                { u"path"_s, u"/icws/*/directories/contacts/*"_s },
                { u"body"_s,
                    QJsonObject { { u"errorId"_s, u"error.request.forbidden"_s },
                        { u"message"_s, u"The user may not change this entry."_s } } } });
        ContactDraft refused = next;
        refused.text(ContactField::Department) = u"Springs"_s;
        const EditNumber number = edits.run(UpdateContact { ref, next, refused });
        good = good && isOver(driver, number);
        edits.drop(number);
        good = good && isOver(driver, edits.run(CreateSpeedDial { u"Storm Week"_s, { .shared = true } }));
        driver.app().history().undo();
        return good && QTest::qWaitFor([&] { return edits.isIdle(); }, 5000);
    };
    return station(person, u"list"_s, [&](GuiDriver &driver) {
        if (!logIn(driver, size) || !driver.chooseDirectory(u"IC Public Contacts"_s)
            || !driver.selectContact(u"Abernathy, Clara"_s) || !doAll(driver)
            || !driver.trigger(u"actionChangeLog"_s)) {
            return false;
        }
        QWidget *dialog = driver.find(u"changeLogDialog"_s);
        dialog->resize(dialog->size().boundedTo(size - QSize(40, 40)));
        dialog->move(driver.window().geometry().center() - dialog->rect().center());
        return select(driver, 4);
    }) && station(person, u"refused"_s, [](GuiDriver &driver) {
        return select(driver, 2);
    }) && station(person, u"search"_s, [](GuiDriver &driver) {
        auto *period = driver.find<QComboBox>(u"changeLogPeriod"_s);
        period->setCurrentIndex(period->count() - 1);
        return driver.type(u"changeLogSearch"_s, u"springs clara"_s)
            && QTest::qWaitFor(
                [&] {
                    auto *list = driver.seek<QAbstractItemView>(u"changeLogList"_s);
                    return list && list->model()->rowCount() == 2;
                },
                5000);
    }) && station(person, u"undone"_s, [](GuiDriver &driver) {
        return select(driver, 1) && driver.click(u"changeLogUndo"_s)
            && QTest::qWaitFor(
                [&] { return driver.text(u"changeLogBar"_s).contains(shown(u"Undone"_s)); }, 5000);
    }) && station(person, u"nothing-found"_s, [](GuiDriver &driver) {
        return driver.type(u"changeLogSearch"_s, u"nobody"_s) && driver.find(u"changeLogEmpty"_s);
    }) && station(person, u"of-a-contact"_s, [](GuiDriver &driver) {
        return driver.type(u"changeLogSearch"_s, {}) && driver.trigger(u"actionContactLog"_s)
            && driver.find(u"changeLogContact"_s) && select(driver, 0);
    }) && station(person, u"preferences"_s, [](GuiDriver &driver) {
        driver.find<QDialog>(u"changeLogDialog"_s)->close();
        return driver.trigger(u"actionPreferences"_s) && driver.type(u"preferencesLogDays"_s, u"30"_s);
    });
}

} // namespace dialbook
