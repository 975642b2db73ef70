// SPDX-License-Identifier: GPL-3.0-or-later
// A step that asks one question with a few answers, each with what it means; the first is chosen.
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace coffret::ui {

struct StepChoice
{
    QString key;
    QString text;
    QString meaning;
};

class ChoiceStep : public QWidget
{
    Q_OBJECT

public:
    ChoiceStep(const QList<StepChoice> &choices, QWidget *parent = nullptr);
    void addAbove(QWidget *widget);
    void setIntroduction(const QString &text); // above all else
    void addBelow(QWidget *widget);
    void focusChosen();
    QString chosen() const;

Q_SIGNALS:
    void changed(const QString &key);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QVBoxLayout *column;
    QButtonGroup *group;
    QWidget *above = nullptr;
};

} // namespace coffret::ui
