// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edit.h"

namespace dialbook {

bool isPending(EditState state)
{
    switch (state) {
    case EditState::Waiting:
    case EditState::Outbox:
    case EditState::Running:
    case EditState::RetryingBusy:
    case EditState::Looking:
        return true;
    case EditState::Conflict:
    case EditState::Done:
    case EditState::Failed:
    case EditState::TakenBack:
        return false;
    }
    return false;
}

bool isFinished(EditState state)
{
    return state == EditState::Done || state == EditState::TakenBack;
}

} // namespace dialbook
