// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/directories/people.h"
#include "ui/directories/contactdetails.h"
#include "ui/directories/numberbutton.h"
#include "ui/directories/plaintextview.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace test;

class ContactDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void onlyWhatIsFilledIsShown();
    void thePrimaryNumberComesFirstAndSaysSo();
    void anEmptyPrimaryNumberSaysSoAndCannotBeCopied();
    void aNumberIsCopiedByClickAndByKeyboard();
    void thePrimaryMarkIsNeverCut();
    void serverTextIsShownAsTyped();
    void whyItCannotBeChangedIsSaid();
    void aChangeKeepsThePlaceOfTheReader();
    void nothingToShowSaysWhy();

private:
    [[nodiscard]] QList<NumberButton *> numbers() const
    {
        QList<NumberButton *> shown;
        for (NumberButton *button : m_details->findChildren<NumberButton *>()) {
            if (button->isVisible()) {
                shown += button;
            }
        }
        return shown;
    }
    [[nodiscard]] QString textOf(const QString &name) const
    {
        const auto *view = m_details->findChild<PlainTextView *>(name);
        return view && view->isVisible() ? view->text() : u"(hidden)"_s;
    }

    std::unique_ptr<ContactDetails> m_details;
};

void ContactDetailsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_details = std::make_unique<ContactDetails>();
    m_details->resize(300, 500);
    m_details->show();
    QVERIFY(QTest::qWaitForWindowActive(m_details.get()));
}

void ContactDetailsTest::onlyWhatIsFilledIsShown()
{
    m_details->showContact(named(u"1"_s, u"Anna"_s), {}, false);
    QCOMPARE(textOf(u"detailsName"_s), u"Anna"_s);
    QCOMPARE(textOf(u"detailsNotes"_s), u"(hidden)"_s);
    QCOMPARE(textOf(u"detailsStatus"_s), u"(hidden)"_s);
    QVERIFY(numbers().isEmpty());
    m_details->showContact(person(u"1"_s,
                               [](Contact &contact) {
                                   contact.setText(ContactField::Company, u"Northwind"_s);
                                   contact.setText(ContactField::Title, u"Agent"_s);
                                   contact.setText(ContactField::BusinessCity, u"Berlin"_s);
                                   contact.setText(ContactField::BusinessCountry, u"Germany"_s);
                                   contact.setWorkgroups({ u"Claims"_s, u"Sales"_s });
                                   contact.setStatus(UserStatus { u"Available"_s, {}, true, true, {} });
                               }),
        {}, false);
    QCOMPARE(textOf(u"detailsPosition"_s), u"Agent\nNorthwind"_s);
    QCOMPARE(textOf(u"detailsBusinessAddress"_s), u"Berlin\nGermany"_s);
    QCOMPARE(textOf(u"detailsWorkgroups"_s), u"Claims, Sales"_s);
    QCOMPARE(textOf(u"detailsStatus"_s), u"Available, on the phone"_s);
}

void ContactDetailsTest::thePrimaryNumberComesFirstAndSaysSo()
{
    m_details->showContact(person(u"1"_s,
                               [](Contact &contact) {
                                   contact.setPhone(ContactField::BusinessPhone, phone(u"(317) 1"_s));
                                   contact.setPhone(ContactField::MobilePhone, phone(u"0171,,2"_s));
                                   contact.setExtension(u"4711"_s);
                                   contact.setPrimaryNumber(PrimaryNumber::MobilePhone);
                               }),
        {}, false);
    const auto shown = numbers();
    QCOMPARE(shown.size(), 3);
    QCOMPARE(shown.at(0)->number(), u"0171,,2"_s); // with its pauses
    QVERIFY(shown.at(0)->isPrimary());
    QVERIFY(shown.at(0)->accessibleName().contains(u"Primary Number"_s));
    QVERIFY(shown.at(0)->accessibleName().contains(u"Mobile"_s));
    QVERIFY(!shown.at(1)->isPrimary());
    QVERIFY(!shown.at(1)->accessibleName().contains(u"Primary"_s));
}

