// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rightsdetail.h"

#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/words/profiletext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

Tone toneOf(access::FieldRight right)
{
    return right == access::FieldRight::Masked     ? Tone::Warning
           : right == access::FieldRight::Editable ? Tone::Info
                                                   : Tone::Neutral;
}

} // namespace

RightsDetail::RightsDetail(QWidget *parent) : Surface(Role::Base, {}, parent)
{
    setObjectName(u"rightsDetail"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    column = whole;
}

// Made anew: what there is to say differs from profile to profile.
void RightsDetail::show(const access::Profile &profile, RightsColumn cell, const QString &accounts)
{
    const Metrics m = Metrics::application();
    auto *outer = static_cast<QVBoxLayout *>(layout());
    delete content;
    content = new QWidget;
    outer->addWidget(content);
    column = new QVBoxLayout(content);
    column->setContentsMargins(m.px(16), m.px(12), m.px(20), m.px(16));
    column->setSpacing(m.px(6));
    const QString name = words::name(profile);
    auto *heading =
        new TextLabel(cell == RightsColumn::Profile
                          ? name
                          : tr("%1 — %2: %3").arg(name, rightsHeading(cell), rightsCell(profile, cell).word),
                      {TextSize::Block, Weight::Semibold, Role::Text}, Wrap::Words);
    column->addWidget(heading);
    column->addWidget(paragraph(words::summary(profile), Role::Muted));
    if (!accounts.isEmpty())
        sentence(accounts);
    title(tr("Records"));
    line(tr("Seen"), words::word(profile.scope));
    for (size_t group = 0; group < access::fieldGroupCount && profile.scope != access::RecordScope::None; ++group)
        line(words::word(access::FieldGroup(group)), words::word(profile.fields[group]), toneOf(profile.fields[group]));
    title(tr("What may be done"));
    const QString may = deedSentence(profile, true);
    sentence(may.isEmpty() ? tr("Nothing on records.") : tr("May: %1").arg(may));
    if (const QString mayNot = deedSentence(profile, false); !mayNot.isEmpty())
        sentence(tr("May not: %1").arg(mayNot));
    if (profile.may(access::Deed::Reveal))
        sentence(tr("Revealing a masked field asks for a reason and is in the log."));
    title(tr("Limits"));
    for (const RightsLine &limit : limitLines(profile))
        line(limit.name, limit.value);
    column->addStretch(1);
    setAccessibleName(heading->text());
}

void RightsDetail::title(const QString &text)
{
    auto *label = new TextLabel(text, {TextSize::Body, Weight::Semibold, Role::Text});
    label->setContentsMargins(0, Metrics::application().px(10), 0, 0);
    column->addWidget(label);
}

void RightsDetail::line(const QString &name, const QString &value, Tone tone)
{
    auto *row = new QHBoxLayout;
    auto *label = new TextLabel(name, {}, Wrap::Words);
    row->addWidget(label, 1);
    row->addWidget(new Pill(value, tone));
    column->addLayout(row);
}

void RightsDetail::sentence(const QString &text)
{
    column->addWidget(paragraph(text));
}

} // namespace coffret::ui
