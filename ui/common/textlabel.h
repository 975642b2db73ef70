// SPDX-License-Identifier: GPL-3.0-or-later
// A label whose size, weight and colour are roles, so that it follows a change of theme or text size.
// A heading says so to screen readers (Qt 6.4 has no heading role: its name is announced as static
// text, its description carries "heading").
#pragma once

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QLabel>

namespace coffret::ui {

struct TextLook
{
    TextSize size = TextSize::Body;
    Weight weight = Weight::Regular;
    Role role = Role::Text;
};

enum class Wrap { OneLine, Words };

class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, TextLook look = {}, Wrap wrap = Wrap::OneLine, QWidget *parent = nullptr);
    void setRole(Role role);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    TextLook look;
    bool dressing = false;
};

TextLabel *caption(const QString &text, Role role = Role::Muted);
TextLabel *blockTitle(const QString &text);
TextLabel *pageTitle(const QString &text);
TextLabel *paragraph(const QString &text, Role role = Role::Text);

} // namespace coffret::ui
