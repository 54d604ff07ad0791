// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"

#include <QDialog>

#include <functional>
#include <optional>

class QButtonGroup;
class QDialogButtonBox;
class QGridLayout;
class QPushButton;

namespace dialbook {

/// What somebody else changed while the same was being changed here: as it was when it was opened, as it is
/// now and as it would be, side by side, with a choice for each field; nothing is chosen beforehand. Of an
/// entry that was deleted meanwhile: whether to create it again. Closes when the conflict is over.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const Edit &edit, EditRunner &edits, QWidget *parent = nullptr);

private:
    struct Row
    {
        QString label;
        QString opened;
        QString now;
        QString yours;
    };
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] QString explanation() const;
    QWidget *table();
    void addCell(QGridLayout &grid, int line, int column, const QString &text, const QString &what,
        QButtonGroup *group);
    QPushButton *addButton(
        QDialogButtonBox &box, const QString &name, const QString &text, std::function<void()> pressed);
    void addButtons(QDialogButtonBox &box);
    void chooseAll(ConflictChoice choice);
    void apply();
    [[nodiscard]] std::optional<ConflictChoice> choiceAt(int row) const;
    void follow();

    EditRunner &m_edits;
    EditNumber m_number;
    Command m_command;
    EditConflict m_conflict;
    QList<QButtonGroup *> m_choices; ///< one a row, where there is a choice
    QPushButton *m_apply = nullptr;
};

} // namespace dialbook
