// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/journalarea.h"

#include "ui/common/localformat.h"
#include "ui/common/navigationrail.h"
#include "ui/journal/alertspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railpanel.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

JournalArea::JournalArea(workspace::Workspace &v, ui::MainWindow &w, ui::FileChooser &files, const Clock &clock)
    : workspace(v), window(w), view(new ui::JournalPage)
{
    presenter = std::make_unique<ui::JournalPresenter>(workspace, *view, files, clock);
    alerts = std::make_unique<ui::AlertPresenter>(workspace, *view, clock);
    keeping = std::make_unique<ui::KeepingPresenter>(workspace, view->alerts().keeping());
    window.addPage({u"journal"_s, u"report-search"_s, tr("Access log"), view, [this] { return view->zones(); },
                    ui::RailGroup::Protection});
    connect(&window, &ui::MainWindow::pageOpened, this, [this](const QString &key) {
        if (key == u"journal") {
            presenter->open();
            alerts->reload();
            keeping->reload();
        }
    });
    constexpr int soon = 2000;
    firstLook.setSingleShot(true);
    firstLook.setInterval(soon);
    connect(&firstLook, &QTimer::timeout, alerts.get(), &ui::AlertPresenter::look);
    connect(alerts.get(), &ui::AlertPresenter::counted, this, [this](int waiting) {
        window.rail().rail().setCount(u"journal"_s, waiting > 0 ? ui::count(waiting) : QString());
    });
    connect(alerts.get(), &ui::AlertPresenter::failed, &window, &ui::MainWindow::complain);
    connect(keeping.get(), &ui::KeepingPresenter::said, this, &JournalArea::said);
    connect(keeping.get(), &ui::KeepingPresenter::failed, &window, &ui::MainWindow::complain);
    connect(keeping.get(), &ui::KeepingPresenter::pruned, alerts.get(), &ui::AlertPresenter::reload);
    connect(presenter.get(), &ui::JournalPresenter::said, this, &JournalArea::said);
    connect(presenter.get(), &ui::JournalPresenter::failed, &window, &ui::MainWindow::complain);
    connect(presenter.get(), &ui::JournalPresenter::openAsked, this, &JournalArea::recordAsked);
}

void JournalArea::start()
{
    firstLook.start();
}

void JournalArea::cancel()
{
    firstLook.stop();
    presenter->cancel();
    alerts->cancel();
    keeping->cancel();
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
