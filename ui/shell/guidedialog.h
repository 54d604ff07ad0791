// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabBar;
class QTextBrowser;
class QUrl;

namespace dialbook {

/// The user's guide: the pages of docs/guide, which are compiled in. Not modal; deletes itself when closed.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent);

private:
    void showPage(int index);
    /// Another page is shown; a link may have led there.
    void follow(const QUrl &page);

    QTabBar *m_pages;
    QTextBrowser *m_text;
};

} // namespace dialbook
