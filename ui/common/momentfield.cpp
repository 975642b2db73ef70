// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/momentfield.h"

#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void mark(QLineEdit &edit, bool good)
{
    QPalette colours = edit.palette();
    colours.setColor(QPalette::Text, Theme::current()[good ? Role::Text : Role::Danger]);
    edit.setPalette(colours);
    edit.setAccessibleDescription(good ? QString() : MomentField::tr("This is not understood."));
    edit.setToolTip(edit.accessibleDescription());
}

} // namespace

std::optional<QDate> typedDay(const QString &text, QDate today, const QLocale &locale)
{
    const QString word = text.simplified().toLower().replace(u'\'', u'’');
    if (word == MomentField::tr("today"))
        return today;
    if (word == MomentField::tr("yesterday"))
        return today.addDays(-1);
    if (word == MomentField::tr("tomorrow"))
        return today.addDays(1);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto found = iso.match(word); found.hasMatch())
        return valid(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    static const QRegularExpression figures(u"^(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?$"_s);
    const auto found = figures.match(word);
    if (!found.hasMatch())
        return {};
    const int written = found.captured(3).toInt();
    const int year = found.captured(3).isEmpty() ? today.year() : written < 100 ? 2000 + written : written;
    const bool monthFirst = locale.language() == QLocale::English && locale.territory() == QLocale::UnitedStates;
    return valid(year, found.captured(monthFirst ? 1 : 2).toInt(), found.captured(monthFirst ? 2 : 1).toInt());
}

std::optional<QTime> typedTime(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:\\s*[:h.]\\s*(\\d{2})?|(\\d{2}))?$"_s);
    const auto found = form.match(text.simplified().toLower());
    if (!found.hasMatch())
        return {};
    const QTime time(found.captured(1).toInt(), (found.captured(2) + found.captured(3)).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString dayToType(QDate day, const QLocale &locale)
{
    const bool monthFirst = locale.language() == QLocale::English && locale.territory() == QLocale::UnitedStates;
    return day.toString(monthFirst ? u"MM/dd/yyyy"_s : u"dd/MM/yyyy"_s);
}

MomentField::MomentField(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(m.px(6));
    day = new QLineEdit;
    day->setObjectName(u"day"_s);
    day->setAccessibleName(tr("Date"));
    day->setFixedWidth(m.px(98));
    time = new QLineEdit;
    time->setObjectName(u"time"_s);
    time->setAccessibleName(tr("Time"));
    time->setFixedWidth(m.px(64));
    row->addWidget(day);
    row->addWidget(time);
    for (QLineEdit *each : {day, time}) {
        connect(each, &QLineEdit::textEdited, this, [this] {
            touched = true;
            check();
            Q_EMIT edited();
        });
    }
}

void MomentField::setMoment(const QDateTime &moment)
{
    if (!today.isValid())
        today = moment.date();
    day->setText(dayToType(moment.date()));
    time->setText(moment.time().toString(u"HH:mm"_s));
    touched = false;
    check();
}

std::optional<QDateTime> MomentField::moment() const
{
    const auto date = typedDay(day->text(), today);
    const auto clock = typedTime(time->text());
    return date && clock ? std::optional(QDateTime(*date, *clock)) : std::nullopt;
}

void MomentField::check()
{
    mark(*day, typedDay(day->text(), today).has_value());
    mark(*time, typedTime(time->text()).has_value());
}

} // namespace coffret::ui
