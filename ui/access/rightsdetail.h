// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the matrix: what the profile in front may see and do, one by one, beginning with the cell in front. Only to
// be read; the shipped profiles do not change.
#pragma once

#include "core/access/profile.h"
#include "ui/access/accesswords.h"
#include "ui/common/card.h"

class QVBoxLayout;

namespace coffret::ui {

class RightsDetail : public Surface
{
    Q_OBJECT

public:
    explicit RightsDetail(QWidget *parent = nullptr);
    void show(const access::Profile &profile, RightsColumn column, const QString &accounts);
    using QWidget::show;

private:
    void title(const QString &text);
    void line(const QString &name, const QString &value, Tone tone = Tone::Neutral);
    void sentence(const QString &text);
    QVBoxLayout *column;
    QWidget *content = nullptr;
};

} // namespace coffret::ui
