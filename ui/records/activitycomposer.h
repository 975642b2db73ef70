// SPDX-License-Identifier: GPL-3.0-or-later
// Where a note, call, meeting, e-mail or letter is written: one line until somebody writes in it, then
// with its kind, direction, length, subject and moment. The same box edits what was written before. The
// text stays until taken() says that it has been saved; draft() keeps it over a lock.
#pragma once

#include "core/crm/activity.h"

#include <QDateTime>
#include <QWidget>
#include <optional>

class QLineEdit;
class QPushButton;

namespace coffret::ui {

class MomentField;
class NoteBox;
class TextChoice;

class ActivityComposer : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityComposer(QWidget *parent = nullptr);
    NoteBox &note() { return *box; }
    void setPrompt(const QString &prompt);
    void setNow(const QDateTime &now) { moment = now; }           // what « now » is when the person begins
    void begin(crm::ActivityKind kind, crm::Direction direction); // of a new one; what is written stays
    void edit(const crm::Activity &activity);
    bool isSound() const;                                 // the moment can be read
    const crm::Activity &base() const { return started; } // null id: a new one
    crm::Activity activity() const;                       // as it stands in the fields; moment 0: now
    bool isEmpty() const;                                 // nothing a person would miss
    bool isNote() const;                                  // a plain new note and nothing else chosen
    void taken();                                         // empty and small again
    QString draft() const;
    void setDraft(const QString &draft);                         // plain text is taken as a note
    void offer(const QList<std::pair<QString, QString>> &links); // while a call is written: text, key

Q_SIGNALS:
    void written();   // save what activity() says
    void cancelled(); // of an edit: nothing changed
    void offerChosen(const QString &key);

private:
    void buildFields();
    void buildRows();
    void arrange();
    void fill(const crm::Activity &activity);
    void giveUp();
    void follow(const QWidget *focus);
    crm::ActivityKind kind() const;
    NoteBox *box;
    QWidget *details;
    QWidget *offers;
    TextChoice *kindChoice;
    TextChoice *directionChoice;
    QLineEdit *minutes;
    QWidget *length;
    QLineEdit *subject;
    MomentField *when;
    QPushButton *cancel;
    QPushButton *save;
    crm::Activity started;
    std::optional<crm::Activity> waiting; // a new one that was begun before another was edited
    QDateTime moment;
    QString prompt;
    bool open = false;
    bool movedMoment = false; // of a draft that had one of its own
};

} // namespace coffret::ui
