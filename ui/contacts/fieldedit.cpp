// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/fieldedit.h"

#include "ui/widgets/glyphs.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialbook {

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(4);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void FieldNote::showNote(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setForegroundRole(kind == Kind::Hint ? QPalette::PlaceholderText : QPalette::WindowText);
    paintGlyph();
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void FieldNote::clear()
{
    m_kind = Kind::Hint;
    m_text->clear();
    hide();
}

void FieldNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        paintGlyph();
    }
    QWidget::changeEvent(event);
}

void FieldNote::paintGlyph()
{
    const int size = fontMetrics().height();
    m_glyph->setPixmap(
        glyph(m_kind == Kind::Problem ? Glyph::Problem : Glyph::Information).pixmap(QSize(size, size)));
}

FieldEdit::FieldEdit(Lines lines, const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_note(new FieldNote(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (lines == Lines::One) {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEdit::edited);
    } else {
        m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        const int lineCount = lines == Lines::Few ? 3 : 4;
        const int height = fontMetrics().lineSpacing() * lineCount + 2 * m_lines->frameWidth()
            + int(2 * m_lines->document()->documentMargin());
        m_lines->setMinimumHeight(height);
        if (lines == Lines::Few) {
            m_lines->setMaximumHeight(height);
        }
        connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEdit::edited);
    }
    input()->setObjectName(name);
    input()->setAccessibleName(accessibleName);
    m_note->setObjectName(name + u"Note"_s);
    setFocusProxy(input());
    layout->addWidget(input());
    layout->addWidget(m_note);
}

QWidget *FieldEdit::input() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_lines;
}

QString FieldEdit::typed() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void FieldEdit::load(const QString &value)
{
    m_loaded = value;
    const QSignalBlocker quiet(input());
    if (m_line) {
        m_line->setText(value);
        m_line->setCursorPosition(0);
    } else {
        m_lines->setPlainText(value);
    }
    m_shown = typed();
}

QString FieldEdit::value() const
{
    const QString now = typed();
    return now == m_shown ? m_loaded : now;
}

void FieldEdit::setReadOnly(bool readOnly)
{
    if (m_line) {
        m_line->setReadOnly(readOnly);
    } else {
        m_lines->setReadOnly(readOnly);
    }
}

void FieldEdit::focusInput()
{
    input()->setFocus(Qt::OtherFocusReason);
    if (m_line) {
        m_line->selectAll();
    }
}

} // namespace dialbook
