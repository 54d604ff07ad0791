// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storebatch.h"

class QSqlError;

namespace dialbook {

// What the store and the journal of edits have in common in talking to SQLite.

/// What the person is told of an error.
[[nodiscard]] StoreTrouble troubleOf(const QSqlError &error);
/// Not a null text, which SQLite takes for no value.
[[nodiscard]] QString notNull(const QString &text);

} // namespace dialbook
