// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/speeddialapi.h"

#include "core/rest/jsonreading.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

QByteArray pathOf(const DirectoryId &list)
{
    return RestRequest::pathOf({ u"directories"_s, u"speed-dial"_s, list.text() });
}

QByteArray pathOf(const DirectoryId &list, const LinkId &link)
{
    return RestRequest::pathOf({ u"directories"_s, u"speed-dial"_s, list.text(), u"links"_s, link.text() });
}

// The id of what has just been made.
template <class NewId>
RestClient::Reader<NewId> idIn(QLatin1StringView member)
{
    return [member](const RestReply &reply) -> Result<NewId> {
        const NewId id(json::text(reply.body.toObject().value(member)).value_or(QString()));
        if (id.isEmpty()) {
            return tl::unexpected(unreadable(u"the answer has no %1"_s.arg(member)));
        }
        return id;
    };
}

} // namespace

QJsonObject toJson(const QString &name, const SpeedDialSharing &sharing)
{
    // A private list is nobody else's business, whatever the other boxes say.
    return { { u"name"_s, name },
        { u"accessRights"_s,
            QJsonObject { { u"read"_s, sharing.shared },
                { u"create"_s, sharing.shared && sharing.othersMayAdd },
                { u"update"_s, sharing.shared && sharing.othersMayChange },
                { u"delete"_s, sharing.shared && sharing.othersMayRemove } } } };
}

Call<DirectoryId> SpeedDialApi::create(const QString &name, const SpeedDialSharing &sharing)
{
    return m_rest.send<DirectoryId>({ .method = HttpMethod::Post,
                                        .path = RestRequest::pathOf({ u"directories"_s, u"speed-dial"_s }),
                                        .body = toJson(name, sharing) },
        idIn<DirectoryId>("directoryId"_L1));
}

Call<Done> SpeedDialApi::rename(const DirectoryId &list, const QString &name)
{
    return m_rest.sendForSuccess(
        { .method = HttpMethod::Put, .path = pathOf(list), .body = QJsonObject { { u"name"_s, name } } });
}

Call<Done> SpeedDialApi::remove(const DirectoryId &list)
{
    return m_rest.sendForSuccess({ .method = HttpMethod::Delete, .path = pathOf(list) });
}

Call<LinkId> SpeedDialApi::addLink(const DirectoryId &list, const ContactRef &contact, PrimaryNumber primary)
{
    return m_rest.send<LinkId>(
        { .method = HttpMethod::Post,
            .path = RestRequest::pathOf({ u"directories"_s, u"speed-dial"_s, list.text(), u"links"_s }),
            .body = QJsonObject { { u"sourceDirectoryID"_s, contact.directory.text() },
                { u"sourceContactEntryID"_s, contact.entry.text() },
                { u"contactPrimaryNumberDesignation"_s, int(primary) } } },
        idIn<LinkId>("speedDialContactLinkId"_L1));
}

Call<Done> SpeedDialApi::setPrimaryNumber(const DirectoryId &list, const LinkId &link, PrimaryNumber primary)
{
    return m_rest.sendForSuccess({ .method = HttpMethod::Put,
        .path = pathOf(list, link),
        .body = QJsonObject { { u"contactPrimaryNumberDesignation"_s, int(primary) } } });
}

Call<Done> SpeedDialApi::removeLink(const DirectoryId &list, const LinkId &link)
{
    return m_rest.sendForSuccess({ .method = HttpMethod::Delete, .path = pathOf(list, link) });
}

} // namespace dialbook
