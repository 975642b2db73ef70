// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/foldedpart.h"

#include "ui/common/buttons.h"
#include "ui/common/fieldnote.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

FoldedPart::FoldedPart(const QString &key, const QString &sentence, const QString &verbText, const QString &icon,
                       QWidget *parent)
    : Card(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(key + u".part"_s);
    column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(16), m.px(12), m.px(16), m.px(12));
    column->setSpacing(m.px(8));
    fact = paragraph(sentence, Role::Muted);
    column->addWidget(fact);
    good = new FieldNote(Tone::Success);
    bad = new FieldNote(Tone::Danger);
    column->addWidget(good);
    column->addWidget(bad);
    opener = button(verbText, Kind::Quiet, icon);
    opener->setObjectName(key);
    auto *row = new QHBoxLayout;
    row->addWidget(opener);
    row->addStretch(1);
    column->addLayout(row);
    connect(opener, &QPushButton::clicked, this, [this] {
        quiet();
        if (body)
            unfold();
        Q_EMIT asked();
    });
}

void FoldedPart::setBody(QWidget *content, QHBoxLayout &actions)
{
    body = content;
    closer = button(tr("Cancel"));
    closer->setObjectName(opener->objectName() + u".cancel"_s);
    actions.insertWidget(1, closer);
    column->addWidget(body);
    body->hide();
    connect(closer, &QPushButton::clicked, this, &FoldedPart::fold);
}

void FoldedPart::add(QWidget *widget)
{
    column->addWidget(widget);
}

void FoldedPart::holdOpen(bool held)
{
    closer->setVisible(!held);
}

void FoldedPart::setFact(const QString &sentence)
{
    fact->setText(sentence);
}

void FoldedPart::succeed(const QString &sentence)
{
    bad->say({});
    good->say(sentence);
}

void FoldedPart::fail(const QString &sentence)
{
    good->say({});
    bad->say(sentence);
}

void FoldedPart::quiet()
{
    good->say({});
    bad->say({});
}

void FoldedPart::unfold()
{
    opener->hide();
    body->show();
    Q_EMIT unfolded();
}

void FoldedPart::fold()
{
    const bool held = body->isAncestorOf(window()->focusWidget());
    body->hide();
    opener->show();
    if (held)
        opener->setFocus(Qt::OtherFocusReason);
    Q_EMIT folded();
}

bool FoldedPart::isUnfolded() const
{
    return body && !body->isHidden();
}

} // namespace coffret::ui
