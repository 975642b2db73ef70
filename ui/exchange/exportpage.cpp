// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportpage.h"

#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldnote.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/textlabel.h"
#include "ui/exchange/exportwords.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

// As high as its width asks for: a scrolled page has room, and no bar where none is needed.
TextLabel *remark(const QString &text)
{
    TextLabel *made = paragraph(text, Role::Muted);
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    return made;
}

} // namespace

ExportPage::ExportPage(QWidget *parent) : PageFrame(tr("Export"), parent)
{
    setObjectName(u"exportPage"_s);
    run = button({}, Kind::Primary);
    run->setObjectName(u"runExport"_s);
    header().add(run);
    nothing = new EmptyState;
    nothing->say(u"file-export"_s, tr("Nothing to export yet"), tr("Import your file, or create a first record."));
    form = buildForm();
    add(form);
    add(nothing);
    setTabOrder(formats->checkedButton(), run); // read first, then written
    connect(run, &QPushButton::clicked, this, &ExportPage::exportAsked);
    connect(&busy(), &BusyLine::stopRequested, this, &ExportPage::stopAsked);
    run->hide();
}

QWidget *ExportPage::buildForm()
{
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    content->setMaximumWidth(m.px(560));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(m.px(4));
    counts = new TextLabel({}, {TextSize::Block, Weight::Semibold, Role::Text}, Wrap::Words);
    counts->setObjectName(u"exportCounts"_s);
    column->addWidget(counts);
    everything = button(tr("Export everything instead"), Kind::Link);
    everything->setObjectName(u"exportEverything"_s);
    connect(everything, &QPushButton::clicked, this, &ExportPage::everythingAsked);
    column->addWidget(everything, 0, Qt::AlignLeft);
    column->addWidget(
        paragraph(tr("With all fields of their records. Timeline, tasks, documents and the trash stay in the vault."),
                  Role::Muted));
    column->addSpacing(m.px(16));
    column->addWidget(blockTitle(tr("Format")));
    column->addSpacing(m.px(4));
    addFormats(*column);
    column->addSpacing(m.px(16));
    auto *warning = new FieldNote(Tone::Warning);
    warning->say(tr("What leaves the vault is no longer protected by it: anyone who has the file can read it."));
    column->addWidget(warning);
    column->addStretch(1);
    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(m.margin(), m.px(16), m.margin(), m.margin());
    row->addWidget(content, 1000); // as wide as it may; the rest stays empty
    row->addStretch(1);
    auto *scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(ground);
    scrolled->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    return scrolled;
}

void ExportPage::addFormats(QVBoxLayout &column)
{
    const Metrics m = Metrics::application();
    formats = new QButtonGroup(this);
    for (const exchange::ExportFormat format : exportFormats()) {
        auto *choice = new QRadioButton(formatName(format));
        choice->setObjectName(u"format.%1"_s.arg(int(format)));
        choice->setAccessibleName(tr("Format: %1").arg(formatName(format)));
        choice->setAccessibleDescription(formatNote(format));
        choice->setChecked(formats->buttons().isEmpty());
        formats->addButton(choice, int(format));
        auto *note = remark(formatNote(format));
        note->setContentsMargins(m.px(24), 0, 0, m.px(4));
        auto *both = new QVBoxLayout;
        both->setSpacing(0);
        both->addWidget(choice);
        both->addWidget(note);
        column.addLayout(both);
    }
}

void ExportPage::show(qint64 people, qint64 companies)
{
    everything->hide();
    say(tr("%1 and %2")
            .arg(tr("%Ln contact(s)", nullptr, int(people)), tr("%Ln company(ies)", nullptr, int(companies))),
        people + companies);
}

void ExportPage::showChosen(crm::PartyKind kind, qint64 chosen)
{
    everything->show();
    say(kind == crm::PartyKind::Contact ? tr("%Ln chosen contact(s)", nullptr, int(chosen))
                                        : tr("%Ln chosen company(ies)", nullptr, int(chosen)),
        chosen);
}

void ExportPage::say(const QString &sentence, qint64 records)
{
    number = int(records);
    counts->setText(sentence);
    setButtonText(run, tr("Export %Ln record(s)…", nullptr, number));
    run->setVisible(number > 0);
    bring(number > 0 ? form : nothing);
}

// What is being written is settled; the formats stay in reach, for the focus and for the next export.
void ExportPage::showBusy()
{
    banner().quiet();
    if (run->hasFocus())
        formats->checkedButton()->setFocus();
    run->setEnabled(false);
    busy().begin(tr("Exporting %Ln record(s)…", nullptr, number), tr("If you stop, no file is written."), tr("Stop"));
}

void ExportPage::progress(int thousandths)
{
    busy().progress(thousandths);
}

void ExportPage::showIdle()
{
    run->setEnabled(true);
    busy().finish();
}

void ExportPage::complain(const QString &rest)
{
    banner().say(Tone::Danger, tr("Nothing was exported."), rest);
}

void ExportPage::warn(const QString &fact, const QString &rest)
{
    banner().say(Tone::Warning, fact, rest);
}

exchange::ExportFormat ExportPage::format() const
{
    return exchange::ExportFormat(formats->checkedId());
}

QList<QWidget *> ExportPage::zones() const
{
    return {formats->checkedButton()};
}

} // namespace coffret::ui
