// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/inspector.h"
#include "tests/tour/pseudotranslator.h"
#include "ui/widgets/actionwords.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

/// The pseudo-language and the inspector find what they are there for; the walk itself is dialbook_tour
/// --pseudo.
class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theLanguageIsLongerAndKeepsItsSigns_data();
    void theLanguageIsLongerAndKeepsItsSigns();
    void whatWasForgottenIsLeftOut();
    void dataOfTheServerIsNotLeftOut();
    void aTextWithoutRoomIsCutOff();
    void whatElidesOrWrapsIsNotCutOff();
    void whatLiesOutsideIsCutOff();

private:
    PseudoTranslator m_language;
};

void TestInspector::init()
{
    QVERIFY(QCoreApplication::installTranslator(&m_language));
}

void TestInspector::cleanup()
{
    QCoreApplication::removeTranslator(&m_language);
}

void TestInspector::theLanguageIsLongerAndKeepsItsSigns_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("pseudo");
    QTest::newRow("a word") << u"Close"_s << u"[Çļöšé ~]"_s;
    QTest::newRow("a key") << u"&Undo %1"_s << u"[&Ûñðö %1 ~]"_s;
    QTest::newRow("counts") << u"%Ln of %1"_s << u"[%Ln öf %1 ]"_s;
    QTest::newRow("a title") << u"%1 - Tabs[*]"_s << u"[%1 - Ţábš[*] ~]"_s;
    QTest::newRow("a pattern") << u"CSV files (*.csv)"_s << u"[ÇŠV fíļéš (*.csv) ~~~]"_s;
    QTest::newRow("spaces around") << u" day "_s << u" [ðáý ~] "_s;
    QTest::newRow("no words") << u"%1: %2"_s << u"%1: %2"_s;
}

void TestInspector::theLanguageIsLongerAndKeepsItsSigns()
{
    QFETCH(QString, english);
    QFETCH(QString, pseudo);
    QCOMPARE(pseudoText(english), pseudo);
}

void TestInspector::whatWasForgottenIsLeftOut()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(QCoreApplication::translate("Test", "Translated")));
    auto *button = new QPushButton(QCoreApplication::translate("Test", "Press"));
    button->setToolTip(u"forgotten"_s);
    layout->addWidget(button);
    auto *choice = new QComboBox;
    choice->addItem(QCoreApplication::translate("Test", "First"));
    choice->addItem(u"Second"_s);
    layout->addWidget(choice);
    QMenu menu(&window);
    menu.addAction(
        QCoreApplication::translate("Test", "Of %1").arg(u"Somebody"_s)); // inside of a translated text
    window.show();

    const QStringList found = Inspector().leftOut();
    QCOMPARE(found.filter(u": forgotten"_s).size(), 1);
    QCOMPARE(found.filter(u": Second"_s).size(), 1);
    QVERIFY(!found.filter(u"Somebody"_s).isEmpty());
    QVERIFY(found.filter(pseudoLetters(u"Translated"_s)).isEmpty());
    QVERIFY(found.filter(pseudoLetters(u"First"_s)).isEmpty());
}

void TestInspector::dataOfTheServerIsNotLeftOut()
{
    Inspector inspector;
    QVERIFY(inspector.isLeftOut(u"[Öf Lindgren, Erik ~]"_s));
    inspector.learn(QJsonObject {
        { u"answer"_s, QJsonArray { u"{\"name\": \"Lindgren, Erik\", \"company\": \"Home\"}"_s, 7 } } });
    QVERIFY(!inspector.isLeftOut(u"[Öf Lindgren, Erik ~]"_s));
    QVERIFY(inspector.isLeftOut(u"[Öf Lindgren, Erika ~]"_s));
    QVERIFY(inspector.isLeftOut(u"Homeland"_s)); // more than the data
    QVERIFY(!inspector.isLeftOut(u"<b>[Ĥöɱé]</b> &amp; Home"_s));
}

void TestInspector::aTextWithoutRoomIsCutOff()
{
    QWidget window;
    auto *label = new QLabel(u"A text of some length"_s, &window);
    auto *button = new QPushButton(u"A button of some length"_s, &window);
    window.resize(600, 200);
    label->setGeometry(0, 0, 40, 40);
    button->setGeometry(0, 50, 40, 40);
    window.show();
    QCOMPARE(Inspector().cutOff().size(), 2);
    label->resize(label->sizeHint());
    button->resize(button->sizeHint());
    QCOMPARE(Inspector().cutOff(), QStringList());
}

void TestInspector::whatElidesOrWrapsIsNotCutOff()
{
    QWidget window;
    auto *elided = new ElidedLabel(u"A text of some length"_s, &window);
    auto *wrapped = new QLabel(u"A text of some length"_s, &window);
    wrapped->setWordWrap(true);
    window.resize(600, 400);
    elided->setGeometry(0, 0, 40, 40);
    wrapped->setGeometry(0, 50, 100, 300);
    window.show();
    QCOMPARE(Inspector().cutOff(), QStringList());
    wrapped->resize(100, 10); // not all of its lines
    QCOMPARE(Inspector().cutOff().size(), 1);
}

void TestInspector::whatLiesOutsideIsCutOff()
{
    QWidget window;
    auto *panel = new QWidget(&window);
    auto *label = new QLabel(u"A text"_s, panel);
    window.resize(600, 200);
    panel->resize(100, 100);
    label->setGeometry(QRect(QPoint(90, 0), label->sizeHint()));
    window.show();
    QCOMPARE(Inspector().cutOff().size(), 1);
    label->move(0, 0);
    QCOMPARE(Inspector().cutOff(), QStringList());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
