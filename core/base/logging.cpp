// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace dialbook {

Q_LOGGING_CATEGORY(lcRest, "dialbook.rest", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSession, "dialbook.session", QtWarningMsg)
Q_LOGGING_CATEGORY(lcContacts, "dialbook.contacts", QtWarningMsg)
Q_LOGGING_CATEGORY(lcEdits, "dialbook.edits", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "dialbook.store", QtCriticalMsg)

} // namespace dialbook
