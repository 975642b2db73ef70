// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/filestep.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/formrows.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/previewmodel.h"

#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

void choose(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(qMax(0, combo->findData(value)));
}

QTableView *previewTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(u"importPreview"_s);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    const Metrics m = Metrics::application();
    table->verticalHeader()->setDefaultSectionSize(m.row());
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setDefaultSectionSize(m.px(150));
    table->horizontalHeader()->setHighlightSections(false);
    table->setMinimumHeight(m.row() * 2);
    return table;
}

} // namespace

FileStep::FileStep(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    stack = new QStackedLayout(this);
    auto *first = new QWidget;
    auto *column = new QVBoxLayout(first);
    column->setContentsMargins(m.margin(), 0, m.margin(), m.px(12));
    start = new EmptyState;
    start->say(
        u"file-import"_s, tr("Bring your customer file in"),
        tr("CSV, XLSX, LDIF or vCard, from Outlook, Google, Thunderbird, HubSpot, Dolibarr, LinkedIn, Act or a table of your own. Drop it on the window, or choose it. Nothing is written before you have seen what would change."));
    start->offer(tr("Choose a file…"));
    past = new QWidget;
    pastRows = new QVBoxLayout(past);
    pastRows->setContentsMargins({});
    start->setMaximumWidth(m.px(640)); // lines a person can read
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(start, 1000);
    middle->addStretch(1);
    column->addLayout(middle, 1);
    column->addWidget(past);
    facts = buildFacts();
    stack->addWidget(first);
    stack->addWidget(facts);
    connect(start, &EmptyState::primaryChosen, this, &FileStep::chooseAsked);
}

QWidget *FileStep::buildFacts()
{
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, m.px(12), 0, 0);
    column->setSpacing(m.px(8));
    form = new FormRows;
    form->setContentsMargins(m.margin(), 0, m.margin(), 0);
    form->setMaximumWidth(m.px(560));
    preset = form->choice(u"scanPreset"_s, tr("Written by"), programChoices());
    sheet = form->choice(u"scanSheet"_s, tr("Sheet"), {});
    QList<std::pair<QString, QString>> encodings;
    using exchange::Encoding;
    for (const Encoding each : {Encoding::Utf8, Encoding::Windows1252, Encoding::Latin9, Encoding::MacRoman,
                                Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian})
        encodings += {QString::number(int(each)), exchange::encodingName(each)};
    encoding = form->choice(u"scanEncoding"_s, tr("Encoding"), encodings);
    QList<std::pair<QString, QString>> separators;
    for (const char each : {';', ',', '\t', '|'})
        separators += {QString(QLatin1Char(each)), separatorWord(each)};
    separator = form->choice(u"scanSeparator"_s, tr("Separator"), separators);
    header = form->choice(u"scanHeader"_s, tr("Names of columns"), {});
    rows = new PreviewModel(this);
    preview = previewTable(rows);
    preview->setAccessibleName(tr("First rows of the file"));
    auto *title = blockTitle(tr("First rows, as they are read"));
    title->setContentsMargins(m.margin(), m.px(8), m.margin(), 0);
    column->addWidget(form);
    column->addWidget(new Hairline);
    column->addWidget(title);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(m.px(20), 0, 0, 0);
    indented->addWidget(preview);
    column->addLayout(indented, 1);
    connectChoices();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

void FileStep::showStart()
{
    choices = {};
    stack->setCurrentIndex(0);
}

void FileStep::showPast(const QList<exchange::ImportRecord> &imports, QDate today)
{
    while (QLayoutItem *item = pastRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    past->setVisible(!imports.isEmpty());
    if (!imports.isEmpty())
        pastRows->addWidget(blockTitle(tr("Imports of the last 30 days")));
    for (const exchange::ImportRecord &record : imports) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        const QString when = moment(QDateTime::fromMSecsSinceEpoch(record.at), today);
        auto *words = new TextLabel(
            tr("%1, %2: %3 new, %4 changed").arg(record.fileName, when, count(record.created), count(record.updated)),
            {}, Wrap::Words);
        QPushButton *undo = button(tr("Undo this import"), Kind::Link);
        undo->setObjectName(u"undoPast"_s);
        undo->setAccessibleName(tr("Undo the import of %1").arg(record.fileName));
        line->addWidget(words, 1);
        line->addWidget(undo);
        pastRows->addWidget(row);
        connect(undo, &QPushButton::clicked, this, [this, id = record.id] { Q_EMIT undoAsked(id); });
    }
}

void FileStep::fillHeaderChoice(const exchange::ImportScan &scan)
{
    header->clear();
    header->addItem(tr("none: every row is a record"), -1);
    const int most = qMax(9, scan.dialect.headerRow);
    for (int row = 0; row <= most; ++row)
        header->addItem(tr("in row %1").arg(row + 1), row);
    choose(header, scan.dialect.headerRow);
}

void FileStep::show(const exchange::ImportScan &scan)
{
    choose(preset, programOf(scan));
    choose(encoding, QString::number(int(scan.encoding.encoding)));
    choose(separator, QString(QLatin1Char(scan.dialect.separator)));
    sheet->clear();
    for (int i = 0; i < int(scan.sheets.size()); ++i)
        sheet->addItem(scan.sheets.at(i), i);
    choose(sheet, scan.sheet);
    fillHeaderChoice(scan);
    using exchange::FileKind;
    preset->setEnabled(scan.isTable());
    sheet->setEnabled(scan.kind == FileKind::Workbook);
    encoding->setEnabled(scan.kind != FileKind::Workbook);
    separator->setEnabled(scan.kind == FileKind::Csv);
    header->setEnabled(scan.kind == FileKind::Csv || scan.kind == FileKind::Workbook);
    rows->show(scan);
    preview->setVisible(scan.isTable());
    stack->setCurrentWidget(facts);
}

// What was chosen once stays chosen while something else is corrected.
void FileStep::connectChoices()
{
    const auto changed = [this](QComboBox *combo, auto take) {
        connect(combo, &QComboBox::activated, this, [this, combo, take] {
            take(combo->currentData());
            Q_EMIT corrected(choices);
        });
    };
    changed(preset, [this](const QVariant &value) { choices.preset = value.toString(); });
    changed(sheet, [this](const QVariant &value) {
        choices.sheet = value.toInt();
        choices.headerRow.reset();
    });
    changed(encoding,
            [this](const QVariant &value) { choices.encoding = exchange::Encoding(value.toString().toInt()); });
    changed(separator, [this](const QVariant &value) { choices.separator = value.toString().at(0).toLatin1(); });
    changed(header, [this](const QVariant &value) { choices.headerRow = value.toInt(); });
}

} // namespace coffret::ui
