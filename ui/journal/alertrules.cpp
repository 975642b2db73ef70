// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/alertrules.h"

#include "ui/common/buttons.h"
#include "ui/common/formrows.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using coffret::journal::AlertOptions;

namespace coffret::ui {

static QList<std::pair<QString, QString>> hours(int first, int last)
{
    QList<std::pair<QString, QString>> all;
    for (int hour = first; hour <= last; ++hour) // 24:00 is no QTime
        all.append({QString::number(hour), clockTime(QTime(hour % 24, 0))});
    return all;
}

AlertRules::AlertRules(QWidget *parent) : Card(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"alertRulesForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.padding(), m.px(12), m.padding(), m.px(12));
    column->setSpacing(m.px(12));
    column->addWidget(paragraph(
        tr("An event is a question, never a reproach. The rules hold for the entries to come; they are kept in the vault, and that they were changed is in the log."),
        Role::Muted));
    form = new FormRows(FormRows::Labels::Above);
    days =
        form->choice(u"ruleDays"_s, tr("Usual days"),
                     {{u"5"_s, tr("Monday to Friday")}, {u"6"_s, tr("Monday to Saturday")}, {u"7"_s, tr("Every day")}});
    from = form->choice(u"ruleFrom"_s, tr("Usual hours, from"), hours(0, 23));
    to = form->choice(u"ruleTo"_s, tr("until"), hours(1, 24));
    number(u"ruleRecords"_s, tr("Many records: more than so many different ones"), &AlertOptions::manyRecords, 5,
           10'000);
    number(u"ruleMinutes"_s, tr("within so many minutes"), &AlertOptions::manyMinutes, 1, 120);
    bulk = form->line(u"ruleBulk"_s, tr("Leaving at once: more than so many records"));
    number(u"ruleFailures"_s, tr("Refused or failed: so many times"), &AlertOptions::failures, 2, 1'000);
    number(u"ruleFailureMinutes"_s, tr("within so many minutes"), &AlertOptions::failureMinutes, 1, 1'440);
    number(u"ruleDormant"_s, tr("Used again after so many days"), &AlertOptions::dormantDays, 7, 365);
    form->setMaximumWidth(m.px(420));
    column->addWidget(form);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    QPushButton *keeping = button(tr("Keep the rules"), Kind::Primary);
    keeping->setObjectName(u"keepRules"_s);
    QPushButton *usual = button(tr("Usual values"), Kind::Text);
    usual->setObjectName(u"usualRules"_s);
    row->addWidget(keeping);
    row->addWidget(usual);
    row->addStretch();
    column->addLayout(row);
    connect(keeping, &QPushButton::clicked, this, &AlertRules::keep);
    connect(usual, &QPushButton::clicked, this, [this] { show(AlertOptions()); });
}

void AlertRules::number(const QString &key, const QString &label, int AlertOptions::*value, int lowest, int highest)
{
    numbers.append({key, form->line(key, label), value, lowest, highest});
}

void AlertRules::begin()
{
    days->setFocus();
}

void AlertRules::show(const AlertOptions &rules)
{
    shown = rules;
    form->clearRemarks();
    days->setCurrentIndex(qMax(0, days->findData(QString::number(rules.lastDay))));
    from->setCurrentIndex(from->findData(QString::number(rules.firstHour)));
    to->setCurrentIndex(to->findData(QString::number(rules.lastHour)));
    for (const Number &each : std::as_const(numbers))
        each.field->setText(QString::number(rules.*each.value));
    bulk->setText(QString::number(rules.bulkRecords));
}

void AlertRules::keep()
{
    form->clearRemarks();
    AlertOptions rules = shown;
    bool isGood = true;
    const auto read = [&](const QString &key, const QLineEdit &field, int lowest, int highest) {
        bool isNumber = false;
        const int value = field.text().trimmed().toInt(&isNumber);
        if (isNumber && value >= lowest && value <= highest)
            return value;
        form->remark(key, Tone::Danger, tr("A whole number from %1 to %2.").arg(count(lowest), count(highest)));
        isGood = false;
        return lowest;
    };
    rules.firstDay = 1;
    rules.lastDay = days->currentData().toInt();
    rules.firstHour = from->currentData().toInt();
    rules.lastHour = to->currentData().toInt();
    for (const Number &each : std::as_const(numbers))
        rules.*each.value = read(each.key, *each.field, each.lowest, each.highest);
    rules.bulkRecords = read(u"ruleBulk"_s, *bulk, 1, 1'000'000);
    if (rules.lastHour <= rules.firstHour) {
        form->remark(u"ruleTo"_s, Tone::Danger, tr("The end comes after the beginning."));
        isGood = false;
    }
    if (isGood)
        Q_EMIT kept(rules);
}

} // namespace coffret::ui
