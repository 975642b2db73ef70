// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/addressesedit.h"

#include "ui/common/buttons.h"
#include "ui/common/fieldnote.h"
#include "ui/common/metrics.h"
#include "ui/common/taborder.h"
#include "ui/records/labelledvaluesedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

AddressesEdit::AddressesEdit(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Metrics::application().px(6));
    column = new QVBoxLayout;
    column->setSpacing(Metrics::application().px(12));
    whole->addLayout(column);
    add = button(tr("Add an address"), Kind::Link, u"plus"_s);
    add->setObjectName(u"addresses.add"_s);
    whole->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        rename();
        rows.last().street->setFocus();
    });
}

void AddressesEdit::setAddresses(const QList<crm::Address> &addresses)
{
    while (!rows.isEmpty())
        removeRow(rows.first().whole);
    for (const crm::Address &address : addresses)
        addRow(address);
    if (addresses.isEmpty())
        addRow({});
    rename();
}

QList<crm::Address> AddressesEdit::addresses() const
{
    QList<crm::Address> all;
    for (const Row &row : rows) {
        if (const crm::Address address = read(row); !address.isEmpty())
            all.append(address);
    }
    return all;
}

crm::Address AddressesEdit::read(const Row &row) const
{
    crm::Address address = row.base;
    address.label = row.label->currentData().toString();
    address.street = row.street->toPlainText().trimmed();
    address.postcode = row.postcode->text().trimmed();
    address.city = row.city->text().trimmed();
    address.country = row.country->text().trimmed();
    return address;
}

void AddressesEdit::remark(int position, const QString &sentence)
{
    int at = 0;
    for (const Row &row : std::as_const(rows)) {
        if (!read(row).isEmpty() && at++ == position)
            row.note->say(sentence);
    }
}

void AddressesEdit::clearRemarks()
{
    for (const Row &row : std::as_const(rows))
        row.note->say({});
}

void AddressesEdit::addRow(const crm::Address &address)
{
    Row row{new QWidget,
            new QComboBox,
            new QPlainTextEdit(address.street),
            new QLineEdit(address.postcode),
            new QLineEdit(address.city),
            new QLineEdit(address.country),
            smallIconButton(u"x"_s, tr("Take the address away")),
            new FieldNote(Tone::Warning),
            address};
    buildRow(row);
    connect(row.street, &QPlainTextEdit::textChanged, this, &AddressesEdit::edited);
    for (QLineEdit *edit : {row.postcode, row.city, row.country})
        connect(edit, &QLineEdit::textEdited, this, &AddressesEdit::edited);
    connect(row.label, &QComboBox::activated, this, &AddressesEdit::edited);
    rows.append(row);
}

void AddressesEdit::buildRow(Row &row)
{
    const Metrics m = Metrics::application();
    auto *grid = new QGridLayout(row.whole);
    grid->setContentsMargins({});
    grid->setSpacing(m.px(6));
    fillLabels(*row.label, row.base.isEmpty() ? u"work"_s : row.base.label);
    row.label->setFixedWidth(m.px(124));
    row.street->setTabChangesFocus(true);
    row.street->setPlaceholderText(tr("Number and street"));
    row.street->setFixedHeight(2 * m.line() + m.px(22));
    row.postcode->setPlaceholderText(tr("Postcode"));
    row.postcode->setFixedWidth(m.px(124));
    row.city->setPlaceholderText(tr("Town"));
    row.country->setPlaceholderText(tr("Country"));
    grid->addWidget(row.label, 0, 0, Qt::AlignTop);
    grid->addWidget(row.street, 0, 1, 1, 2);
    grid->addWidget(row.remove, 0, 3, Qt::AlignTop);
    grid->addWidget(row.postcode, 1, 0);
    grid->addWidget(row.city, 1, 1);
    grid->addWidget(row.country, 1, 2);
    grid->addWidget(row.note, 2, 0, 1, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    column->addWidget(row.whole);
    connect(row.remove, &QToolButton::clicked, this, [this, whole = row.whole] {
        removeRow(whole);
        rename();
        Q_EMIT edited();
    });
}

void AddressesEdit::removeRow(QWidget *whole)
{
    rows.removeIf([whole](const Row &row) { return row.whole == whole; });
    const QList<QWidget *> parts = whole->findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->setObjectName({}); // until it is gone, nobody is to take it for the row in its place
    whole->hide();
    whole->deleteLater();
}

void AddressesEdit::rename()
{
    for (int i = 0; i < rows.size(); ++i) {
        const QString prefix = u"addresses.%1."_s.arg(i);
        const std::pair<QWidget *, QString> named[] = {{rows.at(i).street, tr("Number and street")},
                                                       {rows.at(i).postcode, tr("Postcode")},
                                                       {rows.at(i).city, tr("Town")},
                                                       {rows.at(i).country, tr("Country")},
                                                       {rows.at(i).label, tr("Kind of address")}};
        const QString keys[] = {u"street"_s, u"postcode"_s, u"city"_s, u"country"_s, u"label"_s};
        for (int k = 0; k < 5; ++k) {
            named[k].first->setObjectName(prefix + keys[k]);
            named[k].first->setAccessibleName(named[k].second);
        }
    }
    QList<QWidget *> order;
    for (const Row &row : std::as_const(rows))
        order += {row.label, row.street, row.postcode, row.city, row.country, row.remove};
    chainZones(order + QList<QWidget *>{add});
}

} // namespace coffret::ui
