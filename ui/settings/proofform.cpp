// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/proofform.h"

#include "ui/common/busyline.h"
#include "ui/common/buttons.h"
#include "ui/common/fieldnote.h"
#include "ui/common/filechooser.h"
#include "ui/common/formrows.h"
#include "ui/common/metrics.h"
#include "ui/common/passwordfield.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ProofForm::ProofForm(const QString &verbKey, const QString &verb, FileChooser &files, QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m.px(10));
    rows = new FormRows(FormRows::Labels::Above);
    rows->setMaximumWidth(m.px(480));
    present = rows->password(u"presentPassword"_s, tr("Present master password"));
    keyFile = new QLineEdit;
    keyFile->setObjectName(u"presentKeyFile"_s);
    keyFile->setAccessibleName(tr("Key file"));
    QPushButton *browse = button(tr("Browse…"));
    keyFileRow = new QWidget;
    auto *both = new QVBoxLayout(keyFileRow);
    both->setContentsMargins(0, m.px(6), 0, 0);
    auto *name =
        new TextLabel(tr("Key file, if the account asks for one"), {TextSize::Body, Weight::Medium, Role::Text});
    name->setBuddy(keyFile);
    auto *line = new QHBoxLayout;
    line->addWidget(keyFile, 1);
    line->addWidget(browse);
    both->addWidget(name);
    both->addLayout(line);
    keyFileNote = new FieldNote(Tone::Danger);
    both->addWidget(keyFileNote);
    rows->addWide(keyFileRow);
    keyFileRow->hide();
    column->addWidget(rows);
    go = button(verb, Kind::Primary);
    go->setObjectName(verbKey);
    row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    row->addWidget(go);
    row->addStretch(1);
    column->addLayout(row);
    busy = new BusyLine;
    column->addWidget(busy);
    connect(browse, &QPushButton::clicked, this, [this, &files] {
        files.openFile(window(), {tr("Choose the key file"), {}, keyFile->text()},
                       [this](const QString &path) { keyFile->setText(path); });
    });
    connect(go, &QPushButton::clicked, this, &ProofForm::submit);
    connect(present, &PasswordField::entered, this, &ProofForm::submit);
}

void ProofForm::askForNewPassword(const PasswordAdvisor &advisor)
{
    buildRecovery();
    fresh = new NewPassword(*rows, advisor, NewPassword::Which::Next, this);
}

void ProofForm::buildRecovery()
{
    recoveryKey = new QLineEdit;
    recoveryKey->setObjectName(u"presentRecoveryKey"_s);
    recoveryKey->setAccessibleName(tr("Recovery key"));
    recoveryKey->setPlaceholderText(u"XXXX-XXXX-XXXX-XXXX-…"_s);
    recoveryKey->setMaxLength(80);
    rows->addWide(recoveryKey);
    recoveryNote = new FieldNote(Tone::Danger);
    rows->addWide(recoveryNote);
    forgotten = button({}, Kind::Link);
    forgotten->setObjectName(u"presentForgotten"_s);
    auto *line = new QWidget;
    auto *links = new QHBoxLayout(line);
    links->setContentsMargins({});
    links->addWidget(forgotten);
    links->addStretch(1);
    rows->addWide(line);
    connect(forgotten, &QPushButton::clicked, this, [this] {
        useRecovery(!recovering);
        focusFirst();
    });
    useRecovery(false);
}

void ProofForm::useRecovery(bool used)
{
    recovering = used;
    present->clear();
    recoveryKey->setText(QString());
    complain({});
    present->setVisible(!used);
    recoveryKey->setVisible(used);
    setButtonText(forgotten, used ? tr("Use the password") : tr("Forgotten? Use the recovery key"));
}

void ProofForm::setOwner(const QString &name, const QString &organisation)
{
    login = name;
    if (fresh)
        fresh->setOwner(name, organisation);
}

void ProofForm::askForKeyFile(bool asked)
{
    keyFileRow->setVisible(asked);
}

void ProofForm::submit()
{
    rows->clearRemarks();
    keyFileNote->say({});
    complain({});
    if (recovering && recoveryKey->text().trimmed().isEmpty()) {
        complain(tr("Enter the recovery key that was printed."));
        return;
    }
    if (!recovering && present->isEmpty()) {
        complain(tr("Type the password that opens the vault today."));
        return;
    }
    if (fresh && !fresh->check())
        return;
    Q_EMIT submitted();
}

workspace::Credentials ProofForm::take()
{
    workspace::Credentials credentials;
    credentials.login = login;
    if (recovering) {
        QByteArray typed = recoveryKey->text().toUtf8();
        recoveryKey->setText(QString());
        credentials.recoveryKey = Secret::takeBytes(typed);
        return credentials; // it needs no key file
    }
    credentials.password = present->take();
    credentials.keyFile = keyFile->text().trimmed();
    return credentials;
}

Secret ProofForm::takeNew()
{
    return fresh ? fresh->take() : Secret();
}

void ProofForm::clear()
{
    if (recoveryKey)
        useRecovery(false);
    present->clear();
    complain({});
    rows->clearRemarks();
    if (fresh)
        fresh->clear();
}

void ProofForm::complain(const QString &sentence)
{
    if (recovering)
        recoveryNote->say(sentence);
    else
        present->complain(sentence);
    if (recoveryNote && (!recovering || sentence.isEmpty()))
        recoveryNote->say({});
}

void ProofForm::complainOfKeyFile(const QString &sentence)
{
    askForKeyFile(true);
    keyFileNote->say(sentence);
    keyFile->setFocus();
}

void ProofForm::complainOfNew(const QString &sentence)
{
    if (fresh)
        fresh->complain(sentence);
}

void ProofForm::setBusy(const QString &sentence)
{
    rows->setEnabled(sentence.isEmpty());
    go->setVisible(sentence.isEmpty());
    if (sentence.isEmpty()) {
        busy->finish();
    } else {
        busy->begin(sentence, tr("This takes about a second, on purpose: it slows down whoever guesses."), {});
        busy->showNow();
    }
}

void ProofForm::focusFirst()
{
    (recovering ? static_cast<QWidget *>(recoveryKey) : present)->setFocus();
}

} // namespace coffret::ui
