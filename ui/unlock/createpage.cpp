// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/createpage.h"

#include "ui/common/banner.h"
#include "ui/common/centredcolumn.h"
#include "ui/common/metrics.h"
#include "ui/unlock/vaultheading.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

CreatePage::CreatePage(FileChooser &files, const PasswordAdvisor &advisor, const QString &documents, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"createPage"_s);
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(m.px(16));
    heading = new VaultHeading;
    notice = new Banner;
    createForm = new CreateForm(files, advisor, documents);
    sheet = new RecoverySheet;
    for (QWidget *part : std::initializer_list<QWidget *>{heading, notice, createForm, sheet})
        column->addWidget(part);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new CentredColumn(content, 460));
    showForm();
}

void CreatePage::showForm()
{
    heading->say(VaultHeading::Sign::Vault, tr("Create a vault"), tr("One folder, encrypted, on this computer"));
    createForm->show();
    sheet->hide();
    createForm->focusFirst();
}

void CreatePage::showRecovery(const Secret &key, int firstGroup, int secondGroup)
{
    heading->say(VaultHeading::Sign::Vault, tr("Recovery key"), tr("Shown once: keep it on paper"));
    createForm->hide();
    sheet->show(key, firstGroup, secondGroup);
    sheet->QWidget::show();
    sheet->setFocus(); // on the first group, not on the copy
}

} // namespace coffret::ui
