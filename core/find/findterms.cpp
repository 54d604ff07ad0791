// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findterms.h"

#include "core/base/fold.h"

#include <QStringList>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

bool isNumberPunctuation(QChar c)
{
    return u"+＋()[]-./,;*#‐‑–"_s.contains(c);
}

bool isDigit(QChar c)
{
    return c.digitValue() >= 0;
}

bool isWrittenLikeNumber(const QString &part)
{
    return std::any_of(part.cbegin(), part.cend(), &isDigit)
        && std::all_of(
            part.cbegin(), part.cend(), [](QChar c) { return isDigit(c) || isNumberPunctuation(c); });
}

/// The digits of "x214", "ext.214".
QString extensionIn(const QString &part)
{
    for (const QLatin1StringView mark : { "ext."_L1, "ext"_L1, "x"_L1 }) {
        if (part.startsWith(mark, Qt::CaseInsensitive)) {
            const QString rest = part.mid(mark.size());
            return !rest.isEmpty() && std::all_of(rest.cbegin(), rest.cend(), &isDigit) ? rest : QString();
        }
    }
    return {};
}

FindFragment fragmentOf(const QString &part)
{
    FindFragment fragment { folded(part).toStdString(), {} };
    if (isWrittenLikeNumber(part)) {
        fragment.numbers = numberPatterns(part);
    } else if (const QString extension = extensionIn(part); !extension.isEmpty()) {
        fragment.numbers = numberPatterns(extension);
    }
    return fragment;
}

} // namespace

FindTerms::FindTerms(const QString &typed)
{
    FindFragments pieces;
    FindFragments joined;
    QString number;
    int numberPieces = 0;
    bool anyJoined = false;
    const auto endNumber = [&] {
        if (numberPieces > 1) {
            joined.push_back({ {}, numberPatterns(number) });
            anyJoined = true;
        } else if (numberPieces == 1) {
            joined.push_back(pieces.back());
        }
        number.clear();
        numberPieces = 0;
    };
    const QStringList parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        // Punctuation alone, on the way from "(" to "(317)", excludes nobody, but belongs to its number.
        if (std::all_of(part.cbegin(), part.cend(), &isNumberPunctuation)) {
            if (part.contains(u'+')) {
                endNumber();
            }
            number += part;
            continue;
        }
        FindFragment fragment = fragmentOf(part);
        if (fragment.text.empty() && fragment.numbers.empty()) {
            continue;
        }
        if (!isWrittenLikeNumber(part) || part.startsWith(u'+')) {
            endNumber();
        }
        if (isWrittenLikeNumber(part)) {
            number += part;
            ++numberPieces;
            pieces.push_back(std::move(fragment));
        } else {
            joined.push_back(fragment);
            pieces.push_back(std::move(fragment));
        }
    }
    endNumber();
    if (!pieces.empty()) {
        m_ways.push_back(std::move(pieces));
        if (anyJoined) {
            m_ways.push_back(std::move(joined));
        }
    }
}

} // namespace dialbook
