// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/journalarea.h"

#include "ui/common/localformat.h"
#include "ui/common/navigationrail.h"
#include "ui/journal/alertspane.h"
#include "ui/journal/reviewspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/railpanel.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

JournalArea::JournalArea(workspace::Workspace &v, ui::MainWindow &w, ui::FileChooser &files, const Clock &clock)
    : workspace(v), window(w), view(new ui::JournalPage), printDesk(files, printers, [&v] { return v.path(); })
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
            filed->reload();
        }
    });
    addReviews(clock);
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

void JournalArea::addReviews(const Clock &clock)
{
    using journal::ReviewKind;
    for (const ReviewKind kind : {ReviewKind::Log, ReviewKind::Rights}) {
        Guide &made = guide(kind);
        made.page = new ui::ReviewPage(kind);
        made.presenter = std::make_unique<ui::ReviewPresenter>(workspace, *made.page, clock);
        const bool isLog = kind == ReviewKind::Log;
        window.addPage({isLog ? u"review"_s : u"rightsReview"_s, u"clipboard-check"_s,
                        isLog ? tr("Monthly review") : tr("Review of rights"), made.page,
                        [page = made.page] { return page->zones(); }, ui::RailGroup::None});
        connect(made.presenter.get(), &ui::ReviewPresenter::said, this, &JournalArea::said);
        connect(made.presenter.get(), &ui::ReviewPresenter::failed, &window, &ui::MainWindow::complain);
        connect(made.presenter.get(), &ui::ReviewPresenter::accountAsked, this, &JournalArea::accountAsked);
        connect(made.presenter.get(), &ui::ReviewPresenter::left, this, &JournalArea::openReviews);
        connect(made.presenter.get(), &ui::ReviewPresenter::filed, this, &JournalArea::openReviews);
    }
    filed = std::make_unique<ui::FiledPresenter>(workspace, view->reviews(), printDesk, clock);
    connect(filed.get(), &ui::FiledPresenter::failed, &window, &ui::MainWindow::complain);
    connect(&view->reviews(), &ui::ReviewsPane::beginAsked, this, &JournalArea::review);
    connect(&printDesk, &ui::PrintDesk::said, this, [this](const QString &sentence) { Q_EMIT said(sentence, false); });
    connect(&printDesk, &ui::PrintDesk::complained, &window,
            [this](const QString &fact, const QString &rest) { window.complain(fact + u' ' + rest); });
    connect(&window, &ui::MainWindow::pageOpened, this, [this](const QString &key) {
        if (key == u"review" || key == u"rightsReview")
            guide(key == u"review" ? journal::ReviewKind::Log : journal::ReviewKind::Rights).presenter->open();
    });
}

void JournalArea::openReviews()
{
    view->choose(ui::LogAsk::Reviews, view->period());
    window.openPage(u"journal"_s);
}

void JournalArea::review(journal::ReviewKind kind)
{
    window.openPage(kind == journal::ReviewKind::Log ? u"review"_s : u"rightsReview"_s);
}

void JournalArea::start()
{
    firstLook.start();
    window.allowPages({u"review"_s, u"rightsReview"_s}, workspace.session().isOwner);
}

void JournalArea::cancel()
{
    firstLook.stop();
    presenter->cancel();
    alerts->cancel();
    keeping->cancel();
    printDesk.cancel();
    for (Guide *each : {&logGuide, &rightsGuide})
        each->presenter->cancel();
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
