// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/passwordfield.h"

#include "ui/widgets/glyphs.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace dialbook {

using namespace Qt::StringLiterals;

PasswordField::PasswordField(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_show(new QToolButton(this))
    , m_capsLock(new QLabel(tr("Caps Lock seems to be on."), this))
{
    setObjectName(name);
    setFocusProxy(m_edit);

    m_edit->setObjectName(name + u"Edit"_s);
    m_edit->setAccessibleName(label);
    m_edit->setEchoMode(QLineEdit::Password);
    // The password is nobody's vocabulary: no prediction, no capitals.
    m_edit->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_edit->installEventFilter(this);

    m_show->setObjectName(name + u"Show"_s);
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::TabFocus);
    setShown(false);

    m_capsLock->setObjectName(name + u"CapsLock"_s);
    m_capsLock->setTextFormat(Qt::PlainText);
    m_capsLock->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(2);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_show, 0, 1);
    layout->addWidget(m_capsLock, 1, 0, 1, 2);

    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::submitted);
    connect(m_show, &QToolButton::toggled, this, &PasswordField::setShown);
}

QString PasswordField::text() const
{
    return m_edit->text();
}

void PasswordField::setText(const QString &text)
{
    m_edit->setText(text);
}

void PasswordField::clear()
{
    m_edit->clear();
    m_show->setChecked(false);
    m_capsLock->hide();
}

void PasswordField::focusAndSelect()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    // Qt does not tell the state of Caps Lock, but a letter whose case contradicts Shift does.
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (const QString typed = key->text(); typed.size() == 1 && typed.at(0).isLetter()) {
            const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
            m_capsLock->setVisible(typed.at(0).isUpper() ? !shift : shift && typed.at(0).isLower());
        }
    } else if (watched == m_edit && event->type() == QEvent::FocusOut) {
        m_capsLock->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(glyph(shown ? Glyph::EyeOff : Glyph::Eye));
    const QString words = shown ? tr("Hide the password") : tr("Show the password");
    m_show->setToolTip(words);
    m_show->setAccessibleName(words);
}

} // namespace dialbook
