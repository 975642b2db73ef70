// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/exchange/columnsstep.h"
#include "ui/exchange/duplicatesstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/resultstep.h"
#include "ui/exchange/trialpane.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ImportPage::ImportPage(QWidget *parent) : AssistantPage(tr("Import contacts"), parent)
{
    setObjectName(u"importPage"_s);
    fileStep = new FileStep;
    columnsStep = new ColumnsStep;
    duplicatesStep = new DuplicatesStep;
    resultStep = new ResultStep;
    addStep({u"file"_s, tr("File"), {}}, fileStep);
    addStep({u"columns"_s, tr("Columns and trial"), tr("Columns and dry run")}, columnsStep,
            &columnsStep->trial().list());
    addStep({u"duplicates"_s, tr("Duplicates"), tr("Compare the duplicates")}, duplicatesStep);
    addStep({u"run"_s, tr("Import"), {}}, resultStep);
    footer().verb().setObjectName(u"runImport"_s);
    otherFile = button(tr("Another file…"));
    header().add(otherFile);
    connect(otherFile, &QPushButton::clicked, this, &ImportPage::otherAsked);
    showStart();
}

void ImportPage::showStart()
{
    undoFrom(u"file"_s);
    open(u"file"_s);
    for (const QString &key : {u"file"_s, u"duplicates"_s})
        setResult(key, {});
    setResult(u"columns"_s, tr("Nothing is written yet"));
    setResult(u"run"_s, tr("Can be undone as a whole"));
    setSubject({});
    setRemark(tr("How the columns were matched is proposed again for the next file of this kind."));
    fileStep->showStart();
    otherFile->hide();
    footer().setLeave({});
    footer().setBack({});
    footer().setVerb({});
    footer().setSentence({});
    footer().setWaiting(false);
    busy().finish();
}

void ImportPage::complain(const QString &fact, const QString &rest, const QString &link)
{
    banner().say(Tone::Danger, fact, rest, link);
}

} // namespace coffret::ui
