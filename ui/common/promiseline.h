// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet statement: an icon and a sentence, both muted.
#pragma once

#include <QString>
#include <QWidget>

namespace coffret::ui {

class PromiseLine : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Normal, Small };
    PromiseLine(const QString &iconName, const QString &sentence, Size size = Size::Normal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconSide() const;
    QString iconName;
    Size size;
};

} // namespace coffret::ui
