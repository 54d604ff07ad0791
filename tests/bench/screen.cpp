// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/screen.h"

#include "tests/bench/benchmark.h"
#include "tests/bench/turnmeter.h"
#include "ui/directories/contacttablemodel.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dialbook::bench {

namespace {

QModelIndex indexOf(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text) {
            return index;
        }
        if (const QModelIndex below = indexOf(model, text, index); below.isValid()) {
            return below;
        }
    }
    return {};
}

QString generated()
{
    return u"Generated contacts"_s;
}

} // namespace

Scroller::Scroller(QAbstractItemView &table, double step)
    : m_table(table)
    , m_step(step)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout([this] {
        QScrollBar &bar = *m_table.verticalScrollBar();
        m_at = std::clamp(m_at + m_step, 0.0, 1.0);
        if (m_at <= 0 || m_at >= 1) {
            m_step = -m_step;
        }
        bar.setValue(int(m_at * bar.maximum()));
    });
    m_timer.start(16ms);
}

Screen::Screen(const QString &address)
{
    if (!m_person.logIn(address, u"admin"_s)) {
        giveUp(u"nobody can log in"_s);
    }
    const bool there = turnUntil([this] {
        m_tree = m_person.seek<QAbstractItemView>(u"directoryTree"_s);
        return m_tree && indexOf(*m_tree->model(), generated()).isValid();
    });
    if (!there) {
        giveUp(u"the directory is not there"_s);
    }
    m_table = m_person.window().findChild<QAbstractItemView *>(u"contactTable"_s);
    if (!m_table) {
        giveUp(u"the table is not there"_s);
    }
    turnFor(500ms); // another directory may have been chosen by itself
}

void Screen::chooseGenerated()
{
    m_isChosen = true;
    m_tree->setCurrentIndex(indexOf(*m_tree->model(), generated()));
}

bool Screen::showsRows() const
{
    if (!m_isChosen) {
        return false;
    }
    const QModelIndex first = m_table->indexAt(QPoint(0, 0));
    return first.isValid() && first.data(ContactTableModel::LoadStateRole).toBool();
}

} // namespace dialbook::bench
