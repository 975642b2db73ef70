// SPDX-License-Identifier: GPL-3.0-or-later
// The box above a timeline: one line until somebody writes in it, then as high as the note. Ctrl+Enter
// hands the note over; the text stays until taken() says that it has been saved. Esc leaves the box.
#pragma once

#include <QPlainTextEdit>

namespace coffret::ui {

class NoteBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteBox(QWidget *parent = nullptr);
    void setPrompt(const QString &prompt);
    void taken();
    QString note() const { return toPlainText().trimmed(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void written(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
    QString prompt;
};

} // namespace coffret::ui
