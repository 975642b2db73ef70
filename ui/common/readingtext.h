// SPDX-License-Identifier: GPL-3.0-or-later
// A text of the program to be read in full: Markdown in the letters of the house, no wider than can be read, scrolled
// with the keys of every text. It follows the theme and its own width, opens no link by itself and fetches nothing.
#pragma once

#include <QTextBrowser>

namespace coffret::ui {

class ReadingText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingText(const QString &objectName, QWidget *parent = nullptr);
    void read(const QString &markdown, const QString &title); // the title is told to screen readers
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    QString shown;
    int fitted = 0;
};

} // namespace coffret::ui
