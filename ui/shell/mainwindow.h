// SPDX-License-Identifier: GPL-3.0-or-later
// The one window. Before the vault is open it shows an entry page (unlock, create); then the rail and
// the pages it was given, and knows nothing about what is in them. Keyboard: Ctrl+N, Ctrl+F, Ctrl+I,
// Ctrl+E, Ctrl+L, Ctrl+Z, Ctrl+Shift+Z, Ctrl+Q, F2, F6 between zones, Alt for the menu bar. It signals
// intent; the composition connects it. At work it does not close by itself: it asks to leave, so that
// drafts are kept.
#pragma once

#include "ui/common/appearance.h"

#include <QMainWindow>
#include <functional>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace coffret::ui {

class LanguageMenu;
class LockWarning;
class RailPanel;
class Toast;

struct ShellPage
{
    QString key;
    QString icon;
    QString name;
    QWidget *widget = nullptr;
    std::function<QList<QWidget *>()> zones; // where F6 goes, in order
    enum class Rail { Daily, Foot } rail = Rail::Daily;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    void addPage(const ShellPage &page);
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
    LanguageMenu &languages() { return *languageMenu; }
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
    void stayOpenRequested();
    void createRequested();
    void searchRequested();
    void editRequested();
    void undoRequested();
    void redoRequested();
    void importRequested();
    void exportRequested();
    void settingsRequested();
    void otherVaultRequested();
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
    void buildActions();
    void buildLooks(QMenu &menu);
    void chooseAppearance();
    void buildQuit(QMenu &menu);
    QAction *action(QMenu &menu, const QString &icon, const QString &text, const QKeySequence &keys,
                    void (MainWindow::*signal)());
    void nextZone();
    static void focusFirstZone(const ShellPage &page);
    const ShellPage *page(const QString &key) const;
    void raiseMenuBar();

    QStackedWidget *stack;
    QWidget *work;
    RailPanel *railPanel;
    QStackedWidget *pageStack;
    QList<ShellPage> pages;
    Toast *toast;
    std::function<void()> toastAct;
    LockWarning *lockWarning;
    QMenu *vaultMenu;
    LanguageMenu *languageMenu;
    Appearance looks;
    QActionGroup *themes;
    QActionGroup *sizes;
    bool altAlone = false;
};

} // namespace coffret::ui
