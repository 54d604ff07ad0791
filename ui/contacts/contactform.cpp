// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactform.h"

#include "ui/contacts/accesssection.h"
#include "ui/contacts/phonessection.h"
#include "ui/contacts/textsection.h"
#include "ui/widgets/glyphs.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace dialbook {

ContactForm::ContactForm(const QString &extension, const QString &owner, QWidget *parent)
    : QTabWidget(parent)
    , m_phones(new PhonesSection(extension))
{
    setObjectName(u"contactForm"_s);

    auto *general = new TextSection;
    for (const ContactField field : { ContactField::LastName, ContactField::FirstName,
             ContactField::DisplayName, ContactField::Company, ContactField::Department, ContactField::Title,
             ContactField::BusinessEmail, ContactField::Assistant }) {
        general->addField(field);
    }
    general->addField(ContactField::Notes, FieldEdit::Lines::Many);
    addSection(general, addPage(general, tr("General")));

    addSection(m_phones, addPage(m_phones, tr("Phone numbers")));
    connect(m_phones, &PhonesSection::leftNumber, this, &ContactForm::leftNumber);

    auto *addresses = new TextSection;
    addresses->addHeading(tr("Business"));
    addresses->addField(ContactField::BusinessAddress, FieldEdit::Lines::Few);
    for (const ContactField field : { ContactField::BusinessCity, ContactField::BusinessState,
             ContactField::BusinessZipCode, ContactField::BusinessCountry }) {
        addresses->addField(field);
    }
    addresses->addHeading(tr("Home"));
    addresses->addField(ContactField::HomeEmail);
    addresses->addField(ContactField::HomeAddress, FieldEdit::Lines::Few);
    for (const ContactField field : { ContactField::HomeCity, ContactField::HomeState,
             ContactField::HomeZipCode, ContactField::HomeCountry }) {
        addresses->addField(field);
    }
    addSection(addresses, addPage(addresses, tr("Addresses")));

    auto *others = new TextSection;
    auto *access = new AccessSection;
    if (!owner.isEmpty()) {
        auto *ownerName = new QLabel(owner);
        ownerName->setObjectName(u"owner"_s);
        ownerName->setTextFormat(Qt::PlainText);
        ownerName->setTextInteractionFlags(Qt::TextSelectableByMouse);
        others->addRow(tr("Owner:"), ownerName);
    }
    others->addRow(tr("Others:", "what other people may do with the entry"), access);
    others->addField(ContactField::StatusUri);
    const int accessTab = addPage(others, tr("Access Rights"));
    addSection(access, accessTab);
    addSection(others, accessTab);
}

int ContactForm::addPage(QWidget *content, const QString &title)
{
    // Pages scroll, so that the dialog works at any height and font size.
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    return addTab(area, title);
}

void ContactForm::addSection(EditorSection *section, int tab)
{
    m_places.append({ section, tab });
    connect(section, &EditorSection::edited, this, &ContactForm::edited);
}

ContactForm::Place ContactForm::placeOf(ContactField field) const
{
    for (const Place &place : m_places) {
        if (place.section->fields().contains(field)) {
            return place;
        }
    }
    Q_UNREACHABLE();
}

void ContactForm::show(const ContactDraft &draft)
{
    for (const ContactField field : allContactFields()) {
        showField(field, draft);
    }
}

void ContactForm::showField(ContactField field, const ContactDraft &draft)
{
    placeOf(field).section->load(field, draft);
}

ContactDraft ContactForm::draft(const ContactDraft &base) const
{
    ContactDraft result = base;
    for (const ContactField field : allContactFields()) {
        placeOf(field).section->store(field, result);
    }
    return result;
}

void ContactForm::setReadOnly(bool readOnly)
{
    for (const Place &place : m_places) {
        place.section->setReadOnly(readOnly);
    }
}

void ContactForm::markProblem(ContactField field, const QString &text)
{
    const Place place = placeOf(field);
    place.section->showProblem(field, text);
    setTabIcon(place.tab, glyph(Glyph::Problem));
}

void ContactForm::clearProblems()
{
    for (const Place &place : m_places) {
        place.section->clearProblems();
        setTabIcon(place.tab, {});
    }
}

void ContactForm::focusField(ContactField field)
{
    const Place place = placeOf(field);
    setCurrentIndex(place.tab);
    place.section->focusField(field);
    // A note that has just been put under the field moves it; look where it is once that is laid out.
    QTimer::singleShot(0, this, [this, tab = place.tab] {
        auto *area = qobject_cast<QScrollArea *>(widget(tab));
        QWidget *focused = area ? area->focusWidget() : nullptr;
        if (focused) {
            area->ensureWidgetVisible(focused, 0, focused->height() * 2);
        }
    });
}

PhoneRow *ContactForm::phoneRow(ContactField phone) const
{
    return m_phones->row(phone);
}

} // namespace dialbook
