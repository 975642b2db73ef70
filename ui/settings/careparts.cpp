// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/careparts.h"

#include "ui/common/busyline.h"
#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/settings/settingspage.h"
#include "ui/unlock/vaultheading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLayoutItem>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::CareParts)
};

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

FactsSheet::FactsSheet(QWidget *parent) : Card(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"factsSheet"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(16), m.px(12), m.px(16), m.px(12));
    column->setSpacing(m.px(10));
    grid = new QGridLayout;
    grid->setHorizontalSpacing(m.px(16));
    grid->setVerticalSpacing(m.px(4));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, m.px(180));
    column->addLayout(grid);
    QPushButton *print = button(tr("Print…"), Kind::Quiet, u"printer"_s);
    print->setObjectName(u"printFacts"_s);
    QPushButton *copy = button(tr("Copy"), Kind::Quiet, u"copy"_s);
    copy->setObjectName(u"copyFacts"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(print);
    row->addWidget(copy);
    row->addStretch(1);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(factsText(facts)); });
    connect(print, &QPushButton::clicked, this,
            [this] { Q_EMIT printAsked(factsPage(tr("What protects this vault"), facts)); });
}

void FactsSheet::show(const Facts &shown)
{
    facts = shown;
    empty(*grid);
    for (int i = 0; i < facts.size(); ++i) {
        auto *what = paragraph(facts.at(i).first, Role::Muted);
        auto *much = paragraph(facts.at(i).second);
        much->setObjectName(u"fact.%1"_s.arg(i));
        much->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(what, i, 0, Qt::AlignTop);
        grid->addWidget(much, i, 1, Qt::AlignTop);
    }
}

QString factsText(const Facts &facts)
{
    QString text;
    for (const auto &[what, much] : facts)
        text += what + u'\t' + much + u'\n';
    return text;
}

QString factsPage(const QString &title, const Facts &facts)
{
    QString rows;
    for (const auto &[what, much] : facts)
        rows += u"<tr><td style='padding:6px 24px 6px 0'>%1</td><td style='padding:6px 0'>%2</td></tr>"_s.arg(
            what.toHtmlEscaped(), much.toHtmlEscaped());
    return u"<h1>%1</h1><table>%2</table>"_s.arg(title.toHtmlEscaped(), rows);
}

KnownVaults::KnownVaults(QWidget *parent) : Card(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"knownVaults"_s);
    column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(16), m.px(10), m.px(16), m.px(10));
    column->setSpacing(m.px(8));
}

void KnownVaults::show(const QStringList &paths, const QString &open)
{
    empty(*column);
    for (const QString &path : paths) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        auto *names = new QVBoxLayout;
        names->setSpacing(0);
        names->addWidget(new TextLabel(vaultName(path), {TextSize::Body, Weight::Medium, Role::Text}, Wrap::Words));
        const bool here = QFileInfo::exists(path);
        names->addWidget(new TextLabel(here ? QDir::toNativeSeparators(path)
                                            : tr("%1, not connected").arg(QDir::toNativeSeparators(path)),
                                       {TextSize::Caption, Weight::Regular, Role::Muted}, Wrap::Words));
        row->addLayout(names, 1);
        if (QDir::cleanPath(path) == QDir::cleanPath(open)) {
            row->addWidget(new Pill(tr("Open"), Tone::Neutral));
        } else {
            QPushButton *forget = button(tr("Forget"));
            forget->setObjectName(u"forget."_s + vaultName(path));
            forget->setAccessibleName(tr("Forget %1").arg(vaultName(path)));
            row->addWidget(forget);
            connect(forget, &QPushButton::clicked, this, [this, path] { Q_EMIT forgetAsked(path); });
        }
        column->addWidget(line);
    }
    column->addWidget(new TextLabel(tr("Coffret only remembers where they are. Forgetting one deletes nothing of it."),
                                    {TextSize::Caption, Weight::Regular, Role::Muted}, Wrap::Words));
}

CareParts::CareParts(SettingsPage &page)
{
    check = new FoldedPart(u"checkVault"_s, {}, Words::tr("Check the vault"), u"shield-check"_s);
    problems = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Text}, Wrap::Words);
    problems->setObjectName(u"checkProblems"_s);
    problems->hide();
    checking = new BusyLine;
    check->add(problems);
    check->add(checking);
    facts = new FactsSheet;
    vaults = new KnownVaults;
    page.addSection(
        {u"care.check"_s, u"shield-check"_s, Words::tr("Check"), check, Words::tr("security integrity damage verify")});
    page.addSection({u"care.facts"_s, u"certificate"_s, Words::tr("What protects this vault"), facts,
                     Words::tr("security encryption algorithms crypto sheet")});
    page.addSection({u"care.vaults"_s, u"vault"_s, Words::tr("Vaults opened here"), vaults,
                     Words::tr("recent vaults forget list")});
}

} // namespace coffret::ui
