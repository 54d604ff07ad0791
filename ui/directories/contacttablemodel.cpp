// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contacttablemodel.h"

#include "ui/contacts/contacttext.h"
#include "ui/contacts/linktext.h"
#include "ui/widgets/glyphs.h"

#include <QFont>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

Glyph glyphOfPrimaryNumber(const Contact &contact)
{
    if (primaryNumberIsMissing(contact)) {
        return Glyph::Warning;
    }
    return contact.primaryNumber() == PrimaryNumber::None ? Glyph::Phone : Glyph::PhonePrimary;
}

/// With the word for what is wrong in front, where a narrow column does not cut it off.
QString markedText(const Contact &contact, ContactColumn column, const LinkFinding &finding)
{
    QString text = textOf(contact, column);
    const bool saysItAlready = finding.illness == LinkIllness::None || column != ContactColumn::PrimaryNumber
        || (finding.illness == LinkIllness::PrimaryNumberEmpty && !text.isEmpty()); // "Mobile: no number"
    if (saysItAlready) {
        return text;
    }
    const QString mark = labelOf(finding.illness);
    // Without its name, so that the number itself is not cut off.
    const QString number = contact.shownNumber(contact.numberToDial());
    //: what is wrong with a speed-dial link, and the number that it would dial
    return number.isEmpty() ? mark : ContactTableModel::tr("%1 – %2").arg(mark, number);
}

} // namespace

void ContactTableModel::reset(const ContactSequence &rows)
{
    emit aboutToApply();
    take(RowsReset { rows });
    emit applied();
}

void ContactTableModel::apply(const QList<ListChange> &changes)
{
    emit aboutToApply();
    for (const ListChange &change : changes) {
        if (!std::holds_alternative<RowsChanged>(change)) {
            tellChanged(); // with the row numbers that were true when they changed
        }
        std::visit([this](const auto &what) { take(what); }, change);
    }
    tellChanged();
    emit applied();
}

void ContactTableModel::setBeingDeleted(std::function<bool(const EntryId &)> predicate)
{
    m_beingDeleted = std::move(predicate);
}

void ContactTableModel::setFindings(std::function<LinkFinding(const EntryId &)> findings)
{
    m_findings = std::move(findings);
}

void ContactTableModel::touchAll()
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(m_rows.size() - 1, contactColumnCount - 1));
    }
}

void ContactTableModel::touch(const EntryId &id)
{
    if (const int row = rowOf(id); row >= 0) {
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int ContactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int ContactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : contactColumnCount;
}

QVariant ContactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ContactPtr contact = m_rows.at(index.row());
    const auto column = ContactColumn(index.column());
    if (!contact) {
        switch (role) {
        case Qt::DisplayRole:
            return u"…"_s;
        case Qt::AccessibleTextRole:
            return tr("loading");
        case LoadStateRole:
        case BeingDeletedRole:
        case MissingNumberRole:
            return false;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        // One line a row, whatever was typed.
        return markedText(*contact, column, findingOf(*contact, column)).replace(u'\n', u' ');
    case Qt::ToolTipRole: {
        QStringList parts { textOf(*contact, column), explain(findingOf(*contact, column)) };
        parts.removeAll(QString());
        return parts.isEmpty() ? QVariant() : plainToolTip(parts.join(u"\n\n"_s));
    }
    case Qt::AccessibleTextRole: {
        QString text = textOf(*contact, column);
        if (const LinkFinding finding = findingOf(*contact, column); finding.illness != LinkIllness::None) {
            //: for screen readers; %1 is a cell of a speed-dial link, %2 e.g. "Number changed"
            text = tr("%1 (needs attention: %2)").arg(text, labelOf(finding.illness));
        }
        //: for screen readers; %1 is a cell of the row that will be deleted
        return isBeingDeleted(*contact) ? tr("%1 (being deleted)").arg(text) : text;
    }
    case Qt::DecorationRole:
        if (column == ContactColumn::PrimaryNumber) {
            if (findingOf(*contact, column).illness != LinkIllness::None) {
                return glyph(Glyph::Warning, Tone::Warning);
            }
            if (contact->numberToDial() != PrimaryNumber::None) {
                return glyph(glyphOfPrimaryNumber(*contact));
            }
        }
        return {};
    case Qt::FontRole:
        if (isBeingDeleted(*contact)) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    case LoadStateRole:
        return true;
    case BeingDeletedRole:
        return isBeingDeleted(*contact);
    case MissingNumberRole:
        return column == ContactColumn::PrimaryNumber && primaryNumberIsMissing(*contact);
    default:
        return {};
    }
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= contactColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(ContactColumn(section));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

void ContactTableModel::take(const RowsReset &change)
{
    beginResetModel();
    m_rows.apply(change);
    m_changed.clear();
    endResetModel();
}

void ContactTableModel::take(const RowsInserted &change)
{
    if (change.rows.isEmpty()) {
        return;
    }
    beginInsertRows({}, change.first, change.first + int(change.rows.size()) - 1);
    m_rows.apply(change);
    endInsertRows();
}

void ContactTableModel::take(const RowsRemoved &change)
{
    if (change.count <= 0) {
        return;
    }
    beginRemoveRows({}, change.first, change.first + change.count - 1);
    m_rows.apply(change);
    endRemoveRows();
}

void ContactTableModel::take(const RowMoved &change)
{
    if (change.from == change.to) {
        return;
    }
    const ContactPtr moved = m_rows.at(change.from);
    take(RowsRemoved { change.from, 1 });
    take(RowsInserted { change.to, { moved } });
}

void ContactTableModel::take(const RowsChanged &change)
{
    const auto isOther = [this, &change](qsizetype i) {
        const ContactPtr &old = m_rows.at(change.first + int(i));
        const ContactPtr &now = change.rows.at(i);
        return old && (!now || now->id != old->id);
    };
    for (qsizetype i = 0; i < change.rows.size();) {
        const bool other = isOther(i);
        qsizetype end = i + 1;
        while (end < change.rows.size() && isOther(end) == other) {
            ++end;
        }
        const int first = change.first + int(i);
        if (other) {
            tellChanged();
            take(RowsRemoved { first, int(end - i) });
            take(RowsInserted { first, change.rows.mid(i, end - i) });
        } else {
            fill(first, change.rows.mid(i, end - i));
        }
        i = end;
    }
}

void ContactTableModel::fill(int first, const QList<ContactPtr> &rows)
{
    m_rows.apply(RowsChanged { first, rows });
    m_changed.append({ first, first + int(rows.size()) - 1 });
}

void ContactTableModel::tellChanged()
{
    if (m_changed.isEmpty()) {
        return;
    }
    auto ranges = std::exchange(m_changed, {});
    std::sort(ranges.begin(), ranges.end());
    std::pair<int, int> open = ranges.first();
    for (const auto &range : std::as_const(ranges)) {
        if (range.first <= open.second + 1) {
            open.second = std::max(open.second, range.second);
            continue;
        }
        emit dataChanged(index(open.first, 0), index(open.second, columnCount() - 1));
        open = range;
    }
    emit dataChanged(index(open.first, 0), index(open.second, columnCount() - 1));
}

LinkFinding ContactTableModel::findingOf(const Contact &contact, ContactColumn column) const
{
    const bool tells = column == ContactColumn::PrimaryNumber || column == ContactColumn::DisplayName;
    return tells && m_findings ? m_findings(contact.id) : LinkFinding();
}

bool ContactTableModel::isBeingDeleted(const Contact &contact) const
{
    return m_beingDeleted && m_beingDeleted(contact.id);
}

} // namespace dialbook
