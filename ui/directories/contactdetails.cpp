// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactdetails.h"

#include "ui/contacts/contacttext.h"
#include "ui/directories/contactcolumns.h"
#include "ui/directories/numberbutton.h"
#include "ui/directories/plaintextview.h"
#include "ui/widgets/glyphs.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

/// The way an address is written, as far as its parts tell; a country's own order is not known.
QString address(const Contact &contact, ContactField street, ContactField city, ContactField state,
    ContactField zip, ContactField country)
{
    return joined({ contact.text(street),
                      joined({ contact.text(city), contact.text(state), contact.text(zip) }, u" "_s),
                      contact.text(country) },
        u"\n"_s);
}

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    // On the side where lines begin, whichever way a name is written.
    label->setAlignment(Qt::AlignAbsolute | (label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    return label;
}

} // namespace

ContactDetails::ContactDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_empty(new QWidget)
    , m_emptyText(plainLabel())
    , m_name(new PlainTextView)
    , m_doomed(plainLabel(tr("This entry is being deleted.")))
    , m_link(new LinkPanel)
    , m_numbersTitle(plainLabel(tr("Numbers")))
    , m_numbers(new QWidget)
    , m_numbersLayout(new QVBoxLayout(m_numbers))
    , m_noNumbers(plainLabel(tr("No numbers.")))
    , m_hindranceBlock(new QWidget)
    , m_hindranceGlyph(new QLabel)
    , m_hindrance(plainLabel())
{
    setObjectName(u"contactDetails"_s);
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *whole = new QWidget;
    whole->setObjectName(u"contactDetailsContent"_s);
    auto *wholeLayout = new QVBoxLayout(whole);
    wholeLayout->setContentsMargins(0, 0, 0, 0);
    wholeLayout->addWidget(m_content);
    wholeLayout->addWidget(m_empty);
    wholeLayout->addStretch();

    auto *emptyLayout = new QVBoxLayout(m_empty);
    m_emptyText->setObjectName(u"contactDetailsEmpty"_s);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    emptyLayout->addSpacing(fontMetrics().height() * 3);
    auto *person = new QLabel;
    person->setPixmap(glyph(Glyph::Person).pixmap(QSize(40, 40), QIcon::Disabled));
    person->setAlignment(Qt::AlignHCenter);
    emptyLayout->addWidget(person);
    emptyLayout->addWidget(m_emptyText);

    m_layout->setSpacing(fontMetrics().height() * 2 / 3);
    m_name->setObjectName(u"detailsName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_doomed);
    m_layout->addWidget(m_link);
    m_position = addField(u"detailsPosition"_s, {});
    m_position.value->setAccessibleName(tr("Title, department and company"));
    m_status = addField(u"detailsStatus"_s, tr("Status"));
    for (QLabel *label : { m_doomed, m_numbersTitle, m_noNumbers }) {
        label->setIndent(PlainTextView::margin);
    }
    m_numbersTitle->setObjectName(u"detailsNumbersTitle"_s);
    m_layout->addWidget(m_numbersTitle);
    m_numbers->setObjectName(u"detailsNumbers"_s);
    m_numbers->setAccessibleName(tr("Numbers"));
    m_numbersLayout->setContentsMargins(0, 0, 0, 0);
    m_numbersLayout->setSpacing(0);
    m_numbersLayout->addWidget(m_noNumbers);
    m_layout->addWidget(m_numbers);
    m_businessEmail = addField(u"detailsBusinessEmail"_s, labelOf(ContactField::BusinessEmail));
    m_homeEmail = addField(u"detailsHomeEmail"_s, labelOf(ContactField::HomeEmail));
    m_workgroups = addField(u"detailsWorkgroups"_s, tr("Workgroups"));
    m_skills = addField(u"detailsSkills"_s, tr("Skills"));
    m_assistant = addField(u"detailsAssistant"_s, labelOf(ContactField::Assistant));
    m_businessAddress = addField(u"detailsBusinessAddress"_s, labelOf(ContactField::BusinessAddress));
    m_homeAddress = addField(u"detailsHomeAddress"_s, labelOf(ContactField::HomeAddress));
    m_notes = addField(u"detailsNotes"_s, labelOf(ContactField::Notes));

    auto *hindranceLayout = new QHBoxLayout(m_hindranceBlock);
    hindranceLayout->setContentsMargins(0, 0, 0, 0);
    hindranceLayout->addWidget(m_hindranceGlyph, 0, Qt::AlignTop);
    hindranceLayout->addWidget(m_hindrance, 1);
    m_hindrance->setObjectName(u"detailsHindrance"_s);
    m_hindrance->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hindrance->setAccessibleName(tr("Why this entry cannot be changed"));
    m_layout->addWidget(m_hindranceBlock);

    setWidget(whole);
    setFonts();
    showNothing({});
}

QSize ContactDetails::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 20 };
}

