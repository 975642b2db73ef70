// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

SettingRow::SettingRow(const Setting &s, QWidget *parent) : QWidget(parent), declared(s)
{
    const Metrics m = Metrics::application();
    row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(m.px(16), m.px(10), m.px(16), m.px(10));
    row->setSpacing(m.px(16));
    buildField();
    auto *words = new QVBoxLayout;
    words->setSpacing(m.px(2));
    buildWords(*words);
    row->addLayout(words, 1);
    if (box)
        row->addWidget(box, 0, Qt::AlignVCenter);
    show(declared.usual);
}

void SettingRow::buildField()
{
    if (declared.kind == SettingKind::Switch) {
        check = new QCheckBox(declared.label);
        check->setObjectName(declared.key);
        check->setAccessibleName(declared.label);
        check->setAccessibleDescription(declared.help);
        check->setMinimumHeight(Metrics::application().px(24));
        connect(check, &QCheckBox::clicked, this, &SettingRow::speak);
        return;
    }
    box = new QComboBox;
    box->setObjectName(declared.key);
    box->setAccessibleName(declared.label);
    box->setAccessibleDescription(declared.help);
    for (const SettingOption &option : std::as_const(declared.options))
        box->addItem(option.text, option.value);
    for (int number = declared.least; number <= declared.most && declared.kind == SettingKind::Number;
         number += declared.step)
        box->addItem(spoken(declared, QString::number(number)), QString::number(number));
    box->setMinimumWidth(Metrics::application().px(180));
    connect(box, &QComboBox::activated, this, &SettingRow::speak);
}

void SettingRow::buildWords(QBoxLayout &column)
{
    const Metrics m = Metrics::application();
    if (check) {
        column.addWidget(check);
    } else {
        auto *name = new TextLabel(declared.label, {TextSize::Body, Weight::Regular, Role::Text}, Wrap::Words);
        name->setBuddy(box);
        column.addWidget(name);
    }
    help = new TextLabel(declared.help, {TextSize::Caption, Weight::Regular, Role::Muted}, Wrap::Words);
    help->setVisible(!declared.help.isEmpty());
    restore = button(tr("Back to the usual value: %1").arg(spoken(declared, declared.usual)), Kind::Link);
    restore->setObjectName(declared.key + u".restore"_s);
    restore->setAccessibleName(
        tr("%1: back to the usual value, %2").arg(declared.label, spoken(declared, declared.usual)));
    const int inset = check ? m.px(24) : 0;
    help->setContentsMargins(inset, 0, 0, 0);
    column.addWidget(help);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(inset, 0, 0, 0);
    line->addWidget(restore);
    line->addStretch(1);
    column.addLayout(line);
    connect(restore, &QPushButton::clicked, this, [this] {
        focusField(); // the button goes, and the focus must not go astray with it
        show(declared.usual);
        Q_EMIT changed(declared.key, declared.usual);
    });
}

void SettingRow::show(const QString &value)
{
    last = allowed(declared, value);
    if (check)
        check->setChecked(last == SwitchedOn);
    else
        box->setCurrentIndex(box->findData(last));
    dress();
}

void SettingRow::allow(May may)
{
    const QString reason = may == May::Read ? tr("Only the owner of the vault changes this.") : QString();
    for (QWidget *field : std::initializer_list<QWidget *>{box, check, restore}) {
        if (!field)
            continue;
        field->setEnabled(may == May::Change);
        field->setToolTip(reason);
    }
}

QString SettingRow::value() const
{
    if (check)
        return QString::fromUtf16(check->isChecked() ? SwitchedOn : SwitchedOff);
    return box->currentData().toString();
}

void SettingRow::focusField()
{
    (check ? static_cast<QWidget *>(check) : box)->setFocus();
}

void SettingRow::speak()
{
    if (value() == last)
        return;
    last = value();
    dress();
    Q_EMIT changed(declared.key, last);
}

void SettingRow::dress()
{
    restore->setVisible(last != declared.usual && declared.kind != SettingKind::Switch);
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Metrics::application().px(440);
    row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(Metrics::application().px(narrow ? 6 : 16));
}

} // namespace coffret::ui
