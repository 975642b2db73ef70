// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the home page: block title, a remark in muted and a link at the right, a line, the content.
#pragma once

#include "ui/common/card.h"

class QPushButton;
class QVBoxLayout;

namespace coffret::ui {

class TextLabel;

class HomeCard : public Card
{
    Q_OBJECT

public:
    HomeCard(const QString &title, const QString &link = {}, QWidget *parent = nullptr);
    void setRemark(const QString &text);
    void setLink(const QString &text);
    void add(QWidget *content);

Q_SIGNALS:
    void linkChosen();

private:
    QVBoxLayout *column;
    TextLabel *remark;
    QPushButton *link;
};

} // namespace coffret::ui
