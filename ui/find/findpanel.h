// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/find/findresult.h"
#include "ui/find/findactions.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QMenu;

namespace dialbook {

class ElidedLabel;
class FindIndex;
class FindNumbers;
class FindResultsModel;

/// Find (Ctrl+K): a panel over the top of the window with one field over all directories and speed dials.
/// The field keeps the focus while arrows move among the persons found; each shows which number Enter would
/// use. Finds in what is known, with or without a session. Says what somebody wants, and leaves doing it to
/// the main window, which owns it.
class FindPanel : public QWidget
{
    Q_OBJECT

public:
    /// Lies over this widget of the window, and follows its size.
    FindPanel(FindIndex &index, QWidget *over);
    ~FindPanel() override;

    /// Shows the panel, with what was typed last or with this text, and takes the focus.
    void open(const QString &typed = {});
    /// Hides it, and gives the focus back to who had it.
    void dismiss();

    void setReach(FindReach reach);
    /// What limits the finding now, e.g. "From 08:02, refreshing" or "Still loading: 300 of 2,000"; "" when
    /// nothing does.
    void setKnown(const QString &known);
    /// Says what has become of a number, until something else is typed or chosen.
    void say(const QString &message);

signals:
    /// Enter: what was chosen to be used, as people read it.
    void numberUsed(const QString &number);
    void copyRequested(const QString &number);
    void addRequested(const dialbook::Directory &directory, const dialbook::ContactPtr &contact);
    void propertiesRequested(const dialbook::Directory &directory, const dialbook::ContactPtr &contact);
    void showRequested(const dialbook::DirectoryId &directory, const dialbook::EntryId &entry);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void find();
    void refind();
    void takeFound(const FindResult &result);
    void take(const FindResult &result);
    void afterFinding(std::function<void()> act);
    void setCurrent(int row);
    void move(int rows);
    void showCurrent();
    void showStatus();
    [[nodiscard]] QString statusText() const;
    void placeOver();
    bool takeKey(const QKeyEvent &event);
    [[nodiscard]] bool isOwnKey(const QKeyEvent &event) const;
    void useNumber();
    void chooseNumber(int number);
    void doAction(const QAction *action);
    void showMenu(const QPoint &globalPosition);
    [[nodiscard]] const FoundPerson *current() const;
    [[nodiscard]] QString numberInUse() const;
    void takeFocusChange(QWidget *now);

    FindIndex &m_index;
    QWidget *m_over;
    QLineEdit *m_field;
    ElidedLabel *m_status;
    ElidedLabel *m_knownLabel;
    QListView *m_list;
    QWidget *m_person; ///< what concerns the current one
    FindNumbers *m_numbers;
    FindResultsModel *m_model;
    FindActions *m_actions;
    FindReach m_reach = FindReach::LoggedOut;
    QString m_known;
    QString m_message;
    bool m_isTyped = false; ///< what is looked for was typed since something was found
    std::vector<std::function<void()>> m_acts; ///< keys that wait for what is looked for
    QPointer<QWidget> m_focusBefore;
};

} // namespace dialbook
