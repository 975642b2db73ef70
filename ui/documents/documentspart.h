// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a record: added by a button, by dropping files anywhere on the record, or by pasting;
// several at once are one change. What is too large or no file is named and left out.
#pragma once

#include "ui/common/filechooser.h"
#include "ui/documents/documentdesk.h"
#include "ui/documents/newfiles.h"
#include "ui/records/recordpart.h"

class QPushButton;
class QStackedLayout;

namespace coffret::ui {

class Banner;
class BusyLine;
class DropZone;
class EmptyState;

class DocumentsPart final : public RecordPart
{
    Q_OBJECT

public:
    DocumentsPart(workspace::Workspace &workspace, FileChooser &files, QWidget &record, const Clock &clock,
                  QObject *parent = nullptr);
    QWidget &widget() override { return *page; }
    QString title() const override;
    RecordPage::Place place() const override { return RecordPage::Place::BesideWhenWide; }
    void open(crm::DocumentId document);
    void add(const NewFiles &files);
    void paste();
    void choose(); // asks for files
    DocumentList &documents() { return *list; }

protected:
    void load() override;
    void begin(const RecordView &view) override;

private:
    void build();
    void sayRefused(const QList<RefusedFile> &refused);
    FileChooser &files;
    QWidget *page;
    DocumentModel model;
    DocumentDesk desk;
    DropZone *zone;
    Banner *banner;
    QPushButton *addButton;
    DocumentList *list;
    EmptyState *nothing;
    QWidget *listPage;
    QStackedLayout *stack;
    std::optional<crm::PartyRef> seen;
};

} // namespace coffret::ui
