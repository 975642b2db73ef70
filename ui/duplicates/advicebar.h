// SPDX-License-Identifier: GPL-3.0-or-later
// A bar above a form or a record with something worth a look, and what can be done about it: one
// sentence, then its actions as links. Unlike a Banner it has several actions; it never takes the focus.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace coffret::ui {

struct AdviceAct
{
    QString key; // objectName of the button
    QString text;
    std::function<void()> run;
};

class AdviceBar : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceBar(QWidget *parent = nullptr);
    void say(const QString &fact, const QString &rest, const QList<AdviceAct> &acts);
    void quiet();
    QString sentence() const { return said; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString said;
    QLabel *words;
    QHBoxLayout *row;
};

} // namespace coffret::ui
