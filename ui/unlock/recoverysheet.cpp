// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recoverysheet.h"

#include "ui/common/buttons.h"
#include "ui/common/fieldnote.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

RecoverySheet::RecoverySheet(QWidget *parent) : Card(parent)
{
    build();
}

RecoverySheet::~RecoverySheet()
{
    wipe();
}

void RecoverySheet::build()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(24), m.px(24), m.px(24), m.px(24));
    column->setSpacing(m.px(12));
    column->addWidget(
        paragraph(tr("If the password is lost, only this key opens the vault. Nobody else has it, not even us. "
                     "Print it and keep it away from the computer.")));
    grid = new QGridLayout;
    grid->setHorizontalSpacing(m.px(8));
    grid->setVerticalSpacing(m.px(8));
    column->addLayout(grid);
    auto *actions = new QHBoxLayout;
    QPushButton *print = button(tr("Print…"), Kind::Quiet, u"printer"_s);
    print->setObjectName(u"printKey"_s);
    copy = button({}, Kind::Quiet, u"copy"_s);
    setCopySeconds(30);
    copy->setObjectName(u"copyKey"_s);
    actions->addWidget(print);
    actions->addWidget(copy);
    actions->addStretch();
    column->addLayout(actions);
    column->addWidget(new Hairline);
    column->addWidget(paragraph(tr("From your paper, type two of the groups."), Role::Muted));
    auto *fields = new QGridLayout;
    for (int i = 0; i < 2; ++i) {
        labels[i] = new TextLabel({}, {TextSize::Body, Weight::Medium, Role::Text});
        edits[i] = new QLineEdit;
        edits[i]->setObjectName(u"group%1"_s.arg(i));
        edits[i]->setMaxLength(12);
        labels[i]->setBuddy(edits[i]);
        fields->addWidget(labels[i], 0, i);
        fields->addWidget(edits[i], 1, i);
        connect(edits[i], &QLineEdit::returnPressed, this, &RecoverySheet::check);
    }
    column->addLayout(fields);
    note = new FieldNote(Tone::Danger);
    column->addWidget(note);
    go = button(tr("Open the vault"), Kind::Primary);
    go->setObjectName(u"confirmKey"_s);
    go->setMinimumHeight(m.tallControl());
    column->addWidget(go);
    connect(go, &QPushButton::clicked, this, &RecoverySheet::check);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printAsked(groups); });
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(groups.join(u'-')); });
}

void RecoverySheet::show(const Secret &key, int firstGroup, int secondGroup)
{
    wipe();
    {
        const SecretReader reader(key);
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
        groups = text.split(u'-', Qt::SkipEmptyParts);
    }
    asked[0] = firstGroup;
    asked[1] = secondGroup;
    for (int i = 0; i < groups.size(); ++i) {
        auto *label = new TextLabel(groups.at(i), {TextSize::Page, Weight::Medium, Role::Text});
        label->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(groups.at(i)));
        groupLabels.append(label);
        auto *number = new TextLabel(QString::number(i + 1), {TextSize::Caption, Weight::Regular, Role::Muted});
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setBuddy(label); // told with its group
        groupLabels.append(number);
        grid->addWidget(number, i / 3, 2 * (i % 3));
        grid->addWidget(label, i / 3, 2 * (i % 3) + 1);
    }
    for (int i = 0; i < 2; ++i) {
        labels[i]->setText(tr("Group %1").arg(asked[i] + 1));
        edits[i]->setAccessibleName(labels[i]->text());
        edits[i]->setText(QString());
    }
    note->say({});
}

void RecoverySheet::setVerb(const QString &verb)
{
    setButtonText(go, verb);
}

void RecoverySheet::setCopySeconds(int seconds)
{
    setButtonText(copy, tr("Copy for %1 s").arg(seconds));
}

void RecoverySheet::wipe()
{
    for (TextLabel *label : std::as_const(groupLabels))
        delete label;
    groupLabels.clear();
    for (QString &group : groups)
        wipeText(group);
    groups.clear();
}

void RecoverySheet::focusFirst()
{
    edits[0]->setFocus();
}

// Its fields have taken it; the page that holds the sheet must not take it for the next step as well.
void RecoverySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        Card::keyPressEvent(event);
}

void RecoverySheet::check()
{
    for (int i = 0; i < 2; ++i) {
        if (edits[i]->text().trimmed().compare(groups.value(asked[i]), Qt::CaseInsensitive) != 0) {
            note->say(tr("Group %1 is not the one on the paper. Check it and type it again.").arg(asked[i] + 1));
            edits[i]->setFocus();
            edits[i]->selectAll();
            return;
        }
    }
    wipe();
    Q_EMIT confirmed();
}

} // namespace coffret::ui
