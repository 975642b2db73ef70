// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/createform.h"

#include "core/base/textfold.h"
#include "ui/common/busyline.h"
#include "ui/common/buttons.h"
#include "ui/common/filechooser.h"
#include "ui/common/formrows.h"
#include "ui/common/metrics.h"
#include "ui/common/passwordfield.h"
#include "ui/common/strengthmeter.h"
#include "ui/common/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QString joined(const QString &text, QChar between)
{
    return foldedWords(text).join(between);
}

QWidget *withButton(QLineEdit *edit, QPushButton *button)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(Metrics::application().px(8));
    row->addWidget(edit, 1);
    row->addWidget(button);
    both->setFocusProxy(edit);
    return both;
}

} // namespace

CreateForm::CreateForm(FileChooser &chooser, const PasswordAdvisor &a, const QString &folder, QWidget *parent)
    : Card(parent), files(chooser), advisor(a), documents(folder)
{
    build();
    rate();
}

void CreateForm::build()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(24), m.px(24), m.px(24), m.px(20));
    column->setSpacing(m.px(12));
    rows = new FormRows(FormRows::Labels::Above);
    organisation = rows->line(u"organisation"_s, tr("Name of your business"));
    person = rows->line(u"displayName"_s, tr("Your name"));
    login = rows->line(u"newLogin"_s, tr("Name of your account"));
    place = new QLineEdit;
    place->setObjectName(u"place"_s);
    place->setAccessibleName(tr("Folder of the vault"));
    QPushButton *browse = button(tr("Browse…"));
    rows->add(u"placeRow"_s, tr("Folder of the vault"), withButton(place, browse));
    buildPassword();
    buildKeyFile();
    column->addWidget(rows);
    create = button(tr("Create the vault"), Kind::Primary);
    create->setObjectName(u"create"_s);
    create->setMinimumHeight(m.tallControl());
    QPushButton *cancel = button(tr("Cancel"));
    cancel->setObjectName(u"cancelCreate"_s);
    cancel->setMinimumHeight(m.tallControl());
    auto *actions = new QHBoxLayout;
    actions->addWidget(cancel);
    actions->addWidget(create, 1);
    column->addLayout(actions);
    busy = new BusyLine;
    column->addWidget(busy);
    connect(organisation, &QLineEdit::textEdited, this, &CreateForm::follow);
    connect(person, &QLineEdit::textEdited, this, &CreateForm::follow);
    connect(create, &QPushButton::clicked, this, &CreateForm::submit);
    connect(cancel, &QPushButton::clicked, this, &CreateForm::cancelled);
    connect(browse, &QPushButton::clicked, this, [this] {
        files.openFolder(window(), {tr("Choose where to put the vault"), {}, documents}, [this](const QString &folder) {
            documents = folder;
            place->setModified(false);
            follow();
        });
    });
}

