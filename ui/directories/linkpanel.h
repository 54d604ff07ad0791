// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speeddial/linkfinding.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;

namespace dialbook {

class IconLabel;

/// What a person can do about a link that needs attention.
enum class LinkMending { AcceptNumber, ChooseNumber, FindContact, RemoveLink };

/// What is wrong with the link whose details are shown: what happened, since when, and the buttons to mend
/// it. Takes no room while nothing is wrong. Part of ContactDetails.
class LinkPanel : public QFrame
{
    Q_OBJECT

public:
    explicit LinkPanel(QWidget *parent = nullptr);

    void showFinding(const LinkFinding &finding);
    /// why: in words; "" when it can be done.
    void setHindrance(LinkMending mending, const QString &why);
    /// There is somewhere to look for the contact.
    void setFindOffered(bool offered);
    /// Where a menu of this button belongs, in global coordinates.
    [[nodiscard]] QPoint menuPosition(LinkMending mending) const;

signals:
    void mendingRequested(dialbook::LinkMending mending);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(LinkMending mending, const QString &name, const QString &text);
    void updateButtons();
    void setFonts();

    LinkFinding m_finding;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_since;
    QHash<int, QPushButton *> m_buttons;
    bool m_findOffered = false;
};

} // namespace dialbook
