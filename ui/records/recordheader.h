// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a record: avatar, name, state and tags, one line below with the company as a link, and at
// the right what can be done with it. Where there is little room the buttons shrink to their icons, and
// tags go behind one button; the name is the last to give way.
#pragma once

#include "ui/records/recordview.h"

#include <QKeySequence>
#include <QWidget>
#include <functional>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace coffret::ui {

class Avatar;
class LinkLine;
class TagStrip;
class TextLabel;

class RecordHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHeader(QWidget *parent = nullptr);
    void show(const RecordView &record);
    using QWidget::show;
    void setBack(const QString &text); // « ← Contacts » when the record replaces the list; empty: none
    TagStrip &tags() { return *tagStrip; }
    const RecordView &record() const { return view; }
    void askMail(); // to the one address, or which
    // For « ⋯ », above what is always in it; `run` is called when it is chosen.
    void addAction(const QString &icon, const QString &text, const QKeySequence &shortcut, std::function<void()> run);

Q_SIGNALS:
    void editAsked();
    void removeAsked();
    void backAsked();
    void callAsked();
    void mailAsked(const QString &address);
    void linkFollowed(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        QString icon;
        QString text;
        QString keys;
        std::function<void()> run;
    };
    void buildNames();
    void buildButtons();
    void showMenu();
    void arrange();
    void showName(int room);
    int buttonsWidth() const;
    void setLabels(bool wide);
    QVBoxLayout *rows;
    QHBoxLayout *top;
    QVBoxLayout *nameColumn;
    QHBoxLayout *nameRow;
    QPushButton *back;
    Avatar *avatar;
    QWidget *names;
    TextLabel *name;
    LinkLine *line;
    TagStrip *tagStrip;
    QPushButton *call;
    QPushButton *mail;
    QPushButton *edit;
    QPushButton *more;
    QList<Entry> entries;
    bool narrow = false;
    RecordView view;
};

} // namespace coffret::ui
