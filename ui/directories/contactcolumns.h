// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/settings/settings.h"

#include <span>

namespace dialbook {

/// The columns of a table of contacts (ux.md), in the order in which the Columns dialog lists them. A
/// model has them all; which are shown, and where, is the view's.
enum class ContactColumn {
    DisplayName,
    LastName,
    FirstName,
    PrimaryNumber, ///< the number that will be dialled, with the name of it
    PrimaryNumberType,
    Extension,
    BusinessPhone,
    BusinessPhone2,
    Mobile,
    HomePhone,
    HomePhone2,
    Fax,
    Pager,
    Assistant,
    AssistantPhone,
    Company,
    Department,
    Title,
    BusinessEmail,
    Workgroups,
    Status,
    Notes,
};
inline constexpr int contactColumnCount = int(ContactColumn::Notes) + 1;

/// Kinds of tables, each with columns of its own that are remembered.
enum class TableKind { Contacts, SpeedDial };

[[nodiscard]] std::span<const ContactColumn> allContactColumns();
/// The name in the settings; never translated, never changed.
[[nodiscard]] QString stableName(ContactColumn column);
[[nodiscard]] std::optional<ContactColumn> columnFromStableName(const QString &name);
[[nodiscard]] QString settingsName(TableKind kind);
[[nodiscard]] QString titleOf(ContactColumn column);
/// A telephone number or extension: sorted by its digits, always written left to right.
[[nodiscard]] bool isNumber(ContactColumn column);
/// What a person sees first, before choosing columns.
[[nodiscard]] ColumnLayout defaultLayout(TableKind kind);
/// A width in average characters that fits most contents.
[[nodiscard]] int usualCharacters(ContactColumn column);

/// The cell's text, as typed by people on the server: plain text, never markup.
[[nodiscard]] QString textOf(const Contact &contact, ContactColumn column);
/// The status as words: status, on the phone, notes; "" where it is not told.
[[nodiscard]] QString statusText(const Contact &contact);
/// The digits that a number column is sorted by.
[[nodiscard]] QString sortDigits(const Contact &contact, ContactColumn column);
/// The designated primary number is empty: a call would have nothing to dial.
[[nodiscard]] bool primaryNumberIsMissing(const Contact &contact);

} // namespace dialbook
