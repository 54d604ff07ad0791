// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"

#include "ui/contacts/contacttext.h"
#include "ui/directories/directoriespage.h"
#include "ui/feedback/messagebar.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void failOnWarnings()
{
    // The offscreen platform warns of what it cannot do to windows; that is no fault of the program.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

DriverPolicy::DriverPolicy()
{
    session.firstDelay = 50ms;
    session.longestDelay = 400ms;
    session.pump.pollEvery = 50ms;
    edits.undoTime = 10s;
    edits.firstBusyDelay = 20ms;
    edits.firstLookDelay = 20ms;
    departure.patience = 3s;
    knowledge.handOverEvery = 50ms;
    sweep.pause = 10ms;
    sweep.quiet = 50ms;
    linkHealth.settle = 100ms;
    linkHealth.traceAfter = 50ms;
    linkHealth.sources.pause = 5ms;
    linkHealth.sources.afterChanges = 100ms;
}

GuiDriver::GuiDriver(const DriverPolicy &policy, const QString &folder)
    : m_folder(folder.isEmpty() ? m_ownFolder.path() : folder)
    , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_policy(policy)
{
    restart();
}

GuiDriver::~GuiDriver() = default;

void GuiDriver::restart(const QSize &size)
{
    m_app.reset();
    applyTheme(*qApp, Theme::Light);
    m_app = std::make_unique<Application>(Surroundings { .store = m_store,
        .secrets = m_secrets,
        .language = "en-US",
        .administration = m_administration,
        .dataFolder = m_folder.filePath(u"directories"_s),
        .log = m_policy.log,
        .tray = &m_tray,
        .autostart = autostart(),
        .profiles = Profiles({}, m_folder.path()),
        .session = m_policy.session,
        .edits = m_policy.edits,
        .departure = m_policy.departure,
        .knowledge = m_policy.knowledge,
        .sweep = m_policy.sweep,
        .linkHealth = m_policy.linkHealth });
    if (!size.isEmpty()) {
        window().resize(size);
    }
    window().show();
    activate();
}

Autostart GuiDriver::autostart() const
{
    return Autostart(u"/usr/bin/dialbook"_s, {}, m_folder.filePath(u"autostart"_s));
}

void GuiDriver::restartUnder(const Administration &administration)
{
    m_administration = administration;
    restart();
}

void GuiDriver::spoil(const QString &files)
{
    m_app.reset();
    const QDir folder(m_folder.filePath(u"directories"_s));
    for (const QString &name : folder.entryList({ files }, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadWrite)) {
            file.write(QByteArray(8192, 'x'));
        }
    }
    restart();
}

bool GuiDriver::activate(QWidget *other)
{
    QWidget *wanted = other ? other->window() : &window();
    wanted->activateWindow();
    QApplication::setActiveWindow(wanted);
    return QTest::qWaitForWindowActive(wanted);
}

bool GuiDriver::logIn(const QString &server, const QString &user, const QString &password)
{
    return type(u"serverField"_s, server) && type(u"userField"_s, user) && type(u"passwordEdit"_s, password)
        && click(u"logInButton"_s);
}

QWidget *GuiDriver::reveal(const QString &name)
{
    if (!seek(name)) {
        (void)QTest::qWaitFor([&] { return window().findChild<QWidget *>(name) != nullptr; }, patience);
        const QWidget *page = window().findChild<QWidget *>(name);
        for (QWidget *at = page ? page->parentWidget() : nullptr; at; at = at->parentWidget()) {
            if (auto *tabs = qobject_cast<QTabWidget *>(at)) {
                for (int i = 0; i < tabs->count(); ++i) {
                    if (tabs->widget(i)->isAncestorOf(page)) {
                        tabs->setCurrentIndex(i);
                    }
                }
            }
        }
    }
    return find(name);
}

bool GuiDriver::type(const QString &name, const QString &text)
{
    QWidget *widget = reveal(name);
    if (!widget || !widget->isEnabled()) {
        return false;
    }
    if (auto *box = qobject_cast<QComboBox *>(widget)) {
        widget = box->lineEdit();
    }
    activate(widget);
    widget->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
        edit->selectAll();
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(widget)) {
        area->selectAll();
    }
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
    return true;
}

bool GuiDriver::click(const QString &name)
{
    auto *button = qobject_cast<QAbstractButton *>(reveal(name));
    if (!button || !button->isEnabled()) {
        return false;
    }
    activate(button);
    // A box is hit where its mark is, however wide it was laid out.
    const bool isMark = qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button);
    const QPoint mark(button->isRightToLeft() ? button->width() - 10 : 10, button->height() / 2);
    QTest::mouseClick(button, Qt::LeftButton, {}, isMark ? mark : QPoint());
    return true;
}

bool GuiDriver::choose(const QString &name, const QString &beginning)
{
    auto *box = qobject_cast<QComboBox *>(reveal(name));
    const int found = box ? box->findText(beginning, Qt::MatchStartsWith) : -1;
    if (found < 0) {
        return false;
    }
    activate(box);
    box->setCurrentIndex(found);
    return true;
}

