// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/listarea.h"

#include "ui/records/selectionbar.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

ListArea::ListArea(workspace::Workspace &workspace, const QList<ui::PartyPresenter *> &desks, ui::FileChooser &files,
                   const Clock &clock)
    : printDesk(files, printers, [&workspace] { return workspace.path(); })
{
    for (ui::PartyPresenter *desk : desks) {
        views.push_back(std::make_unique<ui::ListViews>(workspace, desk->page().list()));
        connect(views.back().get(), &ui::ListViews::said, this,
                [this](const QString &sentence) { Q_EMIT said(sentence, false); });
        bulks.push_back(std::make_unique<ui::ListBulk>(workspace, desk->page().list()));
        connect(bulks.back().get(), &ui::ListBulk::said, this, &ListArea::said);
        ui::PartyListPane &list = desk->page().list();
        connect(&list.selectionBar(), &ui::SelectionBar::exportAsked, this, [this, &list] {
            Q_EMIT exportAsked({list.kind(), list.chosenRows()});
        });
        prints.push_back(std::make_unique<ui::ListPrinting>(workspace, desk->page().list(), printDesk, clock));
        connect(prints.back().get(), &ui::ListPrinting::said, this, &ListArea::said);
    }
}

void ListArea::addCommands(ui::MainWindow &window, const QList<std::pair<QString, ui::PartyPresenter *>> &pages)
{
    using ui::CommandMenu;
    const auto current = [&window, pages]() -> ui::PartyListPane * {
        for (const auto &[key, desk] : pages) {
            if (key == window.currentPage())
                return &desk->page().list();
        }
        return nullptr;
    };
    const auto isList = [current] { return current() != nullptr; };
    window.addCommand({u"filters"_s,
                       u"filter"_s,
                       tr("Filter the list…"),
                       QKeySequence(u"Ctrl+Shift+F"_s),
                       {CommandMenu::Edit, 2},
                       [current] { current()->head().openFilters(); },
                       isList});
    window.addCommand({u"saveView"_s,
                       u"device-floppy"_s,
                       tr("Save the view as…"),
                       {},
                       {CommandMenu::None, 0},
                       [current] { current()->head().nameView(); },
                       isList});
    window.addCommand({u"table"_s,
                       u"table"_s,
                       tr("List or table"),
                       QKeySequence(u"Ctrl+Shift+T"_s),
                       {CommandMenu::View, 2},
                       [current] { current()->head().turnShape(); },
                       isList});
    window.addCommand({u"printList"_s,
                       u"printer"_s,
                       tr("Print the list…"),
                       QKeySequence(u"Ctrl+Shift+P"_s),
                       {CommandMenu::Vault, 0},
                       [current] { Q_EMIT current()->printAsked(); },
                       isList});
    window.addCommand({u"pdfList"_s,
                       u"file-type-pdf"_s,
                       tr("Save the list as PDF…"),
                       {},
                       {CommandMenu::Vault, 0},
                       [current] { Q_EMIT current()->pdfAsked(); },
                       isList});
}

void ListArea::start()
{
    for (const auto &each : views)
        each->start();
}

void ListArea::cancel()
{
    for (const auto &each : bulks)
        each->cancel();
    for (const auto &each : prints)
        each->cancel();
}

} // namespace coffret::app
