// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/filterbar.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace dialbook {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_finding(new ElidedLabel)
{
    setObjectName(u"filterBar"_s);
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Filter this list"));
    m_field->setPlaceholderText(tr("Filter by name, number, company…"));
    m_field->setToolTip(tr("Words and numbers in any order, written in any way (%1)")
                            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(glyph(Glyph::Search), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_finding->setObjectName(u"filterFinding"_s);
    m_finding->hide();
    setFonts();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_finding);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFonts();
    }
}

// What is typed is read first: the words about it are cut before it is.
void FilterBar::setFonts()
{
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::clear()
{
    m_field->clear();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::setFinding(const QString &text)
{
    m_finding->setText(text);
    m_finding->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // here Esc means the filter, whatever it means to the window
        return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusIn) {
        emit entered();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            if (m_field->text().isEmpty()) {
                emit left();
            } else {
                m_field->clear();
            }
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit left();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dialbook
