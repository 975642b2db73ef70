// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/charterstep.h"

#include "core/access/charter.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/fieldnote.h"
#include "ui/common/metrics.h"
#include "ui/common/readingtext.h"
#include "ui/words/chartertext.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

CharterStep::CharterStep(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    reading = new ReadingText(u"charterText"_s);
    column->addWidget(reading, 1);
    column->addWidget(new Hairline);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(m.margin(), m.px(10), m.margin(), m.px(10));
    below->setSpacing(m.px(6));
    accepted = new QCheckBox(tr("I have read the notice and the charter, and I accept them"));
    accepted->setObjectName(u"charterAccepted"_s);
    note = new FieldNote(Tone::Danger);
    QPushButton *print = button(tr("Print…"), Kind::Quiet, u"printer"_s);
    print->setObjectName(u"printCharter"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(12));
    row->addWidget(accepted, 1);
    row->addWidget(print);
    below->addLayout(row);
    below->addWidget(note);
    column->addLayout(below);
    connect(accepted, &QCheckBox::toggled, this, [this] { note->say({}); });
    connect(print, &QPushButton::clicked, this, [this] {
        QTextDocument paper;
        paper.setMarkdown(markdown());
        Q_EMIT printAsked(paper.toHtml());
    });
}

void CharterStep::start()
{
    reading->read(markdown(), tr("Notice about the access log, and charter"));
    accepted->setChecked(false);
    note->say({});
}

bool CharterStep::check()
{
    if (accepted->isChecked())
        return true;
    note->say(tr("Tick the box when you have read both to the end: nothing is open before."));
    accepted->setFocus();
    return false;
}

QString CharterStep::version() const
{
    return access::charterVersion();
}

QWidget *CharterStep::text() const
{
    return reading;
}

QString CharterStep::markdown()
{
    return words::noticeText() + u"\n\n"_s + words::charterText();
}

} // namespace coffret::ui
