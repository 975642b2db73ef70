// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/helparea.h"

#include "ui/help/manualpage.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

HelpArea::HelpArea(ui::MainWindow &window)
{
    view = new ui::ManualView(ui::Manual::spoken());
    window.addPage({u"manual"_s, u"book"_s, tr("Manual"), view, [this] { return view->zones(); }, ui::RailGroup::None});
    ui::Command command;
    command.key = u"manual"_s;
    command.icon = u"book"_s;
    command.text = tr("Manual");
    command.shortcut = QKeySequence(u"Shift+F1"_s);
    command.place = {ui::CommandMenu::Help};
    command.run = [&window] { window.openPage(u"manual"_s); };
    command.words = tr("help how to guide documentation");
    window.addCommand(command);
}

} // namespace coffret::app
