// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactdraft.h"
#include "core/contacts/numberapi.h"

#include <QObject>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace dialbook {

class FieldNote;

/// One phone of the contact editor: number, extension, Auto Dial Extension (which can be ticked only when
/// both are filled) and a note below. A row of a grid, not a widget, so that columns align.
class PhoneRow : public QObject
{
    Q_OBJECT

public:
    /// Adds itself to the grid at the row and the one below it.
    PhoneRow(ContactField field, QGridLayout &grid, int row, QWidget *parent);

    [[nodiscard]] ContactField field() const { return m_field; }
    void load(const PhoneDraft &phone);
    [[nodiscard]] PhoneDraft value() const;
    void setReadOnly(bool readOnly);
    void focusInput();
    void showProblem(const QString &text);
    void clearProblem();
    /// What the dial plan makes of the number that is shown now.
    void showDetails(const NumberDetails &details);
    void showNotValidated(const QString &text);

signals:
    void edited();
    /// The person left the number and it is another one than before.
    void leftNumber(const QString &number);

private:
    void takeEdit();
    void updateAutoDial();

    ContactField m_field;
    bool m_readOnly = false;
    PhoneDraft m_loaded;
    QString m_validated; ///< the number last asked about, to ask only once
    QLineEdit *m_number;
    QLineEdit *m_extension;
    QCheckBox *m_autoDial;
    FieldNote *m_note;
};

} // namespace dialbook
