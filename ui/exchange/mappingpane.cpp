// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingpane.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/exchange/importwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr const char *Usual[] = {"ignore",
                                 "keep",
                                 "courtesy",
                                 "firstName",
                                 "lastName",
                                 "fullName",
                                 "middleName",
                                 "nickname",
                                 "jobTitle",
                                 "department",
                                 "companyName",
                                 "email",
                                 "email 2",
                                 "email 3",
                                 "phone 1 work",
                                 "phone 3 mobile",
                                 "phone 4 home",
                                 "phone 8 fax",
                                 "phone",
                                 "phone 2",
                                 "street 1 work",
                                 "postcode 1 work",
                                 "city 1 work",
                                 "region 1 work",
                                 "country 1 work",
                                 "street 2 home",
                                 "postcode 2 home",
                                 "city 2 home",
                                 "country 2 home",
                                 "address",
                                 "website",
                                 "birthday",
                                 "status",
                                 "tags",
                                 "notes",
                                 "source",
                                 "language",
                                 "siren",
                                 "siret",
                                 "vat",
                                 "ape",
                                 "legalForm",
                                 "staff"};

constexpr int LongestExample = 60;

TextLabel *muted(const QString &text, Wrap wrap = Wrap::OneLine)
{
    return new TextLabel(text, {TextSize::Body, Weight::Regular, Role::Muted}, wrap);
}

} // namespace

MappingPane::MappingPane(QWidget *parent) : QScrollArea(parent), targets(new QStandardItemModel(this))
{
    setObjectName(u"mapping"_s);
    setAccessibleName(tr("Columns of the file"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
}

// Every combo shares one list: a file of ninety columns has no ninety lists.
void MappingPane::fillTargets(const exchange::Mapping &mapping)
{
    targets->clear();
    QList<exchange::ColumnTarget> all;
    for (const char *text : Usual) {
        if (const auto target = exchange::targetFromText(QString::fromLatin1(text)))
            all += *target;
    }
    for (const exchange::MappedColumn &column : mapping.columns) {
        if (!all.contains(column.target))
            all += column.target;
    }
    for (const exchange::ColumnTarget &target : std::as_const(all)) {
        auto *item = new QStandardItem(targetWord(target));
        item->setData(exchange::targetText(target), Qt::UserRole);
        targets->appendRow(item);
    }
}

void MappingPane::show(const exchange::ImportScan &scan)
{
    shown = scan;
    fillTargets(scan.mapping);
    const Metrics m = Metrics::application();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(m.margin(), m.px(8), m.margin(), m.px(8));
    grid->setHorizontalSpacing(m.px(16));
    grid->setVerticalSpacing(m.px(2));
    addHeader(*grid);
    QList<int> empty;
    for (int column = 0; column < int(scan.mapping.columns.size()); ++column) {
        if (scan.examples.value(column).isEmpty())
            empty += column;
        else
            addColumn(*grid, scan, column);
    }
    if (!empty.isEmpty()) {
        QPushButton *more =
            button(showsEmpty ? tr("Hide the columns that are empty in the first rows")
                              : tr("Show %n column(s) that are empty in the first rows", nullptr, int(empty.size())),
                   Kind::Link);
        more->setObjectName(u"emptyColumns"_s);
        grid->addWidget(more, grid->rowCount(), 0, 1, 4, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            showsEmpty = !showsEmpty;
            show(exchange::ImportScan(shown));
        });
    }
    for (const int column : showsEmpty ? empty : QList<int>())
        addColumn(*grid, scan, column);
    grid->setRowStretch(grid->rowCount(), 1);
    for (const auto &[column, stretch] : {std::pair(0, 3), std::pair(1, 4), std::pair(2, 4), std::pair(3, 5)})
        grid->setColumnStretch(column, stretch);
    setWidget(content);
    content->setAutoFillBackground(false);
}

void MappingPane::addHeader(QGridLayout &grid) const
{
    int column = 0;
    for (const QString &text : {tr("Column of the file"), tr("Example"), tr("Field in Coffret"), tr("Remark")})
        grid.addWidget(new TextLabel(text, {TextSize::Body, Weight::Medium, Role::Muted}), 0, column++);
    grid.addWidget(new Hairline, 1, 0, 1, 4);
}

QComboBox *MappingPane::choiceOf(const exchange::ImportScan &scan, int column)
{
    const exchange::MappedColumn &mapped = scan.mapping.columns.at(column);
    auto *choice = new QComboBox;
    choice->setObjectName(u"column%1"_s.arg(column));
    choice->setAccessibleName(tr("Field for the column %1").arg(mapped.title()));
    choice->setModel(targets);
    choice->setCurrentIndex(choice->findData(exchange::targetText(mapped.target)));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    choice->setMaxVisibleItems(16);
    choice->setFocusPolicy(Qt::StrongFocus);
    connect(choice, &QComboBox::activated, this, [this, choice, column] {
        if (const auto target = exchange::targetFromText(choice->currentData().toString()))
            Q_EMIT chosen(column, *target);
    });
    return choice;
}

void MappingPane::addColumn(QGridLayout &grid, const exchange::ImportScan &scan, int column)
{
    const int row = grid.rowCount();
    const exchange::MappedColumn &mapped = scan.mapping.columns.at(column);
    auto *name = new TextLabel(mapped.title().simplified(), {TextSize::Body, Weight::Medium, Role::Text}, Wrap::Words);
    QString example = scan.examples.value(column).simplified();
    if (example.size() > LongestExample)
        example = example.first(LongestExample) + u'…';
    QComboBox *choice = choiceOf(scan, column);
    name->setBuddy(choice);
    grid.addWidget(name, row, 0);
    grid.addWidget(muted(example, Wrap::Words), row, 1);
    grid.addWidget(choice, row, 2);
    grid.addWidget(muted(columnRemark(scan, column), Wrap::Words), row, 3);
}

QSize MappingPane::sizeHint() const
{
    const Metrics m = Metrics::application();
    return {m.px(600), m.px(260)};
}

} // namespace coffret::ui
