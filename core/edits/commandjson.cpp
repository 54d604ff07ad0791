// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/commandjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

// Short and never renamed: files of former versions hold them.
QJsonObject written(const ContactRef &contact)
{
    return { { u"directory"_s, contact.directory.text() }, { u"entry"_s, contact.entry.text() } };
}

ContactRef readRef(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return { DirectoryId(object["directory"_L1].toString()), EntryId(object["entry"_L1].toString()) };
}

DirectoryId readDirectoryId(const QJsonValue &value)
{
    return DirectoryId(value.toString());
}

PrimaryNumber readNumber(const QJsonValue &value)
{
    // A number that this Dialbook does not know is kept as it is, as on the wire.
    return PrimaryNumber(value.toInt(int(PrimaryNumber::None)));
}

QJsonArray written(const QList<CarriedLink> &links)
{
    QJsonArray array;
    for (const CarriedLink &link : links) {
        array.append(QJsonObject { { u"list"_s, link.list.text() }, { u"listName"_s, link.listName },
            { u"contact"_s, written(link.contact) }, { u"name"_s, link.contactName },
            { u"number"_s, int(link.primaryNumber) } });
    }
    return array;
}

QList<CarriedLink> readLinks(const QJsonValue &value)
{
    QList<CarriedLink> links;
    for (const auto each : value.toArray()) {
        const QJsonObject link = each.toObject();
        links.append({ readDirectoryId(link["list"_L1]), link["listName"_L1].toString(),
            readRef(link["contact"_L1]), link["name"_L1].toString(), readNumber(link["number"_L1]) });
    }
    return links;
}

QJsonObject written(const SpeedDialSharing &sharing)
{
    return { { u"shared"_s, sharing.shared }, { u"add"_s, sharing.othersMayAdd },
        { u"change"_s, sharing.othersMayChange }, { u"remove"_s, sharing.othersMayRemove } };
}

SpeedDialSharing readSharing(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return { object["shared"_L1].toBool(), object["add"_L1].toBool(), object["change"_L1].toBool(),
        object["remove"_L1].toBool() };
}

struct Writer
{
    QJsonObject operator()(const CreateContact &create) const
    {
        return { { u"command"_s, u"createContact"_s }, { u"directory"_s, create.directory.text() },
            { u"draft"_s, writeDraft(create.draft) }, { u"links"_s, written(create.links) } };
    }
    QJsonObject operator()(const UpdateContact &update) const
    {
        return { { u"command"_s, u"updateContact"_s }, { u"contact"_s, written(update.contact) },
            { u"before"_s, writeDraft(update.before) }, { u"after"_s, writeDraft(update.after) } };
    }
    QJsonObject operator()(const DeleteContact &remove) const
    {
        return { { u"command"_s, u"deleteContact"_s }, { u"contact"_s, written(remove.contact) },
            { u"before"_s, writeDraft(remove.before) }, { u"links"_s, written(remove.links) } };
    }
    QJsonObject operator()(const CreateSpeedDial &create) const
    {
        return { { u"command"_s, u"createSpeedDial"_s }, { u"name"_s, create.name },
            { u"sharing"_s, written(create.sharing) }, { u"links"_s, written(create.links) } };
    }
    QJsonObject operator()(const RenameSpeedDial &rename) const
    {
        return { { u"command"_s, u"renameSpeedDial"_s }, { u"list"_s, rename.list.text() },
            { u"before"_s, rename.before }, { u"after"_s, rename.after } };
    }
    QJsonObject operator()(const DeleteSpeedDial &remove) const
    {
        return { { u"command"_s, u"deleteSpeedDial"_s }, { u"list"_s, remove.list.text() },
            { u"name"_s, remove.name }, { u"sharing"_s, written(remove.sharing) },
            { u"links"_s, written(remove.links) } };
    }
    QJsonObject operator()(const AddLink &add) const
    {
        QJsonObject object { { u"command"_s, u"addLink"_s }, { u"list"_s, add.list.text() },
            { u"listName"_s, add.listName }, { u"contact"_s, written(add.contact) },
            { u"name"_s, add.contactName }, { u"number"_s, int(add.primaryNumber) } };
        if (add.former) {
            object["former"_L1] = QJsonObject { { u"list"_s, add.former->list.text() },
                { u"listName"_s, add.former->listName }, { u"link"_s, add.former->link.text() } };
        }
        return object;
    }
    QJsonObject operator()(const SetPrimaryNumber &set) const
    {
        return { { u"command"_s, u"setPrimaryNumber"_s }, { u"list"_s, set.list.text() },
            { u"link"_s, set.link.text() }, { u"name"_s, set.contactName }, { u"before"_s, int(set.before) },
            { u"after"_s, int(set.after) } };
    }
    QJsonObject operator()(const RemoveLink &remove) const
    {
        return { { u"command"_s, u"removeLink"_s }, { u"list"_s, remove.list.text() },
            { u"listName"_s, remove.listName }, { u"link"_s, remove.link.text() },
            { u"name"_s, remove.contactName }, { u"contact"_s, written(remove.contact) },
            { u"number"_s, int(remove.primaryNumber) } };
    }
};

} // namespace

