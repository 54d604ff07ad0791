// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelog/changelogexport.h"

#include "ui/changelog/changewords.h"
#include "ui/feedback/errortext.h"

#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50; // put into words in a few milliseconds

QStringList headers()
{
    return { ChangeLogExport::tr("Number"), ChangeLogExport::tr("When"), ChangeLogExport::tr("Who"),
        ChangeLogExport::tr("What"), ChangeLogExport::tr("Entry"), ChangeLogExport::tr("Field"),
        ChangeLogExport::tr("Before"), ChangeLogExport::tr("After"), ChangeLogExport::tr("Server's answer"),
        ChangeLogExport::tr("The server's words"), ChangeLogExport::tr("Undone") };
}

void addLines(CsvFile &file, const Edit &edit)
{
    // Spreadsheets of every language read a moment that is written like this.
    const QString when = edit.givenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const auto add = [&](const Command &command, const QString &answer, const QString &details) {
        QList<ChangeWords> changes = changeWords(command);
        if (changes.isEmpty()) {
            changes.append(ChangeWords {});
        }
        for (const ChangeWords &change : std::as_const(changes)) {
            file.add({ QString::number(quint64(edit.number)), when, edit.who, titleOf(deedOf(command)),
                nameIn(command), change.label, change.before, change.after, answer, details,
                undoneOf(edit) });
        }
    };
    for (const Command &former : edit.unanswered) {
        add(former, unansweredWords(), {});
    }
    add(edit.command, answerOf(edit), answerDetailsOf(edit));
}

} // namespace

ChangeLogExport::ChangeLogExport(
    EditJournal &journal, const LogQuery &query, const QString &path, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_query(query)
    , m_file(path)
{
    m_query.before.reset();
    m_query.numbers.clear();
    m_query.most = pageSize;
    connect(&m_file, &CsvFile::finished, this, &ChangeLogExport::finished);
    connect(&m_file, &CsvFile::failed, this, &ChangeLogExport::failed);
    // What one person's search finds is not continued with another person's log.
    connect(&journal, &EditJournal::opened, this, [this, owner = journal.owner()] {
        if (m_journal.owner() != owner) {
            m_call.cancel();
            emit failed(tr("Another person has logged in."));
        }
    });
    m_file.add(headers());
    ask();
}

void ChangeLogExport::ask()
{
    m_call = m_journal.log(m_query).then(
        this, [this](const Result<LogPage> &page) { take(page.value_or(LogPage {})); });
}

void ChangeLogExport::take(const LogPage &page)
{
    for (const Edit &edit : page.edits) {
        addLines(m_file, edit);
    }
    m_count += int(page.edits.size());
    emit progressed();
    if (page.isLast || page.edits.isEmpty()) {
        m_file.finish();
        return;
    }
    m_query.before = page.edits.constLast().number;
    ask();
}

} // namespace dialbook
