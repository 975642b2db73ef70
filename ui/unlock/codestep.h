// SPDX-License-Identifier: GPL-3.0-or-later
// The account and the six words an owner gave. The words stay in their field until the person goes on or leaves, so that a
// wrong one can be put right; the field empties itself when it was out of sight for 30 seconds.
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;

namespace coffret::ui {

class FormRows;
class PasswordField;
class TextLabel;

class CodeStep : public QWidget
{
    Q_OBJECT

public:
    explicit CodeStep(QWidget *parent = nullptr);
    void start(const QString &vault, const QString &login, const Secret &code);
    bool check(); // says what is missing under its field
    QString login() const;
    Secret code() const;
    void complain(const QString &sentence); // under the code
    void refuse();                          // wrong, unknown or used: nobody is told which
    void clear();
    void focusFirstGap();

private:
    TextLabel *introduction;
    FormRows *rows;
    QLineEdit *loginEdit;
    PasswordField *words;
};

} // namespace coffret::ui
