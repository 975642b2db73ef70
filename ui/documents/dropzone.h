// SPDX-License-Identifier: GPL-3.0-or-later
// Takes files dropped anywhere on a widget and shows where they would go. It reads nothing itself.
#pragma once

#include <QWidget>

class QMimeData;

namespace coffret::ui {

class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget &over); // covers it while files are held over it
    void setSentence(const QString &text) { sentence = text; }

Q_SIGNALS:
    void dropped(const QMimeData &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget &ground;
    QString sentence;
};

} // namespace coffret::ui
