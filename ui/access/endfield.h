// SPDX-License-Identifier: GPL-3.0-or-later
// When an account ends: never, with a last day, or after some days or hours, for a temporary one. A last day counts
// whole. Complains under itself and answers nothing when what is typed is no end.
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QWidget>
#include <optional>

class QComboBox;
class QLineEdit;

namespace coffret::ui {

class FieldNote;

class EndField : public QWidget
{
    Q_OBJECT

public:
    explicit EndField(QWidget *parent = nullptr);
    void start(TimeStamp end, QDate today);      // 0: none
    void setRequired(bool required);             // the profile is for accounts that end
    std::optional<TimeStamp> end(TimeStamp now); // 0: none
    void quiet();

Q_SIGNALS:
    void submitted();

private:
    enum Way { Never, LastDay, Days, Hours };
    void dress();
    std::optional<TimeStamp> dayTyped(TimeStamp now);
    std::optional<TimeStamp> spanTyped(TimeStamp now);
    std::optional<TimeStamp> complain(const QString &sentence);
    QComboBox *way;
    QLineEdit *value;
    FieldNote *note;
    QDate today;
    TimeStamp given = 0;
    QString givenText; // as shown: unchanged, the end keeps its hour
    bool required = false;
};

} // namespace coffret::ui
