// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/numberlinks.h"

#include "ui/feedback/notificationmodel.h"
#include "ui/find/findpanel.h"
#include "ui/session/loginpage.h"
#include "ui/shell/entrance.h"

#include <QTimer>

#include <utility>

namespace dialbook {

using namespace std::chrono_literals;

namespace {

constexpr auto noticeAfter = 1s; ///< by then what was last known is usually there, to find in

} // namespace

NumberLinks::NumberLinks(Entrance &entrance, LogInPage &logInPage, FindPanel &findPanel,
    NotificationModel &notifications, QObject *parent)
    : QObject(parent)
    , m_entrance(entrance)
    , m_logInPage(logInPage)
    , m_findPanel(findPanel)
    , m_notifications(notifications)
{
    // After whoever takes the focus then, which closes Find.
    connect(&entrance, &Entrance::arranged, this,
        [this] { QTimer::singleShot(0, this, &NumberLinks::showAwaited); });
}

void NumberLinks::find(const QString &number)
{
    m_awaited = number;
    showAwaited();
    QTimer::singleShot(noticeAfter, this, [this] {
        if (!m_awaited.isEmpty()) {
            m_logInPage.showNotice(tr("Log in, and the number of the link is looked for."));
        }
    });
}

void NumberLinks::showAwaited()
{
    if (!m_awaited.isEmpty() && m_entrance.shown() != Entrance::Shown::LogIn) {
        m_findPanel.open(std::exchange(m_awaited, {}));
    }
}

void NumberLinks::refuse()
{
    const QString why = tr("The link holds no telephone number, so nothing is looked for.");
    m_notifications.add(MessageBar::Kind::Warning, tr("Open a link"), why);
    if (m_entrance.shown() == Entrance::Shown::LogIn) {
        m_logInPage.showNotice(why);
    } else {
        m_findPanel.open();
        m_findPanel.say(why);
    }
}

} // namespace dialbook
