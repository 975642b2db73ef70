// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/common/coffretstyle.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

void setKind(QWidget *button, Kind kind)
{
    static const QString names[] = {u"quiet"_s, u"primary"_s, u"text"_s, u"link"_s, u"danger"_s};
    button->setProperty(KindProperty, names[int(kind)]);
    button->update();
}

void setButtonText(QPushButton *button, const QString &text)
{
    button->setText(text);
    QString name = text.section(u'\t', 0, 0);
    button->setAccessibleName(name.remove(u'&'));
}

QPushButton *button(const QString &text, Kind kind, const QString &iconName)
{
    auto *made = new QPushButton;
    setButtonText(made, text);
    setKind(made, kind);
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

QPushButton *iconButton(const QString &iconName, const QString &name, Kind kind)
{
    QPushButton *made = button({}, kind, iconName);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

QToolButton *smallIconButton(const QString &iconName, const QString &name)
{
    auto *made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    const Metrics m = Metrics::application();
    made->setIconSize(QSize(m.icon(), m.icon()));
    return made;
}

} // namespace coffret::ui
