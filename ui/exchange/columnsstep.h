// SPDX-License-Identifier: GPL-3.0-or-later
// The second step of an import: the columns above, the dry run below. Where every column found its place the
// columns are folded into one line; where the window is low, columns or rows are seen, not both. With the
// columns stands the program the file is taken to come from; another one can be said there.
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace coffret::exchange {
struct ImportScan;
}

namespace coffret::ui {

class MappingPane;
class TextLabel;
class TrialPane;

class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget *parent = nullptr);
    enum class Fold { Open, Folded };
    void show(const exchange::ImportScan &scan);
    using QWidget::show;
    void fold(Fold fold);
    MappingPane &mapping() { return *columns; }
    TrialPane &trial() { return *rows; }

Q_SIGNALS:
    void programChosen(const QString &preset);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *buildOrigin();
    TextLabel *facts;
    QWidget *origin;
    QComboBox *program;
    QPushButton *toggle;
    MappingPane *columns;
    TrialPane *rows;
    QWidget *line;
    Fold state = Fold::Folded;
    bool table = true;
};

} // namespace coffret::ui
