// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/changetext.h"
#include "ui/contacts/contacttext.h"

#include <QSet>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

class ContactTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasAWordOfItsOwn();
    void everyPrimaryNumberHasAWordOfItsOwn();
    void theWordsAreTheVendors();
    void everyHindranceIsExplainedInTheVendorsTerms();
    void everyProblemOfAFieldIsExplained();
    void aContactWithoutANameHasOneToShow();
    void anExtensionIsNamedInTheLanguage();
};

void ContactTextTest::everyFieldHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const ContactField field : allContactFields()) {
        const QString word = labelOf(field);
        QVERIFY(!word.isEmpty());
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
    }
}

void ContactTextTest::everyPrimaryNumberHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        words.insert(labelOf(number));
        if (const auto field = phoneFieldOf(number)) {
            QCOMPARE(labelOf(number), labelOf(*field));
        }
    }
    QCOMPARE(words.size(), qsizetype(allPrimaryNumbers().size()));
    QVERIFY(!words.contains(QString()));
}

void ContactTextTest::theWordsAreTheVendors()
{
    QCOMPARE(labelOf(ContactField::BusinessPhone2), u"Business Phone 2"_s);
    QCOMPARE(labelOf(ContactField::MobilePhone), u"Mobile"_s);
    QCOMPARE(labelOf(ContactField::PrimaryNumber), u"Primary Number"_s);
    QCOMPARE(labelOf(PrimaryNumber::Extension), u"Extension"_s);
    QCOMPARE(labelOf(DirectoryCategory::Company), u"Company Directory"_s);
    QCOMPARE(labelOf(DirectoryCategory::General), u"General Directories"_s);
}

void ContactTextTest::everyHindranceIsExplainedInTheVendorsTerms()
{
    QCOMPARE(explain(Hindrance::None), QString());
    for (int hindrance = int(Hindrance::NotConnected); hindrance <= int(Hindrance::AllowDeleteOff);
         ++hindrance) {
        QVERIFY(explain(Hindrance(hindrance)).endsWith(u'.'));
    }
    QVERIFY(explain(Hindrance::AllowChangeOff).contains(u"Allow: Change"_s));
    QVERIFY(explain(Hindrance::AllowDeleteOff).contains(u"Allow: Delete"_s));
    QVERIFY(explain(Hindrance::ReadOnlyDirectory).contains(u"Read Only"_s));
    QVERIFY(explain(Hindrance::CompanyDirectory).contains(u"Interaction Administrator"_s));
}

void ContactTextTest::everyProblemOfAFieldIsExplained()
{
    for (const FieldProblem problem : { FieldProblem::NothingToFindItBy, FieldProblem::ExtensionWithoutNumber,
             FieldProblem::PrimaryNumberEmpty }) {
        QVERIFY(explain(problem).endsWith(u'.'));
    }
}

void ContactTextTest::aContactWithoutANameHasOneToShow()
{
    Contact contact;
    QCOMPARE(nameToShow(contact), u"(no name)"_s);
    contact.setText(ContactField::DisplayName, u"<b>Anna</b>"_s);
    QCOMPARE(nameToShow(contact), u"<b>Anna</b>"_s);
}

void ContactTextTest::anExtensionIsNamedInTheLanguage()
{
    ContactDraft draft;
    PhoneDraft &fax = draft.phone(ContactField::Fax);
    fax.number = u"317 555"_s;
    QCOMPARE(shownValue(draft, ContactField::Fax), u"317 555"_s);
    fax.extension = u"2"_s;
    QCOMPARE(shownValue(draft, ContactField::Fax), u"317 555 ext. 2"_s);
    fax.autoDialExtension = true;
    QCOMPARE(shownValue(draft, ContactField::Fax), u"317 555 ext. 2 (auto dial)"_s);
}

QTEST_GUILESS_MAIN(ContactTextTest)
#include "tst_contacttext.moc"
