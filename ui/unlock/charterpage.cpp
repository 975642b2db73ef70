// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/charterpage.h"

#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

CharterPage::CharterPage(QWidget *parent) : Surface(Role::Base, {}, parent)
{
    setObjectName(u"charterPage"_s);
    setAccessibleName(tr("Before you work in this vault"));
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    notice = new Banner;
    step = new CharterStep;
    foot = new AssistantFooter;
    foot->setLeave(tr("Not now: lock"));
    foot->setVerb(tr("Accept and go to work"));
    TextLabel *why = paragraph(
        tr("Others work in this vault too, and there is a version of these texts that you have not accepted yet."),
        Role::Muted);
    why->setContentsMargins(m.margin(), m.px(12), m.margin(), 0);
    column->addWidget(new PageHeader(accessibleName()));
    column->addWidget(notice);
    column->addWidget(why);
    column->addWidget(step, 1);
    column->addWidget(foot);
    notice->hide();
}

void CharterPage::start()
{
    notice->quiet();
    setWaiting(false);
    step->start();
    step->text()->setFocus();
}

void CharterPage::setWaiting(bool waiting)
{
    step->setEnabled(!waiting);
    foot->setWaiting(waiting);
}

} // namespace coffret::ui
