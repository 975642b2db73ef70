// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of an import: a file is chosen or dropped, what was found out about it is shown and can be
// corrected (encoding, separator, header, sheet, program), with its first rows as they are read. Before that,
// the imports of the last thirty days, each of which can be undone.
#pragma once

#include "core/exchange/importer.h"

#include <QWidget>

class QComboBox;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace coffret::ui {

class EmptyState;
class FormRows;
class PreviewModel;

class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(QWidget *parent = nullptr);
    void showStart();
    void showPast(const QList<exchange::ImportRecord> &imports, QDate today);
    void setChoices(const exchange::ScanChoices &kept) { choices = kept; }
    void show(const exchange::ImportScan &scan);
    using QWidget::show;

Q_SIGNALS:
    void chooseAsked();
    void corrected(const exchange::ScanChoices &choices);
    void undoAsked(const coffret::crm::ImportId &id);

private:
    QWidget *buildFacts();
    void connectChoices();
    void fillHeaderChoice(const exchange::ImportScan &scan);
    QStackedLayout *stack;
    EmptyState *start;
    QWidget *past;
    QVBoxLayout *pastRows;
    QWidget *facts;
    FormRows *form;
    QComboBox *preset;
    QComboBox *encoding;
    QComboBox *separator;
    QComboBox *header;
    QComboBox *sheet;
    QTableView *preview;
    PreviewModel *rows;
    exchange::ScanChoices choices; // what the person corrected about this file
};

} // namespace coffret::ui
