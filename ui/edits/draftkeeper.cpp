// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/draftkeeper.h"

#include <QApplication>
#include <QUuid>
#include <QWidget>

#include <utility>

namespace dialbook {

DraftKeeper::DraftKeeper(EditJournal &journal, const DirectoryId &directory, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_owner(journal.owner())
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_directory(directory)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(qApp, &QApplication::focusChanged, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::adopt(const EditorDraft &found)
{
    m_id = found.id;
    m_isWritten = true;
}

void DraftKeeper::keep(const EntryId &entry, const ContactDraft &opened, const ContactDraft &typed)
{
    keep(EditorDraft { m_id, m_directory, entry, opened, typed, QDateTime::currentDateTimeUtc() });
}

void DraftKeeper::keepList(const Command &list, const EntryId &entry, const ContactDraft &opened)
{
    keep(EditorDraft { m_id, m_directory, entry, opened, {}, QDateTime::currentDateTimeUtc(), list });
}

void DraftKeeper::keep(const EditorDraft &draft)
{
    m_unwritten = draft;
    // Not started anew by each key: who types without a pause is written down as well.
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void DraftKeeper::drop()
{
    m_timer.stop();
    m_unwritten.reset();
    if (std::exchange(m_isWritten, false) && m_journal.owner() == m_owner) {
        m_journal.dropDraft(m_id);
    }
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (m_unwritten && m_journal.owner() == m_owner) {
        m_journal.keepDraft(*m_unwritten);
        m_isWritten = true;
    }
    m_unwritten.reset();
}

} // namespace dialbook
