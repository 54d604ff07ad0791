// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QMenu;

namespace dialbook {

/// The program's icon in the tray of the desktop. Not every desktop has a tray, and one may come after the
/// program. Owned by Application.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The desktop's.
    [[nodiscard]] static std::unique_ptr<Tray> create();

    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// menu: of the icon; outlives it.
    virtual void show(QMenu &menu) = 0;
    virtual void hide() = 0;
    /// In a bubble beside the icon, as the desktop shows such things.
    virtual void say(const QString &title, const QString &text) = 0;

signals:
    /// The person clicked the icon, or what it said.
    void activated();
};

/// Where nothing shall be left behind.
class NoTray final : public Tray
{
    Q_OBJECT

public:
    [[nodiscard]] bool isAvailable() const override { return false; }
    void show(QMenu &) override { }
    void hide() override { }
    void say(const QString &, const QString &) override { }
};

} // namespace dialbook