void ContactDetailsTest::anEmptyPrimaryNumberSaysSoAndCannotBeCopied()
{
    m_details->showContact(
        person(u"1"_s, [](Contact &contact) { contact.setPrimaryNumber(PrimaryNumber::Fax); }), {}, false);
    QCOMPARE(numbers().size(), 1);
    NumberButton *button = numbers().first();
    QVERIFY(!button->isEnabled());
    QVERIFY(button->accessibleName().contains(u"empty"_s));
    QSignalSpy copied(m_details.get(), &ContactDetails::copyRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(copied.count(), 0);
}

void ContactDetailsTest::aNumberIsCopiedByClickAndByKeyboard()
{
    m_details->showContact(
        person(u"1"_s,
            [](Contact &contact) { contact.setPhone(ContactField::BusinessPhone, phone(u"(317) 1"_s)); }),
        {}, false);
    NumberButton *button = numbers().first();
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QSignalSpy copied(m_details.get(), &ContactDetails::copyRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(copied.count(), 3);
    QCOMPARE(copied.last().at(0).toString(), u"(317) 1"_s);
}

void ContactDetailsTest::thePrimaryMarkIsNeverCut()
{
    m_details->showContact(person(u"1"_s,
                               [](Contact &contact) {
                                   contact.setPhone(ContactField::BusinessPhone2, phone(u"(317) 1"_s));
                                   contact.setPrimaryNumber(PrimaryNumber::BusinessPhone2);
                               }),
        {}, false);
    m_details->resize(600, 500);
    QCoreApplication::processEvents();
    const int oneLine = numbers().first()->height();
    m_details->resize(190, 500);
    QTRY_VERIFY(numbers().first()->height() > oneLine);
}

void ContactDetailsTest::serverTextIsShownAsTyped()
{
    const QString nasty = u"<b>Bold</b> <img src=\"file:///etc/passwd\"> &amp;"_s;
    m_details->showContact(person(u"1"_s,
                               [&](Contact &contact) {
                                   contact.setText(ContactField::DisplayName, nasty);
                                   contact.setText(ContactField::Notes, nasty + u'\n' + nasty);
                                   contact.setPhone(ContactField::BusinessPhone, phone(nasty));
                               }),
        {}, false);
    QCOMPARE(textOf(u"detailsName"_s), nasty);
    QCOMPARE(textOf(u"detailsNotes"_s), nasty + u'\n' + nasty);
    QVERIFY(!numbers().first()->toolTip().contains(u"<img"_s));
    for (const QLabel *label : m_details->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }
}

void ContactDetailsTest::whyItCannotBeChangedIsSaid()
{
    auto *hindrance = m_details->findChild<QLabel *>(u"detailsHindrance"_s);
    m_details->showContact(named(u"1"_s, u"Anna"_s), u"Because."_s, false);
    QVERIFY(hindrance->isVisible());
    QCOMPARE(hindrance->text(), u"Because."_s);
    m_details->showContact(named(u"1"_s, u"Anna"_s), {}, false);
    QVERIFY(!hindrance->isVisible());
}

void ContactDetailsTest::aChangeKeepsThePlaceOfTheReader()
{
    const auto contact = [](const QString &id, const QString &notes) {
        return person(id, [&](Contact &c) {
            c.setText(ContactField::Notes, notes);
            for (const ContactField field : phoneFields()) {
                c.setPhone(field, phone(u"1"_s));
            }
        });
    };
    m_details->showContact(contact(u"1"_s, u"long\n"_s.repeated(40)), {}, false);
    numbers().at(3)->setFocus();
    QTRY_VERIFY(m_details->verticalScrollBar()->maximum() > 300);
    m_details->verticalScrollBar()->setValue(200);
    QCOMPARE(m_details->verticalScrollBar()->value(), 200);
    m_details->showContact(contact(u"1"_s, u"other\n"_s.repeated(40)), {}, false);
    QCoreApplication::processEvents();
    QCOMPARE(m_details->verticalScrollBar()->value(), 200);
    QVERIFY(numbers().at(3)->hasFocus());
    m_details->showContact(contact(u"2"_s, {}), {}, false);
    QCOMPARE(m_details->verticalScrollBar()->value(), 0);
}

void ContactDetailsTest::nothingToShowSaysWhy()
{
    m_details->showContact(named(u"1"_s, u"Anna"_s), {}, false);
    m_details->showNothing(u"2 entries selected"_s);
    QCOMPARE(m_details->findChild<QLabel *>(u"contactDetailsEmpty"_s)->text(), u"2 entries selected"_s);
    QCOMPARE(textOf(u"detailsName"_s), u"(hidden)"_s);
}

} // namespace dialbook

QTEST_MAIN(dialbook::ContactDetailsTest)
#include "tst_contactdetails.moc"
