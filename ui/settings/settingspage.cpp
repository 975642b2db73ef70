// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/base/textfold.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/navigationrail.h"
#include "ui/common/pageheader.h"
#include "ui/common/searchbox.h"
#include "ui/common/textlabel.h"
#include "ui/settings/settingrow.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int ContentWidth = 680;
constexpr int IndexWidth = 212;

} // namespace

SettingsPage::SettingsPage(const QList<Setting> &table, QWidget *parent) : PageFrame(tr("Settings"), parent)
{
    setObjectName(u"settingsPage"_s);
    finder = new SearchBox(tr("Search the settings"));
    finder->setObjectName(u"settingsSearch"_s);
    finder->setFixedWidth(Metrics::application().px(248));
    header().add(finder);
    add(buildBody());
    addRows(table);
    connect(finder, &SearchBox::searched, this, &SettingsPage::search);
    connect(finder, &SearchBox::left, this, [this] { zones().last()->setFocus(Qt::TabFocusReason); });
    connect(index, &NavigationRail::opened, this, &SettingsPage::goTo);
    connect(scrolled->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::follow);
}

QWidget *SettingsPage::buildBody()
{
    const Metrics m = Metrics::application();
    index = new NavigationRail;
    index->setObjectName(u"settingsSections"_s);
    index->setAccessibleName(tr("Sections of the settings"));
    index->setFixedWidth(m.px(IndexWidth));
    auto *content = new QWidget;
    content->setMaximumWidth(m.px(ContentWidth));
    column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(m.px(8));
    nothing = new EmptyState;
    nothing->say(u"search"_s, tr("No setting speaks of that"), tr("Try another word, or empty the search field."));
    nothing->hide();
    column->addWidget(nothing);
    column->addStretch(1);
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(m.margin(), m.px(16), m.margin(), m.margin());
    row->addWidget(content, 1000);
    row->addStretch(1);
    scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(ground);
    scrolled->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    auto *body = new QWidget;
    auto *sides = new QHBoxLayout(body);
    sides->setContentsMargins(m.px(14), 0, 0, 0);
    sides->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, m.px(12), 0, 0);
    left->addWidget(index);
    sides->addLayout(left);
    sides->addWidget(scrolled, 1);
    return body;
}

void SettingsPage::addRows(const QList<Setting> &table)
{
    QList<SettingGroup> groups;
    for (const Setting &setting : table) {
        if (!groups.contains(setting.group))
            groups.append(setting.group);
    }
    for (const SettingGroup group : std::as_const(groups)) {
        auto *card = new Card;
        auto *lines = new QVBoxLayout(card);
        lines->setContentsMargins(1, 1, 1, 1);
        lines->setSpacing(0);
        QList<SettingRow *> own;
        for (const Setting &setting : table) {
            if (setting.group != group)
                continue;
            auto *made = new SettingRow(setting);
            connect(made, &SettingRow::changed, this, &SettingsPage::changed);
            lines->addWidget(made);
            own.append(made);
            rows.insert(setting.key, made);
        }
        addSection({u"group.%1"_s.arg(int(group)), groupIcon(group), groupTitle(group), card, {}});
        parts.last().rows = own;
    }
}

void SettingsPage::addSection(const SettingsSection &section)
{
    const Metrics m = Metrics::application();
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins(0, 0, 0, m.px(16));
    lines->setSpacing(m.px(8));
    lines->addWidget(blockTitle(section.title));
    lines->addWidget(section.content);
    column->insertWidget(column->count() - 1, whole);
    parts.append({section.key, section.icon, section.title, fold(section.title + u' ' + section.words), whole, {}});
    QList<RailPage> entries;
    for (const Part &each : std::as_const(parts))
        entries.append({each.key, each.icon, each.title, {}});
    index->setPages(entries);
}

SettingRow *SettingsPage::row(const QString &key) const
{
    return rows.value(key);
}

void SettingsPage::search(const QString &text)
{
    const QStringList words = foldedWords(text);
    bool any = false;
    for (const Part &each : std::as_const(parts)) {
        bool shown =
            std::all_of(words.begin(), words.end(), [&](const QString &word) { return each.words.contains(word); });
        if (!each.rows.isEmpty()) {
            shown = false;
            for (SettingRow *line : each.rows) {
                const bool fits = speaksOf(line->setting(), words);
                line->setVisible(fits);
                shown = shown || fits;
            }
        }
        each.whole->setVisible(shown);
        any = any || shown;
    }
    nothing->setVisible(!any);
    scrolled->verticalScrollBar()->setValue(0);
}

void SettingsPage::goTo(const QString &key)
{
    const Part *found = part(key);
    if (!found)
        return;
    finder->setText(QString());
    search({});
    scrolled->widget()->layout()->activate();
    jumping = true;
    scrolled->verticalScrollBar()->setValue(found->whole->mapTo(scrolled->widget(), QPoint()).y()
                                            - Metrics::application().px(12));
    jumping = false;
    index->choose(key);
}

void SettingsPage::follow()
{
    if (jumping)
        return;
    const int top = scrolled->verticalScrollBar()->value() + Metrics::application().px(40);
    QString reached;
    for (const Part &each : std::as_const(parts)) {
        if (!each.whole->isHidden()
            && (reached.isEmpty() || each.whole->mapTo(scrolled->widget(), QPoint()).y() <= top))
            reached = each.key;
    }
    index->choose(reached);
}

QString SettingsPage::section() const
{
    return index->chosen();
}

QList<QWidget *> SettingsPage::zones() const
{
    QList<QWidget *> all{index};
    for (const Part &each : parts) {
        if (each.whole->isHidden() || each.rows.isEmpty())
            continue;
        for (const SettingRow *line : each.rows) {
            if (!line->isHidden()) {
                all.append(line->findChild<QWidget *>(line->setting().key));
                return all;
            }
        }
    }
    return all;
}

const SettingsPage::Part *SettingsPage::part(const QString &key) const
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part &each) { return each.key == key; });
    return found == parts.end() ? nullptr : &*found;
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    index->setVisible(width() >= Metrics::application().px(820));
}

} // namespace coffret::ui
