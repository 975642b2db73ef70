// SPDX-License-Identifier: GPL-3.0-or-later
// Keys the window answers itself, wherever the focus is: F6 goes round the zones, Alt alone shows the menus.
#include "ui/shell/mainwindow.h"
#include "ui/shell/railpanel.h"
#include "ui/shell/shellmenus.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

namespace {

// Enter presses the button that has the focus, as Space does. Qt does nothing then, or presses the default
// button of the dialog although the focus stands on its neighbour.
bool presses(const QKeyEvent &key, QObject *watched)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool plain = !(key.modifiers() & ~Qt::KeypadModifier);
    const bool pressed = qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button);
    if (!enter || !plain || !pressed || key.isAutoRepeat() || !button->hasFocus())
        return false;
    button->click();
    return true;
}

} // namespace

void MainWindow::nextZone()
{
    QList<QWidget *> zones{railPanel->findChild<QWidget *>(u"rail"_s)};
    if (stripZone)
        zones += stripZone();
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
    if (event->type() == QEvent::KeyPress && presses(*static_cast<QKeyEvent *>(event), watched))
        return true;
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
