// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dialbook {

/// The languages that the program brings texts in, e.g. "pt_BR", in the order of their own names.
[[nodiscard]] QStringList languagesBrought();
/// What a language calls itself, e.g. "Português (Brasil)"; the same in every language.
[[nodiscard]] QString ownNameOf(const QString &language);

} // namespace dialbook
