// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errortext.h"

#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

constexpr Deed lastDeed = Deed::ValidateNumber;
constexpr ErrorKind lastKind = ErrorKind::UnreadableAnswer;

Error errorOf(ErrorKind kind, Delivery delivery = Delivery::Refused)
{
    Error error;
    error.kind = kind;
    error.delivery = delivery;
    return error;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorOfEveryDeedIsSaidInAFewSentences_data();
    void everyErrorOfEveryDeedIsSaidInAFewSentences();
    void aForbiddenDeedNamesTheMissingRight_data();
    void aForbiddenDeedNamesTheMissingRight();
    void whatWasEnteredIsSaidToBeThereStill();
    void whatMayHaveBeenDoneIsNotCalledUndone();
    void theServersReasonIsQuotedWhereItIsAllThatIsKnown();
    void aLongReasonIsLeftToTheDetails();
    void theDetailsHoldAllThatTheServerSaid();
    void anEndedSessionCanBeTriedAgainAfterLogIn();
    void commandsAreNamed();
    void namesWithPlaceholdersStayAsTheyAre();
};

void ErrorTextTest::everyErrorOfEveryDeedIsSaidInAFewSentences_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(lastKind); ++kind) {
        QTest::newRow(qPrintable(toString(ErrorKind(kind)))) << kind;
    }
}

void ErrorTextTest::everyErrorOfEveryDeedIsSaidInAFewSentences()
{
    QFETCH(const int, kind);
    for (int deed = 0; deed <= int(lastDeed); ++deed) {
        for (const Delivery delivery : { Delivery::NotSent, Delivery::Unknown, Delivery::Refused }) {
            const ErrorText text = textFor(errorOf(ErrorKind(kind), delivery), Deed(deed));
            QVERIFY2(text.sentence.size() > 30 && text.sentence.size() < 320, qPrintable(text.sentence));
            QVERIFY2(text.sentence.endsWith(u'.') || text.sentence.endsWith(u'"'), qPrintable(text.sentence));
            QVERIFY2(!text.sentence.contains(u"%1"_s) && !text.sentence.contains(u"  "_s),
                qPrintable(text.sentence));
        }
    }
}

void ErrorTextTest::aForbiddenDeedNamesTheMissingRight_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("right");
    QTest::newRow("log in") << Deed::LogIn << u"right to log in"_s;
    QTest::newRow("directories") << Deed::LoadDirectories << u"View General Directories"_s;
    QTest::newRow("directory") << Deed::LoadDirectory << u"right to read"_s;
    QTest::newRow("create") << Deed::CreateContact << u"right to insert new entries"_s;
    QTest::newRow("update") << Deed::UpdateContact << u"Allow: Change"_s;
    QTest::newRow("delete") << Deed::DeleteContact << u"Allow: Delete"_s;
    QTest::newRow("new list") << Deed::CreateSpeedDial << u"Allow Speed Dials"_s;
    QTest::newRow("rename") << Deed::RenameSpeedDial << u"right to rename"_s;
    QTest::newRow("delete list") << Deed::DeleteSpeedDial << u"right to delete"_s;
    QTest::newRow("add") << Deed::AddLink << u"right to insert entries into this speed dial"_s;
    QTest::newRow("primary number") << Deed::SetPrimaryNumber << u"right to set Primary Numbers"_s;
    QTest::newRow("remove") << Deed::RemoveLink << u"right to delete entries of this speed dial"_s;
    QTest::newRow("validate") << Deed::ValidateNumber << u"dial plan"_s;
}

void ErrorTextTest::aForbiddenDeedNamesTheMissingRight()
{
    QFETCH(const Deed, deed);
    QFETCH(const QString, right);
    const ErrorText text = textFor(errorOf(ErrorKind::Forbidden), deed);
    QVERIFY2(text.sentence.contains(right), qPrintable(text.sentence));
    QVERIFY(!text.canRetry);
}

void ErrorTextTest::whatWasEnteredIsSaidToBeThereStill()
{
    for (const Deed deed : { Deed::CreateContact, Deed::UpdateContact, Deed::CreateSpeedDial,
             Deed::RenameSpeedDial, Deed::AddLink }) {
        for (const ErrorKind kind : { ErrorKind::Forbidden, ErrorKind::Busy, ErrorKind::TimedOut,
                 ErrorKind::SessionEnded, ErrorKind::InvalidProperty, ErrorKind::NotIcws }) {
            const QString sentence = textFor(errorOf(kind), deed).sentence;
            QVERIFY2(sentence.contains(deed == Deed::AddLink ? u"What you chose is still here"_s
                                                             : u"What you entered is still here"_s),
                qPrintable(sentence));
        }
    }
    QVERIFY(!textFor(errorOf(ErrorKind::Forbidden), Deed::LoadDirectory).sentence.contains(u"still here"_s));
}

void ErrorTextTest::whatMayHaveBeenDoneIsNotCalledUndone()
{
    const Error late = errorOf(ErrorKind::TimedOut, Delivery::Unknown);
    const QString create = textFor(late, Deed::CreateContact).sentence;
    QVERIFY(!create.contains(u"was not created"_s));
    QVERIFY(create.contains(u"not known whether"_s));
    QVERIFY(create.contains(u"before you try again"_s)); // it would be there twice
    QVERIFY(textFor(late, Deed::UpdateContact).sentence.contains(u"does no harm"_s));
    QVERIFY(textFor(errorOf(ErrorKind::TimedOut, Delivery::NotSent), Deed::CreateContact)
                .sentence.contains(u"was not created"_s));
    QVERIFY(!textFor(late, Deed::LoadDirectory).sentence.contains(u"not known"_s));
}

