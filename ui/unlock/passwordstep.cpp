// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passwordstep.h"

#include "ui/common/buttons.h"
#include "ui/common/fieldnote.h"
#include "ui/common/filechooser.h"
#include "ui/common/formrows.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/unlock/ownerform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

PasswordStep::PasswordStep(FileChooser &files, const PasswordAdvisor &advisor, NewPassword::Which which,
                           QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::application().px(10));
    introduction = paragraph(tr("It opens the vault and is kept nowhere: nobody can give it back to you, not even us. "
                                "If it is lost, the recovery key of the next step opens the vault."),
                             Role::Muted);
    column->addWidget(introduction);
    auto *rows = new FormRows(FormRows::Labels::Above);
    fresh = new NewPassword(*rows, advisor, which, this);
    withKeyFile = new QCheckBox(tr("Also ask for a key file, kept on a USB stick"));
    withKeyFile->setObjectName(u"withKeyFile"_s);
    rows->addWide(withKeyFile);
    keyFile = new QLineEdit;
    keyFile->setObjectName(u"newKeyFile"_s);
    keyFile->setAccessibleName(tr("Where to write the key file"));
    QPushButton *browse = button(tr("Browse…"));
    QWidget *row = withButton(keyFile, browse);
    row->hide();
    rows->addWide(row);
    note = new FieldNote(Tone::Danger);
    rows->addWide(note);
    column->addWidget(rows);
    connect(withKeyFile, &QCheckBox::toggled, row, &QWidget::setVisible);
    connect(browse, &QPushButton::clicked, this, [this, &files] {
        files.saveFile(window(), {tr("Where to write the key file"), {}, u"coffret.key"_s},
                       [this](const QString &path) {
                           keyFile->setText(path);
                           note->say({});
                       });
    });
}

void PasswordStep::setIntroduction(const QString &text)
{
    introduction->setText(text);
}

void PasswordStep::setKeyFileNeeded(bool needed)
{
    withKeyFile->setChecked(needed);
    withKeyFile->setEnabled(!needed);
    withKeyFile->setText(needed ? tr("A key file too, kept on a USB stick: your profile asks for it")
                                : tr("Also ask for a key file, kept on a USB stick"));
    keyFile->clear();
    note->say({});
}

void PasswordStep::complainOfKeyFile(const QString &sentence)
{
    withKeyFile->setChecked(true);
    note->say(sentence);
    keyFile->setFocus();
}

bool PasswordStep::check()
{
    if (!fresh->check())
        return false;
    const bool missing = withKeyFile->isChecked() && keyFile->text().trimmed().isEmpty();
    note->say(!missing                   ? QString()
              : withKeyFile->isEnabled() ? tr("Choose where to write the key file, or leave it out.")
                                         : tr("Choose where to write the key file."));
    if (missing)
        keyFile->setFocus();
    return !missing;
}

void PasswordStep::fill(workspace::CreateRequest &request)
{
    request.password = fresh->take();
    if (withKeyFile->isChecked())
        request.keyFile = keyFile->text().trimmed();
}

void PasswordStep::fill(workspace::Enrolment &enrolment) const
{
    enrolment.password = fresh->copy();
    if (withKeyFile->isChecked())
        enrolment.keyFile = keyFile->text().trimmed();
}

} // namespace coffret::ui
