// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/journalentry.h"
#include "core/rest/call.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>

namespace dialbook {

/// What a person did and is doing, written down so that neither a crash nor a power cut loses it: the outbox,
/// what is typed in editors, and the change log. Writes in a thread of its own, what comes together in one
/// transaction, and answers when it is on the disk. Without a folder, or when no file can be used
/// (troubled()), it remembers until the program ends. Owned by Application; what was given to it is written
/// before it dies.
class EditJournal : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualDays = 90;

    /// folder: "" for a journal in memory.
    explicit EditJournal(const QString &folder = {}, QObject *parent = nullptr);
    ~EditJournal() override;

    /// From now on this person's; ends in opened(). Does nothing when it is open already.
    void open(const StoreOwner &owner);
    [[nodiscard]] const StoreOwner &owner() const { return m_owner; }
    /// False deletes what is on the disk, of everybody, and remembers until the program ends from now on;
    /// what is unfinished has to be written again either way.
    void setKept(bool kept);
    /// written is called from the event loop, unless the receiver has died: true when it is on the disk.
    /// False does not mean that it is lost, only that it will not survive the program.
    void write(
        const JournalBatch &batch, QObject *receiver = nullptr, std::function<void(bool)> written = {});
    /// What is typed in an editor, until dropDraft(). Cheap enough for every pause in typing.
    void keepDraft(const EditorDraft &draft) { write({ .drafts = { draft } }); }
    void dropDraft(const QString &id) { write({ .draftsDropped = { id } }); }

    /// A page of the change log: everything that is over, the latest first.
    Call<LogPage> log(const LogQuery &query);
    /// How long the change log reaches back, from now on and for this person's; 90 days at first, 0 for ever.
    /// What is older is forgotten at once, and from then on every hour.
    void setKeptDays(int days);
    [[nodiscard]] int keptDays() const { return m_keptDays; }
    /// What setKept() asked for.
    [[nodiscard]] bool isKeepingWanted() const { return m_isKeptWanted; }
    /// What is written survives the end of the program; not before opened().
    [[nodiscard]] bool isKept() const { return m_isKept; }

signals:
    /// What was found; the outbox is given to an EditRunner, the drafts to whoever opens editors.
    void opened(const dialbook::JournalContent &content);
    /// setKept() or setKeptDays() has taken effect: isKept() and the change log may not be what they were.
    void keptChanged();
    /// Some file could not be deleted.
    void wipeFailed();
    /// Nothing is kept beyond the end of the program, or (Damaged) what was kept was set aside as file.
    void troubled(dialbook::StoreTrouble trouble, const QString &file);

private:
    class Worker;
    struct Order
    {
        StoreOwner owner; ///< whose it is
        JournalBatch batch;
        std::function<void(bool)> written; ///< in the journal's own thread
    };

    void post(std::function<void(Worker &)> work);

    QThread m_thread;
    Worker *m_worker; ///< lives in the thread and ends with it
    QMutex m_mutex;
    QList<Order> m_orders; ///< not taken by the worker yet; guarded
    StoreOwner m_owner;
    QTimer m_hourly;
    int m_keptDays = usualDays;
    bool m_isKeptWanted = true;
    bool m_isKept = false;
};

} // namespace dialbook