void ContactDetails::showContact(const ContactPtr &contact, const QString &hindrance, bool beingDeleted)
{
    const bool another = contact->id != m_shown || m_content->isHidden();
    m_shown = contact->id;
    m_name->setText(nameToShow(*contact));
    m_doomed->setVisible(beingDeleted);
    setField(m_position,
        joined({ contact->text(ContactField::Title), contact->text(ContactField::Department),
                   contact->text(ContactField::Company) },
            u"\n"_s));
    QString status = statusText(*contact);
    if (const auto told = contact->status(); told && told->changed.isValid() && !status.isEmpty()) {
        const QDateTime changed = told->changed.toLocalTime();
        const bool today = changed.date() == QDate::currentDate();
        status += u'\n'
            + tr("since %1")
                  .arg(today ? locale().toString(changed.time(), QLocale::ShortFormat)
                             : locale().toString(changed, QLocale::ShortFormat));
    }
    setField(m_status, status);
    showNumbers(*contact);
    setField(m_businessEmail, contact->text(ContactField::BusinessEmail));
    setField(m_homeEmail, contact->text(ContactField::HomeEmail));
    setField(m_workgroups, contact->workgroups().join(u", "_s));
    setField(m_skills, contact->skills().join(u", "_s));
    setField(m_assistant, contact->text(ContactField::Assistant));
    setField(m_businessAddress,
        address(*contact, ContactField::BusinessAddress, ContactField::BusinessCity,
            ContactField::BusinessState, ContactField::BusinessZipCode, ContactField::BusinessCountry));
    setField(m_homeAddress,
        address(*contact, ContactField::HomeAddress, ContactField::HomeCity, ContactField::HomeState,
            ContactField::HomeZipCode, ContactField::HomeCountry));
    setField(m_notes, contact->text(ContactField::Notes));
    m_hindrance->setText(hindrance);
    m_hindranceBlock->setVisible(!hindrance.isEmpty());
    m_empty->hide();
    m_content->show();
    if (another) {
        verticalScrollBar()->setValue(0);
    }
}

void ContactDetails::showNothing(const QString &why)
{
    m_shown = {};
    m_emptyText->setText(why);
    m_content->hide();
    m_empty->show();
}

ContactDetails::Field ContactDetails::addField(const QString &name, const QString &caption)
{
    Field field { new QWidget, plainLabel(caption), new PlainTextView };
    auto *layout = new QVBoxLayout(field.block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(field.caption);
    layout->addWidget(field.value);
    field.caption->setIndent(PlainTextView::margin);
    field.caption->setBuddy(field.value);
    field.caption->setVisible(!caption.isEmpty());
    field.value->setObjectName(name);
    field.value->setAccessibleName(caption);
    m_layout->addWidget(field.block);
    return field;
}

void ContactDetails::setField(const Field &field, const QString &text)
{
    field.value->setText(text);
    field.block->setVisible(!text.isEmpty());
}

void ContactDetails::showNumbers(const Contact &contact)
{
    // The primary number first: it is the one that is looked for. The others as the vendor orders them.
    QList<PrimaryNumber> numbers { contact.primaryNumber() };
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        if (number != contact.primaryNumber() && contact.hasNumber(number)) {
            numbers += number;
        }
    }
    numbers.removeAll(PrimaryNumber::None);
    for (int i = 0; i < int(numbers.size()); ++i) {
        const PrimaryNumber number = numbers.at(i);
        NumberButton *button = numberButton(i);
        button->setNumber(labelOf(number), contact.shownNumber(number), number == contact.primaryNumber());
        button->setVisible(true);
    }
    for (qsizetype i = numbers.size(); i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(false);
    }
    m_noNumbers->setVisible(numbers.isEmpty());
}

NumberButton *ContactDetails::numberButton(int index)
{
    while (m_buttons.size() <= index) {
        auto *button = new NumberButton;
        button->setObjectName(u"detailsNumber%1"_s.arg(m_buttons.size()));
        m_numbersLayout->addWidget(button);
        if (!m_buttons.isEmpty()) {
            setTabOrder(m_buttons.last(), button);
        }
        connect(button, &QAbstractButton::clicked, this,
            [this, button] { emit copyRequested(button->number()); });
        m_buttons += button;
    }
    return m_buttons.at(index);
}

void ContactDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        setFonts();
    }
}

void ContactDetails::setFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_name->setFont(large);
    QPalette faint = palette();
    QColor color = faint.color(QPalette::WindowText);
    color.setAlphaF(0.75F);
    faint.setColor(QPalette::WindowText, color);
    QList<QLabel *> captions { m_numbersTitle, m_emptyText, m_noNumbers, m_hindrance };
    for (const Field &field : { m_position, m_status, m_workgroups, m_businessEmail, m_homeEmail, m_assistant,
             m_businessAddress, m_homeAddress, m_skills, m_notes }) {
        captions += field.caption;
        // The text stands on the panel, not on a field to type in.
        QPalette onWindow = palette();
        onWindow.setColor(QPalette::Base, Qt::transparent);
        field.value->setPalette(onWindow);
    }
    QPalette onWindow = palette();
    onWindow.setColor(QPalette::Base, Qt::transparent);
    m_name->setPalette(onWindow);
    for (QLabel *caption : std::as_const(captions)) {
        caption->setPalette(faint);
    }
    const int mark = fontMetrics().height();
    m_hindranceGlyph->setPixmap(glyph(Glyph::ReadOnly).pixmap(QSize(mark, mark)));
}

} // namespace dialbook
