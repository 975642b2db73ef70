// SPDX-License-Identifier: GPL-3.0-or-later
// The pages on which somebody becomes a person of the vault: with a code, an account of their own; right after unlocking,
// the notice and the charter in a version not accepted yet. ready() comes when the vault is open and work may begin.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/filechooser.h"
#include "ui/lock/secretclipboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/charterpresenter.h"
#include "ui/unlock/enrolpresenter.h"

#include <QObject>

namespace coffret::app {

class EnrolmentArea : public QObject
{
    Q_OBJECT

public:
    EnrolmentArea(workspace::Workspace &workspace, ui::MainWindow &window, ui::FileChooser &files,
                  ui::SecretClipboard &clipboard);
    void begin(const QString &path, const QString &login, const Secret &code);
    void askForCharter(); // the vault is open, nobody at work
    void setCopySeconds(int seconds);
    QString path() const { return enrolling.path(); }
    ui::EnrolPresenter &enrolment() { return enrolling; }

Q_SIGNALS:
    void enrolled(const QList<coffret::workspace::Notice> &notices, const QString &keyFile, bool asksForCharter);
    void settled(const QString &path, const QString &login, const QString &why);
    void givenUp();
    void accepted();
    void refused();

private:
    ui::MainWindow &window;
    ui::EnrolPage *page;
    ui::CharterPage *charter;
    ui::EnrolPresenter enrolling;
    ui::CharterPresenter accepting;
};

} // namespace coffret::app
