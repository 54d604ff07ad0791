// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLabel;

namespace dialbook {

class IconLabel;

/// How the connection stands, always visible, with a glyph and in words: "Connected to CIC1 as Lindgren,
/// Anna"; the tool tip tells how messages come and from where. Follows the session.
class ConnectionIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionIndicator(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    void refresh();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString tip() const;

    Session &m_session;
    IconLabel *m_glyph;
    QLabel *m_text;
};

} // namespace dialbook
