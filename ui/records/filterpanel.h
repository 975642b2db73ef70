// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of a list, one row each, in place above the list: a change shows in the list at once. A
// person's own choices (tags, towns, companies) are offered by who knows them; a company is chosen by its
// name and told apart by its id.
#pragma once

#include "core/crm/listfilter.h"
#include "ui/records/filterwords.h"

#include <QStringListModel>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace coffret::ui {

class FormRows;

struct CompanyChoice
{
    crm::CompanyId id;
    QString name;
};

class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(crm::PartyKind kind, QWidget *parent = nullptr);
    void setFilter(const crm::ListFilter &filter, const FilterNames &names);
    const crm::ListFilter &filter() const { return current; }
    void offerTags(const QStringList &tags);
    void offerCities(const QStringList &cities);
    void offerCompanies(const QList<CompanyChoice> &companies); // that fit what was typed
    void focusFirst();

Q_SIGNALS:
    void changed(const coffret::crm::ListFilter &filter);
    void companyTyped(const QString &text);
    void clearAsked();
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override;

private:
    void buildChoices();
    void buildTexts();
    QWidget *buildFoot();
    void fillTags();
    void read();
    void takeCompany();
    void say();

    crm::PartyKind kind;
    crm::ListFilter current;
    FilterNames names;
    QStringList tags;
    QList<CompanyChoice> offered;
    QScrollArea *area;
    FormRows *rows;
    QComboBox *status;
    QComboBox *owner;
    QComboBox *tag;
    QLineEdit *city;
    QLineEdit *company = nullptr;
    QComboBox *contacted;
    QComboBox *created;
    QComboBox *updated;
    QStringListModel cityNames;
    QStringListModel companyNames;
    QTimer typing;
};

} // namespace coffret::ui
