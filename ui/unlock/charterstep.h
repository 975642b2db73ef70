// SPDX-License-Identifier: GPL-3.0-or-later
// The notice about the access log and the charter, to be read in full, printed if wished, and accepted: the box is never
// ticked beforehand. version() is what was on the page.
#pragma once

#include <QWidget>
#include <functional>

class QCheckBox;

namespace coffret::ui {

class FieldNote;
class ReadingText;

class CharterStep : public QWidget
{
    Q_OBJECT

public:
    explicit CharterStep(QWidget *parent = nullptr);
    void start(); // from the top, not accepted
    bool check(); // says under the box what is missing
    QString version() const;
    QWidget *text() const;
    static QString markdown(); // both, one below the other

Q_SIGNALS:
    void printAsked(const QString &html);

private:
    ReadingText *reading;
    QCheckBox *accepted;
    FieldNote *note;
};

} // namespace coffret::ui
