// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen for two records to become one: which of them stays, then field by field its value, or
// what is left out of a list. Choices to and from the struct; it knows no vault.
#pragma once

#include "ui/duplicates/mergecase.h"

#include <QDate>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace coffret::ui {

class MergeForm : public QWidget
{
    Q_OBJECT

public:
    explicit MergeForm(QWidget *parent = nullptr);
    void setCase(const MergeCase &merge, const MergeChoices &choices, const QHash<QByteArray, QString> &people,
                 QDate today);
    const MergeChoices &choices() const { return current; }
    const MergeCase &records() const { return merge; }
    void focusFirst();
    QWidget *last() const; // in the order of Tab

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addKept();
    void addSingle(const MergeRow &row);
    void addList(const MergeRow &row);
    QBoxLayout *addRow(const QString &label);
    void arrange();
    void choose(const QString &field, Take take);
    QString origin(const QString &field, Take side) const;

    MergeCase merge;
    MergeChoices current;
    QHash<QByteArray, QString> people;
    QDate today;
    QWidget *content = nullptr;
    QVBoxLayout *column = nullptr;
    QList<QBoxLayout *> pairs; // side by side, or one above the other
};

} // namespace coffret::ui
