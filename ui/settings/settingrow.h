// SPDX-License-Identifier: GPL-3.0-or-later
// One setting on the page: its name and what it means at the left, its field at the right (below where
// there is little room). A change speaks at once; a value that is not the usual one offers to go back
// to it. A setting this person may not change is shown and says who may.
#pragma once

#include "ui/settings/setting.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace coffret::ui {

class TextLabel;

class SettingRow : public QWidget
{
    Q_OBJECT

public:
    enum class May { Change, Read };
    explicit SettingRow(const Setting &setting, QWidget *parent = nullptr);
    const Setting &setting() const { return declared; }
    void show(const QString &value);
    using QWidget::show;
    void allow(May may);
    QString value() const;
    void focusField();

Q_SIGNALS:
    void changed(const QString &key, const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildField();
    void buildWords(QBoxLayout &column);
    void speak();
    void dress();

    Setting declared;
    QBoxLayout *row;
    QComboBox *box = nullptr;
    QCheckBox *check = nullptr;
    TextLabel *help;
    QPushButton *restore;
    QString last;
};

} // namespace coffret::ui
