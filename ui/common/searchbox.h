// SPDX-License-Identifier: GPL-3.0-or-later
// The search field of a list: speaks 80 ms after the last key, at once on Enter. Esc empties it; Esc
// in an empty field, Down and Enter hand the focus to the list. Where what can be searched for does not fit,
// it says only that it searches; the accessible name always says all.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace coffret::ui {

class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &text);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void speak();
    QString hint;
    QTimer pause;
    QString said;
};

} // namespace coffret::ui
