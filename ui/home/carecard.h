// SPDX-License-Identifier: GPL-3.0-or-later
// « Sécurité du fichier clients »: what is true of the vault today, one dated sentence a row, with a tick
// where nothing is to be done. It says nothing the program does not know.
#pragma once

#include "ui/home/homecard.h"
#include "ui/home/homefacts.h"

namespace coffret::ui {

struct CareFact
{
    QString title;
    QString sentence;
    Tone tone = Tone::Success;
    bool operator==(const CareFact &) const = default;
};

QList<CareFact> careFacts(const HomeFacts &facts);

class CareCard : public HomeCard
{
    Q_OBJECT

public:
    explicit CareCard(QWidget *parent = nullptr);
    void show(const QList<CareFact> &facts);
    using QWidget::show;

private:
    QWidget *rows;
    QList<CareFact> shown;
};

} // namespace coffret::ui
