// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/conflict.h"

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
/// entry that was deleted meanwhile: whether to create it again. Only asks: whoever opens it listens to the
/// answer. Deletes itself when closed.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// subject: what was being done, for the title.
    ConflictDialog(const QString &subject, const EditConflict &conflict, QWidget *parent = nullptr);

signals:
    /// Yours is to be done; of fields, each as chosen.
    void decided(const QHash<dialbook::ContactField, dialbook::ConflictChoice> &choices);
    void createAgainChosen();
    /// It stays as somebody else has made it.
    void givenUp();

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
    /// pressed: the answer, after which the dialog closes.
    QPushButton *addAnswer(
        QDialogButtonBox &box, const QString &name, const QString &text, std::function<void()> pressed);
    QPushButton *addButton(
        QDialogButtonBox &box, const QString &name, const QString &text, std::function<void()> pressed);
    void addButtons(QDialogButtonBox &box);
    void chooseAll(ConflictChoice choice);
    void apply();
    [[nodiscard]] std::optional<ConflictChoice> choiceAt(int row) const;
    void follow();

    EditConflict m_conflict;
    QList<QButtonGroup *> m_choices; ///< one a row, where there is a choice
    QPushButton *m_apply = nullptr;
};

} // namespace dialbook
