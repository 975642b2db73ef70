// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlockform.h"

#include "ui/common/busyline.h"
#include "ui/common/buttons.h"
#include "ui/common/coffretstyle.h"
#include "ui/common/fieldnote.h"
#include "ui/common/filechooser.h"
#include "ui/common/metrics.h"
#include "ui/common/passwordfield.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

TextLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new TextLabel(text, {TextSize::Body, Weight::Medium, Role::Text});
    label->setBuddy(buddy);
    return label;
}

Secret secretOf(QLineEdit &edit)
{
    QByteArray bytes = edit.text().toUtf8();
    edit.setText(QString());
    return Secret::takeBytes(bytes);
}

} // namespace

UnlockForm::UnlockForm(FileChooser &chooser, QWidget *parent) : Card(parent), files(chooser)
{
    build();
    askFor(Secretly::Password);
    showKeyFile(false);
    freeLogin();
}

void UnlockForm::build()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(24), m.px(24), m.px(24), m.px(20));
    column->setSpacing(m.px(6));
    buildWho(*column);
    password = new PasswordField(u"password"_s, tr("Password"));
    password->edit()->setMinimumHeight(m.tallControl());
    recoveryKey = new QLineEdit;
    recoveryKey->setObjectName(u"recoveryKey"_s);
    recoveryKey->setAccessibleName(tr("Recovery key"));
    recoveryKey->setPlaceholderText(u"XXXX-XXXX-XXXX-XXXX-…"_s);
    recoveryKey->setMinimumHeight(m.tallControl());
    recoveryKey->setMaxLength(80);
    recoveryNote = new FieldNote(Tone::Danger);
    passwordLabel = fieldLabel(tr("Password"), password);
    column->addWidget(passwordLabel);
    column->addWidget(password);
    column->addWidget(recoveryKey);
    column->addWidget(recoveryNote);
    buildKeyFile(*column);
    buildActions(*column);
    connect(password, &PasswordField::entered, this, &UnlockForm::submit);
    connect(recoveryKey, &QLineEdit::returnPressed, this, &UnlockForm::submit);
    connect(recoveryKey, &QLineEdit::textEdited, this, [this] { complain({}); });
}

void UnlockForm::buildWho(QVBoxLayout &column)
{
    const Metrics m = Metrics::application();
    who = new QWidget;
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, m.px(10));
    row->setSpacing(m.px(10));
    avatar = new Avatar(32);
    row->addWidget(avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    whoName = new TextLabel({}, {TextSize::Body, Weight::Semibold, Role::Text});
    whoVault = caption({});
    names->addWidget(whoName);
    names->addWidget(whoVault);
    row->addLayout(names, 1);
    QPushButton *change = button(tr("Change account"), Kind::Link);
    row->addWidget(change);
    connect(change, &QPushButton::clicked, this, [this] {
        freeLogin();
        login->setFocus();
    });
    column.addWidget(who);
    loginRow = new QWidget;
    auto *rows = new QVBoxLayout(loginRow);
    rows->setContentsMargins(0, 0, 0, m.px(10));
    rows->setSpacing(m.px(6));
    login = new QLineEdit;
    login->setObjectName(u"login"_s);
    login->setAccessibleName(tr("Account"));
    login->setMinimumHeight(m.tallControl());
    login->setMaxLength(200);
    loginNote = new FieldNote(Tone::Danger);
    rows->addWidget(fieldLabel(tr("Account"), login));
    rows->addWidget(login);
    rows->addWidget(loginNote);
    column.addWidget(loginRow);
    connect(login, &QLineEdit::returnPressed, this, &UnlockForm::submit);
    connect(login, &QLineEdit::textEdited, this, [this] { loginNote->say({}); });
}

void UnlockForm::buildKeyFile(QVBoxLayout &column)
{
    const Metrics m = Metrics::application();
    keyFileRow = new QWidget;
    auto *rows = new QVBoxLayout(keyFileRow);
    rows->setContentsMargins(0, m.px(6), 0, 0);
    rows->setSpacing(m.px(6));
    keyFileEdit = new QLineEdit;
    keyFileEdit->setObjectName(u"keyFile"_s);
    keyFileEdit->setAccessibleName(tr("Key file"));
    QPushButton *browse = button(tr("Browse…"));
    auto *row = new QHBoxLayout;
    row->addWidget(keyFileEdit, 1);
    row->addWidget(browse);
    keyFileNote = new FieldNote(Tone::Danger);
    rows->addWidget(fieldLabel(tr("Key file"), keyFileEdit));
    rows->addLayout(row);
    rows->addWidget(keyFileNote);
    column.addWidget(keyFileRow);
    connect(browse, &QPushButton::clicked, this, [this] {
        files.openFile(window(), {tr("Choose the key file"), {}, keyFileEdit->text()}, [this](const QString &path) {
            keyFileEdit->setText(path);
            complainOfKeyFile({});
        });
    });
}

