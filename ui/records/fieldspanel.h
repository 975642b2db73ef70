// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a record, read first: groups of rows, each edited in place. A refresh that changes no
// key keeps the rows, and an edit in progress is never disturbed. A button leads to the full form.
#pragma once

#include "ui/records/recordview.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace coffret::ui {

class FieldRow;

class FieldsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FieldsPanel(QWidget *parent = nullptr);
    enum class Adding { Offered, NotAllowed };
    void show(const QList<FieldGroup> &groups, Adding adding = Adding::Offered);
    using QWidget::show;
    void focusFirst();
    QWidget *firstTarget() const; // null while there is no field

Q_SIGNALS:
    void edited(const QString &key, const QString &value);
    void followed(const QString &key);
    void revealAsked(const QString &key, const QString &motive);
    void addAsked();
    void earlierAsked(const QString &key); // what this field said before

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rebuild(const QList<FieldGroup> &groups);
    void fill(const QList<FieldGroup> &groups);
    FieldRow *rowOf(QWidget *inside) const;
    QWidget *content = nullptr;
    QStringList shape; // keys and titles of what stands there
    QHash<QString, FieldRow *> rows;
    FieldRow *first = nullptr;
    Adding adds = Adding::Offered;
    bool focusWanted = false; // as soon as there is a row
};

} // namespace coffret::ui
