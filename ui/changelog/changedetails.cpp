// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelog/changedetails.h"

#include "ui/changelog/changewords.h"
#include "ui/feedback/errortext.h"
#include "ui/widgets/shorttime.h"

#include <QScrollBar>
#include <QTextCursor>
#include <QTextTable>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat strong()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace

ChangeDetails::ChangeDetails(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(u"changeDetails"_s);
    setAccessibleName(tr("Details of the selected change"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void ChangeDetails::showEdit(const Edit *edit)
{
    clear();
    setCurrentCharFormat({});
    if (!edit) {
        return;
    }
    QTextCursor cursor(document());
    cursor.insertText(titleOf(edit->command), strong());
    cursor.insertBlock();
    cursor.insertText(
        tr("Given %1 by %2", "a moment, a person").arg(exactTime(edit->givenAt), edit->who), {});
    if (!changeWords(edit->command).isEmpty()) {
        writeTable(cursor, edit->command);
    }
    const auto line = [&cursor](const QString &label, const QString &text) {
        cursor.insertText(ChangeDetails::tr("%1: ", "a label in front of a text").arg(label), strong());
        cursor.insertText(text, {});
    };
    const QString answer = answerOf(*edit);
    line(tr("Server's answer"),
        edit->finishedAt.isValid()
            ? tr("%1 (%2)", "an answer, when it came").arg(answer, exactTime(edit->finishedAt))
            : answer);
    if (const QString details = answerDetailsOf(*edit); !details.isEmpty()) {
        cursor.insertBlock();
        cursor.insertText(details, {});
    }
    for (const Command &former : edit->unanswered) {
        cursor.insertBlock();
        line(unansweredWords(), summaryOf(former));
    }
    if (const QString undone = undoneOf(*edit); !undone.isEmpty()) {
        cursor.insertBlock();
        cursor.insertText(undone, strong());
    }
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void ChangeDetails::writeTable(QTextCursor &cursor, const Command &command)
{
    const QList<ChangeWords> changes = changeWords(command);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setTopMargin(fontMetrics().height() / 2.0);
    format.setBottomMargin(fontMetrics().height() / 2.0);
    format.setColumnWidthConstraints({ QTextLength(QTextLength::PercentageLength, 24),
        QTextLength(QTextLength::PercentageLength, 38), QTextLength(QTextLength::PercentageLength, 38) });
    QTextTable *table = cursor.insertTable(int(changes.size()) + 1, 3, format);
    const auto put = [table](int row, int column, const QString &text, const QTextCharFormat &look) {
        table->cellAt(row, column).firstCursorPosition().insertText(text, look);
    };
    put(0, 0, tr("Field"), strong());
    put(0, 1, tr("Before"), strong());
    put(0, 2, tr("After"), strong());
    for (int i = 0; i < int(changes.size()); ++i) {
        put(i + 1, 0, changes.at(i).label, {});
        put(i + 1, 1, changes.at(i).before, {});
        put(i + 1, 2, changes.at(i).after, {});
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace dialbook
