// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/countersrow.h"

#include "ui/common/buttons.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/exchange/importwords.h"

#include <QButtonGroup>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

CountersRow::CountersRow(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Rows shown"));
    group = new QButtonGroup(this);
    for (int kind = 0; kind < TrialKinds; ++kind) {
        QPushButton *made = button({});
        made->setParent(this);
        made->setObjectName(u"counter%1"_s.arg(kind));
        made->setCheckable(true);
        if (const QString name = kindIcon(TrialKind(kind)); !name.isEmpty())
            made->setIcon(icon(name, coloursOf(kindTone(TrialKind(kind))).text));
        group->addButton(made, kind);
        buttons += made;
    }
    buttons.first()->setChecked(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(group, &QButtonGroup::idClicked, this, [this](int kind) { Q_EMIT chosen(TrialKind(kind)); });
}

void CountersRow::show(const Trial &trial)
{
    for (int kind = 0; kind < TrialKinds; ++kind) {
        const qint64 number = trial.count(TrialKind(kind));
        setButtonText(buttons.at(kind), counterWord(TrialKind(kind), number));
        buttons.at(kind)->setVisible(kind == 0 || number > 0 || buttons.at(kind)->isChecked());
    }
    arrange(width(), Arrange::Place);
    updateGeometry();
}

void CountersRow::choose(TrialKind kind)
{
    buttons.at(int(kind))->setChecked(true);
    buttons.at(int(kind))->show();
    arrange(width(), Arrange::Place);
}

int CountersRow::arrange(int width, Arrange how) const
{
    const int gap = Metrics::application().px(8);
    int x = 0;
    int y = 0;
    int line = 0;
    for (QPushButton *each : buttons) {
        if (each->isHidden())
            continue;
        const QSize size = each->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + gap;
        }
        if (how == Arrange::Place)
            each->setGeometry(x, y, size.width(), size.height());
        x += size.width() + gap;
        line = size.height();
    }
    return y + line;
}

QSize CountersRow::sizeHint() const
{
    return {Metrics::application().px(400), heightForWidth(qMax(width(), Metrics::application().px(400)))};
}

QSize CountersRow::minimumSizeHint() const
{
    return {Metrics::application().px(160), buttons.first()->sizeHint().height()};
}

void CountersRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), Arrange::Place);
}

} // namespace coffret::ui
