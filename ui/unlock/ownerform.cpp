// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/ownerform.h"

#include "core/base/textfold.h"
#include "ui/common/buttons.h"
#include "ui/common/filechooser.h"
#include "ui/common/formrows.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QString joined(const QString &text, QChar between)
{
    return foldedWords(text).join(between);
}

} // namespace

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

OwnerForm::OwnerForm(FileChooser &chooser, const QString &folder, QWidget *parent)
    : QWidget(parent), files(chooser), documents(folder)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    rows = new FormRows(FormRows::Labels::Above);
    organisationEdit = rows->line(u"organisation"_s, tr("Name of your business"));
    person = rows->line(u"displayName"_s, tr("Your name"));
    loginEdit = rows->line(u"newLogin"_s, tr("Name of your account, asked for to open the vault"));
    place = new QLineEdit;
    place->setObjectName(u"place"_s);
    place->setAccessibleName(tr("Folder of the vault"));
    QPushButton *browse = button(tr("Browse…"));
    rows->add(u"placeRow"_s, tr("Folder of the vault"), withButton(place, browse));
    column->addWidget(rows);
    connect(organisationEdit, &QLineEdit::textEdited, this, &OwnerForm::follow);
    connect(person, &QLineEdit::textEdited, this, &OwnerForm::follow);
    connect(browse, &QPushButton::clicked, this, [this] {
        files.openFolder(window(), {tr("Choose where to put the vault"), {}, documents}, [this](const QString &chosen) {
            documents = chosen;
            place->setModified(false);
            follow();
        });
    });
}

void OwnerForm::follow()
{
    if (!loginEdit->isModified())
        loginEdit->setText(joined(person->text(), u'.'));
    if (!place->isModified()) {
        const QString name = joined(organisationEdit->text(), u'-');
        place->setText(name.isEmpty() ? QString() : documents + u'/' + name + u".coffret"_s);
    }
}

bool OwnerForm::check()
{
    const std::pair<QLineEdit *, QString> needed[] = {{organisationEdit, u"organisation"_s},
                                                      {person, u"displayName"_s},
                                                      {loginEdit, u"newLogin"_s},
                                                      {place, u"placeRow"_s}};
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

void OwnerForm::fill(workspace::CreateRequest &request) const
{
    request.path = place->text().trimmed();
    if (!request.path.endsWith(u".coffret"))
        request.path += u".coffret"_s;
    request.organisation = organisation();
    request.displayName = person->text().trimmed();
    request.login = login();
}

void OwnerForm::complain(const QString &key, const QString &sentence)
{
    rows->remark(key, Tone::Danger, sentence);
    place->setFocus();
}

QString OwnerForm::login() const
{
    return loginEdit->text().trimmed();
}

QString OwnerForm::organisation() const
{
    return organisationEdit->text().trimmed();
}

} // namespace coffret::ui
