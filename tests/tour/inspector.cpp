// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/inspector.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

/// All that is shown as it is in every language, besides what a server tells.
const QStringList sameEverywhere { u"Dialbook"_s, u"AM"_s,
    u"PM"_s, // the name, and the hours of the tour's locale
    u"cic1.example.com"_s, u"demo"_s, u"wrong"_s, u"a.lindgren"_s, // what the tour types
    u"Storm Week"_s, u"Springs"_s, u"Asked twice about the spring delivery."_s,
    u"Head of Everything that Turns, Hums or Leaks"_s, u"Head of Everything that Turns"_s,
    u"Head of Everything that Hums"_s, u"Head of Fans"_s, u"Junior Partner"_s, u"Senior Partner"_s,
    u"Call before noon."_s, u"Call after noon."_s, u"Call before noon"_s, u"Call after noon"_s, u"Owner"_s,
    u"Managing Partner"_s, u"Never call before ten."_s, u"Meridian East"_s, u"Meridian"_s, u"pseudo"_s,
    u"clara"_s, u"manag"_s, u"zzyzx"_s, u"smith"_s, u"nobody"_s, u"Novak, Anna"_s, u"Brandt, Oskar"_s,
    u"Meyer, Jonas"_s, u"Silva, Rita"_s, u"Adams, Grace"_s, u"Eagle Creek Filters"_s,
    u"localhost, ICWS simulator"_s, u"localhost"_s, // who a simulator's certificate is for
    u"The number is not one the dial plan knows."_s, u"The user may not change this entry."_s,
    u"An administrator has ended the session."_s, u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s,
    u"Português (Brasil)"_s, u"日本語"_s };

/// Written in English on purpose: the pages of the guide, licences, the log.
const QStringList inEnglish { u"guideText"_s };

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 3; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_"_s)) {
            path.prepend(at->objectName());
        }
    }
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + path.join(u'/');
}

using Visit = std::function<void(const QString &what, const QString &text)>;

void visitIndex(const QAbstractItemView &view, const QModelIndex &index, const Visit &visit)
{
    for (const int role : { Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::AccessibleTextRole,
             Qt::AccessibleDescriptionRole }) {
        visit(u"cell"_s, view.model()->data(index, role).toString());
    }
}

void visitRows(const QAbstractItemView &view, const QModelIndex &parent, const Visit &visit)
{
    const QAbstractItemModel &model = *view.model();
    const int rows = std::min(model.rowCount(parent), 60); // as many as a window shows
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            visitIndex(view, model.index(row, column, parent), visit);
        }
        visitRows(view, model.index(row, 0, parent), visit);
    }
}

void visitHeader(const QAbstractItemModel &model, const Visit &visit)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole }) {
            visit(u"header"_s, model.headerData(column, Qt::Horizontal, role).toString());
        }
    }
}

void visitContent(const QWidget &widget, const Visit &visit)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        visit(u"text"_s, label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        visit(u"text"_s, button->text());
    } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        visit(u"title"_s, group->title());
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        visit(u"placeholder"_s, edit->placeholderText());
        visit(u"text"_s, edit->isReadOnly() ? edit->text() : QString());
    } else if (const auto *area = qobject_cast<const QPlainTextEdit *>(&widget)) {
        visit(u"placeholder"_s, area->placeholderText());
        visit(u"text"_s, area->isReadOnly() ? area->toPlainText() : QString());
    } else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget)) {
        visit(u"text"_s, rich->isReadOnly() ? rich->toPlainText() : QString());
    } else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget)) {
        visit(u"text"_s, spin->text());
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            visit(u"choice"_s, box->itemText(i));
        }
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            visit(u"tab"_s, tabs->tabText(i));
        }
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        if (header->model() && header->orientation() == Qt::Horizontal) {
            visitHeader(*header->model(), visit);
        }
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
        visitRows(*view, view->rootIndex(), visit);
    }
}

void visitTexts(const QWidget &widget, const Visit &visit)
{
    if (inEnglish.contains(widget.objectName())) {
        return;
    }
    visitContent(widget, visit);
    visit(u"tool tip"_s, widget.toolTip());
    visit(u"status tip"_s, widget.statusTip());
    visit(u"accessible name"_s, widget.accessibleName());
    visit(u"accessible description"_s, widget.accessibleDescription());
    if (widget.isWindow()) {
        visit(u"title"_s, widget.windowTitle().remove(u"[*]"_s));
    }
    // Menus that are closed too: their actions belong to a window.
    for (const QAction *action : widget.isWindow() ? widget.findChildren<QAction *>() : QList<QAction *>()) {
        visit(u"action "_s + action->objectName(), action->text());
        visit(u"icon text of "_s + action->objectName(), action->iconText());
        visit(u"tool tip of "_s + action->objectName(), action->toolTip());
    }
}

