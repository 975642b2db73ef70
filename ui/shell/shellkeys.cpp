// SPDX-License-Identifier: GPL-3.0-or-later
// Keys the window answers itself, wherever the focus is: F6 goes round the zones, Alt alone shows the menus.
#include "ui/shell/mainwindow.h"
#include "ui/shell/railpanel.h"
#include "ui/shell/shellmenus.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void MainWindow::nextZone()
{
    QList<QWidget *> zones{railPanel->findChild<QWidget *>(u"rail"_s)};
    if (const ShellPage *now = page(currentPage()); now && now->zones)
        zones += now->zones();
    zones.removeIf([](const QWidget *zone) { return !zone || !zone->isVisible() || !zone->isEnabled(); });
    if (zones.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < zones.size(); ++i) {
        if (focus && (zones.at(i) == focus || zones.at(i)->isAncestorOf(focus)))
            at = i;
    }
    zones.at((at + 1) % zones.size())->setFocus(Qt::TabFocusReason);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isActiveWindow()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        altAlone = key->key() == Qt::Key_Alt;
        if (key->key() == Qt::Key_F6 && isAtWork() && watched == focusWidget()) {
            nextZone();
            return true;
        }
    } else if (event->type() == QEvent::KeyRelease && altAlone && watched == windowHandle()) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && isAtWork() && !menuBar()->isNativeMenuBar()) {
            altAlone = false;
            menus->raiseBar();
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        altAlone = false;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace coffret::ui
