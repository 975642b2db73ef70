// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/journalarea.h"

#include "ui/shell/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

JournalArea::JournalArea(workspace::Workspace &v, ui::MainWindow &w, ui::FileChooser &files, const Clock &clock)
    : workspace(v), window(w), view(new ui::JournalPage)
{
    presenter = std::make_unique<ui::JournalPresenter>(workspace, *view, files, clock);
    window.addPage({u"journal"_s, u"report-search"_s, tr("Access log"), view, [this] { return view->zones(); },
                    ui::RailGroup::Protection});
    connect(&window, &ui::MainWindow::pageOpened, this, [this](const QString &key) {
        if (key == u"journal")
            presenter->open();
    });
    connect(presenter.get(), &ui::JournalPresenter::said, this, &JournalArea::said);
    connect(presenter.get(), &ui::JournalPresenter::failed, &window, &ui::MainWindow::complain);
    connect(presenter.get(), &ui::JournalPresenter::openAsked, this, &JournalArea::recordAsked);
}

void JournalArea::showReaders(const crm::PartyRef &record, const QString &name)
{
    if (!workspace.session().isOwner) {
        window.say(tr(
            "The access log is for the owners of the vault. If you need to know who saw this record, ask one of them."));
        return;
    }
    presenter->showReaders(record, name);
    window.openPage(u"journal"_s);
}

} // namespace coffret::app
