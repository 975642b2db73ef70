// SPDX-License-Identifier: GPL-3.0-or-later
// The one window. Before the vault is open it shows an entry page (unlock, create); then the rail and
// the pages it was given, and knows nothing about what is in them. What can be done is a list of
// commands, added by the composition; menus, palette and keys are made from it. F6 goes between zones,
// Alt alone shows the menu bar. At work the window does not close by itself: it asks to leave, so that
// drafts are kept.
#pragma once

#include "ui/common/appearance.h"
#include "ui/common/navigationrail.h"
#include "ui/shell/commandlist.h"

#include <QMainWindow>
#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace coffret::ui {

class LanguageMenu;
class LockWarning;
class RailPanel;
class ShellMenus;
class Toast;

struct ShellPage
{
    QString key;
    QString icon;
    QString name;
    QWidget *widget = nullptr;
    std::function<QList<QWidget *>()> zones; // where F6 goes, in order
    RailGroup group = RailGroup::Daily;
    QKeySequence shortcut = {}; // none: Ctrl+1 to Ctrl+9 for the daily ones
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    void addPage(const ShellPage &page);
    // Pages not everybody has: out of the rail and the palette, grey in the menus, and never opened.
    void allowPages(const QStringList &keys, bool allowed);
    void setStrip(QWidget *strip, std::function<QWidget *()> zone); // above the pages; shows itself
    void focusPage();                                               // its first zone
    void addCommand(const Command &command) { commandList.add(command); }
    CommandList &commands() { return commandList; }
    void showEntry(QWidget *page); // added on first use
    void showWork(const QString &key);
    void fitScreen(); // a first size that leaves room for the frame and the panels
    void openPage(const QString &key);
    bool isAtWork() const;
    QString currentPage() const;
    void setVault(const QString &name);
    void setAccount(const QString &name, const QString &login);
    void setLockDelay(int minutes);
    void setAppearance(const Appearance &appearance); // what the menu shows as chosen
    LanguageMenu &languages();
    void warn(int secondsLeft, bool draftOpen);
    void warningOver();
    void say(const QString &sentence, const QString &action = {});
    void say(const QString &sentence, const QString &action, std::function<void()> act); // instead of toastActed
    void complain(const QString &sentence);
    RailPanel &rail() { return *railPanel; }

public Q_SLOTS:
    void closeDialogs(); // the lock comes: no dialog may hold the window

Q_SIGNALS:
    void lockRequested();
    void dialogsClosed(); // what lies over the window goes with them
    void stayOpenRequested();
    void leaveRequested(); // closed at work, or while it is covered
    void fileDropped(const QString &path);
    void appearanceChosen(const coffret::ui::Appearance &appearance);
    void pageOpened(const QString &key);
    void toastActed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommands();
    void bring(const ShellPage &page);
    void addPageCommand(const ShellPage &newPage);
    void foldRail();
    void nextZone();
    static void focusFirstZone(const ShellPage &page);
    const ShellPage *page(const QString &key) const;

    QStackedWidget *stack;
    QWidget *work;
    RailPanel *railPanel;
    QStackedWidget *pageStack;
    QVBoxLayout *column; // of what stands above the pages, and them
    std::function<QWidget *()> stripZone;
    QList<ShellPage> pages;
    QStringList forbidden;
    Toast *toast;
    std::function<void()> toastAct;
    LockWarning *lockWarning;
    CommandList commandList{[this] { return isAtWork() && isEnabled(); }};
    ShellMenus *menus;
    bool altAlone = false;
};

} // namespace coffret::ui
