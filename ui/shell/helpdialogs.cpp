// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QString &serverVersion, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Dialbook"));

    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/icons/app/128.png"_s).pixmap(80, 80));
    icon->setAlignment(Qt::AlignTop);
    auto *name = new QLabel(u"Dialbook"_s, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);

    QStringList lines { tr("Version %1").arg(QCoreApplication::applicationVersion()),
        tr("Qt %1").arg(QString::fromLatin1(qVersion())) };
    if (!serverVersion.isEmpty()) {
        lines.append(tr("Server: %1").arg(serverVersion));
    }
    auto *versions = new QLabel(lines.join(u'\n'), this);
    versions->setObjectName(u"aboutVersions"_s);
    versions->setTextFormat(Qt::PlainText);
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *about = new QLabel(
        tr("An address book for the directories and speed dials of Genesys PureConnect (CIC).\n\nDialbook is "
           "free software: you may use, study, share and improve it under the terms of the GNU General "
           "Public "
           "License, version 3 or later. It comes without any warranty."),
        this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setMinimumWidth(380);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *words = new QVBoxLayout;
    words->setSpacing(10);
    words->addWidget(name);
    words->addWidget(versions);
    words->addWidget(about);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(20);
    upper->addWidget(icon);
    upper->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(14);
    layout->addLayout(upper);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));

    auto *list = new QTreeWidget(this);
    list->setObjectName(u"shortcutsList"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setColumnCount(2);
    list->setHeaderLabels({ tr("What it does"), tr("Keys") });
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->header()->setStretchLastSection(true);
    const auto add = [list](const QString &words, const QString &keys) {
        new QTreeWidgetItem(list, { words, keys });
    };
    for (const QAction *action : actions) {
        add(action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
    }
    const auto keys = [](int combination) {
        return QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    add(tr("Go to the next part of the window"), keys(Qt::Key_Tab));
    add(tr("Clear the filter, or cancel"), keys(Qt::Key_Escape));
    add(tr("Save what a dialog holds"), keys(int(Qt::ControlModifier) | Qt::Key_Return));
    add(tr("Find by the first letters in a list"), tr("type them"));
    list->resizeColumnToContents(0);
    list->setCurrentItem(list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(460, 520);
}

} // namespace dialbook
