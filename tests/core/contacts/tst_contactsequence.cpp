// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactsequence.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dialbook;

namespace {

using Rows = QList<ContactPtr>;

/// New ones, and now and then a placeholder.
Rows people(int count)
{
    static int made = 0;
    Rows rows;
    for (int i = 0; i < count; ++i) {
        Contact contact;
        contact.id = EntryId(QString::number(++made));
        rows.append(made % 10 == 0 ? nullptr : std::make_shared<const Contact>(std::move(contact)));
    }
    return rows;
}

/// Told in every way in which it can be read.
void compare(const ContactSequence &sequence, const Rows &rows)
{
    QCOMPARE(sequence.size(), int(rows.size()));
    QCOMPARE(sequence.isEmpty(), rows.isEmpty());
    QVERIFY(std::equal(sequence.begin(), sequence.end(), rows.begin(), rows.end()));
    QCOMPARE(sequence.toList(), rows);
    for (int row = 0; row < sequence.size(); row += 1 + sequence.size() / 20) {
        QCOMPARE(sequence.at(row), rows.at(row));
        QCOMPARE(sequence.mid(row, 700), rows.mid(row, 700));
    }
}

} // namespace

class ContactSequenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_random.seed(1); }

    void anEmptyOneHasNothing()
    {
        const ContactSequence empty;
        compare(empty, {});
        QVERIFY(!empty.value(0));
        QCOMPARE(empty.mid(0, 5), Rows());
        const Contact stranger;
        QCOMPARE(empty.rowOf(&stranger, 3), -1);
    }

    void whatIsOutsideIsNull()
    {
        const ContactSequence three(people(3));
        QVERIFY(three.value(2));
        QVERIFY(!three.value(3));
        QVERIFY(!three.value(-1));
    }

    /// Rows come and go as in a list, however many at a time and wherever.
    void itChangesAsAListDoes_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("a few at a time") << 3;
        QTest::newRow("pages at a time") << 300;
        QTest::newRow("more than a block at a time") << 2000;
    }

    void itChangesAsAListDoes()
    {
        QFETCH(const int, most);
        Rows rows = people(3000);
        ContactSequence sequence(rows);
        for (int step = 0; step < 600; ++step) {
            const int size = int(rows.size());
            const int count = std::min(1 + below(most), size);
            const int first = below(size - count + 1);
            switch (below(4)) {
            case 0: {
                const Rows come = people(1 + below(most));
                const int at = below(size + 1);
                rows = rows.mid(0, at) + come + rows.mid(at);
                sequence.insert(at, come);
                break;
            }
            case 1:
                rows.remove(first, count);
                sequence.remove(first, count);
                break;
            case 2: {
                const Rows others = people(count);
                std::copy(others.begin(), others.end(), rows.begin() + first);
                sequence.replace(first, others);
                break;
            }
            default:
                if (size > 0) {
                    const int to = below(size);
                    const int from = below(size);
                    rows.move(from, to);
                    sequence.move(from, to);
                }
            }
            compare(sequence, rows);
            if (QTest::currentTestFailed()) {
                QFAIL(qPrintable(u"at step %1"_s.arg(step)));
            }
        }
    }

    void aCopyKeepsWhatItHad()
    {
        const Rows rows = people(2000);
        ContactSequence sequence(rows);
        const ContactSequence copy = sequence;
        sequence.remove(10, 700);
        sequence.insert(0, people(5));
        sequence.replace(50, people(300));
        compare(copy, rows);
    }

    void aContactIsFoundFromAnywhere()
    {
        const Rows rows = people(2000);
        const ContactSequence sequence(rows);
        const Contact stranger;
        for (const int near : { -7, 0, 700, 1999, 5000 }) {
            for (const int row : { 1, 2, 511, 512, 1000, 1999 }) {
                const int there = rows.at(row) ? row : row - 1; // never two placeholders in a row
                QCOMPARE(sequence.rowOf(rows.at(there).get(), near), there);
            }
            QCOMPARE(sequence.rowOf(&stranger, near), -1);
        }
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    QRandomGenerator m_random;
};

QTEST_APPLESS_MAIN(ContactSequenceTest)
#include "tst_contactsequence.moc"
