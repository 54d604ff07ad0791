// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/directories/directory.h"

#include <QMenu>

namespace dialbook {

class EditRunner;

/// "Set primary number" of a speed-dial entry, in place: the contact's filled numbers, the present one
/// ticked. Choosing another runs SetPrimaryNumber; the list changes when the server says so. Filled anew
/// for each entry by showFor().
class PrimaryNumberMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PrimaryNumberMenu(EditRunner &edits, QWidget *parent = nullptr);

    void showFor(const Directory &list, const ContactPtr &entry);

private:
    EditRunner &m_edits;
};

} // namespace dialbook
