// SPDX-License-Identifier: GPL-3.0-or-later
// dialbook_bare_window: the least that a program with a window does. Says "window" when it is painted.
#include <QApplication>
#include <QMainWindow>

#include <cstdio>

namespace {

class BareWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        std::puts("window");
        std::fflush(stdout);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1200, 780);
    window.show();
    return QApplication::exec();
}
