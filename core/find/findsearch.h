// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/findresult.h"
#include "core/find/findselection.h"
#include "core/find/findterms.h"
#include "core/find/foundpersons.h"

#include <QDeadlineTimer>

#include <memory>
#include <optional>

namespace dialbook {

/// One search, from what was typed to the persons found, done in parts: a million entries take longer than
/// a key press may. Kept between searches for the room it works in. Owned by FindIndex.
class FindSearch
{
public:
    /// Gives up what was begun before. The rows must not change until it is done, or begun anew.
    void begin(const FindRows &rows, const FindQuery &query);
    /// Goes on until the time is up, and beyond it by a millisecond or two; true when it is done.
    bool goOn(const QDeadlineTimer &deadline);
    [[nodiscard]] FindResult takeResult() { return std::move(m_result); }

private:
    enum class Phase { Names, NamesPersons, Everywhere, EverywherePersons, Done };
    void select(Phase phase);
    void step();
    void endPersons();

    const FindRows *m_rows = nullptr;
    FindQuery m_query;
    std::optional<FindTerms> m_terms;
    Phase m_phase = Phase::Done;
    size_t m_most = 0; ///< rows to select
    FindSelection m_selection;
    std::unique_ptr<PersonGathering> m_persons;
    FindResult m_result;
};

} // namespace dialbook
