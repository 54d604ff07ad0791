// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/instancemessage.h"

#include "core/start/numberlink.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int version = 1;
const auto versionKey = u"dialbook"_s;
const auto numberKey = u"find"_s;
const auto linkHadNoneKey = u"badLink"_s;
const auto tokenKey = u"activationToken"_s;

bool isToken(const QString &text)
{
    static const QRegularExpression token(u"\\A[A-Za-z0-9_.:/@+=-]{1,256}\\z"_s);
    return token.match(text).hasMatch();
}

} // namespace

QByteArray instanceMessage(const InstanceMessage &message)
{
    QJsonObject object { { versionKey, version } };
    if (isLinkNumber(message.number)) {
        object.insert(numberKey, message.number);
    }
    if (message.linkHadNone) {
        object.insert(linkHadNoneKey, true);
    }
    if (isToken(message.activationToken)) {
        object.insert(tokenKey, message.activationToken);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<InstanceMessage> readInstanceMessage(const QByteArray &line)
{
    if (line.size() >= longestInstanceMessage) {
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonObject object = document.object();
    if (object.value(versionKey) != QJsonValue(version)) {
        return {};
    }
    InstanceMessage message;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString text = member.value().toString();
        if (member.key() == numberKey && isLinkNumber(text)) {
            message.number = text;
        } else if (member.key() == linkHadNoneKey && member.value().isBool()) {
            message.linkHadNone = member.value().toBool();
        } else if (member.key() == tokenKey && isToken(text)) {
            message.activationToken = text;
        } else if (member.key() != versionKey) {
            return {};
        }
    }
    return message;
}

QByteArray instanceAnswer()
{
    return "{\"dialbook\":1,\"understood\":true}\n"_ba;
}

} // namespace dialbook
