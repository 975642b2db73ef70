// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/coffretstyle.h"
#include "ui/common/choicename.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/styleparts.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace coffret::ui {
namespace {

bool hasFieldFrame(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

// The words of a check box or a radio button do not touch their ring.
QRect withAir(const QRect &focus, const QWidget *widget)
{
    if (!qobject_cast<const QCheckBox *>(widget) && !qobject_cast<const QRadioButton *>(widget))
        return focus;
    const int air = Metrics::application().px(3);
    return focus.adjusted(-air, 0, air, 0).intersected(widget->rect());
}

} // namespace

CoffretStyle::CoffretStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void CoffretStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        nameChoice(*combo);
    // The list of a combo box paints its chosen row by itself, in white; ours asks the style.
    if (auto *combo = qobject_cast<QComboBox *>(widget);
        combo && !qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget)) {
        edit->viewport()->setAutoFillBackground(false);
        edit->document()->setDocumentMargin(Metrics::application().px(6));
    }
}

void CoffretStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    using namespace styleparts;
    switch (element) {
    case PE_PanelButtonCommand: buttonPanel(*option, *painter, widget); return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // A line edit inside a combo box shows the box's frame, not its own.
        if (!widget || !qobject_cast<const QComboBox *>(widget->parentWidget()))
            fieldPanel(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox: checkIndicator(*option, *painter); return;
    case PE_IndicatorRadioButton: radioIndicator(*option, *painter); return;
    case PE_PanelMenu:
    case PE_FrameMenu: menuPanel(*option, *painter); return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            itemPanel(*item, *painter);
        return;
    case PE_Frame:
        if (hasFieldFrame(widget)) {
            fieldPanel(*option, *painter, widget);
            return;
        }
        break;
    case PE_FrameFocusRect: // buttons get their ring from FocusRing, rows from their delegate
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget))
            return;
        Paint(*painter).focusInside(withAir(option->rect, widget), Metrics::application().px(4));
        return;
    case PE_FrameTabBarBase: Paint(*painter).hairline(option->rect, Edge::Bottom); return;
    case PE_IndicatorArrowDown: return arrowDown(*option, *painter);
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CoffretStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    using namespace styleparts;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element == CE_PushButtonLabel && button)
        return buttonLabel(*button, *painter, widget);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        element == CE_ComboBoxLabel && combo) {
        QStyleOptionComboBox fitting = *combo;
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
        fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &fitting, painter, widget);
    }
    if (element == CE_MenuItem && menu)
        return menuItem(*menu, *painter);
    if (element == CE_MenuBarItem && menu)
        return menuBarItem(*menu, *painter);
    if (element == CE_MenuBarEmptyArea)
        return painter->fillRect(option->rect, Theme::current()[Role::Window]);
    if (element == CE_HeaderSection && header)
        return headerSection(*header, *painter);
    if (element == CE_HeaderEmptyArea)
        return painter->fillRect(option->rect, Theme::current()[Role::Base]);
    if (element == CE_HeaderLabel && header)
        return headerLabel(*header, *painter);
    if (element == CE_TabBarTabShape && tab)
        return tabShape(*tab, *painter);
    if (element == CE_TabBarTabLabel && tab)
        return tabLabel(*tab, *painter);
    if (element == CE_ProgressBar && bar)
        return progressBar(*bar, *painter);
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        element == CE_ItemViewItem && item) {
        QStyleOptionViewItem row = *item; // the accent is for text chosen in fields, a row is tinted
        row.palette.setColor(QPalette::All, QPalette::HighlightedText, Theme::current()[Role::OnSelection]);
        return QProxyStyle::drawControl(element, &row, painter, widget);
    }
    if (element == CE_Splitter)
        return splitter(*option, *painter);
    if (element == CE_FocusFrame)
        return Paint(*painter).focusOutside(option->rect, Metrics::application().px(9));
    if (element == CE_ShapedFrame && hasFieldFrame(widget))
        return fieldPanel(*option, *painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CoffretStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    using namespace styleparts;
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboBox(*combo, *painter, widget);
    }
    if (control == CC_ToolButton) {
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButton(*tool, *painter, widget);
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBar(*slider, *painter);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int CoffretStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics m = Metrics::application();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize: return m.icon();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m.px(8);
    case PM_ScrollBarExtent: return m.px(12);
    case PM_ScrollBarSliderMin: return m.px(32);
    case PM_SplitterWidth: return 1;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return m.px(4);
    case PM_MenuButtonIndicator: return m.px(20);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return m.px(4);
    case PM_TabBarScrollButtonWidth: // a target as any other
    case PM_TabBarTabHSpace: return m.px(24);
    case PM_TabBarTabVSpace: return m.px(16);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_DefaultFrameWidth:
        return hasFieldFrame(widget) ? m.px(4) : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LineEditIconSize: return m.icon();
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CoffretStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup: return 0;
    case SH_FocusFrame_AboveWidget: return 1; // else a neighbour or a tight parent cuts the ring
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition: return hint == SH_ItemView_ShowDecorationSelected;
    case SH_LineEdit_PasswordCharacter: return 0x25CF;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CoffretStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const Metrics m = Metrics::application();
    if (type == CT_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return styleparts::buttonSize(*button, widget);
    }
    if (type == CT_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return styleparts::menuItemSize(*item);
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit: result.setHeight(m.control(size.height())); break;
    case CT_ComboBox:
        result = QSize(size.width() + (styleparts::kindOf(widget) == u"text" ? m.px(40) : m.px(44)),
                       m.control(size.height()));
        break;
    case CT_ItemViewItem: result.setHeight(qMax(m.px(28), result.height())); break;
    case CT_CheckBox:
    case CT_RadioButton: result.setHeight(qMax(m.px(24), result.height())); break; // WCAG 2.2, 2.5.8
    case CT_ToolButton: result = result.expandedTo(QSize(m.px(28), m.px(28))); break;
    case CT_HeaderSection: result.setHeight(qMax(m.px(32), result.height())); break;
    case CT_ProgressBar: result.setHeight(m.px(8)); break;
    case CT_MenuBarItem: result = size + QSize(m.px(16), m.px(8)); break;
    default: break;
    }
    return result;
}

QRect CoffretStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                   const QWidget *widget) const
{
    const Metrics m = Metrics::application();
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int left = combo && combo->editable ? 0 : styleparts::kindOf(widget) == u"text" ? m.px(6) : m.px(9);
        return option->rect.adjusted(left, m.px(2), -m.px(26), -m.px(2));
    }
    if (control == CC_ScrollBar) {
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (sub == SC_ScrollBarGroove)
            return option->rect;
        if (slider && sub == SC_ScrollBarSlider) {
            const bool across = slider->orientation == Qt::Horizontal;
            const int length = across ? slider->rect.width() : slider->rect.height();
            const qint64 range = qint64(slider->maximum) - slider->minimum;
            const int thumb = range <= 0
                                  ? length
                                  : qBound(qMin(m.px(32), length),
                                           int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length);
            const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                   length - thumb, slider->upsideDown);
            return across ? QRect(slider->rect.x() + at, slider->rect.y(), thumb, slider->rect.height())
                          : QRect(slider->rect.x(), slider->rect.y() + at, slider->rect.width(), thumb);
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect CoffretStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const int side = Metrics::application().px(9);
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace coffret::ui
