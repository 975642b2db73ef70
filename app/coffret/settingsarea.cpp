// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/settingsarea.h"

#include "ui/shell/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

SettingsArea::SettingsArea(workspace::Workspace &workspace, ui::MainWindow &w, const ui::ComputerSettings &computer)
    : window(w)
{
    const QList<ui::Setting> table = ui::settingsTable();
    settingsPage = new ui::SettingsPage(table);
    presenter = std::make_unique<ui::SettingsPresenter>(workspace, *settingsPage, table, computer);
    window.addPage({u"settings"_s, u"adjustments-horizontal"_s, tr("Settings"), settingsPage,
                    [this] { return settingsPage->zones(); }, ui::ShellPage::Rail::Foot});
    connect(&window, &ui::MainWindow::settingsRequested, this, [this] { window.openPage(u"settings"_s); });
    connect(presenter.get(), &ui::SettingsPresenter::applied, this, &SettingsArea::applied);
    connect(presenter.get(), &ui::SettingsPresenter::failed, &window, &ui::MainWindow::complain);
    connect(presenter.get(), &ui::SettingsPresenter::said, this,
            [this](const QString &sentence, const QString &key, const QString &former) {
                window.say(sentence, tr("Undo"), [this, key, former] { presenter->change(key, former); });
            });
}

void SettingsArea::start()
{
    presenter->start();
}

} // namespace coffret::app