QAction *GuiDriver::action(const QString &name)
{
    return window().findChild<QAction *>(name);
}

bool GuiDriver::trigger(const QString &actionName)
{
    QAction *found = action(actionName);
    if (!found || !QTest::qWaitFor([&] { return found->isEnabled(); }, patience)) {
        return false;
    }
    found->trigger();
    return true;
}

bool GuiDriver::press(const QKeySequence &keys)
{
    QWidget *active = QApplication::activeWindow();
    if (!active || !active->isVisible()) {
        activate();
        active = &window();
    }
    QWidget *target = active->focusWidget() ? active->focusWidget() : active;
    QTest::keySequence(target, keys);
    return true;
}

QModelIndex GuiDriver::directoryIndex(const QString &displayName)
{
    auto *tree = seek<QTreeView>(u"directoryTree"_s);
    if (!tree) {
        return {};
    }
    const QAbstractItemModel *model = tree->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex top = model->index(group, 0);
        for (int child = 0; child < model->rowCount(top); ++child) {
            const QModelIndex index = model->index(child, 0, top);
            if (index.data().toString() == displayName) {
                return index;
            }
        }
    }
    return {};
}

QStringList GuiDriver::directoryNames()
{
    QStringList names;
    if (auto *tree = seek<QTreeView>(u"directoryTree"_s)) {
        const QAbstractItemModel *model = tree->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex top = model->index(group, 0);
            for (int child = 0; child < model->rowCount(top); ++child) {
                names.append(model->index(child, 0, top).data().toString());
            }
        }
    }
    return names;
}

bool GuiDriver::chooseDirectory(const QString &displayName)
{
    QModelIndex index;
    if (!QTest::qWaitFor([&] { return (index = directoryIndex(displayName)).isValid(); }, patience)) {
        return false;
    }
    auto *tree = seek<QTreeView>(u"directoryTree"_s);
    activate();
    tree->setFocus();
    tree->setCurrentIndex(index);
    return QTest::qWaitFor([&] { return text(u"directoryName"_s) == displayName; }, patience);
}

QAbstractItemView *GuiDriver::table()
{
    return seek<QAbstractItemView>(u"contactTable"_s);
}

QStringList GuiDriver::column(const QString &header)
{
    QStringList texts;
    const QString title = QCoreApplication::translate("ContactText", header.toUtf8().constData());
    if (const QAbstractItemView *view = table()) {
        const QAbstractItemModel *model = view->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title) {
                for (int row = 0; row < model->rowCount(); ++row) {
                    texts.append(model->index(row, column).data().toString());
                }
            }
        }
    }
    return texts;
}

QStringList GuiDriver::row(int row)
{
    QStringList texts;
    if (const QAbstractItemView *view = table()) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            texts.append(view->model()->index(row, column).data().toString());
        }
    }
    return texts;
}

int GuiDriver::rowOf(const QString &displayName)
{
    return int(column(u"Display Name"_s).indexOf(displayName));
}

bool GuiDriver::selectContact(const QString &displayName)
{
    if (!QTest::qWaitFor([&] { return rowOf(displayName) >= 0; }, patience)) {
        return false;
    }
    activate();
    QAbstractItemView *view = table();
    view->setFocus();
    // Not setCurrentIndex() of the view: after a key with Ctrl it would select it beside the last one.
    view->selectionModel()->setCurrentIndex(view->model()->index(rowOf(displayName), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // A narrow window hides the details; when they are there they must follow.
    return QTest::qWaitFor(
        [&] {
            const ContactPtr contact = window().findChild<DirectoriesPage *>()->currentContact();
            return contact && nameToShow(*contact) == displayName
                && (!sees(u"detailsName"_s) || text(u"detailsName"_s) == displayName);
        },
        patience);
}

QString GuiDriver::text(const QString &name)
{
    QWidget *widget = seek(name);
    if (const auto *bar = qobject_cast<MessageBar *>(widget)) {
        return bar->text();
    }
    if (const auto *label = qobject_cast<QLabel *>(widget)) {
        return label->text();
    }
    if (const auto *edit = qobject_cast<QLineEdit *>(widget)) {
        return edit->text();
    }
    if (const auto *area = qobject_cast<QPlainTextEdit *>(widget)) {
        return area->toPlainText();
    }
    if (const auto *rich = qobject_cast<QTextEdit *>(widget)) {
        return rich->toPlainText();
    }
    if (const auto *box = qobject_cast<QComboBox *>(widget)) {
        return box->currentText();
    }
    if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
        return button->text();
    }
    return {};
}

QStringList GuiDriver::notifications()
{
    QStringList texts;
    const NotificationModel &model = m_app->notifications();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        texts.append(index.data(NotificationModel::TitleRole).toString() + u": "_s
            + index.data(NotificationModel::TextRole).toString());
    }
    return texts;
}

bool GuiDriver::screenshot(const QString &file, QWidget *widget)
{
    return (widget ? widget : &window())->grab().save(file);
}

} // namespace dialbook
