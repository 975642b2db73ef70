// SPDX-License-Identifier: GPL-3.0-or-later
// The page before the vault is open, in three looks: unlock, locked (when, why, what was kept) and, with
// no vault known yet, welcome. Only layout; UnlockPresenter asks the workspace.
#pragma once

#include "ui/lock/lockreason.h"

#include <QStringList>
#include <QTime>
#include <QWidget>

class QPushButton;

namespace coffret::ui {

class Banner;
class FileChooser;
class LanguageMenu;
class TextLabel;
class UnlockForm;
class VaultHeading;
class VaultList;

struct LockedState
{
    LockReason reason = LockReason::Asked;
    QTime at;
    int minutes = 5; // of the idle delay
    QString login;   // empty: not known
    DraftFate drafts = DraftFate::None;
};

class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(FileChooser &files, QWidget *parent = nullptr);
    void showVault(const QString &path, const QStringList &others);
    void showLocked(const QString &path, const LockedState &state);
    void askForVault();                                          // its folder, by the system's dialog
    void showEnrolled(const QString &login, const QString &why); // the password is set, the vault still closed
    void showWelcome(const QStringList &others);
    UnlockForm &form() { return *unlockForm; }
    Banner &banner() { return *notice; }
    LanguageMenu &languages() { return *languageMenu; }

Q_SIGNALS:
    void vaultChosen(const QString &path);
    void createAsked();

private:
    QWidget *buildColumn();
    QWidget *buildFooter();
    void showOthers(const QStringList &others);
    FileChooser &files;
    VaultHeading *heading;
    Banner *notice;
    UnlockForm *unlockForm;
    QWidget *promises;
    TextLabel *draftPromise;
    QWidget *draftRow;
    TextLabel *othersTitle;
    VaultList *others;
    QWidget *links;
    QPushButton *language;
    LanguageMenu *languageMenu;
};

QString lockSentence(const LockedState &state); // "at 14:32, after 5 min without activity"

} // namespace coffret::ui