/// The room that a text has less than it needs, in pixels; 0 when it has enough or elides by design.
int missingRoom(const QWidget &widget)
{
    const QFontMetrics metrics = widget.fontMetrics();
    if (qobject_cast<const ElidedLabel *>(&widget)) {
        return 0;
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()) {
            return 0;
        }
        return label->wordWrap() ? label->heightForWidth(label->width()) - label->height()
                                 : label->sizeHint().width() - label->width();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(&widget);
        const bool showsText =
            !button->text().isEmpty() && !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        const bool isKnown = tool || qobject_cast<const QPushButton *>(&widget)
            || qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget);
        return showsText && isKnown ? button->sizeHint().width() - button->width() : 0;
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        return metrics.horizontalAdvance(group->title()) - group->width();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return metrics.horizontalAdvance(box->currentText()) - room.width();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        int missing = 0;
        for (int i = 0; i < tabs->count(); ++i) {
            missing = std::max({ missing, tabs->tabRect(i).right() - tabs->width(),
                metrics.horizontalAdvance(tabs->tabText(i)) - tabs->tabRect(i).width() });
        }
        return missing;
    }
    return 0;
}

/// Whether a part of it lies outside of what is around it; what scrolls may.
bool isClipped(const QWidget &widget)
{
    const QWidget *child = &widget;
    QRect place = widget.rect();
    for (const QWidget *around = widget.parentWidget(); around && !child->isWindow();
         child = around, around = around->parentWidget()) {
        place.translate(child->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area && area->viewport() == around) {
            return false;
        }
        if (!around->rect().contains(place)) {
            return true;
        }
    }
    return false;
}

QList<const QWidget *> visibleWidgets()
{
    QList<const QWidget *> widgets;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible()) {
            widgets.append(window);
        }
    }
    for (const QWidget *window : QList(widgets)) {
        for (const QWidget *child : window->findChildren<QWidget *>()) {
            if (!child->isWindow() && child->isVisible()) {
                widgets.append(child);
            }
        }
    }
    return widgets;
}

} // namespace

void Inspector::learn(const QJsonValue &told)
{
    if (told.isObject()) {
        const QJsonObject members = told.toObject();
        for (const QJsonValue &member : members) {
            learn(member);
        }
    } else if (told.isArray()) {
        const QJsonArray members = told.toArray();
        for (const QJsonValue &member : members) {
            learn(member);
        }
    } else if (const QString text = told.toString(); !text.isEmpty()) {
        const QJsonDocument body = QJsonDocument::fromJson(text.toUtf8());
        if (body.isObject() || body.isArray()) {
            learn(body.isObject() ? QJsonValue(body.object()) : QJsonValue(body.array()));
        } else {
            m_known.insert(text.simplified());
        }
    }
}

bool Inspector::isLeftOut(const QString &text) const
{
    // A server's text may look like markup: it is as good as what it says either way.
    return hasPlainWords(text) && hasPlainWords(plain(text));
}

bool Inspector::hasPlainWords(const QString &text) const
{
    // A plain word has a plain vowel in it, and no pseudo-letter; A and I alone are keys.
    static const QRegularExpression word(
        u"(?<![^\\W\\d_])(?=[A-Za-z]{2})[A-Za-z]*[AEIOUaeiou][A-Za-z]*(?![^\\W\\d_])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // Fingerprints, and the technical details of a request, which administrators look up.
    static const QRegularExpression noWords(
        u"[0-9A-F]{2}(:[0-9A-F]{2}){3,}|(GET|PUT|POST|DELETE) /icws/\\S+: [^\n]*"_s);
    QString rest = QString(text).replace(u"&&"_s, u"&"_s).remove(noWords).simplified();
    if (!word.match(rest).hasMatch()) {
        return false;
    }
    QStringList known;
    for (const QSet<QString> &each : { m_known, QSet(sameEverywhere.cbegin(), sameEverywhere.cend()) }) {
        std::copy_if(each.cbegin(), each.cend(), std::back_inserter(known),
            [&rest](const QString &data) { return rest.contains(data); });
    }
    std::sort(known.begin(), known.end(),
        [](const QString &left, const QString &right) { return left.size() > right.size(); });
    for (const QString &data : known) {
        static const QString edge = u"(?<![^\\W\\d_])%1(?![^\\W\\d_])"_s;
        rest.replace(QRegularExpression(edge.arg(QRegularExpression::escape(data)),
                         QRegularExpression::UseUnicodePropertiesOption),
            u" "_s);
    }
    return word.match(rest).hasMatch();
}

QStringList Inspector::leftOut() const
{
    QStringList found;
    for (const QWidget *widget : visibleWidgets()) {
        visitTexts(*widget, [&](const QString &what, const QString &text) {
            if (isLeftOut(text)) {
                found.append(u"%1, %2: %3"_s.arg(placeOf(widget), what, text));
            }
        });
    }
    found.removeDuplicates();
    return found;
}

QStringList Inspector::cutOff() const
{
    QStringList found;
    for (const QWidget *widget : visibleWidgets()) {
        QString text;
        visitContent(*widget, [&text](const QString &, const QString &each) { text += each; });
        const int missing = missingRoom(*widget);
        if (missing > 1) {
            found.append(u"%1, %2 pixels: %3"_s.arg(placeOf(widget)).arg(missing).arg(text));
        }
        const bool isText =
            qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (isText && !text.isEmpty() && isClipped(*widget)) {
            found.append(u"%1, by what is around it: %2"_s.arg(placeOf(widget), text));
        }
    }
    return found;
}

} // namespace dialbook
