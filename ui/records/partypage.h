// SPDX-License-Identifier: GPL-3.0-or-later
// List and record side by side; under 1000 design pixels one of them at a time, with a way back. The form
// takes the place of the record while it is open. Only layout.
#pragma once

#include "ui/common/zonesplitter.h"
#include "ui/records/partylistpane.h"

#include <QWidget>

class QStackedLayout;

namespace coffret::ui {

class EditPage;
class EmptyState;
class PartyForm;
class RecordPage;

class PartyPage : public QWidget
{
    Q_OBJECT

public:
    PartyPage(PartySource &source, const ListPaneWords &words, PartyForm *form, QWidget *parent = nullptr);
    PartyListPane &list() { return *listPane; }
    RecordPage &record() { return *recordPage; }
    EditPage &edit() { return *editPage; }
    void showRecord();
    void showEdit();
    void showNothing();
    bool isEditing() const;
    void leaveEdit();  // back to the record, or to nothing
    void goToRecord(); // when there is room for one zone only
    void goToList();
    void showBeside();              // the record beside the table; the focus stays where it is
    QList<QWidget *> zones() const; // for F6, in order
    ZoneWidths widths() const;      // of list and fields, as they were dragged
    void setWidths(const ZoneWidths &widths);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();
    void takeShape();
    QString title;
    ZoneSplitter *splitter;
    PartyListPane *listPane;
    QWidget *right;
    QStackedLayout *stack;
    RecordPage *recordPage;
    EditPage *editPage;
    EmptyState *nothing;
    bool recordInFront = false;
};

} // namespace coffret::ui
