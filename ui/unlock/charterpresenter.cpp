// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/charterpresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/unlock/recoveryprint.h"
#include "ui/words/errortext.h"

#include <QFuture>

namespace coffret::ui {

CharterPresenter::CharterPresenter(workspace::Workspace &w, CharterPage &p, QObject *parent)
    : QObject(parent), workspace(w), page(p)
{
    connect(&page.footer(), &AssistantFooter::verbAsked, this, &CharterPresenter::accept);
    connect(&page.footer(), &AssistantFooter::leaveAsked, this, &CharterPresenter::refused);
    connect(&page.charter(), &CharterStep::printAsked, this,
            [this](const QString &html) { printHtml(page.window(), html); });
}

void CharterPresenter::accept()
{
    if (!page.charter().check())
        return;
    page.banner().quiet();
    page.setWaiting(true);
    const QString version = page.charter().version();
    workspace.ask<void>([version](workspace::Books &books) {
        return books.charter.accept(version);
    }) | then(this, [this](const QFuture<Result<void>> &future) {
        page.setWaiting(false);
        if (future.resultCount() == 0)
            return;
        if (future.result().ok())
            Q_EMIT accepted();
        else
            page.banner().say(Tone::Danger, tr("This was not recorded."), words::sentence(future.result().error()));
    });
}

} // namespace coffret::ui
