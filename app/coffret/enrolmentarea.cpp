// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/enrolmentarea.h"

#include "app/coffret/advice.h"

namespace coffret::app {

EnrolmentArea::EnrolmentArea(workspace::Workspace &workspace, ui::MainWindow &w, ui::FileChooser &files,
                             ui::SecretClipboard &clipboard)
    : window(w), page(new ui::EnrolPage(files, passwordAdvisor())), charter(new ui::CharterPage),
      enrolling(workspace, *page, clipboard), accepting(workspace, *charter)
{
    window.showEntry(page); // the window owns both from now on
    window.showEntry(charter);
    connect(&enrolling, &ui::EnrolPresenter::enrolled, this, &EnrolmentArea::enrolled);
    connect(&enrolling, &ui::EnrolPresenter::settled, this, &EnrolmentArea::settled);
    connect(&enrolling, &ui::EnrolPresenter::givenUp, this, &EnrolmentArea::givenUp);
    connect(&accepting, &ui::CharterPresenter::accepted, this, &EnrolmentArea::accepted);
    connect(&accepting, &ui::CharterPresenter::refused, this, &EnrolmentArea::refused);
}

void EnrolmentArea::begin(const QString &path, const QString &login, const Secret &code)
{
    window.showEntry(page);
    enrolling.begin(path, login, code);
}

void EnrolmentArea::askForCharter()
{
    window.showEntry(charter);
    charter->start();
}

void EnrolmentArea::setCopySeconds(int seconds)
{
    page->recovery().setCopySeconds(seconds);
}

} // namespace coffret::app
