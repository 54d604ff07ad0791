// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/messagebar.h"

#include "ui/widgets/busyspinner.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int roomForOneRow = 46; // in widths of an average character, beside the buttons
constexpr int mostDetailsLines = 6;
constexpr int rowHeight = 28;

} // namespace

QString nameOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return MessageBar::tr("Information");
    case MessageBar::Kind::Success:
        return MessageBar::tr("Done", "kind of message");
    case MessageBar::Kind::Warning:
        return MessageBar::tr("Warning");
    case MessageBar::Kind::Problem:
        return MessageBar::tr("Problem");
    case MessageBar::Kind::Progress:
        return MessageBar::tr("In progress");
    }
    Q_UNREACHABLE();
}

Tone toneOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
    case MessageBar::Kind::Progress:
        return Tone::Information;
    case MessageBar::Kind::Success:
        return Tone::Success;
    case MessageBar::Kind::Warning:
        return Tone::Warning;
    case MessageBar::Kind::Problem:
        return Tone::Problem;
    }
    Q_UNREACHABLE();
}

QIcon iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return glyph(Glyph::Information, toneOf(kind));
    case MessageBar::Kind::Success:
        return glyph(Glyph::Check, toneOf(kind));
    case MessageBar::Kind::Warning:
        return glyph(Glyph::Warning, toneOf(kind));
    case MessageBar::Kind::Problem:
        return glyph(Glyph::Problem, toneOf(kind));
    case MessageBar::Kind::Progress:
        return glyph(Glyph::Waiting, toneOf(kind));
    }
    Q_UNREACHABLE();
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_spinner(new BusySpinner(this))
    , m_text(new QLabel(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttonRow(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_buttonRow))
    , m_showDetails(new QPushButton(tr("Details"), m_buttonRow))
    , m_details(new QPlainTextEdit(this))
    , m_close(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_text->setObjectName("messageBarText"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    // The first line stands beside the glyph and the buttons, however many follow.
    const int above = qMax(0, (rowHeight - fontMetrics().lineSpacing()) / 2);
    m_text->setContentsMargins(0, above, 0, above);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_icon->setMinimumHeight(rowHeight);
    m_spinner->setMinimumHeight(rowHeight);

    m_showDetails->setObjectName("messageBarShowDetails"_L1);
    m_showDetails->setCheckable(true);
    m_showDetails->setAutoDefault(false);

    m_details->setObjectName("messageBarDetails"_L1);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    connect(m_showDetails, &QPushButton::toggled, m_details, &QWidget::setVisible);

    m_close->setObjectName("messageBarClose"_L1);
    m_close->setIcon(glyph(Glyph::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        emit closed();
    });

    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->addWidget(m_showDetails);
    m_buttons->addStretch();

    m_body->addWidget(m_text, 1);
    m_body->addWidget(m_buttonRow);
    m_body->setAlignment(m_buttonRow, Qt::AlignTop);

    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_spinner);
    row->addLayout(m_body, 1);
    row->addWidget(m_close);
    row->setAlignment(m_icon, Qt::AlignTop);
    row->setAlignment(m_spinner, Qt::AlignTop);
    row->setAlignment(m_close, Qt::AlignTop);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 8, 8, 8);
    whole->addLayout(row);
    whole->addWidget(m_details);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &details)
{
    dropActions();
    m_kind = kind;
    const bool progress = kind == Kind::Progress;
    m_icon->setIcon(iconOf(kind));
    m_icon->setVisible(!progress);
    m_spinner->setVisible(progress);
    m_text->setText(text);
    m_details->setPlainText(details);
    const int lines = qMin(mostDetailsLines, int(details.count(u'\n')) + 2); // one may be wrapped
    m_details->setFixedHeight(
        m_details->fontMetrics().lineSpacing() * lines + 2 * m_details->frameWidth() + 8);
    m_details->hide();
    m_showDetails->setChecked(false);
    m_showDetails->setVisible(!details.isEmpty());
    arrange();
    show();
    announce();
}

void MessageBar::showError(const ErrorText &text)
{
    showMessage(Kind::Problem, text.sentence, text.details);
}

void MessageBar::updateText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(tr("%1: %2", "kind of message: message").arg(nameOf(m_kind), text));
}

QAbstractButton *MessageBar::addAction(
    const QString &name, const QString &text, std::function<void()> triggered)
{
    auto *button = new QPushButton(text, m_buttonRow);
    button->setObjectName("messageBar"_L1 + name);
    button->setAutoDefault(false); // Return in a field of the dialog is the dialog's
    connect(button, &QPushButton::clicked, this, std::move(triggered));
    m_buttons->insertWidget(int(m_actions.size()), button);
    m_actions.append(button);
    arrange();
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::dismiss()
{
    hide();
    dropActions();
    m_text->clear();
    m_details->clear();
    setAccessibleName({});
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::details() const
{
    return m_details->toPlainText();
}

MessageBar::Kind MessageBar::kind() const
{
    return m_kind;
}

QSize MessageBar::minimumSizeHint() const
{
    QSize hint = QFrame::minimumSizeHint();
    if (!m_buttonRow->isHidden() && m_body->direction() == QBoxLayout::LeftToRight) {
        const int text = m_text->minimumSizeHint().width();
        const int buttons = m_buttonRow->minimumSizeHint().width();
        hint.rwidth() -= qMin(text, buttons) + m_body->spacing();
    }
    return hint;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(borderColour(toneOf(m_kind), palette()));
    painter.setBrush(backgroundColour(toneOf(m_kind), palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::arrange()
{
    const bool anyButton = !m_actions.isEmpty() || !m_details->document()->isEmpty();
    m_buttonRow->setVisible(anyButton);
    const int room = width() - m_buttonRow->sizeHint().width() - 80;
    const bool oneRow = room >= fontMetrics().averageCharWidth() * roomForOneRow;
    m_body->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MessageBar::dropActions()
{
    for (QPushButton *button : std::exchange(m_actions, {})) {
        button->hide();
        button->setObjectName({}); // nobody shall find it any more
        button->deleteLater();
    }
}

void MessageBar::announce()
{
    updateText(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace dialbook
