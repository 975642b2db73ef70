// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/carecard.h"

#include "ui/common/iconengine.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

class CareRow : public QWidget
{
public:
    explicit CareRow(const CareFact &fact) : tone(fact.tone)
    {
        const Metrics m = Metrics::application();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(m.px(54), m.px(8), m.padding(), m.px(8));
        column->setSpacing(0);
        column->addWidget(new TextLabel(fact.title, {TextSize::Body, Weight::Medium, Role::Text}, Wrap::Words));
        auto *second = new TextLabel(fact.sentence, {TextSize::Caption, Weight::Regular, Role::Muted}, Wrap::Words);
        column->addWidget(second);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Metrics m = Metrics::application();
        const Theme &t = Theme::current();
        const ToneColours colours = coloursOf(tone);
        const int side = m.px(26);
        const QRect disc(m.padding(), (height() - side) / 2, side, side);
        Paint paint(painter);
        paint.panel(disc, side / 2.0, t[colours.ground], t.isHighContrast() ? t[Role::Border] : QColor());
        QRect box(0, 0, m.icon(), m.icon());
        box.moveCenter(disc.center());
        const QString name = tone == Tone::Neutral ? u"clock"_s : QString::fromUtf16(colours.icon);
        paintIcon(painter, name, box, t[colours.text]);
    }

private:
    Tone tone;
};

QString day(TimeStamp time)
{
    return longDay(localTime(time).date());
}

// For the person to notice an opening that was not his.
void addOpenings(QList<CareFact> &rows, const HomeFacts &facts)
{
    if (facts.openings.isEmpty() && facts.failedUnlocks == 0)
        return;
    QStringList times;
    for (const TimeStamp at : facts.openings)
        times += moment(localTime(at), facts.today);
    QStringList parts;
    if (!times.isEmpty())
        parts += times.join(u" · "_s) + u'.';
    const bool isCalm = facts.failedUnlocks == 0;
    parts += isCalm ? CareCard::tr("No failed attempt since.")
                    : CareCard::tr("%n failed attempt(s) since. If they are not yours, find out whose.", nullptr,
                                   facts.failedUnlocks);
    rows.append({CareCard::tr("Your last openings"), parts.join(u' '), isCalm ? Tone::Success : Tone::Warning});
}

} // namespace

QList<CareFact> careFacts(const HomeFacts &facts)
{
    QList<CareFact> rows;
    if (facts.problems > 0)
        rows.append({CareCard::tr("Check of the file"),
                     CareCard::tr("%n fault(s) found on %1", nullptr, facts.problems).arg(day(facts.checkedAt)),
                     Tone::Warning});
    else if (facts.checkedAt != 0)
        rows.append(
            {CareCard::tr("Check of the file"), CareCard::tr("Sound, checked on %1").arg(day(facts.checkedAt))});
    else
        rows.append({CareCard::tr("Check of the file"), CareCard::tr("Not checked yet"), Tone::Neutral});
    if (facts.recoveryPending != 0)
        rows.append({CareCard::tr("Recovery key"),
                     CareCard::tr("Made on %1, waits to be confirmed").arg(day(facts.recoveryPending)), Tone::Warning});
    addOpenings(rows, facts);
    const TimeStamp cost = facts.costRaisedAt != 0 ? facts.costRaisedAt : facts.vaultCreatedAt;
    if (cost != 0)
        rows.append({CareCard::tr("Cost of guessing the password"), CareCard::tr("Set on %1").arg(day(cost))});
    if (facts.format != 0)
        rows.append({CareCard::tr("Enciphered on this computer only"),
                     CareCard::tr("Format %1 of the vault").arg(facts.format)});
    return rows;
}

CareCard::CareCard(QWidget *parent) : HomeCard(tr("Security of the customer file"), tr("Details"), parent)
{
    rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->setSpacing(0);
    add(rows);
}

void CareCard::show(const QList<CareFact> &facts)
{
    if (facts == shown)
        return;
    shown = facts;
    QLayout *column = rows->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CareFact &fact : facts) {
        if (column->count() > 0)
            column->addWidget(new Hairline);
        column->addWidget(new CareRow(fact));
    }
}

} // namespace coffret::ui
