// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace dialbook {

namespace {

class SystemTray final : public Tray
{
public:
    SystemTray()
    {
        connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            // The menu opens by itself; of a double click the first is enough.
            if (reason == QSystemTrayIcon::Trigger) {
                emit activated();
            }
        });
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::activated);
    }

    [[nodiscard]] bool isAvailable() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void show(QMenu &menu) override
    {
        m_icon.setIcon(QApplication::windowIcon());
        m_icon.setToolTip(QApplication::applicationDisplayName());
        m_icon.setContextMenu(&menu);
        m_icon.show(); // a tray that comes later shows it as well
    }

    void hide() override { m_icon.hide(); }

    void say(const QString &title, const QString &text) override
    {
        m_icon.showMessage(title, text, QApplication::windowIcon());
    }

private:
    QSystemTrayIcon m_icon;
};

} // namespace

std::unique_ptr<Tray> Tray::create()
{
    return std::make_unique<SystemTray>();
}

} // namespace dialbook
