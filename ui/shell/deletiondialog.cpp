// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deletiondialog.h"

#include "ui/widgets/glyphs.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaces = 6;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(360);
    return label;
}

} // namespace

DeletionDialog::DeletionDialog(
    const QString &title, const DeletionImpact &impact, std::function<void()> confirmed, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"deletionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);

    auto *symbol = new QLabel(this);
    symbol->setPixmap(glyph(Glyph::Warning, Tone::Warning).pixmap(32, 32));
    QLabel *question = wrapped(impact.question, this);
    question->setObjectName(u"deletionQuestion"_s);
    QFont strong = question->font();
    strong.setWeight(QFont::DemiBold);
    question->setFont(strong);
    QLabel *consequence = wrapped(impact.consequence, this);
    consequence->setObjectName(u"deletionConsequence"_s);
    consequence->setVisible(!impact.consequence.isEmpty());

    QStringList places = impact.places.mid(0, mostPlaces);
    for (QString &place : places) {
        place.prepend(u"•  "_s);
    }
    if (impact.places.size() > mostPlaces) {
        places.append(tr("and %n more", "", int(impact.places.size()) - mostPlaces));
    }
    QLabel *where = wrapped(places.join(u'\n'), this);
    where->setObjectName(u"deletionPlaces"_s);
    where->setVisible(!places.isEmpty());
    QLabel *undo = wrapped(tr("You can undo this for a few seconds."), this);
    undo->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *confirm = buttons->addButton(tr("&Delete"), QDialogButtonBox::AcceptRole);
    confirm->setObjectName(u"deletionConfirmButton"_s);
    confirm->setDefault(true);
    confirm->setFocus();
    setAccessibleDescription(impact.question + u' ' + impact.consequence);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->addWidget(symbol, 0, 0, 4, 1, Qt::AlignTop);
    layout->addWidget(question, 0, 1);
    layout->addWidget(consequence, 1, 1);
    layout->addWidget(where, 2, 1);
    layout->addWidget(undo, 3, 1);
    layout->setRowMinimumHeight(4, 6);
    layout->addWidget(buttons, 5, 0, 1, 2);
    layout->setSizeConstraint(QLayout::SetFixedSize);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, confirmed = std::move(confirmed)] {
        accept();
        confirmed();
    });
}

} // namespace dialbook
