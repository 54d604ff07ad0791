// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QSet>
#include <QStringList>

class QWidget;

namespace dialbook {

/// Looks through all windows that are visible, in the pseudo-language, for texts that were left out of
/// translation and for texts that are cut off. Owned by the tour.
class Inspector
{
public:
    /// Texts of a server, which are never translated: every string in it.
    void learn(const QJsonValue &told);

    /// "place: text" of everything that shows plain letters though nobody has told it.
    [[nodiscard]] QStringList leftOut() const;
    /// "place: text" of everything that has less room than its text needs, and does not elide it by design.
    [[nodiscard]] QStringList cutOff() const;

    /// Whether there are words in plain letters that are nobody's data.
    [[nodiscard]] bool isLeftOut(const QString &text) const;

private:
    [[nodiscard]] bool hasPlainWords(const QString &text) const;

    QSet<QString> m_known;
};

} // namespace dialbook
