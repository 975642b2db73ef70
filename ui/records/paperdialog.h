// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a record go on paper, and whether on paper or into a PDF. It does not stop the program,
// and the lock takes it away.
#pragma once

#include "ui/records/recordpaper.h"

#include <QDialog>

class QCheckBox;

namespace coffret::ui {

class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    PaperDialog(const QString &recordName, const PaperParts &parts, QWidget *parent);
    PaperParts parts() const;

Q_SIGNALS:
    void printAsked(const coffret::ui::PaperParts &parts);
    void pdfAsked(const coffret::ui::PaperParts &parts);

private:
    QCheckBox *fields;
    QCheckBox *tasks;
    QCheckBox *timeline;
    QCheckBox *documents;
    QCheckBox *history;
};

} // namespace coffret::ui
