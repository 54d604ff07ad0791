// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/findresult.h"

#include <QAbstractListModel>

namespace dialbook {

/// The persons found, a row each. Keeps which number somebody chose for a person while that person stays
/// among them. Owned by FindPanel.
class FindResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setResult(const FindResult &result);
    [[nodiscard]] const FindResult &result() const { return m_result; }
    [[nodiscard]] const FoundPerson &person(int row) const { return m_result.persons.at(row); }
    /// The row that shows the same person; -1 when none does.
    [[nodiscard]] int rowOf(const FoundPerson &person) const;
    /// Uses another of the person's numbers.
    void setNumberInUse(int row, int number);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The name; for screen readers all of the row in a sentence.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    FindResult m_result;
    QHash<ContactRef, QString> m_chosen; ///< by the leading entry: the number's text
};

/// "Business Phone (317) 872-3000"; "" when there is none.
[[nodiscard]] QString numberInWords(const FoundPerson &person);
/// The directories of the person's entries, each once, the leading entry's first.
[[nodiscard]] QStringList directoryNames(const FoundPerson &person);
[[nodiscard]] bool isOnSpeedDial(const FoundPerson &person);
/// What was found, and in which field: "Department: Sales".
[[nodiscard]] QString labelOf(const FoundText &text);
/// The name to show, or "(no name)".
[[nodiscard]] QString nameToShow(const FoundPerson &person);

} // namespace dialbook
