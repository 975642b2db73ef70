// SPDX-License-Identifier: GPL-3.0-or-later
// Has the notice and the charter accepted by whoever has just unlocked: accepted() once that stands in the vault and in its
// access log, refused() when the person would rather lock.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/unlock/charterpage.h"

#include <QObject>

namespace coffret::ui {

class CharterPresenter : public QObject
{
    Q_OBJECT

public:
    CharterPresenter(workspace::Workspace &workspace, CharterPage &page, QObject *parent = nullptr);

Q_SIGNALS:
    void accepted();
    void refused();

private:
    void accept();

    workspace::Workspace &workspace;
    CharterPage &page;
};

} // namespace coffret::ui
