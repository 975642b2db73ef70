// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/endfield.h"

#include "ui/common/fieldnote.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/momentfield.h"
#include "ui/common/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

constexpr TimeStamp hourLength = 3'600'000;
constexpr int mostDays = 3650;
constexpr int mostHours = 1000;

EndField::EndField(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m.px(6), 0, 0);
    column->setSpacing(m.px(4));
    auto *label = new TextLabel(tr("The account ends"), {TextSize::Body, Weight::Medium, Role::Text});
    way = new QComboBox;
    way->setObjectName(u"accountEnding"_s);
    way->setAccessibleName(tr("The account ends"));
    way->addItems({tr("Never"), tr("After a last day"), tr("After some days"), tr("After some hours")});
    label->setBuddy(way);
    value = new QLineEdit;
    value->setObjectName(u"accountEnd"_s);
    note = new FieldNote(Tone::Danger);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    row->addWidget(way, 1);
    row->addWidget(value, 1);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(note);
    connect(way, &QComboBox::currentIndexChanged, this, [this] {
        value->clear();
        quiet();
        dress();
    });
    connect(value, &QLineEdit::returnPressed, this, &EndField::submitted);
    dress();
}

void EndField::start(TimeStamp end, QDate day)
{
    today = day;
    given = end;
    givenText = end != 0 ? dayToType(localTime(end - 1).date()) : QString();
    way->setCurrentIndex(end != 0 ? LastDay : Never);
    value->setText(givenText);
    quiet();
    dress();
}

// Where an end is asked for, the field that takes it is there at once.
void EndField::setRequired(bool isRequired)
{
    required = isRequired;
    if (required && way->currentIndex() == Never)
        way->setCurrentIndex(LastDay);
}

void EndField::dress()
{
    const QString names[] = {QString(), tr("Last day"), tr("Number of days"), tr("Number of hours")};
    const QString hints[] = {QString(), today.isValid() ? dayToType(today.addMonths(3)) : QString(), u"30"_s, u"8"_s};
    const int chosen = qMax(way->currentIndex(), 0);
    value->setAccessibleName(names[chosen]);
    value->setPlaceholderText(hints[chosen]);
    value->setVisible(chosen != Never);
}

std::optional<TimeStamp> EndField::end(TimeStamp now)
{
    quiet();
    switch (way->currentIndex()) {
    case LastDay: return dayTyped(now);
    case Days:
    case Hours: return spanTyped(now);
    default: return required ? complain(tr("Accounts of this profile end. Say when.")) : std::optional<TimeStamp>(0);
    }
}

std::optional<TimeStamp> EndField::dayTyped(TimeStamp now)
{
    if (given > now && value->text() == givenText)
        return given;
    const auto day = typedDay(value->text(), today);
    const QString example = value->placeholderText();
    if (!day)
        return complain(required ? tr("Accounts of this profile end on a day, for example %1.").arg(example)
                                 : tr("Type the last day, for example %1.").arg(example));
    if (*day < today)
        return complain(tr("This day is over. Choose today or a later one."));
    return day->addDays(1).startOfDay().toMSecsSinceEpoch();
}

std::optional<TimeStamp> EndField::spanTyped(TimeStamp now)
{
    const bool days = way->currentIndex() == Days;
    const int most = days ? mostDays : mostHours;
    bool understood = false;
    const int number = value->text().trimmed().toInt(&understood);
    if (!understood || number < 1 || number > most)
        return complain(
            (days ? tr("Type a number of days, from 1 to %1.") : tr("Type a number of hours, from 1 to %1."))
                .arg(count(most)));
    return now + number * (days ? 24 : 1) * hourLength;
}

std::optional<TimeStamp> EndField::complain(const QString &sentence)
{
    note->say(sentence);
    (value->isVisibleTo(this) ? static_cast<QWidget *>(value) : way)->setFocus();
    return {};
}

void EndField::quiet()
{
    note->say({});
}

} // namespace coffret::ui
