// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filterpanel.h"

#include "core/base/textfold.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/formrows.h"
#include "ui/common/metrics.h"
#include "ui/records/partywords.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

using crm::ListFilter;
using crm::TimeSpan;

constexpr auto Days = TimeSpan::Unit::Days;
constexpr auto Months = TimeSpan::Unit::Months;
const TimeSpan Recent[] = {{7, Days}, {30, Days}, {3, Months}, {12, Months}};
const TimeSpan Long[] = {{1, Months}, {3, Months}, {6, Months}, {12, Months}, {24, Months}, {36, Months}};

QString spanKey(const TimeSpan &span)
{
    return QString::number(span.count) + (span.unit == Months ? u'm' : u'd');
}

TimeSpan spanOf(const QString &key)
{
    return {key.chopped(key.isEmpty() ? 0 : 1).toInt(), key.endsWith(u'm') ? Months : Days};
}

QString contactedKey(ListFilter::Contacted contacted, const TimeSpan &span)
{
    return QString::number(int(contacted)) + u' ' + (contacted > ListFilter::Contacted::Never ? spanKey(span) : u""_s);
}

using Options = QList<std::pair<QString, QString>>;

Options contactedOptions()
{
    using enum ListFilter::Contacted;
    Options options{{contactedKey(Any, {}), contactedWord(Any, {})}};
    for (const TimeSpan &span : Recent)
        options.append({contactedKey(Since, span), contactedWord(Since, span)});
    for (const TimeSpan &span : Long)
        options.append({contactedKey(NotSince, span), contactedWord(NotSince, span)});
    options.append({contactedKey(Never, {}), contactedWord(Never, {})});
    return options;
}

Options spanOptions(QString (*word)(const TimeSpan &))
{
    Options options{{spanKey({}), word({})}};
    for (const TimeSpan &span : Recent)
        options.append({spanKey(span), word(span)});
    return options;
}

// Chooses the option, and adds it first where a kept view has one that is not offered.
void choose(QComboBox *box, const QString &key, const QString &word)
{
    if (box->findData(key) < 0)
        box->addItem(word, key);
    box->setCurrentIndex(box->findData(key));
}

QCompleter *completer(QLineEdit *edit, QStringListModel &model)
{
    auto *made = new QCompleter(&model, edit);
    made->setCaseSensitivity(Qt::CaseInsensitive);
    made->setFilterMode(Qt::MatchContains);
    made->setMaxVisibleItems(8);
    edit->setCompleter(made);
    return made;
}

} // namespace

FilterPanel::FilterPanel(crm::PartyKind k, QWidget *parent) : QWidget(parent), kind(k)
{
    const Metrics m = Metrics::application();
    setObjectName(u"filterPanel"_s);
    setAccessibleName(tr("Filters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    rows = new FormRows;
    buildChoices();
    buildTexts();
    area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new Surface(Role::Base);
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(m.px(16), m.px(8), m.px(16), m.px(8));
    rows->setMaximumWidth(m.px(440));
    insideColumn->addWidget(rows);
    insideColumn->addStretch();
    area->setWidget(inside);
    column->addWidget(area, 1);
    column->addWidget(buildFoot());
    column->addWidget(new Hairline);
    typing.setSingleShot(true);
    typing.setInterval(120);
}

void FilterPanel::buildChoices()
{
    Options statuses{{u"any"_s, tr("Any status")}};
    for (const auto &[value, word] : statusWords())
        statuses.append({QString::number(int(value)), word});
    status = rows->choice(u"filterStatus"_s, tr("Status"), statuses);
    owner = rows->choice(u"filterOwner"_s, tr("Followed by"),
                         {{u"any"_s, tr("Anybody")}, {u"me"_s, tr("Me")}, {u"nobody"_s, tr("Nobody")}});
    tag = rows->choice(u"filterTag"_s, tr("Tag"), {{QString(), tr("Any tag")}});
    contacted = rows->choice(u"filterContacted"_s, tr("Last contact"), contactedOptions());
    created = rows->choice(u"filterCreated"_s, tr("Created"), spanOptions(createdWord));
    updated = rows->choice(u"filterUpdated"_s, tr("Changed"), spanOptions(updatedWord));
    for (QComboBox *box : {status, owner, tag, contacted, created, updated}) {
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, &FilterPanel::read);
    }
}

void FilterPanel::buildTexts()
{
    city = rows->line(u"filterCity"_s, tr("Town"), tr("Any town"));
    connect(completer(city, cityNames), qOverload<const QString &>(&QCompleter::activated), this, &FilterPanel::read,
            Qt::QueuedConnection); // after the text has been put into the field
    connect(city, &QLineEdit::editingFinished, this, &FilterPanel::read);
    if (kind != crm::PartyKind::Contact)
        return;
    company = rows->line(u"filterCompany"_s, tr("Company"), tr("Any company"));
    connect(completer(company, companyNames), qOverload<const QString &>(&QCompleter::activated), this,
            &FilterPanel::takeCompany, Qt::QueuedConnection);
    connect(company, &QLineEdit::editingFinished, this, &FilterPanel::takeCompany);
    connect(company, &QLineEdit::textEdited, this, [this] { typing.start(); });
    connect(&typing, &QTimer::timeout, this, [this] { Q_EMIT companyTyped(company->text()); });
}

QWidget *FilterPanel::buildFoot()
{
    const Metrics m = Metrics::application();
    auto *foot = new Surface(Role::Base);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.px(16), m.px(4), m.px(16), m.px(12));
    auto *clear = button(tr("Clear the filters"), Kind::Link);
    clear->setObjectName(u"clearFilters"_s);
    auto *close = button(tr("Close"));
    close->setObjectName(u"closeFilters"_s);
    row->addWidget(clear);
    row->addStretch();
    row->addWidget(close);
    connect(clear, &QPushButton::clicked, this, &FilterPanel::clearAsked);
    connect(close, &QPushButton::clicked, this, &FilterPanel::closeAsked);
    return foot;
}

