// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with several records at once, in place of the view line: how many are chosen, all results
// at one press, and the actions. An action that needs a value asks for it in place; the button that does it
// says how many records it changes. While work is under way its progress stands here, with a way to stop.
#pragma once

#include "core/crm/bulkbook.h"
#include "ui/records/filterwords.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace coffret::ui {

class BusyLine;
class TextLabel;

class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 unasked = 50; // more than that are never deleted by one press

    explicit SelectionBar(QWidget *parent = nullptr);
    void show(qint64 chosen, qint64 results, bool everything);
    using QWidget::show;
    void offerTags(const QStringList &tags);
    void setNames(const FilterNames &names) { known = names; }
    void askDelete(); // the Delete key
    void begin(const QString &sentence);
    void progress(int thousandths);
    void finish();
    bool isBusy() const { return busy; }

Q_SIGNALS:
    void allAsked();
    void left();
    void changeAsked(const coffret::crm::BulkChange &change);
    void tagsWanted();
    void exportAsked();
    void printAsked();
    void pdfAsked();
    void stopAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Action { Tag, Untag, Status, Owner, Language, Source, Delete };
    QWidget *buildTop();
    QWidget *buildActions();
    QWidget *buildLine();
    void add(QWidget *row, Action action, const QString &name, const QString &text, const QString &iconName);
    void open(Action action);
    void fill();
    void say();
    void apply();
    void closeLine();
    QString verb() const;
    std::optional<crm::BulkChange> change() const;

    qint64 chosen = 0;
    qint64 results = 0;
    bool everything = false;
    bool busy = false;
    Action action = Action::Tag;
    QStringList tags;
    FilterNames known;
    TextLabel *sentence;
    QPushButton *all;
    QWidget *actions;
    QWidget *line;
    TextLabel *question;
    QComboBox *value;
    QPushButton *agree;
    BusyLine *busyLine;
};

} // namespace coffret::ui
