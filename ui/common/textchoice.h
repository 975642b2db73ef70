// SPDX-License-Identifier: GPL-3.0-or-later
// A choice without edge, as wide as what is chosen and not as its longest word, so that two of them
// share a narrow line; the arrow stands right behind the text.
#pragma once

#include <QComboBox>

namespace coffret::ui {

class TextChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit TextChoice(const QString &accessibleName, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QSize sizeFor(int textWidth) const;
};

} // namespace coffret::ui
