// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/linkfinding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

namespace {

struct Case
{
    QString name = u"Novak, Anna"_s;
    QString business = {};
    QString mobile = {};
    QString extension = {}; ///< of the business phone, dialled with it
    PrimaryNumber primary = PrimaryNumber::BusinessPhone;
    std::optional<bool> readable = {};
    SourceSight source = SourceSight::There;
    std::optional<QString> used = {};
};

Contact contactOf(const Case &what)
{
    QJsonObject json { { u"entryID"_s, u"1"_s }, { u"displayName"_s, what.name },
        { u"primaryNumberDesignation"_s, int(what.primary) } };
    const auto phone = [](const QString &number, const QString &extension) {
        return QJsonObject { { u"standardizedNumber"_s, number }, { u"displayString"_s, number },
            { u"numberInfo"_s,
                QJsonObject { { u"baseNumber"_s, number }, { u"extension"_s, extension },
                    { u"autoDialable"_s, !extension.isEmpty() } } } };
    };
    if (!what.business.isEmpty()) {
        json[u"businessPhone"_s] = phone(what.business, what.extension);
    }
    if (!what.mobile.isEmpty()) {
        json[u"mobilePhone"_s] = phone(what.mobile, {});
    }
    if (what.readable) {
        json[u"accessRights"_s] = QJsonObject { { u"read"_s, *what.readable } };
    }
    return *readContact(json);
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestLinkFinding : public QObject
{
    Q_OBJECT

private slots:
    void illnessFollowsFromFacts_data();
    void illnessFollowsFromFacts();
    void anotherWayOfWritingIsTheSameNumber_data();
    void anotherWayOfWritingIsTheSameNumber();
};

void TestLinkFinding::illnessFollowsFromFacts_data()
{
    QTest::addColumn<Case>("what");
    QTest::addColumn<LinkIllness>("illness");
    const auto none = LinkIllness::None;

    QTest::newRow("nothing wrong") << Case { .business = u"+1317"_s } << none;
    QTest::newRow("never used, whatever the number")
        << Case { .business = u"+1317"_s, .source = SourceSight::Unknown } << none;
    QTest::newRow("used, the same") << Case { .business = u"+1317"_s, .used = u"+1317"_s } << none;
    QTest::newRow("used, another one")
        << Case { .business = u"+1318"_s, .used = u"+1317"_s } << LinkIllness::NumberChanged;
    QTest::newRow("another of its numbers is primary now") << Case { .business = u"+1317"_s,
        .mobile = u"+49170"_s,
        .primary = PrimaryNumber::MobilePhone,
        .used = u"+1317"_s } << LinkIllness::NumberChanged;
    QTest::newRow("an extension is dialled now")
        << Case { .business = u"+1317"_s, .extension = u"214"_s, .used = u"+1317"_s }
        << LinkIllness::NumberChanged;
    QTest::newRow("a number came to one that was added without")
        << Case { .business = u"+1317"_s, .used = QString() } << LinkIllness::NumberChanged;
    QTest::newRow("the primary number is empty")
        << Case { .mobile = u"+49170"_s } << LinkIllness::PrimaryNumberEmpty;
    QTest::newRow("emptied after use")
        << Case { .mobile = u"+49170"_s, .used = u"+1317"_s } << LinkIllness::PrimaryNumberEmpty;
    QTest::newRow("no primary number, the first there is is dialled")
        << Case { .mobile = u"+49170"_s, .primary = PrimaryNumber::None } << none;
    QTest::newRow("no primary number and no number, as ever")
        << Case { .primary = PrimaryNumber::None } << none;
    QTest::newRow("no primary number, and the one that was used is gone")
        << Case { .primary = PrimaryNumber::None, .used = u"+1317"_s } << LinkIllness::PrimaryNumberEmpty;
    QTest::newRow("a designation of a newer server")
        << Case { .business = u"+1317"_s, .primary = PrimaryNumber(12), .used = u"+1"_s } << none;
    QTest::newRow("the source is gone")
        << Case { .business = u"+1317"_s, .source = SourceSight::Gone } << LinkIllness::SourceGone;
    QTest::newRow("gone is worse than empty")
        << Case { .source = SourceSight::Gone, .used = u"+1317"_s } << LinkIllness::SourceGone;
    QTest::newRow("its directory is not listed any more")
        << Case { .business = u"+1317"_s, .source = SourceSight::DirectoryGone } << LinkIllness::NotReadable;
    QTest::newRow("its directory answers 403")
        << Case { .business = u"+1317"_s, .source = SourceSight::Forbidden } << LinkIllness::NotReadable;
    QTest::newRow("came empty, and marked as not to be read")
        << Case { .name = {}, .readable = false, .source = SourceSight::Unknown } << LinkIllness::NotReadable;
    QTest::newRow("marked as not to be read by others, but here it is")
        << Case { .business = u"+1317"_s, .readable = false } << none;
    QTest::newRow("came empty, and nobody says why")
        << Case { .name = {}, .primary = PrimaryNumber::None, .source = SourceSight::Unknown } << none;
}

void TestLinkFinding::illnessFollowsFromFacts()
{
    QFETCH(Case, what);
    QFETCH(LinkIllness, illness);
    std::optional<LinkNumber> used;
    if (what.used) {
        used = LinkNumber { PrimaryNumber::BusinessPhone, *what.used, *what.used };
    }
    QCOMPARE(illnessOf(contactOf(what), what.source, used), illness);
}

void TestLinkFinding::anotherWayOfWritingIsTheSameNumber_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("brackets and dashes") << u"(317) 872-3000"_s << u"317.872 3000"_s << true;
    QTest::newRow("another digit") << u"3178723000"_s << u"3178723001"_s << false;
    QTest::newRow("a pause more") << u"3178723000"_s << u"3178723000,,2"_s << false;
    QTest::newRow("a country code more") << u"3178723000"_s << u"+13178723000"_s << false;
    QTest::newRow("capitals of an address") << u"sip:Anna@x"_s << u"sip:anna@x"_s << true;
}

void TestLinkFinding::anotherWayOfWritingIsTheSameNumber()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(dialTheSame(LinkNumber { PrimaryNumber::BusinessPhone, one, one },
              LinkNumber { PrimaryNumber::MobilePhone, other, other }),
        "same");
}

QTEST_GUILESS_MAIN(TestLinkFinding)
#include "tst_linkfinding.moc"
