// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that is about languages: in one, from right to left, and what is wrong with texts.
#include "tests/tour/tour.h"

#include <QApplication>
#include <QJsonArray>
#include <QUrl>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1280, 800);

} // namespace

void Tour::learn()
{
    m_inspector.learn(m_server->look(u"log?clear=true"_s));
    const QJsonObject state = m_server->look(u"state"_s);
    m_inspector.learn(state);
    const QJsonArray directories = state.value(u"directories"_s).toArray();
    for (const QJsonValue &directory : directories) {
        const QString id = directory.toObject().value(u"directoryId"_s).toString();
        m_inspector.learn(
            m_server->look(u"directory?id="_s + QString::fromLatin1(QUrl::toPercentEncoding(id))));
    }
}

void Tour::lookAround(const QString &title)
{
    const auto add = [&](const QString &what, const QStringList &found) {
        for (const QString &each : found) {
            if (!m_seen.contains(each)) {
                m_seen.insert(each);
                m_faults.append(u"%1-%2: %3: %4"_s.arg(m_look, title, what, each));
            }
        }
    };
    if (!m_inspector.leftOut().isEmpty()) {
        learn();
        add(u"left out"_s, m_inspector.leftOut());
    }
    add(u"cut off"_s, m_inspector.cutOff());
}

bool Tour::translated(const QString &name)
{
    m_look = name;
    m_simulator.control(u"reset"_s);
    Language language(name);
    language.install(*qApp);
    GuiDriver person(leisurely());
    const bool good = station(person, u"directories"_s, [this](GuiDriver &driver) {
        return logIn(driver, usual) && driver.chooseDirectory(u"IC Public Contacts"_s)
            && driver.selectContact(u"Abernathy, Clara"_s);
    }) && station(person, u"contact-editor"_s, [](GuiDriver &driver) {
        return driver.trigger(u"actionProperties"_s) && driver.find(u"contactEditor"_s);
    }) && station(person, u"find"_s, [](GuiDriver &driver) {
        return driver.click(u"contactEditorCancel"_s) && findEverywhere(driver, u"clara manag"_s);
    });
    QLocale::setDefault(QLocale(u"en"_s));
    return good;
}

bool Tour::rightToLeft()
{
    m_look = u"right-to-left"_s;
    m_simulator.control(u"reset"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    GuiDriver person(leisurely());
    const bool good = station(person, u"directories"_s, [this](GuiDriver &driver) {
        return logIn(driver, usual) && driver.chooseDirectory(u"IC Public Contacts"_s)
            && driver.selectContact(u"Abernathy, Clara"_s);
    }) && station(person, u"contact-editor"_s, [](GuiDriver &driver) {
        return driver.trigger(u"actionProperties"_s) && driver.find(u"contactEditor"_s);
    }) && station(person, u"contact-editor-numbers"_s, [](GuiDriver &driver) {
        return driver.type(u"businessPhone"_s, u"1 (317) 555-0145"_s);
    }) && station(person, u"find"_s, [](GuiDriver &driver) {
        return driver.click(u"contactEditorCancel"_s) && driver.click(u"messageBarDiscard"_s)
            && findEverywhere(driver, u"clara manag"_s);
    }) && station(person, u"speed-dial"_s, [](GuiDriver &driver) {
        return driver.press(Qt::Key_Escape) && driver.chooseDirectory(u"My Favourites"_s)
            && driver.selectContact(u"Lindgren, Erik"_s);
    });
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return good;
}

} // namespace dialbook
