// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the name of a view in place of the view line: Enter keeps, Esc gives up. An objection stands
// under the field and the text stays.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace coffret::ui {

class FieldNote;

class ViewNameLine : public QWidget
{
    Q_OBJECT

public:
    explicit ViewNameLine(QWidget *parent = nullptr);
    void begin(const QString &name);
    void object(const QString &sentence);

Q_SIGNALS:
    void named(const QString &name);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    QLineEdit *field;
    FieldNote *note;
};

} // namespace coffret::ui
