// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakes/fixtures.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dialbook::test {

QJsonObject fixture(const QString &name)
{
    QFile file(QString::fromUtf8(FIXTURES) + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no fixture %s", qPrintable(file.fileName()));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(error.errorString()));
    }
    return document.object();
}

} // namespace dialbook::test
