// SPDX-License-Identifier: GPL-3.0-or-later
// What a server may answer, or say in a message: any JSON, and what is none.
#include "core/contacts/contactdraft.h"
#include "core/contacts/contactsapi.h"
#include "core/contacts/numberapi.h"
#include "core/directories/directory.h"
#include "core/directories/lookupapi.h"
#include "core/rest/answer.h"
#include "core/session/connectionapi.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdlib>

using namespace dialbook;

namespace {

void mustBe(bool isTrue)
{
    if (!isTrue) {
        std::abort();
    }
}

void readEntries(const QJsonObject &object)
{
    const auto contact = readContact(object);
    if (!contact) {
        return;
    }
    // What says nothing new changes nothing.
    Contact merged = *contact;
    mergeContact(merged, {});
    mustBe(merged == *contact);
    mergeContact(merged, object);
    (void)merged.shownName();
    (void)merged.numberToDial();
    (void)ContactDraft::of(merged);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Answer answer;
    answer.status = 200;
    answer.headers = { { "Content-Type", "application/vnd.inin.icws+JSON; charset=utf-8" },
        { "Set-Cookie", "icws_17=c" } };
    if (size > 0) {
        answer.isLogIn = data[0] & 1;
        answer.status = data[0] & 2 ? 403 : data[0] & 4 ? 201 : 200;
        answer.body = QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    }
    const Result<RestReply> reply = readAnswer(answer);
    if (!reply) {
        (void)toString(reply.error().kind);
        return 0;
    }
    (void)readConnection(*reply);
    (void)readConnectionStatus(*reply);
    (void)readNumberDetails(*reply);
    (void)readLookupResult(*reply);
    (void)readCreatedEntry(*reply);
    const QJsonObject object = reply->body.toObject();
    readEntries(object);
    (void)readDirectory(object);
    (void)readPendingCategories(object);
    for (const auto value : object) {
        const QJsonArray list = value.toArray();
        for (const auto entry : list) {
            readEntries(entry.toObject());
            (void)readDirectory(entry.toObject());
        }
        (void)Features::fromJson(list);
    }
    return 0;
}
