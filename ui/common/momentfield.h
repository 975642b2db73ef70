// SPDX-License-Identifier: GPL-3.0-or-later
// A day and a time of day as a person types them: « 20/11/2026 », « 20/11 », « hier », « 14 h 30 »,
// « 14:30 », « 1430 ». What cannot be understood keeps its text, is marked, and moment() gives nothing.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QWidget>
#include <optional>

class QLineEdit;

namespace coffret::ui {

// A day and month alone are those of this year; ISO dates are understood in every language.
std::optional<QDate> typedDay(const QString &text, QDate today, const QLocale &locale = QLocale());
std::optional<QTime> typedTime(const QString &text);
QString dayToType(QDate day, const QLocale &locale = QLocale());

class MomentField : public QWidget
{
    Q_OBJECT

public:
    explicit MomentField(QWidget *parent = nullptr);
    void setMoment(const QDateTime &moment); // also what « today » is
    std::optional<QDateTime> moment() const;
    bool isTouched() const { return touched; } // by the person, since setMoment()

Q_SIGNALS:
    void edited();

private:
    void check();
    QLineEdit *day;
    QLineEdit *time;
    QDate today;
    bool touched = false;
};

} // namespace coffret::ui
