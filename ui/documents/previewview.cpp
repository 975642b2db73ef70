// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/previewview.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/documents/pdfview.h"
#include "ui/documents/pictureview.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

PreviewView::PreviewView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"preview"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::application().px(8));
    buildHead();
    auto *place = new QWidget;
    stack = new QStackedLayout(place);
    buildBodies();
    column->addWidget(head);
    column->addWidget(place, 1);
}

void PreviewView::buildHead()
{
    const Metrics m = Metrics::application();
    head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(m.px(4));
    close = iconButton(u"arrow-left"_s, tr("Back to the documents"), Kind::Text);
    close->setObjectName(u"closePreview"_s);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    name = new TextLabel({}, {TextSize::Body, Weight::Semibold, Role::Text});
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    facts = caption({});
    names->addWidget(name);
    names->addWidget(facts);
    smaller = smallIconButton(u"zoom-out"_s, tr("Smaller"));
    larger = smallIconButton(u"zoom-in"_s, tr("Larger"));
    whole = smallIconButton(u"zoom-reset"_s, tr("Whole"));
    auto *copy = smallIconButton(u"download"_s, tr("Save a copy…"));
    copy->setObjectName(u"copyPreview"_s);
    row->addWidget(close);
    row->addLayout(names, 1);
    for (QToolButton *each : {smaller, whole, larger, copy}) {
        each->setMinimumSize(m.px(28), m.px(28));
        row->addWidget(each);
    }
    connect(close, &QPushButton::clicked, this, &PreviewView::closed);
    connect(copy, &QToolButton::clicked, this, &PreviewView::copyAsked);
    connect(smaller, &QToolButton::clicked, this, [this] { zoomBy(0.8); });
    connect(larger, &QToolButton::clicked, this, [this] { zoomBy(1.25); });
    connect(whole, &QToolButton::clicked, this, &PreviewView::zoomWhole);
}