void UnlockForm::buildActions(QVBoxLayout &column)
{
    const Metrics m = Metrics::application();
    column.addSpacing(m.px(10));
    unlock = button(tr("Unlock"), Kind::Primary);
    unlock->setObjectName(u"unlock"_s);
    unlock->setMinimumHeight(m.tallControl());
    column.addWidget(unlock);
    busy = new BusyLine;
    column.addWidget(busy);
    column.addSpacing(m.px(4));
    auto *links = new QHBoxLayout;
    links->setContentsMargins({});
    keyFileLink = button({}, Kind::Link);
    keyFileLink->setObjectName(u"keyFileLink"_s);
    forgotten = button({}, Kind::Link);
    forgotten->setObjectName(u"recoveryLink"_s);
    links->addWidget(keyFileLink);
    links->addStretch();
    links->addWidget(forgotten);
    column.addLayout(links);
    invited = button(tr("I was given a code"), Kind::Link);
    invited->setObjectName(u"codeLink"_s);
    auto *newcomers = new QHBoxLayout;
    newcomers->setContentsMargins({});
    newcomers->addWidget(invited);
    newcomers->addStretch();
    column.addLayout(newcomers);
    connect(invited, &QPushButton::clicked, this, &UnlockForm::codeAsked);
    connect(unlock, &QPushButton::clicked, this, &UnlockForm::submit);
    connect(busy, &BusyLine::stopRequested, this, &UnlockForm::cancelled);
    connect(keyFileLink, &QPushButton::clicked, this, [this] { showKeyFile(keyFileRow->isHidden()); });
    connect(forgotten, &QPushButton::clicked, this, [this] {
        askFor(recovering ? Secretly::Password : Secretly::RecoveryKey);
        focusFirstGap();
    });
}

void UnlockForm::setLogin(const QString &text)
{
    login->setText(text);
}

void UnlockForm::fixLogin(const QString &text, const QString &vault)
{
    loginFixed = true;
    login->setText(text);
    whoName->setText(text);
    whoVault->setText(vault);
    QString words = text;
    words.replace(u'.', u' ');
    avatar->show(words, Uuid{});
    who->show();
    loginRow->hide();
    for (QPushButton *link : {keyFileLink, forgotten, invited})
        link->hide();
}

void UnlockForm::freeLogin()
{
    loginFixed = false;
    who->hide();
    loginRow->show();
    for (QPushButton *link : {keyFileLink, forgotten, invited})
        link->show();
}

QString UnlockForm::typedLogin() const
{
    return login->text().trimmed();
}

workspace::Credentials UnlockForm::take()
{
    workspace::Credentials credentials;
    credentials.login = typedLogin();
    credentials.keyFile = keyFile();
    if (recovering)
        credentials.recoveryKey = secretOf(*recoveryKey);
    else
        credentials.password = password->take();
    return credentials;
}

QString UnlockForm::keyFile() const
{
    return keyFileRow->isHidden() ? QString() : keyFileEdit->text().trimmed();
}

void UnlockForm::complain(const QString &sentence)
{
    if (!recovering) {
        password->complain(sentence);
        return;
    }
    recoveryNote->say(sentence);
    recoveryKey->setProperty(ErrorProperty, !sentence.isEmpty());
    recoveryKey->update();
    if (!sentence.isEmpty())
        recoveryKey->setFocus();
}

void UnlockForm::complainOfKeyFile(const QString &sentence)
{
    if (!sentence.isEmpty())
        showKeyFile(true);
    keyFileNote->say(sentence);
    keyFileEdit->setProperty(ErrorProperty, !sentence.isEmpty());
    keyFileEdit->update();
}

void UnlockForm::setBusy(bool isBusy)
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{login, password, recoveryKey, keyFileRow, keyFileLink, forgotten, invited})
        part->setEnabled(!isBusy);
    unlock->setVisible(!isBusy);
    if (isBusy) {
        busy->begin(tr("Checking the password…"),
                    tr("This takes about a second, on purpose: it slows down whoever guesses."), tr("Cancel"));
        busy->showNow();
    } else {
        busy->finish();
    }
}

void UnlockForm::focusFirstGap()
{
    if (!loginFixed && login->text().isEmpty())
        login->setFocus();
    else if (recovering)
        recoveryKey->setFocus();
    else
        password->setFocus();
}

void UnlockForm::askFor(Secretly what)
{
    recovering = what == Secretly::RecoveryKey;
    password->clear();
    recoveryKey->setText(QString());
    password->setVisible(!recovering);
    recoveryKey->setVisible(recovering);
    recoveryNote->say({});
    password->complain({});
    passwordLabel->setText(recovering ? tr("Recovery key") : tr("Password"));
    passwordLabel->setBuddy(recovering ? static_cast<QWidget *>(recoveryKey) : password);
    setButtonText(forgotten, recovering ? tr("Use the password") : tr("Forgotten password?"));
}

void UnlockForm::showKeyFile(bool shown)
{
    keyFileRow->setVisible(shown);
    setButtonText(keyFileLink, shown ? tr("Without a key file") : tr("I have a key file"));
    if (shown && isVisible())
        keyFileEdit->setFocus();
}

void UnlockForm::submit()
{
    if (login->text().trimmed().isEmpty()) {
        loginNote->say(tr("Enter the name of your account."));
        login->setFocus();
        return;
    }
    const bool empty = recovering ? recoveryKey->text().trimmed().isEmpty() : password->isEmpty();
    if (empty) {
        complain(recovering ? tr("Enter the recovery key that was printed.") : tr("Enter your password."));
        return;
    }
    complain({});
    complainOfKeyFile({});
    Q_EMIT submitted();
}

} // namespace coffret::ui
