// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/darkpreference.h"
#include "ui/widgets/dialbookstyle.h"

#include <QApplication>
#include <QEvent>
#ifdef Q_OS_WIN
#include <QSettings>
#endif

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

/// Whether the desktop itself is dark. Qt 6.4 cannot be asked; its own default palette tells on Linux, the
/// registry on Windows.
bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
#else
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
#endif
}

/// Applies the theme again when the desktop's changes. A child of the application, there only for
/// Theme::System.
class ThemeFollower : public QObject
{
public:
    explicit ThemeFollower(QApplication &application)
        : QObject(&application)
    {
        setObjectName(name());
        application.installEventFilter(this);
    }

    static QString name() { return u"themeFollower"_s; }

    void apply()
    {
        m_applying = true;
        QApplication::setPalette(paletteOf(m_preference ? *m_preference : systemIsDark()));
        m_applying = false;
    }

    void prefer(std::optional<bool> dark)
    {
        m_preference = dark;
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A theme change is told to each window, and takes away the application's palette or leaves it.
        const bool changed = event->type() == QEvent::ThemeChange
            || (event->type() == QEvent::ApplicationPaletteChange && watched == parent());
        if (changed && !m_applying && !m_pending) {
            m_pending = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_pending = false;
                    apply();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::optional<bool> m_preference; ///< of the desktop for dark, where it says so
    bool m_applying = false;
    bool m_pending = false;
};

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

struct ToneColours
{
    QRgb text;
    QRgb background;
    QRgb border;
};

ToneColours coloursOf(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return { palette.color(QPalette::Active, QPalette::WindowText).rgb(),
            palette.color(QPalette::Active, QPalette::Window).rgb(), dark ? 0xff7d8794u : 0xff7f8995u };
    case Tone::Information:
        return dark ? ToneColours { 0xff8fc7f2, 0xff1b3348, 0xff4f93c9 }
                    : ToneColours { 0xff14598f, 0xffe3f0fa, 0xff3f86bd };
    case Tone::Success:
        return dark ? ToneColours { 0xff83d6a8, 0xff17382a, 0xff4b9f74 }
                    : ToneColours { 0xff146a43, 0xffe2f4ea, 0xff3d8f68 };
    case Tone::Warning:
        return dark ? ToneColours { 0xfff0c060, 0xff3d3115, 0xffb08a34 }
                    : ToneColours { 0xff7a5000, 0xfffdf1d3, 0xffa87a1c };
    case Tone::Problem:
        return dark ? ToneColours { 0xffff9d8f, 0xff47211f, 0xffc9665a }
                    : ToneColours { 0xffa52a1c, 0xfffce8e5, 0xffc4574a };
    }
    Q_UNREACHABLE();
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    delete application.findChild<QObject *>(ThemeFollower::name(), Qt::FindDirectChildrenOnly);
    if (!qobject_cast<DialbookStyle *>(QApplication::style())) {
        QApplication::setStyle(new DialbookStyle);
    }
    if (theme == Theme::System) {
        (new ThemeFollower(application))->apply();
    } else {
        QApplication::setPalette(paletteOf(theme == Theme::Dark));
    }
}

void preferDark(QApplication &application, std::optional<bool> dark)
{
    QObject *follower = application.findChild<QObject *>(ThemeFollower::name(), Qt::FindDirectChildrenOnly);
    if (follower) {
        static_cast<ThemeFollower *>(follower)->prefer(dark);
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QPalette paletteOf(bool dark)
{
    const auto pick = [dark](QRgb light, QRgb other) { return QColor::fromRgb(dark ? other : light); };
    const QColor text = pick(0xff1a1f26, 0xffe7eaee);
    const QColor faint = pick(0xff858d98, 0xff79828e);
    const QColor accent = pick(0xff1c69ab, 0xff2a70b0);

    QPalette palette;
    palette.setColor(QPalette::Window, pick(0xfff3f5f7, 0xff20242a));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, pick(0xffffffff, 0xff171a1f));
    palette.setColor(QPalette::AlternateBase, pick(0xfff3f6f9, 0xff1d2228));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, pick(0xff667080, 0xff929ba8));
    palette.setColor(QPalette::Button, pick(0xfffafbfc, 0xff2c323a));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, pick(0xffffffff, 0xffffffff));
    palette.setColor(QPalette::ToolTipBase, pick(0xff252b33, 0xff39414b));
    palette.setColor(QPalette::ToolTipText, pick(0xfff4f6f8, 0xfff0f2f5));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, pick(0xffffffff, 0xffffffff));
    palette.setColor(QPalette::Link, pick(0xff17619f, 0xff83bdf0));
    palette.setColor(QPalette::LinkVisited, pick(0xff6a4a9c, 0xffc3a8ee));
    palette.setColor(QPalette::Light, pick(0xffffffff, 0xff3a424c));
    palette.setColor(QPalette::Midlight, pick(0xffe9edf1, 0xff323941));
    palette.setColor(QPalette::Mid, pick(0xffc6cdd5, 0xff3d454f));
    palette.setColor(QPalette::Dark, pick(0xff98a2ad, 0xff12151a));
    palette.setColor(QPalette::Shadow, pick(0xff5f6873, 0xff08090b));
    // A selection stays plain to see in a window that is not the active one.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, pick(0xff56799b, 0xff47617c));
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::Link, QPalette::PlaceholderText }) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, pick(0xfff3f5f7, 0xff20242a));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, pick(0xffd7dde3, 0xff343b44));
    return palette;
}

QColor textColour(Tone tone, const QPalette &palette)
{
    return QColor::fromRgb(coloursOf(tone, palette).text);
}

QColor backgroundColour(Tone tone, const QPalette &palette)
{
    return QColor::fromRgb(coloursOf(tone, palette).background);
}

QColor borderColour(Tone tone, const QPalette &palette)
{
    return QColor::fromRgb(coloursOf(tone, palette).border);
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace dialbook