void FilterPanel::setFilter(const ListFilter &filter, const FilterNames &known)
{
    current = filter;
    names = known;
    choose(status, filter.status ? QString::number(int(*filter.status)) : u"any"_s, {});
    const bool mine = filter.owner && *filter.owner == names.me && !filter.owner->isNull();
    const QString who = !filter.owner ? u"any"_s : filter.owner->isNull() ? u"nobody"_s : mine ? u"me"_s : u"other"_s;
    choose(owner, who, tr("Somebody else"));
    fillTags();
    city->setText(filter.city);
    if (company)
        company->setText(filter.company ? names.companies.value(filter.company->bytes()) : QString());
    choose(contacted, contactedKey(filter.contacted, filter.contactedSpan),
           contactedWord(filter.contacted, filter.contactedSpan));
    choose(created, spanKey(filter.createdSince.isEmpty() ? TimeSpan{} : filter.createdSince),
           createdWord(filter.createdSince));
    choose(updated, spanKey(filter.updatedSince.isEmpty() ? TimeSpan{} : filter.updatedSince),
           updatedWord(filter.updatedSince));
}

void FilterPanel::offerTags(const QStringList &all)
{
    tags = all;
    fillTags();
}

void FilterPanel::fillTags()
{
    tag->clear();
    tag->addItem(tr("Any tag"), QString());
    for (const QString &each : std::as_const(tags))
        tag->addItem(each, each);
    int at = 0;
    for (int i = 1; i < tag->count(); ++i) {
        if (fold(tag->itemData(i).toString()) == fold(current.tag))
            at = i;
    }
    if (at == 0 && !current.tag.isEmpty()) {
        tag->addItem(current.tag, current.tag);
        at = tag->count() - 1;
    }
    tag->setCurrentIndex(at);
}

void FilterPanel::offerCities(const QStringList &cities)
{
    QStringList once;
    QSet<QString> seen;
    for (const QString &each : cities) {
        if (const QString folded = fold(each); !seen.contains(folded)) {
            seen.insert(folded);
            once += each;
        }
    }
    cityNames.setStringList(once);
}

void FilterPanel::offerCompanies(const QList<CompanyChoice> &companies)
{
    offered = companies;
    QStringList found;
    for (const CompanyChoice &each : companies)
        found += each.name;
    companyNames.setStringList(found);
    if (company && company->hasFocus() && !company->text().isEmpty() && !found.isEmpty())
        company->completer()->complete();
}

void FilterPanel::read()
{
    const QString statusKey = status->currentData().toString();
    current.status = statusKey == u"any" ? std::nullopt : std::optional(crm::PartyStatus(statusKey.toInt()));
    const QString who = owner->currentData().toString();
    if (who == u"any")
        current.owner.reset();
    else if (who != u"other")
        current.owner = who == u"me" ? names.me : crm::UserId{};
    current.tag = tag->currentData().toString();
    current.city = city->text().trimmed();
    const QString touched = contacted->currentData().toString();
    current.contacted = ListFilter::Contacted(touched.section(u' ', 0, 0).toInt());
    current.contactedSpan = spanOf(touched.section(u' ', 1));
    current.createdSince = spanOf(created->currentData().toString());
    current.updatedSince = spanOf(updated->currentData().toString());
    say();
}

// A name that was typed whole counts as chosen; one that nobody has does not narrow the list.
void FilterPanel::takeCompany()
{
    const QString folded = fold(company->text().trimmed());
    rows->remark(u"filterCompany"_s, Tone::Warning, {});
    if (folded.isEmpty()) {
        current.company.reset();
        return say();
    }
    if (current.company && fold(names.companies.value(current.company->bytes())) == folded)
        return;
    for (const CompanyChoice &each : std::as_const(offered)) {
        if (fold(each.name) != folded)
            continue;
        current.company = each.id;
        names.companies.insert(each.id.bytes(), each.name);
        return say();
    }
    rows->remark(u"filterCompany"_s, Tone::Warning, tr("No company has this name."));
}

void FilterPanel::say()
{
    Q_EMIT changed(current);
}

void FilterPanel::focusFirst()
{
    status->setFocus(Qt::ShortcutFocusReason);
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

QSize FilterPanel::sizeHint() const
{
    return {area->widget()->sizeHint().width(), area->widget()->sizeHint().height() + Metrics::application().px(54)};
}

} // namespace coffret::ui