void ErrorTextTest::theServersReasonIsQuotedWhereItIsAllThatIsKnown()
{
    Error error = errorOf(ErrorKind::InvalidRequest);
    error.serverMessage = u"Your password has expired. 100%1"_s;
    QVERIFY(textFor(error, Deed::LogIn).sentence.contains(u"\"Your password has expired. 100%1\""_s));
    error.kind = ErrorKind::Forbidden;
    QVERIFY(!textFor(error, Deed::LogIn).sentence.contains(u"expired"_s));
    QVERIFY(textFor(error, Deed::LogIn).details.contains(u"expired"_s));
}

void ErrorTextTest::aLongReasonIsLeftToTheDetails()
{
    Error error = errorOf(ErrorKind::InvalidRequest);
    error.serverMessage = QString(5000, u'x');
    const ErrorText text = textFor(error, Deed::UpdateContact);
    QVERIFY(text.sentence.size() < 320);
    QVERIFY(text.details.contains(error.serverMessage));
}

void ErrorTextTest::theDetailsHoldAllThatTheServerSaid()
{
    Error error = errorOf(ErrorKind::InvalidProperty);
    error.httpStatus = 400;
    error.errorId = u"error.request.invalidRepresentation.invalidProperty"_s;
    error.errorCode = -2147221496;
    error.propertyNames = QStringList { u"businessPhone"_s, u"pager"_s };
    error.serverMessage = u"<b>No</b>"_s;
    error.alternateHosts = QStringList { u"cic2"_s };
    error.detail = u"PUT /icws/*/directories"_s;
    const QString details = textFor(error, Deed::UpdateContact).details;
    for (const QString &part : { error.errorId, u"400"_s, u"-2147221496"_s, u"businessPhone, pager"_s,
             error.serverMessage, u"cic2"_s, error.detail }) {
        QVERIFY2(details.contains(part), qPrintable(part));
    }
    QCOMPARE(textFor(errorOf(ErrorKind::NotConnected), Deed::UpdateContact).details, QString());
}

void ErrorTextTest::anEndedSessionCanBeTriedAgainAfterLogIn()
{
    QVERIFY(textFor(errorOf(ErrorKind::SessionEnded), Deed::UpdateContact).canRetry);
    QVERIFY(textFor(errorOf(ErrorKind::NotConnected), Deed::UpdateContact).canRetry);
    QVERIFY(textFor(errorOf(ErrorKind::Busy), Deed::AddLink).canRetry);
    QVERIFY(!textFor(errorOf(ErrorKind::Gone), Deed::UpdateContact).canRetry);
    QVERIFY(!textFor(errorOf(ErrorKind::InvalidProperty), Deed::UpdateContact).canRetry);
}

void ErrorTextTest::commandsAreNamed()
{
    ContactDraft anna;
    anna.text(ContactField::DisplayName) = u"Lindgren, Anna"_s;
    const ContactRef ref { DirectoryId(u"d"_s), EntryId(u"e"_s) };
    const DirectoryId list(u"l"_s);
    const LinkId link(u"k"_s);
    const std::tuple<Command, Deed, QString> cases[] = {
        { CreateContact { list, anna }, Deed::CreateContact, u"New entry \"Lindgren, Anna\""_s },
        { UpdateContact { ref, {}, anna }, Deed::UpdateContact, u"Change \"Lindgren, Anna\""_s },
        { DeleteContact { ref, anna }, Deed::DeleteContact, u"Delete \"Lindgren, Anna\""_s },
        { CreateSpeedDial { u"Night"_s, {} }, Deed::CreateSpeedDial, u"New speed dial \"Night\""_s },
        { RenameSpeedDial { list, u"Night"_s, u"Day"_s }, Deed::RenameSpeedDial,
            u"Rename speed dial \"Night\" to \"Day\""_s },
        { DeleteSpeedDial { list, u"Night"_s }, Deed::DeleteSpeedDial, u"Delete speed dial \"Night\""_s },
        { AddLink { list, u"Night"_s, ref, u"Anna"_s, {} }, Deed::AddLink,
            u"Add \"Anna\" to speed dial \"Night\""_s },
        { SetPrimaryNumber { list, link, u"Anna"_s, {}, {} }, Deed::SetPrimaryNumber,
            u"Set Primary Number of \"Anna\""_s },
        { RemoveLink { list, u"Night"_s, link, u"Anna"_s }, Deed::RemoveLink,
            u"Remove \"Anna\" from speed dial \"Night\""_s },
        { CreateContact { list, {} }, Deed::CreateContact, u"New entry \"(no name)\""_s },
    };
    for (const auto &[command, deed, title] : cases) {
        QCOMPARE(titleOf(command), title);
        QCOMPARE(deedOf(command), deed);
    }
    for (int deed = 0; deed <= int(lastDeed); ++deed) {
        QVERIFY(!titleOf(Deed(deed)).isEmpty());
    }
}

void ErrorTextTest::namesWithPlaceholdersStayAsTheyAre()
{
    QCOMPARE(titleOf(Command(RenameSpeedDial { {}, u"%2 <b>"_s, u"%1"_s })),
        u"Rename speed dial \"%2 <b>\" to \"%1\""_s);
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
