// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "core/settings/settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>
#include <chrono>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto geometryKey = u"mainWindow.geometry"_s;

/// Screens come and go one by one, and the system moves windows meanwhile.
constexpr auto settleTime = 700ms;
constexpr auto restTime = 2s;
constexpr int handle = 48; ///< pixels of the title bar that can be caught

qint64 area(const QRect &rect)
{
    return rect.isValid() ? qint64(rect.width()) * rect.height() : 0;
}

} // namespace

QRect onScreen(const QRect &frame, const QList<QRect> &screens)
{
    if (screens.isEmpty()) {
        return frame;
    }
    const QRect title(frame.left(), frame.top(), frame.width(), handle);
    const bool isInReach = std::any_of(screens.cbegin(), screens.cend(), [&title](const QRect &screen) {
        const QRect seen = screen & title;
        return screen.top() <= title.top() && seen.width() >= handle && seen.height() >= handle / 2;
    });
    const QRect screen = *std::max_element(screens.cbegin(), screens.cend(),
        [&frame](const QRect &one, const QRect &other) { return area(one & frame) < area(other & frame); });
    QRect result = frame;
    result.setSize(frame.size().boundedTo(screen.size()));
    if (!isInReach || result.size() != frame.size()) {
        result.moveLeft(std::clamp(frame.left(), screen.left(), screen.right() + 1 - result.width()));
        result.moveTop(std::clamp(frame.top(), screen.top(), screen.bottom() + 1 - result.height()));
    }
    return result;
}

WindowMemory::WindowMemory(Settings &settings, QMainWindow &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
{
    m_settings.setScreens(screens());
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, &WindowMemory::takeScreens);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &WindowMemory::save);
    window.installEventFilter(this);
    followScreens();
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] {
        followScreens();
        m_rest.stop();
        m_settled.start();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this] {
        m_rest.stop();
        m_settled.start();
    });
}

void WindowMemory::followScreens()
{
    const QList<QScreen *> all = QGuiApplication::screens();
    for (QScreen *screen : all) {
        disconnect(screen, nullptr, this, nullptr);
        const auto changed = [this] {
            m_rest.stop();
            m_settled.start();
        };
        connect(screen, &QScreen::geometryChanged, this, changed);
        connect(screen, &QScreen::physicalDotsPerInchChanged, this, changed);
    }
}

QStringList WindowMemory::screens()
{
    QStringList texts;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        const QRect at = screen->geometry();
        texts += u"%1 %2x%3%4%5 *%6"_s.arg(screen->name())
                     .arg(at.width())
                     .arg(at.height())
                     .arg((at.x() < 0 ? QString() : u"+"_s) + QString::number(at.x()),
                         (at.y() < 0 ? QString() : u"+"_s) + QString::number(at.y()))
                     .arg(screen->devicePixelRatio());
    }
    return texts;
}

void WindowMemory::restore(const QSize &usual)
{
    m_window.resize(usual);
    m_window.restoreGeometry(m_settings.windowState(geometryKey));
    if (m_window.isMaximized() || m_window.isFullScreen()) {
        return; // fits by itself
    }
    QList<QRect> usable;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        usable += screen->availableGeometry();
    }
    const QRect now = m_window.geometry();
    if (const QRect seen = onScreen(now, usable); seen != now) {
        m_window.setGeometry(seen);
    }
}

void WindowMemory::save()
{
    m_rest.stop();
    m_settings.setWindowState(geometryKey, m_window.saveGeometry());
}

void WindowMemory::takeScreens()
{
    const QStringList now = screens();
    if (now.isEmpty()) {
        return; // all are switched off; what comes then counts
    }
    m_settings.setScreens(now);
    restore(m_window.size());
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPlaced = event->type() == QEvent::Move || event->type() == QEvent::Resize
        || event->type() == QEvent::WindowStateChange;
    // What the system does to the window while screens come and go is nobody's choice.
    if (watched == &m_window && isPlaced && m_window.isVisible() && !m_settled.isActive()) {
        m_rest.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dialbook