void PreviewView::buildBodies()
{
    picture = new PictureView;
    text = new QPlainTextEdit;
    text->setObjectName(u"previewText"_s);
    text->setReadOnly(true);
    text->setUndoRedoEnabled(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    pdf = new PdfView;
    nothing = new EmptyState;
    nothing->setObjectName(u"noPreview"_s);
    for (QWidget *body : std::initializer_list<QWidget *>{nothing, picture, text, pdf})
        stack->addWidget(body);
    for (QWidget *body : std::initializer_list<QWidget *>{picture, text, pdf->focusProxy()}) {
        if (body)
            body->installEventFilter(this);
    }
    connect(nothing, &EmptyState::primaryChosen, this, &PreviewView::copyAsked);
}

void PreviewView::bring(QWidget *body, bool zooms)
{
    for (QToolButton *each : {smaller, whole, larger})
        each->setVisible(zooms);
    showName();
    stack->setCurrentWidget(body);
    if (body == nothing)
        close->setFocus(Qt::OtherFocusReason);
    else
        body->setFocus(Qt::OtherFocusReason);
}

void PreviewView::showWaiting(const QString &newName)
{
    forget();
    fullName = newName;
    name->setToolTip(newName);
    showName();
    facts->clear();
    nothing->say(u"file"_s, tr("Opening…"), tr("Read from the vault into memory, never to the disk."));
    nothing->offer({});
    bring(nothing, false);
}

void PreviewView::show(const QString &newName, const PreviewContent &content)
{
    forget();
    fullName = newName;
    name->setToolTip(newName);
    showName();
    using Kind = PreviewContent::Kind;
    if (content.kind == Kind::Picture) {
        bring(picture, true);
        picture->show(content.picture, newName);
        facts->setText(tr("%1 × %2 px").arg(count(content.size.width()), count(content.size.height())));
    } else if (content.kind == Kind::Text) {
        text->setPlainText(content.text);
        text->setAccessibleName(newName);
        facts->setText(content.cut ? tr("%1 · only the first megabyte is shown").arg(content.encoding)
                                   : content.encoding);
        bring(text, true);
    } else if (content.kind == Kind::Pdf) {
        const PdfView::Outcome outcome = pdf->show(content.pdf);
        if (outcome == PdfView::Outcome::Shown) {
            facts->setText(tr("%n page(s)", nullptr, pdf->pages()));
            bring(pdf, true);
            pdf->fitWidth();
        } else {
            const bool locked = outcome == PdfView::Outcome::Locked;
            nothing->say(u"file-type-pdf"_s,
                         locked                                     ? tr("This PDF asks for a password")
                         : outcome == PdfView::Outcome::Unavailable ? tr("This version does not show PDF")
                         : outcome == PdfView::Outcome::TooLarge    ? tr("The pages are too large to be shown")
                                                                    : tr("This PDF cannot be read"),
                         tr("It stays whole in the vault. Save a copy to open it with another program."));
            nothing->offer(tr("Save a copy…"));
            bring(nothing, false);
        }
    } else {
        sayNothing(content);
    }
}

// As much of the name as stands between the arrow and the buttons.
void PreviewView::showName()
{
    int used = close->width() + Metrics::application().px(16);
    for (const QToolButton *each : head->findChildren<QToolButton *>())
        used += each->isHidden() ? 0 : each->sizeHint().width() + Metrics::application().px(8);
    const QFontMetrics letters(textFont(TextSize::Body, Weight::Semibold));
    name->setText(letters.elidedText(fullName, Qt::ElideMiddle, qMax(Metrics::application().px(60), width() - used)));
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showName();
}

void PreviewView::sayNothing(const PreviewContent &content)
{
    using Reason = PreviewContent::Reason;
    QString fact = tr("No preview for this kind of file");
    if (content.reason == Reason::TooLarge)
        fact = tr("This picture is too large to be shown");
    else if (content.reason == Reason::Damaged)
        fact = tr("This picture cannot be read");
    else if (content.reason == Reason::Empty)
        fact = tr("This file is empty");
    nothing->say(u"file-off"_s, fact, tr("It stays whole in the vault. Save a copy to open it with another program."));
    nothing->offer(tr("Save a copy…"));
    bring(nothing, false);
}

void PreviewView::forget()
{
    picture->forget();
    text->clear();
    pdf->close();
}

double PreviewView::zoom() const
{
    return stack->currentWidget() == pdf ? pdf->zoom() : picture->zoom();
}

void PreviewView::zoomBy(double times)
{
    if (stack->currentWidget() == picture)
        picture->setZoom(picture->zoom() * times);
    else if (stack->currentWidget() == pdf)
        pdf->setZoom(pdf->zoom() * times);
    else if (stack->currentWidget() == text)
        times > 1 ? text->zoomIn() : text->zoomOut();
}

void PreviewView::zoomWhole()
{
    if (stack->currentWidget() == picture)
        picture->fit();
    else if (stack->currentWidget() == pdf)
        pdf->fitWidth();
    else
        text->setFont(textFont(TextSize::Body));
}

bool PreviewView::take(const QKeyEvent &key)
{
    const bool plain = stack->currentWidget() != text;
    switch (key.key()) {
    case Qt::Key_Escape: Q_EMIT closed(); return true;
    case Qt::Key_Space: Q_EMIT closed(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1.25); return true;
    case Qt::Key_Minus: zoomBy(0.8); return true;
    case Qt::Key_0: zoomWhole(); return true;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (plain)
            Q_EMIT stepped(key.key() == Qt::Key_Right ? 1 : -1);
        return plain;
    default: break;
    }
    if (!key.matches(QKeySequence::Save))
        return false;
    Q_EMIT copyAsked();
    return true;
}

bool PreviewView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    if (!take(*event))
        QWidget::keyPressEvent(event);
}

bool PreviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && take(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace coffret::ui
