// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/vaultheading.h"

#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

VaultHeading::VaultHeading(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(56) + m.px(14), m.px(4), 0, m.px(4));
    column->setSpacing(m.px(2));
    title = new TextLabel({}, {TextSize::Page, Weight::Semibold, Role::Text}, Wrap::Words);
    line = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    column->addStretch();
    column->addWidget(title);
    column->addWidget(line);
    column->addStretch();
    setMinimumHeight(m.px(56));
}

void VaultHeading::say(Sign newSign, const QString &titleText, const QString &lineText)
{
    sign = newSign;
    title->setText(titleText);
    line->setText(lineText);
    line->setVisible(!lineText.isEmpty());
    update();
}

void VaultHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics m = Metrics::application();
    const Theme &t = Theme::current();
    const int side = m.px(56);
    const QRect square(0, (height() - side) / 2, side, side);
    const bool locked = sign == Sign::Locked;
    Paint(painter).panel(square, m.px(12), t[locked ? Role::NeutralBg : Role::Accent],
                         locked && t.isHighContrast() ? t[Role::Border] : QColor());
    const int icon = m.px(28);
    const QRect box(square.center() - QPoint(icon / 2 - 1, icon / 2 - 1), QSize(icon, icon));
    paintIcon(painter, locked ? u"lock"_s : u"vault"_s, box, t[locked ? Role::Neutral : Role::OnAccent]);
}

QString readableFolder(const QString &vaultPath)
{
    const QString folder = QDir::cleanPath(QFileInfo(vaultPath).absolutePath());
    const QString home = QDir::homePath();
    QStringList parts = (folder.startsWith(home) ? folder.mid(home.size()) : folder).split(u'/', Qt::SkipEmptyParts);
    while (parts.size() > 3)
        parts.removeFirst();
    return parts.isEmpty() ? QDir::toNativeSeparators(folder) : parts.join(u" › "_s);
}

QString vaultName(const QString &vaultPath)
{
    return QFileInfo(QDir::cleanPath(vaultPath)).completeBaseName();
}

} // namespace coffret::ui
