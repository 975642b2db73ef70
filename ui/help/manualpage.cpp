// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualpage.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/navigationrail.h"
#include "ui/common/pageheader.h"
#include "ui/common/searchbox.h"

#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ManualBrowser::ManualBrowser(const QString &f, QWidget *parent) : ReadingText(u"manualText"_s, parent), folder(f) {}

void ManualBrowser::read(const ManualPage &page)
{
    ReadingText::read(page.text, page.title);
}

// Only what is in the program, and no wider than the page.
QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !name.scheme().isEmpty() || name.path().contains(u".."))
        return {};
    QImage picture(folder + u'/' + name.path());
    const int room = qMin(viewport()->width() - 2 * Metrics::application().px(20), Metrics::application().px(700));
    if (!picture.isNull() && picture.width() > room && room > 0)
        picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
    return picture;
}

ManualView::ManualView(const Manual &m, QWidget *parent) : PageFrame(tr("Manual"), parent), manual(m)
{
    setObjectName(u"manualPage"_s);
    const Metrics measures = Metrics::application();
    back = button(tr("Back"), Kind::Quiet, u"arrow-left"_s);
    back->setObjectName(u"manualBack"_s);
    finder = new SearchBox(tr("Search the manual"));
    finder->setObjectName(u"manualSearch"_s);
    header().add(back);
    header().add(finder);
    contents = new NavigationRail;
    contents->setObjectName(u"manualContents"_s);
    contents->setAccessibleName(tr("Contents of the manual"));
    QList<RailPage> entries;
    for (const ManualPage &each : manual.pages())
        entries.append({each.key, u"book"_s, each.title, {}});
    contents->setPages(entries);
    hits = new QListWidget;
    hits->setObjectName(u"manualHits"_s);
    hits->setAccessibleName(tr("Found in the manual"));
    hits->setFrameShape(QFrame::NoFrame);
    hits->setWordWrap(true);
    hits->hide();
    browser = new ManualBrowser(manual.folder());
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(measures.px(14), measures.px(8), 0, 0);
    contents->setFixedWidth(measures.px(248));
    hits->setFixedWidth(measures.px(320));
    row->addWidget(contents);
    row->addWidget(hits);
    row->addWidget(browser, 1);
    add(body);
    connect(contents, &NavigationRail::opened, this, &ManualView::open);
    connect(finder, &SearchBox::searched, this, &ManualView::search);
    connect(finder, &SearchBox::left, this, [this] { zones().first()->setFocus(Qt::TabFocusReason); });
    connect(hits, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { open(item->data(Qt::UserRole).toString()); });
    connect(hits, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { open(item->data(Qt::UserRole).toString()); });
    connect(browser, &QTextBrowser::anchorClicked, this, &ManualView::follow);
    connect(back, &QPushButton::clicked, this, &ManualView::goBack);
    if (!manual.pages().isEmpty())
        open(manual.pages().first().key);
}

void ManualView::open(const QString &wanted)
{
    const ManualPage *found = manual.page(wanted);
    if (!found)
        return;
    if (!key.isEmpty() && key != wanted)
        visited.append(key);
    key = wanted;
    browser->read(*found);
    contents->choose(key);
    back->setVisible(!visited.isEmpty());
}

void ManualView::goBack()
{
    if (visited.isEmpty())
        return;
    const QString before = visited.takeLast();
    key.clear();
    open(before);
    if (visited.isEmpty())
        browser->setFocus();
}

void ManualView::follow(const QUrl &link)
{
    open(link.path());
}

void ManualView::search(const QString &words)
{
    hits->clear();
    const QList<ManualHit> found = manual.search(words);
    for (const ManualHit &hit : found) {
        const QString title = hit.heading == hit.title ? hit.title : hit.title + u" › "_s + hit.heading;
        auto *item = new QListWidgetItem(title + u'\n' + hit.line.left(160));
        item->setData(Qt::UserRole, hit.key);
        item->setData(Qt::AccessibleTextRole, title + u", "_s + hit.line);
        hits->addItem(item);
    }
    const bool searching = !words.trimmed().isEmpty();
    if (searching && found.isEmpty())
        hits->addItem(tr("The manual does not speak of that. Try another word."));
    if (hits->count() > 0)
        hits->setCurrentRow(0);
    hits->setVisible(searching);
    contents->setVisible(!searching && width() >= Metrics::application().px(760));
}

QList<QWidget *> ManualView::zones() const
{
    QList<QWidget *> all;
    for (QWidget *zone : std::initializer_list<QWidget *>{hits, contents, browser}) {
        if (!zone->isHidden())
            all.append(zone);
    }
    return all;
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    const Metrics m = Metrics::application();
    contents->setVisible(hits->isHidden() && width() >= m.px(760));
    finder->setFixedWidth(qMin(m.px(248), width() / 3));
}

} // namespace coffret::ui
