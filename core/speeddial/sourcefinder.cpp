// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/sourcefinder.h"

#include "core/contacts/identity.h"

#include <algorithm>
#include <utility>

namespace dialbook {

SourceFinder::SourceFinder(RestClient &rest, MessageRouter &router, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_router(router)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(4));
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(std::nullopt); });
}

void SourceFinder::find(const ContactPtr &reference, const QList<Directory> &directories)
{
    m_reference = reference;
    const auto wanted = reference->user().isEmpty() ? DirectoryCategory::General : DirectoryCategory::Company;
    std::copy_if(directories.begin(), directories.end(), std::back_inserter(m_candidates),
        [wanted](const Directory &directory) {
            return directory.category == wanted && (!directory.rights || directory.rights->read);
        });
    m_patience.start();
    askNext();
}

void SourceFinder::askNext()
{
    if (m_candidates.isEmpty()) {
        finish(std::nullopt);
        return;
    }
    WindowQuery query;
    query.directory = m_candidates.first().id;
    if (m_reference->user().isEmpty()) {
        query.filters = { { .property = ContactProperty::DisplayName,
            .type = ContactFilterType::Exact,
            .expressions = { m_reference->text(ContactField::DisplayName) } } };
    } else {
        query.filters = { { .property = ContactProperty::UserIdentifier,
            .type = ContactFilterType::Exact,
            .expressions = { m_reference->user().text() } } };
    }
    m_window = std::make_unique<ContactWindow>(m_rest, m_router);
    connect(m_window.get(), &ContactWindow::changed, this, &SourceFinder::look, Qt::QueuedConnection);
    connect(m_window.get(), &ContactWindow::failed, this, &SourceFinder::look, Qt::QueuedConnection);
    m_window->open(query);
}

void SourceFinder::look()
{
    if (!m_window || m_candidates.isEmpty()) {
        return;
    }
    const DirectoryId directory = m_candidates.takeFirst().id;
    const QList<ContactPtr> rows = m_window->rows();
    m_window.reset();
    for (const ContactPtr &row : rows) {
        if (row && showSameContact(*row, *m_reference)) {
            finish(ContactRef { directory, row->id });
            return;
        }
    }
    askNext();
}

void SourceFinder::finish(const std::optional<ContactRef> &source)
{
    if (!m_reference) {
        return;
    }
    m_reference.reset();
    m_candidates.clear();
    m_window.reset();
    m_patience.stop();
    // Never from inside find(): whoever asks must be able to listen first.
    QMetaObject::invokeMethod(
        this, [this, source] { emit found(source); }, Qt::QueuedConnection);
}

} // namespace dialbook
