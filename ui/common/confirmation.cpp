// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/confirmation.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void confirm(QWidget *over, const Confirmation &asked, std::function<void()> agreed)
{
    const Metrics m = Metrics::application();
    auto *dialog = new QDialog(over->window());
    dialog->setObjectName(u"confirmation"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(asked.question);
    QPalette raised = dialog->palette();
    raised.setColor(QPalette::Window, Theme::current()[Role::Raised]);
    dialog->setPalette(raised);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.px(20), m.px(20), m.px(20), m.px(16));
    column->setSpacing(m.px(8));
    column->addWidget(new TextLabel(asked.question, {TextSize::Block, Weight::Semibold, Role::Text}, Wrap::Words));
    column->addWidget(paragraph(asked.goes));
    column->addWidget(paragraph(asked.stays, Role::Muted));
    column->addSpacing(m.px(8));
    column->addStretch();
    QPushButton *keep = button(asked.keep);
    keep->setObjectName(u"keep"_s);
    QPushButton *erase = button(asked.erase, Kind::Danger);
    erase->setObjectName(u"erase"_s);
    auto *buttons = new QDialogButtonBox(dialog); // its roles keep the order of each system
    buttons->addButton(keep, QDialogButtonBox::RejectRole);
    buttons->addButton(erase, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    erase->setAutoDefault(false);
    keep->setAutoDefault(true);
    keep->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, over, std::move(agreed));
    const int width = qMin(m.px(440), over->window()->width() - m.margin());
    dialog->setFixedSize(width, column->totalHeightForWidth(width));
    dialog->open();
    keep->setFocus();
}

} // namespace coffret::ui
