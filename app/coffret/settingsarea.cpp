// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/settingsarea.h"

#include "app/coffret/advice.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

SettingsArea::SettingsArea(workspace::Workspace &workspace, ui::MainWindow &w, const Means &means) : window(w)
{
    const QList<ui::Setting> table = ui::settingsTable();
    settingsPage = new ui::SettingsPage(table);
    presenter = std::make_unique<ui::SettingsPresenter>(workspace, *settingsPage, table, means.computer);
    security = std::make_unique<ui::SecurityPresenter>(
        workspace, ui::SecurityParts(*settingsPage, means.files, passwordAdvisor()), means.clipboard, means.clock);
    care = std::make_unique<ui::CarePresenter>(workspace, ui::CareParts(*settingsPage), means.vaults, means.clock);
    window.addPage({u"settings"_s, u"adjustments-horizontal"_s, tr("Settings"), settingsPage,
                    [this] { return settingsPage->zones(); }, ui::RailGroup::Foot, QKeySequence(u"Ctrl+,"_s)});
    connect(presenter.get(), &ui::SettingsPresenter::applied, this, &SettingsArea::applied);
    connect(presenter.get(), &ui::SettingsPresenter::failed, &window, &ui::MainWindow::complain);
    connect(presenter.get(), &ui::SettingsPresenter::said, this,
            [this](const QString &sentence, const QString &key, const QString &former) {
                window.say(sentence, tr("Undo"), [this, key, former] { presenter->change(key, former); });
            });
    connectParts(means);
}

void SettingsArea::connectParts(const Means &means)
{
    connect(security.get(), &ui::SecurityPresenter::changed, care.get(), &ui::CarePresenter::reload);
    connect(security.get(), &ui::SecurityPresenter::recoveryPending, this, [this](const QString &since) {
        window.say(tr("The recovery key made on %1 was never confirmed from its paper.").arg(since), tr("Look"),
                   [this] {
                       window.openPage(u"settings"_s);
                       settingsPage->goTo(u"security.recovery"_s);
                   });
    });
    connect(care.get(), &ui::CarePresenter::forgotten, this,
            [this, keep = means.vaults.keep](const QString &name, const QStringList &before) {
                window.say(tr("%1 is forgotten here. The vault itself stays where it is.").arg(name), tr("Undo"),
                           [this, keep, before] {
                               keep(before);
                               care->start();
                           });
            });
}

void SettingsArea::start()
{
    presenter->start();
    security->start();
    care->start();
}

} // namespace coffret::app
