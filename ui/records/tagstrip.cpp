// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/tagstrip.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/iconengine.h"
#include "ui/common/metrics.h"
#include "ui/records/tagchip.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int LongestTag = 60;

} // namespace

TagStrip::TagStrip(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"tags"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(m.px(6));
    field = new QLineEdit;
    field->setObjectName(u"newTag"_s);
    field->setAccessibleName(tr("New tag"));
    field->setPlaceholderText(tr("New tag"));
    field->setMaxLength(LongestTag);
    field->hide();
    known = new QStringListModel(this);
    auto *completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    field->installEventFilter(this);
    add = iconButton(u"tag"_s, tr("Add a tag"), Kind::Text);
    add->setObjectName(u"addTag"_s);
    row->addWidget(field);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &TagStrip::beginAdding);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        const QString name = field->text().simplified();
        endAdding();
        add->setFocus();
        if (!name.isEmpty() && !tags.contains(name, Qt::CaseInsensitive))
            Q_EMIT changed(tags + QStringList{name});
    });
}

void TagStrip::show(const QString &stateWord, Tone stateTone, const QStringList &newTags)
{
    if (word == stateWord && tone == stateTone && tags == newTags)
        return; // one of them may have the focus
    word = stateWord;
    tone = stateTone;
    tags = newTags;
    rebuild();
}

void TagStrip::setRoom(int width)
{
    if (width == room)
        return;
    room = width;
    rebuild();
    if (isAdding())
        giveRoomToField();
}

void TagStrip::setKnown(const QStringList &names)
{
    known->setStringList(names);
}

bool TagStrip::isAdding() const
{
    return !field->isHidden();
}

void TagStrip::beginAdding()
{
    Q_EMIT knownWanted();
    field->clear();
    giveRoomToField();
    field->show();
    add->hide();
    field->setFocus(Qt::OtherFocusReason);
}

void TagStrip::giveRoomToField()
{
    for (QWidget *piece : std::as_const(pieces))
        piece->hide();
    const int usual = Metrics::application().px(150);
    field->setFixedWidth(room > 0 ? qMin(usual, room) : usual);
}

void TagStrip::endAdding()
{
    field->hide();
    add->show();
    for (QWidget *piece : std::as_const(pieces))
        piece->show();
}

bool TagStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == field && isAdding()) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            endAdding();
            add->setFocus();
            return true;
        }
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            endAdding();
    }
    return QWidget::eventFilter(watched, event);
}

// The state first, then as many tags as there is room for; the others are behind one more button.
void TagStrip::rebuild()
{
    const Metrics m = Metrics::application();
    for (QWidget *piece : std::as_const(pieces)) {
        piece->hide();
        piece->deleteLater();
    }
    pieces.clear();
    const int gap = row->spacing();
    int left = room - add->sizeHint().width();
    int at = 0;
    const auto put = [&](QWidget *piece) {
        pieces.append(piece);
        row->insertWidget(at++, piece, 0, Qt::AlignVCenter);
        left -= piece->sizeHint().width() + gap;
    };
    if (!word.isEmpty())
        put(new Pill(word, tone));
    for (int i = 0; i < tags.size(); ++i) {
        const int reserve = i + 1 < tags.size() ? m.px(44) : 0;
        if (TagChip::widthFor(tags.at(i)) + gap + reserve > left) {
            addRest(i);
            return;
        }
        put(chip(tags.at(i)));
    }
}

QPushButton *TagStrip::chip(const QString &tag)
{
    auto *made = new TagChip(tag);
    connect(made, &QPushButton::clicked, this, [this, made, tag] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        offerRemoval(*menu, tag);
        menu->popup(made->mapToGlobal(QPoint(0, made->height() + 2)));
    });
    connect(made, &TagChip::removeAsked, this, [this, tag] {
        add->setFocus();
        QStringList rest = tags;
        rest.removeAll(tag);
        Q_EMIT changed(rest);
    });
    return made;
}

void TagStrip::addRest(int from)
{
    auto *rest = new TagChip(u"+%1"_s.arg(tags.size() - from));
    rest->setObjectName(u"moreTags"_s);
    const QStringList hidden = tags.mid(from);
    rest->setAccessibleName(tr("%n more tag(s)", nullptr, int(hidden.size())));
    rest->setToolTip(hidden.join(u", "_s));
    pieces.append(rest);
    row->insertWidget(row->indexOf(field), rest, 0, Qt::AlignVCenter);
    connect(rest, &QPushButton::clicked, this, [this, rest, hidden] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString &tag : hidden)
            offerRemoval(*menu, tag);
        menu->popup(rest->mapToGlobal(QPoint(0, rest->height() + 2)));
    });
}

void TagStrip::offerRemoval(QMenu &menu, const QString &tag)
{
    QString shown = tag;
    shown.replace(u'&', u"&&"_s);
    menu.addAction(icon(u"x"_s), tr("Take off “%1”").arg(shown), this, [this, tag] {
        QStringList rest = tags;
        rest.removeAll(tag);
        Q_EMIT changed(rest);
    });
}

} // namespace coffret::ui
