// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findnumbers.h"

#include "ui/contacts/contacttext.h"
#include "ui/find/findresultsmodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphs.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QToolButton>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

FindNumbers::FindNumbers(QWidget *parent)
    : QWidget(parent)
    , m_inUse(new ElidedLabel(this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"findNumbers"_s);
    m_inUse->setObjectName(u"findNumberInUse"_s);
    QFont font = m_inUse->font();
    font.setBold(true);
    m_inUse->setFont(font);
    m_grid->setSpacing(2);
    for (int i = 0; i < mostNumbers; ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"findNumber%1"_s.arg(i + 1));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, i] { emit chosen(i); });
        m_buttons.append(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_inUse);
    layout->addLayout(m_grid);
}

void FindNumbers::show(const FoundPerson &person)
{
    if (person.numberInUse >= 0) {
        m_inUse->setText(tr("Enter: %1", "what the Enter key uses, e.g. Business Phone 555 0100")
                             .arg(numberInWords(person)));
    } else if (person.numbers.isEmpty()) {
        m_inUse->setText(tr("Nothing to dial: this entry has no number."));
    } else {
        m_inUse->setText(tr("The primary number is empty. Choose another one:"));
    }
    m_count = int(std::min<qsizetype>(person.numbers.size(), mostNumbers));
    for (int i = 0; i < m_count; ++i) {
        const FoundNumber &number = person.numbers.at(i);
        const QString keys =
            QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText);
        const QString words = labelOf(number.which) + u' ' + number.text;
        QToolButton *button = m_buttons.at(i);
        QString shown = tr("%1  %2", "a key, and the number that it chooses").arg(keys, words);
        button->setText(shown.replace(u'&', u"&&"_s)); // text of a server makes no mnemonic
        button->setAccessibleName(words);
        button->setToolTip(plainToolTip(tr("%1 (%2)", "action, shortcut").arg(words, keys)));
        button->setIcon(glyph(i == person.numberInUse ? Glyph::PhonePrimary : Glyph::Phone));
        button->setChecked(i == person.numberInUse);
    }
    arrange();
}

void FindNumbers::setColumns(int columns)
{
    if (m_columns != columns) {
        m_columns = columns;
        arrange();
    }
}

void FindNumbers::arrange()
{
    for (int i = 0; i < mostNumbers; ++i) {
        QToolButton *button = m_buttons.at(i);
        m_grid->removeWidget(button);
        const bool shown = i < m_count && (m_count > 1 || !button->isChecked());
        button->setVisible(shown);
        if (shown) {
            m_grid->addWidget(button, i / m_columns, i % m_columns);
        }
    }
    for (int column = 0; column < 3; ++column) {
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    }
}

} // namespace dialbook
