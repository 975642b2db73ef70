// SPDX-License-Identifier: GPL-3.0-or-later
// Whose vault it will be and where: organisation, person, account, folder. Account and folder follow
// what is typed above them until they are typed themselves.
#pragma once

#include "core/workspace/requests.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace coffret::ui {

class FileChooser;
class FormRows;

class OwnerForm : public QWidget
{
    Q_OBJECT

public:
    OwnerForm(FileChooser &files, const QString &documents, QWidget *parent = nullptr);
    bool check(); // says what is missing under its field
    void fill(workspace::CreateRequest &request) const;
    void complain(const QString &key, const QString &sentence);
    QString login() const;
    QString organisation() const;

private:
    void follow();
    FileChooser &files;
    QString documents;
    FormRows *rows;
    QLineEdit *organisationEdit;
    QLineEdit *person;
    QLineEdit *loginEdit;
    QLineEdit *place;
};

// A line with a button beside it, which is how a path is asked for.
QWidget *withButton(QLineEdit *edit, QPushButton *button);

} // namespace coffret::ui
