// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sweepindicator.h"

#include "core/sweep/sweep.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SweepIndicator::SweepIndicator(Sweep &sweep, QWidget *parent)
    : QLabel(parent)
    , m_sweep(sweep)
{
    setObjectName(u"sweepIndicator"_s);
    setTextFormat(Qt::PlainText);
    setContentsMargins(6, 0, 6, 0);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &SweepIndicator::refresh);
    connect(&m_sweep, &Sweep::progressChanged, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    qApp->installEventFilter(this);
    refresh();
}

SweepIndicator::~SweepIndicator() = default;

bool SweepIndicator::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_sweep.personWorked();
        break;
    default:
        break;
    }
    return QLabel::eventFilter(watched, event);
}

void SweepIndicator::refresh()
{
    const SweepProgress &progress = m_sweep.progress();
    if (progress.isLoading()) {
        //: entries loaded, entries of all directories
        setText(tr("Loading directories: %1 of %2")
                    .arg(locale().toString(progress.loaded), locale().toString(progress.total)));
    } else if (progress.isWorking) {
        setText(tr("Refreshing directories…"));
    }
    setAccessibleName(progress.isWorking ? text() : QString());
    setVisible(progress.isWorking);
}

} // namespace dialbook
