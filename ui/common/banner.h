// SPDX-License-Identifier: GPL-3.0-or-later
// A fact that stays until its cause ends: tinted, across its zone, « Fact. What follows. » and at most
// one link. Showing an error or a warning tells screen readers.
#pragma once

#include "ui/common/paint.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace coffret::ui {

class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    void say(Tone tone, const QString &fact, const QString &rest, const QString &link = {});
    void quiet() { hide(); }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone tone = Tone::Info;
    QLabel *words;
    QPushButton *link;
};

} // namespace coffret::ui
