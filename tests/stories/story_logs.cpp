// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/messagelog.h"
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QStatusBar>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

const QString clara = u"Abernathy, Clara"_s;
const QString newNumber = u"(212) 555-0147"_s;

QString onlyDigits(const QString &text)
{
    static const QRegularExpression others(u"[^0-9]"_s);
    return QString(text).remove(others);
}

/// "Name, First" and the numbers of everybody in a directory, as the server has them.
struct People
{
    QSet<QString> names;
    QSet<QString> numbers; ///< digits only
};

People peopleIn(SimulatorProcess &simulator, const QString &directory)
{
    People people;
    const QJsonArray entries = simulator.look(u"directory?id="_s + directory).value(u"entries"_s).toArray();
    for (const QJsonValue value : entries) {
        const QJsonObject entry = value.toObject();
        for (auto member = entry.begin(); member != entry.end(); ++member) {
            const QString name = member.value().toString();
            if (member.key().endsWith(u"Name"_s) && name.size() > 3) {
                people.names.insert(name);
            }
            const QString number = onlyDigits(member.value().toObject().value(u"displayString"_s).toString());
            if (number.size() >= 7) {
                people.numbers.insert(number);
            }
        }
    }
    return people;
}

} // namespace

/// What is found in the log after a day's work, and what is not.
class LogsStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDaysWorkLeavesNoSecretAndNobodyInTheLog();
    void diagnosticsSayWhatHelpsAndNothingOfAnybody();
    void diagnosticsAreThereBeforeALogIn();
    void theLogFolderIsShown();
    void withoutALogItSaysSo();
    void everyLineOfHelpHasAKeyOfItsOwn();

public slots:
    void open(const QUrl &url) { m_opened = url; } // instead of the system's file manager

private:
    /// Up to Clara's new number in her editor, refused once.
    void haveAnEditRefused(GuiDriver &person);
    [[nodiscard]] QString folder() const { return m_home->filePath(u"log"_s); }
    [[nodiscard]] QString written() const;

    QUrl m_opened;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SimulatorProcess> m_simulator;
};

void LogsStory::init()
{
    failOnWarnings();
    m_home = std::make_unique<QTemporaryDir>();
    m_simulator = std::make_unique<SimulatorProcess>();
    QVERIFY(!m_simulator->start({ u"--still"_s }).isEmpty());
}

QString LogsStory::written() const
{
    QString text;
    for (const QString &name : QDir(folder()).entryList(QDir::Files)) {
        QFile file(QDir(folder()).filePath(name));
        text += file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    return text;
}

void LogsStory::haveAnEditRefused(GuiDriver &person)
{
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(person.selectContact(clara));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_Return)));
    QVERIFY(person.find(u"contactEditor"_s));
    QVERIFY(person.type(u"businessPhone"_s, newNumber));
    m_simulator->control(u"answer"_s,
        { { u"status"_s, 403 }, { u"body"_s, QJsonObject { { u"errorId"_s, u"error.request.forbidden"_s } } },
            { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s } });
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(person.text(u"contactEditorBar"_s).contains(u"not changed"_s));
}

void LogsStory::aDaysWorkLeavesNoSecretAndNobodyInTheLog()
{
    const People before = peopleIn(*m_simulator, u"public"_s);
    QVERIFY(before.names.contains(clara));
    QVERIFY(before.numbers.size() > 5);
    SessionKeys keys;
    {
        const MessageLog log(folder(), MessageLog::Detail::Everything);
        GuiDriver person;
        QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s, u"Sesame-open!"_s));
        QVERIFY(person.find(u"logInMessage"_s));
        QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
        QVERIFY(person.find(u"workPage"_s));
        QTRY_VERIFY(person.app().session().isConnected());
        keys = person.app().session().connection().keys;
        haveAnEditRefused(person);
        QVERIFY(person.activate(person.find(u"contactEditor"_s)));
        QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
        QTRY_VERIFY(!person.sees(u"contactEditor"_s));
        QVERIFY(person.trigger(u"actionLogOff"_s));
        QVERIFY(person.find(u"logInPage"_s));
    }

    // It was a log worth reading...
    const QString text = written();
    for (const char *said : { "POST /icws/connection 400 WrongPassword", "POST /icws/connection 201 ok",
             "PUT /icws/*/messaging/subscriptions/directories/* 204 ok",
             "PUT /icws/*/directories/contacts/*/* failed: 403 Forbidden", "DELETE /icws/*/connection",
             "State::LoggingIn -> dialbook::Session::State::Connected" }) {
        QVERIFY2(
            text.contains(QString::fromLatin1(said)), qPrintable(QLatin1StringView(said) + u'\n' + text));
    }
    // ...of which nothing can be misused.
    QVERIFY(!keys.id.isEmpty() && !keys.csrfToken.isEmpty() && !keys.cookie.isEmpty());
    const QStringList secrets { u"Sesame"_s, u"demo"_s, u"lindgren"_s, keys.id.text(),
        QString::fromLatin1(keys.csrfToken), QString::fromLatin1(keys.cookie.split('=').last()), u"icws_"_s,
        newNumber };
    for (const QString &secret : secrets) {
        QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u'\n' + text));
    }
    for (const QString &name : before.names) {
        QVERIFY2(!text.contains(name), qPrintable(name + u'\n' + text));
    }
    // Line by line: digits of different lines make no number. Times are no numbers.
    static const QRegularExpression time(u"^\\S+Z "_s);
    for (const QString &line : text.split(u'\n')) {
        const QString digits = onlyDigits(QString(line).remove(time));
        for (const QString &number : before.numbers) {
            QVERIFY2(!digits.contains(number), qPrintable(line));
        }
        QVERIFY2(!digits.contains(onlyDigits(newNumber)), qPrintable(line));
    }
}

