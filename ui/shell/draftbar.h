// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/barstack.h"
#include "ui/shell/services.h"

namespace dialbook {

class OpenWindows;

/// Offers what was typed in an editor when an earlier Dialbook ended without saving it, one after the other.
/// Lives on the working page.
class DraftBar : public BarStack
{
    Q_OBJECT

public:
    DraftBar(const Services &services, OpenWindows &windows, QWidget *parent = nullptr);

private:
    void update();

    Services m_services;
    OpenWindows &m_windows;
    MessageBar *m_bar;
    QString m_shown; ///< what the bar says: nothing is announced twice
};

} // namespace dialbook
