// SPDX-License-Identifier: GPL-3.0-or-later
// The left edge of the window: the vault's name with its menu, the way to the palette, the pages, who is at the desk, and the
// lock button that is always in reach. Folds to icons when there is little room.
#pragma once

#include "ui/common/card.h"

class QMenu;
class QPushButton;

namespace coffret::ui {

class NavigationRail;
class TextLabel;

class RailPanel : public Surface
{
    Q_OBJECT

public:
    enum class Width { Full, Folded };
    explicit RailPanel(QWidget *parent = nullptr);
    NavigationRail &rail() { return *pages; }
    void setVault(const QString &name);
    void setAccount(const QString &name, const QString &login);
    void setLockDelay(int minutes);
    void setCountdown(int seconds); // 0: none
    void setMenu(QMenu *menu);
    void fold(Width width);

Q_SIGNALS:
    void lockAsked();
    void searchAsked();

private:
    void dressLock();
    NavigationRail *pages;
    QPushButton *vault;
    QPushButton *search;
    QPushButton *lock;
    QWidget *account;
    Avatar *avatar;
    TextLabel *person;
    TextLabel *login;
    QWidget *names;
    QString vaultName;
    int delay = 5;
    int countdown = 0;
    bool folded = false;
};

} // namespace coffret::ui
