// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery key of a new vault, shown once: to print or copy, and two of its groups to type again
// before the vault opens, so that nobody goes on without having it on paper.
#pragma once

#include "core/base/secret.h"
#include "ui/common/card.h"

#include <QStringList>

class QLineEdit;

namespace coffret::ui {

class FieldNote;
class TextLabel;

class RecoverySheet : public Card
{
    Q_OBJECT

public:
    explicit RecoverySheet(QWidget *parent = nullptr);
    ~RecoverySheet() override;
    // Which two groups are asked (from 0); the key is UTF-8 text in groups joined by hyphens.
    void show(const Secret &key, int firstGroup, int secondGroup);
    using QWidget::show;
    void wipe();

Q_SIGNALS:
    void printAsked(const QStringList &groups);
    void copyAsked(const QString &key);
    void confirmed();

private:
    void build();
    void check();
    QStringList groups;
    int asked[2] = {0, 1};
    class QGridLayout *grid;
    QList<TextLabel *> groupLabels;
    TextLabel *labels[2];
    QLineEdit *edits[2];
    FieldNote *note;
};

} // namespace coffret::ui
