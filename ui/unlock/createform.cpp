// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/createform.h"

#include "core/base/textfold.h"
#include "ui/common/busyline.h"
#include "ui/common/buttons.h"
#include "ui/common/filechooser.h"
#include "ui/common/formrows.h"
#include "ui/common/metrics.h"
#include "ui/unlock/newpassword.h"

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
    password = new NewPassword(*rows, advisor, NewPassword::Which::First, this);
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
    connect(login, &QLineEdit::textEdited, this, &CreateForm::follow);
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
    password->setOwner(login->text(), organisation->text());
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
    if (!password->check())
        return;
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
