// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/accessarea.h"

#include "ui/access/codesheet.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

AccessArea::AccessArea(workspace::Workspace &v, ui::MainWindow &w, ui::SecretClipboard &clipboard, const Clock &clock)
    : workspace(v), window(w), view(new ui::AccountsPage)
{
    presenter = std::make_unique<ui::AccountsPresenter>(workspace, *view, clipboard, clock);
    window.addPage({u"accounts"_s, u"key"_s, tr("Accounts, rights"), view, [this] { return view->zones(); },
                    ui::RailGroup::Protection});
    connect(&window, &ui::MainWindow::pageOpened, this, [this](const QString &key) {
        if (key == u"accounts")
            presenter->open();
    });
    connect(presenter.get(), &ui::AccountsPresenter::said, this,
            [this](const QString &sentence) { window.say(sentence); });
    connect(presenter.get(), &ui::AccountsPresenter::failed, &window, &ui::MainWindow::complain);
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
