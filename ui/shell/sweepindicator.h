// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace dialbook {

class Sweep;

/// How far the loading of all directories is, quietly, in the status bar; takes no room when there is nothing
/// to tell. Tells the sweep also when the person works, so that it waits.
class SweepIndicator : public QLabel
{
    Q_OBJECT

public:
    explicit SweepIndicator(Sweep &sweep, QWidget *parent = nullptr);
    ~SweepIndicator() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    Sweep &m_sweep;
    QTimer m_soon; ///< what takes a moment only is not worth a word
};

} // namespace dialbook
