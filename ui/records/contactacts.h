// SPDX-License-Identifier: GPL-3.0-or-later
// « Appel » and « E-mail » of a record. A call is written in the box of the timeline, with the numbers to
// dial below it; an e-mail is opened in the mail program of this computer and noted in the timeline, which
// undo takes back. Without such a program a sentence says so, and nothing is noted.
#pragma once

#include "ui/common/linkopener.h"
#include "ui/records/recordpart.h"

namespace coffret::ui {

class RecordPage;

class ContactActs : public QObject
{
    Q_OBJECT

public:
    ContactActs(workspace::Workspace &workspace, RecordPage &page, LinkOpener &opener, QObject *parent = nullptr);

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void refused(const coffret::Error &error);
    void composing(); // the timeline is to be seen

private:
    void call();
    void dial(const QString &number);
    void mail(const QString &address);
    workspace::Workspace &workspace;
    RecordPage &page;
    LinkOpener &opener;
};

} // namespace coffret::ui
