// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a person for a printer without stopping the program; the answer comes later, and never comes when
// the person gives up. Two kinds: the system's dialog, and scripted paper for tests. The lock closes the
// dialog (MainWindow::closeDialogs).
#pragma once

#include <QString>
#include <functional>
#include <memory>

class QPagedPaintDevice;
class QWidget;

namespace coffret::ui {

using Paper = std::shared_ptr<QPagedPaintDevice>;

class PrintChooser
{
public:
    using Answer = std::function<void(Paper paper)>;
    virtual ~PrintChooser() = default;
    virtual void choose(QWidget *window, const QString &title, bool wide, Answer answer) = 0;
};

class SystemPrintChooser final : public PrintChooser
{
public:
    void choose(QWidget *window, const QString &title, bool wide, Answer answer) override;
};

} // namespace coffret::ui
