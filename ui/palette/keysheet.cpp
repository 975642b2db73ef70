// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/keysheet.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/searchbox.h"
#include "ui/palette/commandmatch.h"

#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

// Keys the window and its lists answer without a command.
QList<Command> fixedKeys()
{
    const auto key = [](const QString &icon, const QString &text, const QString &keys) {
        Command command;
        command.key = keys;
        command.icon = icon;
        command.text = text;
        return command;
    };
    return {key(u"layout-columns"_s, KeySheet::tr("Go to the next part of the page"), u"F6"_s),
            key(u"list"_s, KeySheet::tr("Show the menus"), u"Alt"_s),
            key(u"check"_s, KeySheet::tr("Check or uncheck a task"), KeySheet::tr("Space")),
            key(u"calendar-due"_s, KeySheet::tr("Put a task off to tomorrow"), u"Ctrl+D"_s),
            key(u"calendar-due"_s, KeySheet::tr("Put a task off to next week"), u"Ctrl+Shift+D"_s),
            key(u"device-floppy"_s, KeySheet::tr("Save what is written"), KeySheet::tr("Ctrl+Enter")),
            key(u"x"_s, KeySheet::tr("Leave what is open without saving"), KeySheet::tr("Esc"))};
}

} // namespace

QList<PaletteEntry> keyEntries(const CommandList &commands, const QString &typed)
{
    QList<Command> all;
    for (const Command &command : commands.all()) {
        if (!command.shortcut.isEmpty())
            all.append(command);
    }
    all += fixedKeys();
    QList<PaletteEntry> entries;
    for (const CommandHit &hit : matchCommands(all, typed)) {
        const auto command =
            std::find_if(all.cbegin(), all.cend(), [&hit](const Command &c) { return c.key == hit.key; });
        PaletteEntry entry{PaletteEntry::Kind::Command, command->icon, command->text, hit.spans};
        entry.right = command->shortcut.isEmpty() ? command->key : command->shortcut.toString(QKeySequence::NativeText);
        entry.key = hit.key;
        entries.append(entry);
    }
    return entries;
}

KeySheet::KeySheet(const CommandList &c, QWidget *parent) : QDialog(parent), commands(c)
{
    const Metrics m = Metrics::application();
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.padding(), m.padding(), m.padding(), m.padding());
    column->setSpacing(m.px(12));
    auto *field = new SearchBox(tr("Search the shortcuts"));
    field->setObjectName(u"keySearch"_s);
    column->addWidget(field);
    list = new QListView;
    list->setObjectName(u"keyList"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setFrameShape(QFrame::NoFrame);
    list->setModel(&model);
    list->setItemDelegate(new PaletteDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(list, 1);
    QPushButton *close = button(tr("Close"));
    close->setObjectName(u"closeKeys"_s);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(field, &SearchBox::searched, this, &KeySheet::narrow);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this); // the field would take it for itself
    connect(leave, &QShortcut::activated, this, &QDialog::reject);
    connect(field, &SearchBox::left, list, qOverload<>(&QWidget::setFocus));
    narrow({});
    resize(QSize(m.px(520), m.px(560)).boundedTo(parent->size() - QSize(m.px(24), m.px(24))));
    field->setFocus();
}

void KeySheet::narrow(const QString &typed)
{
    model.show(keyEntries(commands, typed));
    if (model.rowCount() > 0)
        list->setCurrentIndex(model.index(0));
}

} // namespace coffret::ui
