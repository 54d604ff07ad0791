// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/linkmemory.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int version = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024;

QJsonValue toJson(const std::optional<LinkNumber> &number)
{
    if (!number) {
        return {};
    }
    return QJsonArray { int(number->kind), number->dial, number->shown };
}

std::optional<LinkNumber> readNumber(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != 3) {
        return {};
    }
    return LinkNumber { PrimaryNumber(parts.at(0).toInt(-1)), parts.at(1).toString(),
        parts.at(2).toString() };
}

QJsonObject toJson(const LinkKey &key, const LinkRecord &record)
{
    QJsonObject object { { u"list"_s, key.list.text() }, { u"link"_s, key.link.text() } };
    if (record.source) {
        object[u"source"_s] = QJsonArray { record.source->directory.text(), record.source->entry.text() };
        object[u"sourceDirectory"_s] = record.sourceDirectory;
        object[u"traced"_s] = record.traced;
        object[u"sourceSeen"_s] = record.sourceSeen;
    }
    if (record.used) {
        object[u"used"_s] = toJson(record.used);
    }
    if (record.awaitsNumber) {
        object[u"awaitsNumber"_s] = true;
    }
    if (record.illness != LinkIllness::None) {
        object[u"illness"_s] = int(record.illness);
        object[u"since"_s] = record.since.toUTC().toString(Qt::ISODateWithMs);
    }
    return object;
}

LinkRecord readRecord(const QJsonObject &object)
{
    LinkRecord record;
    const QJsonArray source = object.value("source"_L1).toArray();
    if (source.size() == 2) {
        record.source = ContactRef { DirectoryId(source.at(0).toString()), EntryId(source.at(1).toString()) };
        record.sourceDirectory = object.value("sourceDirectory"_L1).toString();
        record.traced = object.value("traced"_L1).toBool();
        record.sourceSeen = object.value("sourceSeen"_L1).toBool();
    }
    record.used = readNumber(object.value("used"_L1));
    record.awaitsNumber = object.value("awaitsNumber"_L1).toBool();
    const int illness = object.value("illness"_L1).toInt();
    if (illness > int(LinkIllness::None) && illness <= int(LinkIllness::NumberChanged)) {
        record.illness = LinkIllness(illness);
        record.since = QDateTime::fromString(object.value("since"_L1).toString(), Qt::ISODateWithMs);
    }
    return record;
}

} // namespace

LinkMemory::LinkMemory(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_write.setSingleShot(true);
    m_write.setInterval(1s);
    connect(&m_write, &QTimer::timeout, this, &LinkMemory::flush);
}

LinkMemory::~LinkMemory()
{
    flush();
}

void LinkMemory::open(const QString &server, const UserId &user)
{
    const QByteArray person = (server.toCaseFolded() + u'\n' + user.text().toCaseFolded()).toUtf8();
    const QString file = u"links-%1.json"_s.arg(
        QString::fromLatin1(QCryptographicHash::hash(person, QCryptographicHash::Sha256).toHex().first(32)));
    if (file == m_file) {
        return;
    }
    close();
    m_file = file;
    load();
}

void LinkMemory::close()
{
    flush();
    m_file.clear();
    m_records.clear();
}

void LinkMemory::setKept(bool kept)
{
    m_kept = kept;
    if (kept) {
        m_write.start();
        return;
    }
    m_write.stop();
    if (m_folder.isEmpty()) {
        return;
    }
    QDir folder(m_folder);
    for (const QString &file : folder.entryList({ u"links-*.json"_s }, QDir::Files)) {
        if (!folder.remove(file)) {
            qCWarning(lcContacts) << "what is remembered of speed dials could not be removed";
        }
    }
}

void LinkMemory::setRecord(const LinkKey &link, const LinkRecord &record)
{
    if (m_file.isEmpty() || m_records.value(link) == record) {
        return;
    }
    m_records.insert(link, record);
    m_write.start();
}

void LinkMemory::forget(const LinkKey &link)
{
    if (m_records.remove(link) > 0) {
        m_write.start();
    }
}

QList<LinkKey> LinkMemory::linksOf(const DirectoryId &list) const
{
    QList<LinkKey> links;
    for (auto record = m_records.keyBegin(); record != m_records.keyEnd(); ++record) {
        if (record->list == list) {
            links.append(*record);
        }
    }
    return links;
}

void LinkMemory::load()
{
    if (m_folder.isEmpty() || !m_kept) {
        return;
    }
    QFile file(QDir(m_folder).filePath(m_file));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QJsonObject content = QJsonDocument::fromJson(file.read(largestFile)).object();
    if (content.value("version"_L1).toInt() != version) {
        qCWarning(lcContacts) << "what was remembered of speed dials cannot be read";
        return;
    }
    for (const auto value : content.value("links"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const LinkKey key { DirectoryId(object.value("list"_L1).toString()),
            LinkId(object.value("link"_L1).toString()) };
        m_records.insert(key, readRecord(object));
    }
}

void LinkMemory::flush()
{
    if (!m_write.isActive()) {
        return;
    }
    m_write.stop();
    if (m_folder.isEmpty() || m_file.isEmpty() || !m_kept) {
        return;
    }
    QJsonArray links;
    for (auto record = m_records.cbegin(); record != m_records.cend(); ++record) {
        links.append(toJson(record.key(), record.value()));
    }
    QSaveFile file(QDir(m_folder).filePath(m_file));
    const QByteArray content =
        QJsonDocument({ { u"version"_s, version }, { u"links"_s, links } }).toJson(QJsonDocument::Compact);
    const bool written = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.commit();
    if (!written) {
        qCWarning(lcContacts) << "what is remembered of speed dials could not be written:"
                              << file.errorString();
    }
}

} // namespace dialbook