void CreateForm::buildPassword()
{
    const Metrics m = Metrics::application();
    password = rows->password(u"newPassword"_s, tr("Master password"));
    meter = new StrengthMeter;
    rows->addWide(meter);
    auto *offer = new QWidget;
    auto *row = new QHBoxLayout(offer);
    row->setContentsMargins(0, m.px(2), 0, 0);
    row->addWidget(new TextLabel(tr("The simplest: seven words drawn at random."),
                                 {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words),
                   1);
    QPushButton *propose = button(tr("Propose a phrase"), Kind::Quiet, u"refresh"_s);
    propose->setObjectName(u"propose"_s);
    row->addWidget(propose);
    rows->addWide(offer);
    again = rows->password(u"passwordAgain"_s, tr("Master password, once more"));
    connect(password, &PasswordField::edited, this, &CreateForm::rate);
    connect(propose, &QPushButton::clicked, this, [this] {
        const Secret phrase = advisor.propose();
        const SecretReader reader(phrase);
        QString text = QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
        password->offer(text);
        again->clear();
        again->setFocus();
    });
}

void CreateForm::buildKeyFile()
{
    withKeyFile = new QCheckBox(tr("Also ask for a key file, kept on a USB stick"));
    withKeyFile->setObjectName(u"withKeyFile"_s);
    withKeyFile->setContentsMargins(0, Metrics::application().px(8), 0, 0);
    rows->addWide(withKeyFile);
    keyFile = new QLineEdit;
    keyFile->setObjectName(u"newKeyFile"_s);
    keyFile->setAccessibleName(tr("Where to write the key file"));
    QPushButton *browse = button(tr("Browse…"));
    QWidget *row = withButton(keyFile, browse);
    row->hide();
    rows->addWide(row);
    connect(withKeyFile, &QCheckBox::toggled, row, &QWidget::setVisible);
    connect(browse, &QPushButton::clicked, this, [this] {
        files.saveFile(window(), {tr("Where to write the key file"), {}, u"coffret.key"_s},
                       [this](const QString &path) { keyFile->setText(path); });
    });
}

void CreateForm::follow()
{
    if (!login->isModified())
        login->setText(joined(person->text(), u'.'));
    if (!place->isModified()) {
        const QString name = joined(organisation->text(), u'-');
        place->setText(name.isEmpty() ? QString() : documents + u'/' + name + u".coffret"_s);
    }
}

void CreateForm::rate()
{
    const PasswordAdvice advice =
        password->isEmpty() ? PasswordAdvice{} : advisor.rate(password->copy(), login->text(), organisation->text());
    meter->rate(advice.score, strengthWord(advice), strengthEstimate(advice));
}

bool CreateForm::fillsTheGaps()
{
    const std::pair<QLineEdit *, QString> needed[] = {
        {organisation, u"organisation"_s}, {person, u"displayName"_s}, {login, u"newLogin"_s}, {place, u"placeRow"_s}};
    bool full = true;
    for (const auto &[edit, key] : needed) {
        const bool empty = edit->text().trimmed().isEmpty();
        rows->remark(key, Tone::Danger, empty ? tr("This is needed.") : QString());
        if (empty && full)
            edit->setFocus();
        full = full && !empty;
    }
    return full;
}

void CreateForm::submit()
{
    if (!fillsTheGaps())
        return;
    if (password->isEmpty()) {
        password->complain(tr("Choose a password, or take the phrase that is proposed."));
        return;
    }
    const PasswordAdvice advice = advisor.rate(password->copy(), login->text(), organisation->text());
    if (!advice.usable) {
        password->complain(tr("This password is too long: at most 1,024 characters, fewer with accents."));
        return;
    }
    if (!advice.accepted) {
        password->complain(
            tr("This password could be guessed. Take seven words drawn at random, or at least 14 mixed characters."));
        return;
    }
    if (!password->copy().equals(again->copy())) {
        again->complain(tr("The two passwords differ. Type it once more."));
        return;
    }
    Q_EMIT submitted();
}

workspace::CreateRequest CreateForm::take()
{
    workspace::CreateRequest request;
    request.path = place->text().trimmed();
    if (!request.path.endsWith(u".coffret"))
        request.path += u".coffret"_s;
    request.organisation = organisation->text().trimmed();
    request.displayName = person->text().trimmed();
    request.login = login->text().trimmed();
    request.password = password->take();
    again->clear();
    if (withKeyFile->isChecked())
        request.keyFile = keyFile->text().trimmed();
    return request;
}

void CreateForm::complain(const QString &key, const QString &sentence)
{
    if (key == u"newPassword")
        password->complain(sentence);
    else
        rows->remark(key, Tone::Danger, sentence);
}

void CreateForm::setBusy(bool isBusy)
{
    rows->setEnabled(!isBusy);
    create->setVisible(!isBusy);
    if (isBusy) {
        busy->begin(tr("Creating the vault…"), tr("The cost of guessing the password is measured on this computer."),
                    {});
        busy->showNow();
    } else {
        busy->finish();
    }
}

void CreateForm::focusFirst()
{
    organisation->setFocus();
}

} // namespace coffret::ui
