// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/paperdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

PaperDialog::PaperDialog(const QString &recordName, const PaperParts &chosen, QWidget *parent) : QDialog(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"paperDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print the record"));
    QPalette raised = palette();
    raised.setColor(QPalette::Window, Theme::current()[Role::Raised]);
    setPalette(raised);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(20), m.px(20), m.px(20), m.px(16));
    column->setSpacing(m.px(6));
    const QString name =
        QFontMetrics(textFont(TextSize::Block, Weight::Semibold)).elidedText(recordName, Qt::ElideRight, m.px(380));
    column->addWidget(new TextLabel(name, {TextSize::Block, Weight::Semibold, Role::Text}));
    const auto box = [&](const QString &key, const QString &text, bool checked) {
        auto *made = new QCheckBox(text);
        made->setObjectName(key);
        made->setChecked(checked);
        column->addWidget(made);
        return made;
    };
    fields = box(u"paperFields"_s, tr("Fields of the record"), chosen.fields);
    tasks = box(u"paperTasks"_s, tr("Open tasks"), chosen.tasks);
    timeline = box(u"paperTimeline"_s, tr("Timeline"), chosen.timeline);
    documents = box(u"paperDocuments"_s, tr("Names of the documents"), chosen.documents);
    history = box(u"paperHistory"_s, tr("Earlier values"), chosen.history);
    column->addWidget(paragraph(tr("What is printed or saved leaves the vault and is not enciphered."), Role::Muted));
    column->addSpacing(m.px(8));
    auto *buttons = new QDialogButtonBox(this); // in its window from the start, or Tab leaves one of them out
    QPushButton *cancel = button(tr("Cancel"));
    QPushButton *pdf = button(tr("Save as PDF…"));
    pdf->setObjectName(u"savePdf"_s);
    QPushButton *print = button(tr("Print…"), Kind::Primary);
    print->setObjectName(u"print"_s);
    print->setDefault(true);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(pdf, QDialogButtonBox::ActionRole);
    buttons->addButton(print, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, [this] {
        Q_EMIT printAsked(parts());
        accept();
    });
    connect(pdf, &QPushButton::clicked, this, [this] {
        Q_EMIT pdfAsked(parts());
        accept();
    });
}

PaperParts PaperDialog::parts() const
{
    return {fields->isChecked(), tasks->isChecked(), timeline->isChecked(), documents->isChecked(),
            history->isChecked()};
}

} // namespace coffret::ui
