// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readingtext.h"

#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

namespace coffret::ui {

ReadingText::ReadingText(const QString &objectName, QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(objectName);
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

void ReadingText::read(const QString &markdown, const QString &title)
{
    shown = markdown;
    dress();
    setAccessibleName(title);
    moveCursor(QTextCursor::Start);
    ensureCursorVisible();
}

void ReadingText::dress()
{
    const Metrics m = Metrics::application();
    setFont(textFont(TextSize::Body));
    setDocument(new QTextDocument(this)); // into the former one Qt reads the text in the letters of its heading
    document()->setDefaultFont(textFont(TextSize::Body));
    document()->setIndentWidth(m.px(24));
    setMarkdown(shown);
    const TextSize sizes[] = {TextSize::Page, TextSize::Block, TextSize::Body};
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        QTextCursor cursor(block);
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level ? m.px(level == 1 ? 4 : 18) : m.px(2));
        format.setBottomMargin(m.px(level == 1 ? 12 : 6));
        cursor.setBlockFormat(format);
        if (level) {
            QTextCharFormat letters;
            letters.setFont(textFont(sizes[qMin(level, 3) - 1], Weight::Semibold));
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(letters);
        }
    }
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setMargin(m.px(20));
    frame.setRightMargin(qMax(m.px(20), viewport()->width() - m.px(720)));
    document()->rootFrame()->setFrameFormat(frame);
    fitted = viewport()->width();
}

QVariant ReadingText::loadResource(int, const QUrl &)
{
    return {};
}

void ReadingText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !shown.isEmpty())
        dress();
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!shown.isEmpty() && viewport()->width() != fitted)
        dress();
}

} // namespace coffret::ui
