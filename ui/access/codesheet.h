// SPDX-License-Identifier: GPL-3.0-or-later
// The code of an invitation, shown once: six words for the person's ear or a sheet of paper. Leaving the sheet, or the
// page, wipes them.
#pragma once

#include "core/base/secret.h"
#include "ui/common/card.h"

#include <QStringList>

class QGridLayout;
class QPushButton;

namespace coffret::ui {

class TextLabel;

class CodeSheet : public Card
{
    Q_OBJECT

public:
    explicit CodeSheet(QWidget *parent = nullptr);
    ~CodeSheet() override;
    // `until` as words; the code is UTF-8, its words parted by blanks or hyphens.
    void show(const QString &name, const QString &login, const Secret &code, const QString &until);
    using QWidget::show;
    void wipe();
    bool isWiped() const { return code.isEmpty(); }
    void setCopySeconds(int seconds);
    void focusFirst();

Q_SIGNALS:
    void copyAsked(const QString &code);
    void done();

private:
    QString code;
    TextLabel *title;
    TextLabel *sentence;
    QGridLayout *grid;
    QList<TextLabel *> words;
    QPushButton *copy;
    QPushButton *leave;
};

} // namespace coffret::ui
