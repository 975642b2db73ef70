// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filterchips.h"

#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/metrics.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

FilterChips::FilterChips(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"filterChips"_s);
    auto *flow = new FlowLayout(m.px(6), this);
    flow->setContentsMargins(m.px(16), 0, m.px(16), m.px(8));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterChips::show(const QList<FilterChip> &chips)
{
    for (QWidget *old : std::as_const(buttons)) {
        layout()->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    buttons.clear();
    for (const FilterChip &chip : chips) {
        auto *made = button(chip.text, Kind::Quiet, u"x"_s);
        made->setObjectName(u"chip%1"_s.arg(int(chip.part)));
        made->setAccessibleName(tr("Lift the filter: %1").arg(chip.text));
        made->setToolTip(made->accessibleName());
        made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(made, &QPushButton::clicked, this, [this, part = chip.part] { Q_EMIT lifted(part); });
        layout()->addWidget(made);
        buttons += made;
    }
    setVisible(!chips.isEmpty());
    updateGeometry();
}

} // namespace coffret::ui
