// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partypage.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/notebox.h"
#include "ui/common/taborder.h"
#include "ui/records/editpage.h"
#include "ui/records/fieldspanel.h"
#include "ui/records/partyform.h"
#include "ui/records/recordheader.h"
#include "ui/records/recordpage.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int OneZone = 860; // under it, list and record take turns

QList<ZoneSplitter::WidthClass> listClasses()
{
    return {{OneZone, 0}, {1140, 300}, {1500, 336}, {ZoneSplitter::unbounded, 380}};
}

// A table with a record beside it.
QList<ZoneSplitter::WidthClass> tableClasses()
{
    return {{OneZone, 0}, {1140, 560}, {1500, 760}, {ZoneSplitter::unbounded, 1060}};
}

} // namespace

PartyPage::PartyPage(PartySource &source, const ListPaneWords &words, PartyForm *form, QWidget *parent)
    : QWidget(parent), title(words.title)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    splitter = new ZoneSplitter(u"list"_s, listClasses());
    auto *left = new Surface(Role::Base);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    listPane = new PartyListPane(source, words);
    leftColumn->addWidget(listPane);
    right = new Surface(Role::Base);
    stack = new QStackedLayout(right);
    recordPage = new RecordPage;
    editPage = new EditPage(form);
    nothing = new EmptyState;
    nothing->say(words.icon, tr("No record chosen"), tr("Choose one in the list, or create one."));
    for (QWidget *page : std::initializer_list<QWidget *>{nothing, recordPage, editPage})
        stack->addWidget(page);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    row->addWidget(splitter);
    connect(&recordPage->header(), &RecordHeader::backAsked, this, &PartyPage::goToList);
    connect(listPane, &PartyListPane::opened, this, &PartyPage::goToRecord);
    connect(listPane, &PartyListPane::revealed, this, &PartyPage::showBeside);
    connect(listPane, &PartyListPane::shapeChanged, this, &PartyPage::takeShape);
}

void PartyPage::takeShape()
{
    const bool table = listPane->isTable();
    recordInFront = isEditing();
    splitter->use(table ? u"table"_s : u"list"_s, table ? tableClasses() : listClasses());
    arrange();
}

void PartyPage::showBeside()
{
    recordInFront = true;
    arrange();
}

void PartyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && listPane->isTable() && recordInFront && !isEditing())
        goToList();
    else
        QWidget::keyPressEvent(event);
}

void PartyPage::showRecord()
{
    if (!isEditing())
        stack->setCurrentWidget(recordPage);
}

void PartyPage::showEdit()
{
    const QList<QLineEdit *> lines = editPage->form().findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->home(false); // what is too long for its field shows its beginning
    stack->setCurrentWidget(editPage);
    recordInFront = true;
    arrange();
    editPage->form().focusFirst();
}

void PartyPage::showNothing()
{
    if (stack->currentWidget() != editPage)
        stack->setCurrentWidget(nothing);
}

bool PartyPage::isEditing() const
{
    return stack->currentWidget() == editPage;
}

void PartyPage::leaveEdit()
{
    stack->setCurrentWidget(listPane->chosen() ? static_cast<QWidget *>(recordPage) : nothing);
}

void PartyPage::goToRecord()
{
    recordInFront = true;
    arrange();
    if (isEditing())
        editPage->form().focusFirst();
    else
        recordPage->fields().focusFirst();
}

void PartyPage::goToList()
{
    recordInFront = false;
    arrange();
    listPane->focusList();
}

QList<QWidget *> PartyPage::zones() const
{
    return {listPane->findChild<QWidget *>(u"list"_s),
            isEditing() ? editPage->findChild<QWidget *>(u"cancelEdit"_s) : recordPage->fields().firstTarget(),
            recordPage->partFocus(), recordPage->sideFocus()};
}

bool PartyPage::focusNextPrevChild(bool next)
{
    chainZones(QList<QWidget *>{listPane} + (isEditing() ? QList<QWidget *>{editPage} : recordPage->inOrder()));
    return QWidget::focusNextPrevChild(next);
}

void PartyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PartyPage::arrange()
{
    const Metrics m = Metrics::application();
    const bool one = width() < m.px(OneZone);
    QWidget *left = splitter->widget(0);
    left->setVisible(!one || !recordInFront);
    const bool table = listPane->isTable();
    right->setVisible((!one && !table) || recordInFront || (!one && isEditing()));
    recordPage->header().setBack(one || table ? title : QString());
    left->setMinimumWidth(one ? 0 : m.px(280));
    right->setMinimumWidth(one ? 0 : m.px(400));
}

ZoneWidths PartyPage::widths() const
{
    ZoneWidths all = splitter->chosen();
    all.insert(recordPage->splitter().chosen());
    return all;
}

void PartyPage::setWidths(const ZoneWidths &widths)
{
    splitter->setChosen(widths);
    recordPage->splitter().setChosen(widths);
}

} // namespace coffret::ui
