// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to an open vault, in steps: welcome, whose it is, master password, recovery key, how to
// begin. Only layout; CreatePresenter decides what follows what.
#pragma once

#include "ui/common/assistantpage.h"
#include "ui/unlock/choicestep.h"
#include "ui/unlock/ownerform.h"
#include "ui/unlock/passwordstep.h"
#include "ui/unlock/recoverysheet.h"

class QComboBox;

namespace coffret::ui {

namespace step {

inline constexpr char16_t Welcome[] = u"welcome";
inline constexpr char16_t Owner[] = u"owner";
inline constexpr char16_t Password[] = u"password";
inline constexpr char16_t Recovery[] = u"recovery";
inline constexpr char16_t Begin[] = u"begin";

} // namespace step

class CreatePage : public AssistantPage
{
    Q_OBJECT

public:
    enum class From { FirstRun, Unlock };
    CreatePage(FileChooser &files, const PasswordAdvisor &advisor, const QString &documents, QWidget *parent = nullptr);
    void start(From from); // with the welcome, or at the vault's owner
    void go(const char16_t *key);
    void showRecovery(const Secret &key, int firstGroup, int secondGroup);
    void showDemo(const QString &login, const QString &password); // how to open it again
    QString documents() const { return folder; }
    void setLanguage(const QString &code);
    bool hasWelcome() const { return from == From::FirstRun; }
    ChoiceStep &welcome() { return *welcomeStep; }
    OwnerForm &owner() { return *ownerForm; }
    PasswordStep &password() { return *passwordStep; }
    RecoverySheet &recovery() { return *sheet; }
    ChoiceStep &beginning() { return *beginStep; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void languageChosen(const QString &code); // "system", "fr", "en"

private:
    void buildWelcome();
    void buildBeginning();
    void dressFooter();

    QString folder;
    From from = From::Unlock;
    ChoiceStep *welcomeStep;
    QComboBox *language;
    OwnerForm *ownerForm;
    PasswordStep *passwordStep;
    RecoverySheet *sheet;
    ChoiceStep *beginStep;
    class TextLabel *beginNote;
};

} // namespace coffret::ui
