// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <span>

class QSqlDatabase;
class QSqlError;

namespace dialbook {

/// What leads from one version of the database's layout to the next. The first one builds it.
struct Migration
{
    QStringList statements;
};

/// The layout of this Dialbook, step by step; its version is the number of steps.
[[nodiscard]] std::span<const Migration> storeMigrations();

enum class SchemaState {
    Ready, ///< it has the layout of this Dialbook now
    Newer, ///< written by a later one
    Foreign, ///< not a store of Dialbook's
    Failed, ///< see error
};

/// Brings an open database to the newest layout: each step in a transaction of its own, so that one that
/// is cut off is begun anew the next time.
[[nodiscard]] SchemaState bringUpToDate(
    QSqlDatabase &database, std::span<const Migration> migrations, QSqlError &error);

} // namespace dialbook
