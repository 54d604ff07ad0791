// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/restclient.h"

namespace dialbook {

[[nodiscard]] QByteArray verbOf(HttpMethod method);
/// POST /icws/connection.
[[nodiscard]] bool isLogIn(const RestRequest &request);
/// For the log: what kind of request it is, "PUT /icws/*/directories/contacts/*/*". Ids may be made of
/// people's names, and a query of what was typed.
[[nodiscard]] QString kindOf(const RestRequest &request);
/// For the details: what was asked for, without the session's id.
[[nodiscard]] QString describe(const RestRequest &request);
/// Such a segment is taken for a step in the path by everybody on the way: "links/.." is the list.
[[nodiscard]] bool hasUnsayableSegment(const QByteArray &path);

} // namespace dialbook