void LogsStory::diagnosticsSayWhatHelpsAndNothingOfAnybody()
{
    const MessageLog log(folder());
    DriverPolicy policy;
    policy.log = &log;
    GuiDriver person(policy);
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"workPage"_s));
    haveAnEditRefused(person);
    QVERIFY(person.trigger(u"actionCopyDiagnostics"_s));
    QVERIFY(person.window().statusBar()->currentMessage().startsWith(u"Copied: "_s));

    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &line :
        { u"Qt version %1 (built with "_s.arg(QLatin1StringView(qVersion())), u"Display: offscreen, "_s,
            u"\nConnection: Connected, not encrypted, messages by event stream\n"_s,
            u"\nServer version: CIC 2020 R1 Patch3\n"_s, u"\nFeatures: connection "_s,
            u"\nEdits: 0 wait, 0 in conflict, 1 refused\n"_s, u"\nStore: layout 1, kept\n"_s,
            u"Z PUT /icws/*/directories/contacts/*/*: 403 Forbidden error."_s, u"dialbook.log\n"_s }) {
        QVERIFY2(text.contains(line), qPrintable(line + u'\n' + text));
    }
    QVERIFY2(!text.contains(u"Directories: 0"_s), qPrintable(text));
    const People people = peopleIn(*m_simulator, u"public"_s);
    for (const QString &name : people.names + QSet<QString> { u"lindgren"_s, u"127.0.0.1"_s, newNumber }) {
        QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(name + u'\n' + text));
    }
}

void LogsStory::diagnosticsAreThereBeforeALogIn()
{
    GuiDriver person;
    QVERIFY(person.logIn(u"http://127.0.0.1:1"_s, u"a.lindgren"_s));
    QVERIFY(person.find(u"logInMessage"_s));
    QVERIFY(person.trigger(u"actionCopyDiagnostics"_s));
    QVERIFY(person.text(u"logInMessage"_s).startsWith(u"Copied: "_s)); // there is no status bar
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"\nConnection: LoggedOut\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"POST /icws/connection: no answer, ConnectionRefused\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\nLog: none\n"_s), qPrintable(text));
}

void LogsStory::theLogFolderIsShown()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    MessageLog log(folder());
    log.flush();
    DriverPolicy policy;
    policy.log = &log;
    GuiDriver person(policy);
    QVERIFY(person.trigger(u"actionShowLogFolder"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened.toLocalFile(), folder());
}

void LogsStory::withoutALogItSaysSo()
{
    GuiDriver person;
    const QAction *action = person.action(u"actionShowLogFolder"_s);
    QVERIFY(!action->isEnabled());
    QVERIFY(!action->statusTip().isEmpty());
}

void LogsStory::everyLineOfHelpHasAKeyOfItsOwn()
{
    GuiDriver person;
    const auto *help = person.window().findChild<QMenu *>(u"helpMenu"_s);
    QSet<QChar> keys;
    for (const QAction *action : help->actions()) {
        const qsizetype mark = action->text().indexOf(u'&');
        if (!action->isSeparator()) {
            QVERIFY2(mark >= 0, qPrintable(action->text()));
            const QChar key = action->text().at(mark + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(action->text()));
            keys.insert(key);
        }
    }
    QCOMPARE(keys.size(), 5);
}

QTEST_MAIN(LogsStory)
#include "story_logs.moc"
