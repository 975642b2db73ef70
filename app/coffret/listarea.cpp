// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/listarea.h"

namespace coffret::app {

ListArea::ListArea(workspace::Workspace &workspace, const QList<ui::PartyPresenter *> &desks, ui::FileChooser &files,
                   const Clock &clock)
    : printDesk(files, printers, [&workspace] { return workspace.path(); })
{
    for (ui::PartyPresenter *desk : desks) {
        views.push_back(std::make_unique<ui::ListViews>(workspace, desk->page().list()));
        connect(views.back().get(), &ui::ListViews::said, this,
                [this](const QString &sentence) { Q_EMIT said(sentence, false); });
        bulks.push_back(std::make_unique<ui::ListBulk>(workspace, desk->page().list()));
        connect(bulks.back().get(), &ui::ListBulk::said, this, &ListArea::said);
        prints.push_back(
            std::make_unique<ui::ListPrinting>(workspace, desk->page().list(), printDesk, clock));
        connect(prints.back().get(), &ui::ListPrinting::said, this, &ListArea::said);
    }
}

void ListArea::start()
{
    for (const auto &each : views)
        each->start();
}

void ListArea::cancel()
{
    for (const auto &each : bulks)
        each->cancel();
    for (const auto &each : prints)
        each->cancel();
}

} // namespace coffret::app
