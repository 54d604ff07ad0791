// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace dialbook::test {

/// tests/data/icws/<name>.json; ends the test program when it is not there or not JSON.
[[nodiscard]] QJsonObject fixture(const QString &name);

} // namespace dialbook::test
