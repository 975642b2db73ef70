// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence under a field: an icon and words in the colour of its tone. Without a sentence it takes
// no room. Errors tell screen readers.
#pragma once

#include "ui/common/paint.h"

#include <QWidget>

namespace coffret::ui {

class TextLabel;

class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(Tone tone, QWidget *parent = nullptr);
    void say(const QString &sentence);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone tone;
    TextLabel *words;
};

} // namespace coffret::ui
