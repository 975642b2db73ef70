// SPDX-License-Identifier: GPL-3.0-or-later
// Several postal addresses, each with label, street lines, postcode, town and country. What the form
// does not show of an address (box, region) stays as it was.
#pragma once

#include "core/crm/party.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace coffret::ui {

class FieldNote;

class AddressesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit AddressesEdit(QWidget *parent = nullptr);
    void setAddresses(const QList<crm::Address> &addresses);
    QList<crm::Address> addresses() const;
    void remark(int position, const QString &sentence);
    void clearRemarks();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *whole;
        QComboBox *label;
        QPlainTextEdit *street;
        QLineEdit *postcode;
        QLineEdit *city;
        QLineEdit *country;
        QToolButton *remove;
        FieldNote *note;
        crm::Address base;
    };
    void addRow(const crm::Address &address);
    void buildRow(Row &row);
    void removeRow(QWidget *whole);
    crm::Address read(const Row &row) const;
    void rename();
    QVBoxLayout *column;
    QPushButton *add;
    QList<Row> rows;
};

} // namespace coffret::ui
