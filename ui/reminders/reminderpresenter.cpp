// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderpresenter.h"

#include "core/workspace/books.h"
#include "ui/agenda/taskdesk.h"
#include "ui/common/answers.h"
#include "ui/reminders/notifier.h"
#include "ui/words/errortext.h"

#include <algorithm>
#include <utility>

namespace coffret::ui {

ReminderPresenter::ReminderPresenter(workspace::Workspace &w, ReminderStrip &s, TaskDesk &d, QObject *parent)
    : QObject(parent), workspace(w), strip(s), desk(d)
{
    looking.setInterval(lookMilliseconds);
    changed.setSingleShot(true);
    changed.setInterval(60);
    connect(&looking, &QTimer::timeout, this, &ReminderPresenter::look);
    connect(&changed, &QTimer::timeout, this, &ReminderPresenter::ask);
    connect(&workspace.changes(), &ChangeBus::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.cbegin(), changes.cend(),
                                      [](const Change &change) { return change.kind == EntityKind::Task; });
        if (ours && looking.isActive())
            changed.start();
    });
    connect(&strip, &ReminderStrip::doneAsked, &desk, [this](crm::TaskId id) { desk.check(id, true); });
    connect(&strip, &ReminderStrip::laterAsked, &desk, &TaskDesk::putOffMinutes);
    connect(&strip, &ReminderStrip::morningAsked, &desk, &TaskDesk::putOffToMorning);
    connect(&strip, &ReminderStrip::asideAsked, this, &ReminderPresenter::putAside);
}

void ReminderPresenter::setNotifier(Notifier *n, std::function<bool()> w)
{
    notifier = n;
    wanted = std::move(w);
}

void ReminderPresenter::start()
{
    watched = lookedAt = next = {};
    complained = false;
    looking.start();
    ask();
}

void ReminderPresenter::stop()
{
    looking.stop();
    changed.stop();
    ++question;
    waiting = again = false;
    strip.show({}, desk.now());
}

void ReminderPresenter::look()
{
    if (!looking.isActive() || waiting)
        return;
    const QDateTime now = desk.now();
    if ((next.isValid() && now >= next) || now < askedAt) // or the clock was put back
        ask();
    else if (strip.isHidden() && !changed.isActive())
        watched = std::exchange(lookedAt, now); // one look behind: a change may be on its way
}

void ReminderPresenter::ask()
{
    again = waiting; // each answer counts: what it says is told once
    if (waiting)
        return;
    const int mine = ++question;
    waiting = true;
    askedAt = desk.now();
    workspace.ask<crm::Reminders>([now = askedAt, watched = watched](workspace::Books &books) {
        return books.reminders.due(now, watched);
    }) | then(this, [this, mine](QFuture<Result<crm::Reminders>> future) {
        if (mine != question)
            return;
        waiting = false;
        take(future);
        if (again)
            ask();
    });
}

void ReminderPresenter::take(const QFuture<Result<crm::Reminders>> &future)
{
    next = askedAt.addSecs(60); // without an answer it is tried again
    if (future.resultCount() == 0)
        return;
    const Result<crm::Reminders> found = future.result();
    if (found.ok())
        show(*found);
    else if (!complained)
        Q_EMIT failed(words::sentence(found.error()));
    complained = !found.ok();
}

void ReminderPresenter::show(const crm::Reminders &reminders)
{
    next = reminders.next;
    watched = lookedAt = {};
    strip.show(reminders.lines, askedAt, reminders.fresh > 0 ? ReminderStrip::Told::Now : ReminderStrip::Told::Before);
    if (!notifier)
        return;
    if (reminders.lines.isEmpty())
        notifier->withdraw();
    else if (reminders.fresh > 0 && wanted && wanted())
        notifier->tell(tr("%n task(s) due.", nullptr, reminders.fresh));
}

void ReminderPresenter::putAside()
{
    workspace.ask<void>([until = askedAt](workspace::Books &books) { return books.reminders.putAside(until); })
        | then(this, [this](QFuture<Result<void>> future) {
              if (future.resultCount() == 0)
                  return;
              if (future.result().ok())
                  ask();
              else
                  Q_EMIT failed(words::sentence(future.result().error()));
          });
}

} // namespace coffret::ui
