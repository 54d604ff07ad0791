// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/globalshortcut/globalshortcut.h"

#include <QAbstractNativeEventFilter>

namespace dialbook {

/// A hot key of Windows, for the program's main thread.
class WindowsShortcut final : public GlobalShortcut, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    WindowsShortcut();
    ~WindowsShortcut() override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

protected:
    void release() override;
    void acquire(QKeyCombination keys) override;

private:
    bool m_isRegistered = false;
};

} // namespace dialbook
