// SPDX-License-Identifier: GPL-3.0-or-later
// « À faire maintenant — 1 sur 3 »: one thing, why, and its verb; « Plus tard » shows the next.
#pragma once

#include "ui/home/nextactions.h"

#include <QWidget>

class QPushButton;

namespace coffret::ui {

class TextLabel;

class ActionCard : public QWidget
{
    Q_OBJECT

public:
    explicit ActionCard(QWidget *parent = nullptr);
    void show(const QList<NextAction> &actions); // none: it hides
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &key);
    void putOff(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NextAction action;
    TextLabel *place;
    TextLabel *title;
    TextLabel *sentence;
    QPushButton *verb;
    QPushButton *later;
};

} // namespace coffret::ui
