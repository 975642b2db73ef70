// SPDX-License-Identifier: GPL-3.0-or-later
// Builds forms: each row is a label (the field's buddy), the field, and room for a sentence under it.
// Every field gets its key as objectName and its label as accessible name, so that tests find it by
// name and screen readers say it. Labels stand at the left, above the field when there is little room.
#pragma once

#include "ui/common/paint.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace coffret::ui {

class FieldNote;
class PasswordField;
class TextLabel;

class FormRows : public QWidget
{
    Q_OBJECT

public:
    enum class Labels { Beside, Above };
    explicit FormRows(Labels labels = Labels::Beside, QWidget *parent = nullptr);

    void group(const QString &title);
    QLineEdit *line(const QString &key, const QString &label, const QString &hint = {});
    QPlainTextEdit *text(const QString &key, const QString &label, int lines);
    QComboBox *choice(const QString &key, const QString &label, const QList<std::pair<QString, QString>> &options);
    PasswordField *password(const QString &key, const QString &label);
    void add(const QString &key, const QString &label, QWidget *field);
    void addWide(QWidget *widget); // without a label

    void remark(const QString &key, Tone tone, const QString &sentence);
    void clearRemarks();

Q_SIGNALS:
    void edited();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    struct Notes
    {
        QWidget *field;
        FieldNote *warning;
        FieldNote *error;
    };
    QGridLayout *grid;
    Labels labels;
    int row = 0;
    QList<QWidget *> order; // of Tab
    QHash<QString, Notes> notes;
};

} // namespace coffret::ui
