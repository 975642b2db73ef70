// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, and the page of settings: all of it, a section further down, what a search leaves, and nothing found.
#include "app/coffret-tour/scenes.h"

#include "app/coffret/settingsarea.h"
#include "ui/common/searchbox.h"
#include "ui/help/manualpage.h"
#include "ui/settings/settingrow.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {

void playSettings(Stage &stage)
{
    Set &set = stage.set();
    app::SettingsArea &area = set.settings;
    set.window.showWork(u"settings"_s);
    stage.settle(200);
    stage.shoot(u"s1-settings"_s);
    area.page().row(QString::fromUtf16(ui::setting::LockMinutes))->show(u"10"_s);
    area.page().goTo(u"group.2"_s);
    stage.settle();
    stage.shoot(u"s2-settings-locking"_s);
    const auto click = [&area](const QString &name) { area.page().findChild<QPushButton *>(name)->click(); };
    area.page().goTo(u"security.password"_s);
    click(u"changePassword"_s);
    stage.settle();
    stage.shoot(u"s5-settings-password"_s);
    click(u"changePassword.cancel"_s);
    area.page().goTo(u"care.check"_s);
    click(u"checkVault"_s);
    stage.settle(1500);
    stage.shoot(u"s6-settings-check"_s);
    area.page().goTo(u"care.facts"_s);
    stage.settle();
    stage.shoot(u"s7-settings-facts"_s);
    auto *finder = area.page().findChild<ui::SearchBox *>(u"settingsSearch"_s);
    finder->setText(u"zzz"_s);
    area.page().search(u"zzz"_s);
    stage.settle();
    stage.shoot(u"s3-settings-nothing-found"_s);
    finder->setText(QString());
    area.page().search({});
    set.window.resize(640, 400);
    stage.settle();
    stage.shoot(u"s4-settings-640x400"_s);
    set.window.resize(1440, 900);
}

void playHelp(Stage &stage)
{
    Set &set = stage.set();
    set.window.showWork(u"manual"_s);
    stage.settle();
    stage.shoot(u"t1-manual"_s);
    set.help.manual().open(u"10-settings.md"_s);
    set.help.manual().search(u"cle key"_s);
    stage.settle();
    stage.shoot(u"t2-manual-nothing-found"_s);
    set.help.manual().search(u"coffret"_s);
    stage.settle();
    stage.shoot(u"t3-manual-search"_s);
    set.help.manual().search({});
    set.window.resize(640, 400);
    stage.settle();
    stage.shoot(u"t4-manual-640x400"_s);
    set.window.resize(1440, 900);
}

} // namespace coffret::tour
