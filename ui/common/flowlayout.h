// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets one beside another, in further lines where the width ends, each as large as it likes to be; one
// wider than the line is squeezed into it. Its height follows its width.
#pragma once

#include <QLayout>

namespace coffret::ui {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(items.size()); }
    QLayoutItem *itemAt(int index) const override { return items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Mode { Measure, Place };
    int arrange(const QRect &rect, Mode mode) const; // the height needed
    QList<QLayoutItem *> items;
};

} // namespace coffret::ui
