// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/linkpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestLinkPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itExplainsAndOffersWhatHelps_data();
    void itExplainsAndOffersWhatHelps();
    void nothingWrongTakesNoRoom();
    void whatCannotBeDoneSaysWhy();
    void serverTextIsShownAsTyped();

private:
    [[nodiscard]] static LinkFinding finding(LinkIllness illness)
    {
        return { .illness = illness,
            .since = QDateTime::currentDateTimeUtc(),
            .used = LinkNumber { PrimaryNumber::BusinessPhone, u"1"_s, u"(317) 555-0001"_s },
            .present = LinkNumber { PrimaryNumber::MobilePhone, u"2"_s, u"(317) 555-0002"_s },
            .sourceDirectory = u"Suppliers"_s };
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_panel->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QStringList buttons() const
    {
        QStringList names;
        for (const QPushButton *button : m_panel->findChildren<QPushButton *>()) {
            if (button->isVisible()) {
                names += button->objectName();
            }
        }
        names.sort();
        return names;
    }

    std::unique_ptr<QWidget> m_pane;
    LinkPanel *m_panel = nullptr;
};

void TestLinkPanel::init()
{
    m_pane = std::make_unique<QWidget>();
    m_panel = new LinkPanel;
    (new QVBoxLayout(m_pane.get()))->addWidget(m_panel);
    m_panel->setFindOffered(true);
    m_pane->show();
}

void TestLinkPanel::itExplainsAndOffersWhatHelps_data()
{
    QTest::addColumn<LinkIllness>("illness");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("changed") << LinkIllness::NumberChanged << QStringList { u"555-0001"_s, u"555-0002"_s }
                             << QStringList { u"linkAcceptNumber"_s, u"linkChooseNumber"_s };
    QTest::newRow("empty") << LinkIllness::PrimaryNumberEmpty << QStringList { u"Mobile"_s, u"555-0001"_s }
                           << QStringList { u"linkChooseNumber"_s, u"linkFindContact"_s, u"linkRemove"_s };
    QTest::newRow("deleted") << LinkIllness::SourceGone << QStringList { u"“Suppliers”"_s }
                             << QStringList { u"linkFindContact"_s, u"linkRemove"_s };
    QTest::newRow("closed") << LinkIllness::NotReadable << QStringList { u"“Suppliers”"_s }
                            << QStringList { u"linkFindContact"_s, u"linkRemove"_s };
}

void TestLinkPanel::itExplainsAndOffersWhatHelps()
{
    QFETCH(LinkIllness, illness);
    QFETCH(QStringList, words);
    m_panel->showFinding(finding(illness));
    QVERIFY(m_panel->isVisible());
    QVERIFY(!text(u"linkPanelTitle"_s).isEmpty());
    QVERIFY(m_panel->accessibleName().contains(text(u"linkPanelTitle"_s)));
    for (const QString &word : words) {
        QVERIFY2(text(u"linkPanelText"_s).contains(word), qPrintable(text(u"linkPanelText"_s)));
    }
    QVERIFY(text(u"linkPanelSince"_s).contains(u"Noticed"_s));
    QTEST(buttons(), "offered");
    m_panel->setFindOffered(false);
    QVERIFY(!buttons().contains(u"linkFindContact"_s));
}

void TestLinkPanel::nothingWrongTakesNoRoom()
{
    QVERIFY(!m_panel->isVisible());
    m_panel->showFinding(finding(LinkIllness::SourceGone));
    m_panel->showFinding({});
    QVERIFY(!m_panel->isVisible());
}

void TestLinkPanel::whatCannotBeDoneSaysWhy()
{
    const QSignalSpy requested(m_panel, &LinkPanel::mendingRequested);
    m_panel->showFinding(finding(LinkIllness::NumberChanged));
    m_panel->setHindrance(LinkMending::ChooseNumber, u"Read Only."_s);
    auto *choose = m_panel->findChild<QPushButton *>(u"linkChooseNumber"_s);
    QVERIFY(!choose->isEnabled());
    QVERIFY(choose->toolTip().contains(u"Read Only."_s));
    m_panel->setHindrance(LinkMending::ChooseNumber, {});
    choose->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().value<LinkMending>(), LinkMending::ChooseNumber);
}

void TestLinkPanel::serverTextIsShownAsTyped()
{
    LinkFinding gone = finding(LinkIllness::SourceGone);
    gone.sourceDirectory = u"<b>x</b> & y"_s;
    m_panel->showFinding(gone);
    const auto *label = m_panel->findChild<QLabel *>(u"linkPanelText"_s);
    QVERIFY(label->text().contains(u"<b>x</b> & y"_s));
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestLinkPanel)
#include "tst_linkpanel.moc"
