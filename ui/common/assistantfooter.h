// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of an assistant's page: the way out at the left, a sentence, and at the right the way back and
// the verb that says what comes next. Where the window is narrow the sentence stands above the buttons. With
// nothing to say and nothing to press it is not there.
#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace coffret::ui {

class TextLabel;

class AssistantFooter : public QWidget
{
    Q_OBJECT

public:
    explicit AssistantFooter(QWidget *parent = nullptr);
    void setLeave(const QString &text); // "Cancel", "Save and close"; empty: no way out here
    void setSentence(const QString &text);
    void setBack(const QString &text); // "Back"; empty: none
    void setVerb(const QString &text); // "Compare the 3 duplicates"; empty: none
    enum class Room { Usual, Low };    // in a low window the buttons count more than the sentence
    void setRoom(Room room);
    void setWaiting(bool waiting); // while something runs neither way on nor back can be chosen
    QPushButton &verb() { return *verbButton; }

Q_SIGNALS:
    void leaveAsked();
    void backAsked();
    void verbAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QPushButton *leaveButton;
    TextLabel *sentenceLabel;
    QPushButton *backButton;
    QPushButton *verbButton;
    QBoxLayout *column;
    QBoxLayout *row;
    bool above = false;
    Room room = Room::Usual;
};

} // namespace coffret::ui
