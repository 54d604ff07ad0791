// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/tray.h"

#include <QStringList>

namespace dialbook {

/// A desktop with a tray, or without.
class FakeTray : public Tray
{
public:
    bool available = false;
    QMenu *menu = nullptr; ///< of the icon; none while it is not shown
    QStringList said;

    [[nodiscard]] bool isAvailable() const override { return available; }
    void show(QMenu &of) override { menu = &of; }
    void hide() override { menu = nullptr; }
    void say(const QString &title, const QString &text) override
    {
        said += title + QStringLiteral(": ") + text;
    }
    void click() { emit activated(); }
};

} // namespace dialbook
