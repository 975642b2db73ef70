// SPDX-License-Identifier: GPL-3.0-or-later
// Home, the views of tasks with one being written, the palette empty and searched, the sheet of keys.
#include "app/coffret-tour/scenes.h"

#include "core/workspace/books.h"
#include "ui/agenda/taskpanel.h"
#include "ui/agenda/taskspage.h"
#include "ui/palette/keysheet.h"
#include "ui/palette/palette.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

void playTasks(Stage &stage)
{
    Set &set = stage.set();
    set.window.openPage(u"tasks"_s);
    stage.settle(300);
    stage.shoot(u"t2-tasks-day"_s);
    ui::TasksPresenter &tasks = set.work.home().tasks();
    for (const auto &[view, name] :
         {std::pair(crm::DueSpan::Week, u"t3-tasks-week"_s), std::pair(crm::DueSpan::Overdue, u"t4-tasks-late"_s),
          std::pair(crm::DueSpan::Done, u"t5-tasks-done"_s)}) {
        tasks.show(view);
        stage.settle(200);
        stage.shoot(name);
    }
    tasks.page().quick().setText(u"Rappeler l’hôtel des Tilleuls lundi 10h !"_s);
    tasks.create(u"Préparer le chantier naval demain 14h"_s);
    stage.settle();
    stage.shoot(u"t6-task-being-written"_s);
    tasks.page().quick().clear();
    tasks.page().panel().close();
}

void playPalette(Stage &stage)
{
    Set &set = stage.set();
    set.window.commands().run(u"palette"_s);
    stage.settle(200);
    stage.shoot(u"p1-palette"_s);
    auto *field = set.window.findChild<QLineEdit *>(u"paletteField"_s);
    for (const auto &[typed, name] :
         {std::pair(u"mar"_s, u"p2-palette-found"_s), std::pair(u"06 39"_s, u"p3-palette-phone"_s),
          std::pair(u"zzyzx"_s, u"p4-palette-nothing"_s)}) {
        field->setText(typed);
        stage.settle(200);
        stage.shoot(name);
    }
    set.work.home().palette().close();
    set.window.commands().run(u"keys"_s);
    stage.settle(200);
    if (auto *sheet = set.window.findChild<ui::KeySheet *>(u"keySheet"_s))
        stage.shoot(u"p5-keys"_s, *sheet);
    set.window.closeDialogs();
    stage.settle();
}

crm::TaskLine dueTask(quint8 number, const QString &title, const QString &person, const QDateTime &due)
{
    crm::TaskLine line;
    line.task.id.value[15] = number;
    line.task.title = title;
    line.task.due = due.date();
    line.task.dueMinute = due.time().msecsSinceStartOfDay() / 60'000;
    line.contactName = person;
    return line;
}

// As the vault would tell them; it is not asked, so that nothing is written.
QList<crm::TaskLine> dueTasks(const QDateTime &now)
{
    return {dueTask(1, u"Rappeler pour le devis de la terrasse"_s, u"Hélène Garnier"_s, now.addSecs(-300)),
            dueTask(2,
                    u"Préparer la réunion de chantier avec les deux entreprises de gros œuvre et l’architecte "
                    u"des bâtiments de France"_s,
                    u"Marie-Antoinette de la Rochefoucauld-Montmorency"_s, now.addDays(-1)),
            dueTask(3, u"Envoyer l’acompte"_s, {}, now), dueTask(4, u"Commander le chêne"_s, {}, now),
            dueTask(5, u"Relire le contrat"_s, {}, now)};
}

void playReminders(Stage &stage)
{
    Set &set = stage.set();
    const QDateTime now = set.work.home().taskDesk().now();
    set.window.openPage(u"home"_s);
    set.reminders.strip().show(dueTasks(now), now);
    stage.settle();
    stage.shoot(u"t7-reminders"_s);
    set.window.openPage(u"contacts"_s);
    set.reminders.strip().show(dueTasks(now).first(1), now);
    set.reminders.strip().focusFirst();
    stage.settle(300);
    stage.shoot(u"t8-reminder"_s);
    set.reminders.strip().show({}, now);
}

} // namespace

void playRemindersSmall(Stage &stage, const QString &name)
{
    Set &set = stage.set();
    const QDateTime now = set.work.home().taskDesk().now();
    set.window.openPage(u"tasks"_s);
    set.reminders.strip().show(dueTasks(now), now);
    stage.settle(200);
    stage.shoot(u"s9-reminders-"_s + name);
    set.reminders.strip().show({}, now);
}

void playHome(Stage &stage)
{
    stage.set().window.showWork(u"home"_s);
    stage.settle(400);
    stage.shoot(u"t1-home"_s);
    playTasks(stage);
    playPalette(stage);
    playReminders(stage);
}

} // namespace coffret::tour
