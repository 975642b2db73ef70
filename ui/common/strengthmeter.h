// SPDX-License-Identifier: GPL-3.0-or-later
// Four segments and a word for how long a password would stand. It only shows what it is told; the
// estimate is made by the password rules. The word is also its accessible name.
#pragma once

#include <QString>
#include <QWidget>

namespace coffret::ui {

class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);
    // `score` 0 (nothing typed) to 4; `word` "Strong", `estimate` "centuries to guess".
    void rate(int score, const QString &word, const QString &estimate);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int score = 0;
    QString word;
    QString estimate;
};

} // namespace coffret::ui
