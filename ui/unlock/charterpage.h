// SPDX-License-Identifier: GPL-3.0-or-later
// Between unlocking and work: the notice and the charter in a version this account has not accepted yet. Only layout;
// CharterPresenter asks the workspace.
#pragma once

#include "ui/common/card.h"
#include "ui/unlock/charterstep.h"

namespace coffret::ui {

class AssistantFooter;
class Banner;

class CharterPage : public Surface
{
    Q_OBJECT

public:
    explicit CharterPage(QWidget *parent = nullptr);
    void start();
    void setWaiting(bool waiting);
    CharterStep &charter() { return *step; }
    Banner &banner() { return *notice; }
    AssistantFooter &footer() { return *foot; }

private:
    Banner *notice;
    CharterStep *step;
    AssistantFooter *foot;
};

} // namespace coffret::ui