QJsonObject writeDraft(const ContactDraft &draft)
{
    // What is empty is left out: of thirty members few are filled.
    QJsonObject object;
    for (const ContactField field : textFields()) {
        if (!draft.text(field).isEmpty()) {
            object[wireKey(field)] = draft.text(field);
        }
    }
    for (const ContactField field : phoneFields()) {
        const PhoneDraft &phone = draft.phone(field);
        if (phone != PhoneDraft()) {
            object[wireKey(field)] = QJsonObject { { u"number"_s, phone.number },
                { u"extension"_s, phone.extension }, { u"auto"_s, phone.autoDialExtension } };
        }
    }
    object[wireKey(ContactField::PrimaryNumber)] = int(draft.primaryNumber);
    if (draft.rights) {
        object[wireKey(ContactField::AccessRights)] =
            QJsonObject { { u"read"_s, draft.rights->read }, { u"create"_s, draft.rights->create },
                { u"update"_s, draft.rights->update }, { u"delete"_s, draft.rights->remove } };
    }
    return object;
}

ContactDraft readDraft(const QJsonObject &object)
{
    ContactDraft draft;
    for (const ContactField field : textFields()) {
        draft.text(field) = object[wireKey(field)].toString();
    }
    for (const ContactField field : phoneFields()) {
        const QJsonObject phone = object[wireKey(field)].toObject();
        draft.phone(field) = { phone["number"_L1].toString(), phone["extension"_L1].toString(),
            phone["auto"_L1].toBool() };
    }
    draft.primaryNumber = readNumber(object[wireKey(ContactField::PrimaryNumber)]);
    if (const QJsonValue value = object[wireKey(ContactField::AccessRights)]; value.isObject()) {
        const QJsonObject rights = value.toObject();
        draft.rights = ContactRights { rights["read"_L1].toBool(), rights["create"_L1].toBool(),
            rights["update"_L1].toBool(), rights["delete"_L1].toBool() };
    }
    return draft;
}

QJsonObject toJson(const Command &command)
{
    QJsonObject object = std::visit(Writer(), command);
    object["version"_L1] = commandVersion;
    return object;
}

std::optional<Command> readCommand(const QJsonObject &object)
{
    const int version = object["version"_L1].toInt();
    if (version < 1 || version > commandVersion) {
        return {};
    }
    const QString kind = object["command"_L1].toString();
    const auto text = [&object](QLatin1StringView key) { return object[key].toString(); };
    if (kind == "createContact"_L1) {
        return CreateContact { readDirectoryId(object["directory"_L1]),
            readDraft(object["draft"_L1].toObject()), readLinks(object["links"_L1]) };
    }
    if (kind == "updateContact"_L1) {
        return UpdateContact { readRef(object["contact"_L1]), readDraft(object["before"_L1].toObject()),
            readDraft(object["after"_L1].toObject()) };
    }
    if (kind == "deleteContact"_L1) {
        return DeleteContact { readRef(object["contact"_L1]), readDraft(object["before"_L1].toObject()),
            readLinks(object["links"_L1]) };
    }
    if (kind == "createSpeedDial"_L1) {
        return CreateSpeedDial { text("name"_L1), readSharing(object["sharing"_L1]),
            readLinks(object["links"_L1]) };
    }
    const DirectoryId list = readDirectoryId(object["list"_L1]);
    if (kind == "renameSpeedDial"_L1) {
        return RenameSpeedDial { list, text("before"_L1), text("after"_L1) };
    }
    if (kind == "deleteSpeedDial"_L1) {
        return DeleteSpeedDial { list, text("name"_L1), readSharing(object["sharing"_L1]),
            readLinks(object["links"_L1]) };
    }
    if (kind == "addLink"_L1) {
        AddLink add { list, text("listName"_L1), readRef(object["contact"_L1]), text("name"_L1),
            readNumber(object["number"_L1]) };
        if (const QJsonObject former = object["former"_L1].toObject(); !former.isEmpty()) {
            add.former = FormerLink { readDirectoryId(former["list"_L1]), former["listName"_L1].toString(),
                LinkId(former["link"_L1].toString()) };
        }
        return add;
    }
    if (kind == "setPrimaryNumber"_L1) {
        return SetPrimaryNumber { list, LinkId(text("link"_L1)), text("name"_L1),
            readNumber(object["before"_L1]), readNumber(object["after"_L1]) };
    }
    if (kind == "removeLink"_L1) {
        return RemoveLink { list, text("listName"_L1), LinkId(text("link"_L1)), text("name"_L1),
            readRef(object["contact"_L1]), readNumber(object["number"_L1]) };
    }
    return {};
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object { { u"kind"_s, toString(error.kind) }, { u"delivery"_s, int(error.delivery) },
        { u"status"_s, error.httpStatus }, { u"errorId"_s, error.errorId },
        { u"properties"_s, QJsonArray::fromStringList(error.propertyNames) },
        { u"missing"_s, error.propertyMissing }, { u"message"_s, error.serverMessage },
        { u"detail"_s, error.detail } };
    if (error.errorCode) {
        object["code"_L1] = *error.errorCode;
    }
    return object;
}

Error readError(const QJsonObject &object)
{
    Error error;
    const QString kind = object["kind"_L1].toString();
    for (int each = 0; each <= int(ErrorKind::UnreadableAnswer); ++each) {
        if (toString(ErrorKind(each)) == kind) {
            error.kind = ErrorKind(each);
        }
    }
    error.delivery = Delivery(object["delivery"_L1].toInt(int(Delivery::Unknown)));
    error.httpStatus = object["status"_L1].toInt();
    error.errorId = object["errorId"_L1].toString();
    if (const QJsonValue code = object["code"_L1]; code.isDouble()) {
        error.errorCode = code.toInteger();
    }
    for (const auto name : object["properties"_L1].toArray()) {
        error.propertyNames += name.toString();
    }
    error.propertyMissing = object["missing"_L1].toBool();
    error.serverMessage = object["message"_L1].toString();
    error.detail = object["detail"_L1].toString();
    return error;
}

} // namespace dialbook
