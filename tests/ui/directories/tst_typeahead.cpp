// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/slices.h"
#include "ui/directories/typeahead.h"

#include <QSignalSpy>
#include <QTest>

namespace dialbook {

using namespace Qt::StringLiterals;

class TypeAheadTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLongListIsLookedThroughInTurns();
    void whatIsTypedMeanwhileCounts();
    void rowsThatGoMissNobody();
    void rowsThatComeMissNobody();
    void itEndsWhereItBegan();
    void whoGoesElsewhereIsNotTakenAway();

private:
    /// A list that takes a whole turn of the event loop for each row.
    [[nodiscard]] TypeAhead::Rows slowRows()
    {
        return { [this] { return int(m_names.size()); },
            [this](int row) {
                ++m_asked;
                QTest::qSleep(int(Slices::turn.count()) + 1);
                return m_names.at(row);
            } };
    }

    void lookAtFour() const
    {
        while (m_asked < 4) {
            QCoreApplication::processEvents();
        }
    }

    QStringList m_names;
    int m_asked = 0;
};

void TypeAheadTest::init()
{
    m_names = QStringList(20, u"Anna"_s);
    m_asked = 0;
}

void TypeAheadTest::aLongListIsLookedThroughInTurns()
{
    m_names[15] = u"Çelik"_s;
    TypeAhead typed;
    const QSignalSpy found(&typed, &TypeAhead::found);
    typed.type(u"c"_s, 0, slowRows());
    QVERIFY(m_asked < 15); // others have had their turn
    QVERIFY(typed.isLooking());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().constFirst().toInt(), 15);
    QVERIFY(!typed.isLooking());
}

void TypeAheadTest::whatIsTypedMeanwhileCounts()
{
    m_names[5] = u"Carl"_s;
    m_names[15] = u"Celine"_s;
    TypeAhead typed;
    const QSignalSpy found(&typed, &TypeAhead::found);
    typed.type(u"c"_s, 0, slowRows());
    QVERIFY(found.isEmpty());
    typed.type(u"e"_s, 0, slowRows());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().constFirst().toInt(), 15);
}

void TypeAheadTest::rowsThatGoMissNobody()
{
    m_names[15] = u"Carl"_s;
    TypeAhead typed;
    const QSignalSpy found(&typed, &TypeAhead::found);
    typed.type(u"c"_s, 0, slowRows());
    lookAtFour();
    QVERIFY(found.isEmpty());
    const int before = m_asked;
    m_names.remove(0, 3);
    typed.rowsRemoved(0, 2);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().constFirst().toInt(), 12);
    QVERIFY(m_asked - before <= 15 - before); // none twice
}

void TypeAheadTest::rowsThatComeMissNobody()
{
    m_names[15] = u"Carl"_s;
    TypeAhead typed;
    const QSignalSpy found(&typed, &TypeAhead::found);
    typed.type(u"c"_s, 0, slowRows());
    lookAtFour();
    QVERIFY(found.isEmpty());
    m_names.insert(0, 4, u"Berta"_s);
    typed.rowsInserted(0, 3);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().constFirst().toInt(), 19);
}

void TypeAheadTest::itEndsWhereItBegan()
{
    TypeAhead typed;
    const QSignalSpy found(&typed, &TypeAhead::found);
    typed.type(u"x"_s, 7, slowRows());
    QTRY_VERIFY(!typed.isLooking());
    QCOMPARE(m_asked, 20);
    QVERIFY(found.isEmpty());
    m_names.clear();
    typed.type(u"y"_s, -1, slowRows());
    QVERIFY(!typed.isLooking());
}

void TypeAheadTest::whoGoesElsewhereIsNotTakenAway()
{
    m_names[15] = u"Carl"_s;
    TypeAhead typed;
    const QSignalSpy found(&typed, &TypeAhead::found);
    typed.type(u"c"_s, 0, slowRows());
    typed.stop();
    const int asked = m_asked;
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_asked, asked);
    QVERIFY(found.isEmpty());
}

} // namespace dialbook

QTEST_MAIN(dialbook::TypeAheadTest)
#include "tst_typeahead.moc"
