// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing to show: an icon, the fact, one sentence, one or two actions. Where there is
// little height it leaves out the icon and the room around, never a word.
#pragma once

#include <QString>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace coffret::ui {

class TextLabel;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void say(const QString &iconName, const QString &fact, const QString &sentence);
    void offer(const QString &primary, const QString &second = {}); // empty: no button
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void primaryChosen();
    void secondChosen();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void arrange();
    enum class Room { Usual, Low };
    void give(Room room);
    QString iconName;
    QLabel *picture;
    TextLabel *factLabel;
    TextLabel *sentenceLabel;
    QPushButton *primary;
    QPushButton *second;
    QBoxLayout *row;
};

} // namespace coffret::ui
