// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/labelledvaluesedit.h"

#include "ui/common/buttons.h"
#include "ui/common/fieldnote.h"
#include "ui/common/metrics.h"
#include "ui/common/taborder.h"
#include "ui/records/partywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void fillLabels(QComboBox &box, const QString &chosen)
{
    box.clear();
    QStringList labels = usualLabels();
    if (!labels.contains(chosen))
        labels.prepend(chosen);
    for (const QString &label : std::as_const(labels))
        box.addItem(label.isEmpty() ? LabelledValuesEdit::tr("Not said") : labelWord(label), label);
    box.setCurrentIndex(box.findData(chosen));
}

LabelledValuesEdit::LabelledValuesEdit(const QString &k, const QString &name, const QString &addText, QWidget *parent)
    : QWidget(parent), key(k), valueName(name)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Metrics::application().px(6));
    column = new QVBoxLayout;
    whole->addLayout(column);
    add = button(addText, Kind::Link, u"plus"_s);
    add->setObjectName(key + u".add"_s);
    whole->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}).value->setFocus();
        rename();
    });
}

void LabelledValuesEdit::setValues(const QList<crm::LabelledValue> &values)
{
    while (!rows.isEmpty())
        removeRow(rows.first().whole);
    for (const crm::LabelledValue &value : values)
        addRow(value);
    if (values.isEmpty())
        addRow({});
    rename();
}

QList<crm::LabelledValue> LabelledValuesEdit::values() const
{
    QList<crm::LabelledValue> values;
    for (const Row &row : rows) {
        if (!row.value->text().trimmed().isEmpty())
            values.append({row.label->currentData().toString(), row.value->text().trimmed()});
    }
    return values;
}

void LabelledValuesEdit::remark(int position, const QString &sentence)
{
    int at = 0; // positions count the rows that hold something
    for (const Row &row : std::as_const(rows)) {
        if (row.value->text().trimmed().isEmpty())
            continue;
        if (at++ == position) {
            row.note->say(sentence);
            row.value->setAccessibleDescription(sentence);
        }
    }
}

void LabelledValuesEdit::clearRemarks()
{
    for (const Row &row : std::as_const(rows))
        row.note->say({});
}

LabelledValuesEdit::Row &LabelledValuesEdit::addRow(const crm::LabelledValue &value)
{
    const Metrics m = Metrics::application();
    Row row{new QWidget, new QComboBox, new QLineEdit(value.value), new FieldNote(Tone::Warning)};
    auto *rowColumn = new QVBoxLayout(row.whole);
    rowColumn->setContentsMargins({});
    rowColumn->setSpacing(m.px(4));
    auto *line = new QHBoxLayout;
    line->setSpacing(m.px(8));
    fillLabels(*row.label, value.value.isEmpty() ? u"work"_s : value.label);
    row.label->setFixedWidth(m.px(124));
    QToolButton *remove = smallIconButton(u"x"_s, tr("Take away"));
    line->addWidget(row.label);
    line->addWidget(row.value, 1);
    line->addWidget(remove);
    rowColumn->addLayout(line);
    rowColumn->addWidget(row.note);
    column->addWidget(row.whole);
    connect(remove, &QToolButton::clicked, this, [this, whole = row.whole] {
        removeRow(whole);
        rename();
        Q_EMIT edited();
    });
    connect(row.value, &QLineEdit::textEdited, this, &LabelledValuesEdit::edited);
    connect(row.label, &QComboBox::activated, this, &LabelledValuesEdit::edited);
    rows.append(row);
    return rows.last();
}

void LabelledValuesEdit::removeRow(QWidget *whole)
{
    rows.removeIf([whole](const Row &row) { return row.whole == whole; });
    const QList<QWidget *> parts = whole->findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->setObjectName({}); // until it is gone, nobody is to take it for the row in its place
    whole->hide();
    whole->deleteLater();
}

void LabelledValuesEdit::rename()
{
    for (int i = 0; i < rows.size(); ++i) {
        rows.at(i).value->setObjectName(u"%1.%2.value"_s.arg(key).arg(i));
        rows.at(i).value->setAccessibleName(rows.size() > 1 ? u"%1 %2"_s.arg(valueName).arg(i + 1) : valueName);
        rows.at(i).label->setObjectName(u"%1.%2.label"_s.arg(key).arg(i));
        rows.at(i).label->setAccessibleName(tr("Kind of %1").arg(valueName));
    }
    QList<QWidget *> order;
    for (const Row &row : std::as_const(rows))
        order.append(row.whole);
    chainZones(order + QList<QWidget *>{add});
}

} // namespace coffret::ui
