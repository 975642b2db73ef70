// SPDX-License-Identifier: GPL-3.0-or-later
// Takes an owner through somebody's departure: disables the account at once, hands over what is theirs, makes new keys,
// brings the sheet to paper or PDF. Where it stands is read from the vault each time, so it can be left and taken up
// again. A stop or a failure leaves the step as if it had not begun, and says so.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/access/departuresheet.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>

namespace coffret::ui {

class AccountsPage;
class DeparturePage;
class PrintDesk;

class DeparturePresenter : public QObject
{
    Q_OBJECT

public:
    DeparturePresenter(workspace::Workspace &workspace, AccountsPage &page, PrintDesk &printing, const Clock &clock,
                       QObject *parent = nullptr);
    void begin(const QString &login); // at the first step that is not done
    void cancel();                    // the lock comes

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void ended(); // the list of accounts is in front again

private:
    struct Work
    {
        QString sentence;
        QString whenStopped;
    };
    void beginWork(const Work &work);
    template <class T>
    void follow(QFuture<Result<T>> future, const Work &work, std::function<void(const T &)> good);
    void connectPage();
    void read(std::function<void()> next);
    void show(const workspace::Departure &departure, const QList<workspace::Person> &people);
    void goToFirstLeft();
    void goOn();
    void goBack();
    void disable();
    void handOver();
    void renewKeys();
    void openStep(const QString &step);
    void refuse(const Error &error);
    void leave();
    PrintedDocument sheet() const;

    workspace::Workspace &workspace;
    AccountsPage &page;
    DeparturePage &steps;
    PrintDesk &printing;
    const Clock &clock;
    QString login; // of whoever leaves; empty: nobody
    std::function<void()> stop;
};

} // namespace coffret::ui
