// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textchoice.h"

#include "ui/common/coffretstyle.h"

#include <QStyleOptionComboBox>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

TextChoice::TextChoice(const QString &accessibleName, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(accessibleName);
    setProperty(KindProperty, u"text"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

QSize TextChoice::sizeHint() const
{
    return sizeFor(fontMetrics().horizontalAdvance(currentText()));
}

// Squeezed, the text is elided.
QSize TextChoice::minimumSizeHint() const
{
    return sizeFor(qMin(fontMetrics().averageCharWidth() * 4, fontMetrics().horizontalAdvance(currentText())));
}

QSize TextChoice::sizeFor(int textWidth) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, QSize(textWidth, fontMetrics().height()), this);
}

} // namespace coffret::ui
