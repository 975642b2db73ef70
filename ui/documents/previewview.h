// SPDX-License-Identifier: GPL-3.0-or-later
// A document looked at in place: name, zoom, content. Space or Esc closes it, + and − zoom, 0 shows the
// whole again, the arrows go to the next and the one before. A kind that cannot be shown says so and
// offers a copy. Holds nothing once it is closed.
#pragma once

#include "ui/documents/previewcontent.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace coffret::ui {

class EmptyState;
class PdfView;
class PictureView;
class TextLabel;

class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    void showWaiting(const QString &name);
    void show(const QString &name, const PreviewContent &content);
    using QWidget::show;
    void forget();
    double zoom() const;

Q_SIGNALS:
    void closed();
    void stepped(int by); // to the next document (1), to the one before (-1)
    void copyAsked();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildBodies();
    bool take(const QKeyEvent &key);
    void zoomBy(double times);
    void zoomWhole();
    void showName();
    void sayNothing(const PreviewContent &content);
    void bring(QWidget *body, bool zooms);
    QWidget *head;
    TextLabel *name;
    TextLabel *facts;
    QToolButton *smaller;
    QToolButton *larger;
    QToolButton *whole;
    QPushButton *close;
    QStackedLayout *stack;
    PictureView *picture;
    QPlainTextEdit *text;
    PdfView *pdf;
    EmptyState *nothing;
    QString fullName;
};

} // namespace coffret::ui
