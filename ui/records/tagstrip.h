// SPDX-License-Identifier: GPL-3.0-or-later
// State pill and tags of a record on one line, changed in place: « + » opens a field that completes from
// the tags there are, a tag opens its small menu. Tags that find no room are behind « +3 ». It signals
// the tags as they should be; somebody else keeps them.
#pragma once

#include "ui/common/paint.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QStringListModel;

namespace coffret::ui {

class TagStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TagStrip(QWidget *parent = nullptr);
    void show(const QString &stateWord, Tone stateTone, const QStringList &tags);
    using QWidget::show;
    void setRoom(int width); // how much of its line it may take
    void setKnown(const QStringList &names);
    void beginAdding();
    bool isAdding() const;
    void endAdding(); // what was being typed goes

Q_SIGNALS:
    void changed(const QStringList &tags);
    void knownWanted(); // the field opens: setKnown() with the names there are

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void giveRoomToField();
    QPushButton *chip(const QString &tag);
    void addRest(int from);
    void offerRemoval(QMenu &menu, const QString &tag);
    QHBoxLayout *row;
    QLineEdit *field;
    QPushButton *add;
    QStringListModel *known;
    QList<QWidget *> pieces;
    QString word;
    Tone tone = Tone::Neutral;
    QStringList tags;
    int room = 0;
};

} // namespace coffret::ui
