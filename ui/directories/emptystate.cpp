// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/emptystate.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_headline(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    setObjectName(u"emptyState"_s);
    m_headline->setObjectName(u"emptyStateHeadline"_s);
    m_text->setObjectName(u"emptyStateText"_s);
    m_button->setObjectName(u"emptyStateAction"_s);
    m_picture->setAlignment(Qt::AlignHCenter);
    for (QLabel *label : { m_headline, m_text }) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        // What is done may well show another state, with another action.
        if (const auto triggered = m_triggered) {
            triggered();
        }
    });
    draw();
}

void EmptyState::showState(Glyph picture, const QString &headline, const QString &text)
{
    m_glyph = picture;
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(text);
    draw();
}

void EmptyState::setAction(const QString &text, std::function<void()> triggered)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    m_triggered = std::move(triggered);
}

QString EmptyState::headline() const
{
    return m_headline->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        draw();
    }
}

void EmptyState::draw()
{
    const int size = fontMetrics().height() * 3;
    m_picture->setPixmap(glyph(m_glyph).pixmap(QSize(size, size), QIcon::Disabled));
    QFont headline = font();
    headline.setPointSizeF(headline.pointSizeF() * 1.2);
    headline.setBold(true);
    m_headline->setFont(headline);
}

} // namespace dialbook
