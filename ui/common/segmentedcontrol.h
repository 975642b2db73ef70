// SPDX-License-Identifier: GPL-3.0-or-later
// Two to four views of the same thing, one of them chosen: buttons without a gap, with icons or words.
// Arrows move, as in a group of radio buttons; each has its name for screen readers.
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace coffret::ui {

class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);
    void add(int value, const QString &iconName, const QString &name); // shown as its icon; the name is the tooltip
    void choose(int value);                                            // says nothing
    int chosen() const { return group.checkedId(); }

Q_SIGNALS:
    void changed(int value); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup group;
};

} // namespace coffret::ui
