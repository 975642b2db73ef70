// SPDX-License-Identifier: GPL-3.0-or-later
// Two records side by side, to read: each field with both values, what is alike said once. Only layout.
#pragma once

#include "ui/duplicates/mergecase.h"

#include <QDate>
#include <QScrollArea>

class QVBoxLayout;

namespace coffret::ui {

class Comparison : public QScrollArea
{
    Q_OBJECT

public:
    explicit Comparison(QWidget *parent = nullptr);
    void show(const MergeCase &merge, const QString &why, const QHash<QByteArray, QString> &people, QDate today);
    using QWidget::show;
    void clear();
    QString text() const; // all that stands there, for tests

private:
    void addHeads(const MergeCase &merge, const QHash<QByteArray, QString> &people, QDate today);
    void addRow(const QString &field, const QString &one, const QString &other);
    QWidget *content = nullptr;
    QVBoxLayout *column = nullptr;
};

} // namespace coffret::ui
