// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/accessarea.h"

#include "core/workspace/books.h"
#include "ui/access/codesheet.h"
#include "ui/common/answers.h"
#include "ui/journal/reviewspane.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

AccessArea::AccessArea(workspace::Workspace &v, ui::MainWindow &w, ui::FileChooser &files,
                       ui::SecretClipboard &clipboard, const Clock &c)
    : workspace(v), window(w), clock(c), view(new ui::AccountsPage),
      printing(files, printers, [this] { return workspace.path(); })
{
    presenter = std::make_unique<ui::AccountsPresenter>(workspace, *view, clipboard, clock);
    window.addPage({u"accounts"_s, u"key"_s, tr("Accounts, rights"), view, [this] { return view->zones(); },
                    ui::RailGroup::Protection});
    connect(&window, &ui::MainWindow::pageOpened, this, [this](const QString &key) {
        if (key == u"accounts") {
            presenter->open();
            tellReview();
        }
    });
    connect(view, &ui::AccountsPage::reviewAsked, this, [this] { Q_EMIT reviewAsked(journal::ReviewKind::Rights); });
    connect(presenter.get(), &ui::AccountsPresenter::said, this,
            [this](const QString &sentence) { window.say(sentence); });
    connect(presenter.get(), &ui::AccountsPresenter::failed, &window, &ui::MainWindow::complain);
    departures = std::make_unique<ui::DeparturePresenter>(workspace, *view, printing, clock);
    connect(departures.get(), &ui::DeparturePresenter::said, this,
            [this](const QString &sentence) { window.say(sentence); });
    connect(departures.get(), &ui::DeparturePresenter::failed, &window, &ui::MainWindow::complain);
    connect(departures.get(), &ui::DeparturePresenter::ended, presenter.get(), &ui::AccountsPresenter::open);
}

void AccessArea::cancel()
{
    departures->cancel();
    presenter->cancel();
}

// Who is no owner has no accounts page.
void AccessArea::tellReview()
{
    workspace.ask<workspace::ReviewDates>([](workspace::Books &books) { return books.reviews.dates(); })
        | ui::then(this,
                   ui::settled<Result<workspace::ReviewDates>>(
                       [this](const workspace::ReviewDates &dates) {
                           view->setReview(ui::reviewDueSentence(journal::ReviewKind::Rights, dates, clock.now()));
                       },
                       [this](const Error &) { view->setReview({}); }));
}

void AccessArea::openAccount(const QString &login)
{
    presenter->want(login);
    window.openPage(u"accounts"_s);
}

void AccessArea::start()
{
    window.allowPages({u"accounts"_s}, workspace.session().isOwner);
}

void AccessArea::setCopySeconds(int seconds)
{
    view->code().setCopySeconds(seconds);
}

} // namespace coffret::app
