// SPDX-License-Identifier: GPL-3.0-or-later
// The import in its states: nothing chosen, a file nobody knows, a dry run with something to correct, one that
// only has to be agreed to, duplicates side by side, the result and the list of past imports, narrow and large.
#include "app/coffret-tour/scenes.h"
#include "ui/exchange/columnsstep.h"
#include "ui/exchange/duplicatesstep.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/trialpane.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

constexpr int Enough = 700; // for a dry run of a few rows

QString put(const Stage &stage, const QString &name, const QByteArray &text)
{
    const QString path = QFileInfo(stage.importFile()).dir().filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
}

ui::ImportPage *pageOf(Stage &stage)
{
    return stage.set().window.findChild<ui::ImportPage *>();
}

void press(const Stage &, QWidget *page, const QString &name)
{
    if (auto *button = page->findChild<QAbstractButton *>(name))
        button->click();
}

} // namespace

void playImport(Stage &stage)
{
    ui::ImportPage *page = pageOf(stage);
    auto &imports = stage.set().work.imports();
    stage.set().window.showWork(u"import"_s);
    imports.read(
        put(stage, u"tableau.csv"_s,
            "Nom;Prénom;Courriel;Couleur préférée;Dernière visite\n"
            "Garnier;Hélène;h.garnier@garnier.example;bleu;mars\nKoné;Bakary;b.kone@traiteur.example;;juin\n"));
    stage.settle(Enough);
    stage.shoot(u"d6-import-file"_s);
    page->verbAsked();
    stage.settle(Enough);
    stage.shoot(u"d7-import-columns"_s);
    const QString people = put(stage, u"doublons.csv"_s,
                               "Prénom;Nom;E-mail;Tél. mobile\nSolène;Bœuf;solene@maison.example;06 39 98 33 09\n"
                               "Anne-Sophie;de La Rochefoucauld-Montesquiou-Fézensac d’Artagnan;as@longnom.example;\n"
                               "Bakary;Koné;bakary.kone@;06 39 98 03 64\n;;;\n");
    imports.read(stage.importFile());
    stage.settle(Enough);
    page->columns().trial().list().setCurrentIndex(page->columns().trial().list().model()->index(2, 0));
    stage.settle();
    stage.shoot(u"d8-import-to-correct"_s);
    press(stage, page, u"correctRow"_s);
    stage.settle();
    stage.shoot(u"d8b-import-correcting"_s);
    page->verbAsked();
    stage.settle(Enough);
    stage.shoot(u"d9-import-done"_s);
    imports.read(people);
    stage.settle(Enough);
    stage.shoot(u"d10-import-duplicates-found"_s);
    page->verbAsked();
    stage.settle(Enough);
    stage.shoot(u"d11-import-compare"_s);
    page->leaveAsked();
    stage.settle(Enough);
    stage.shoot(u"d12-import-past"_s);
    press(stage, page, u"undoPast"_s);
    stage.settle(Enough);
    imports.read(put(stage, u"abîmé.xlsx"_s, QByteArray("PK\x03\x04") + QByteArray(200, 'x')));
    stage.settle(Enough);
    stage.shoot(u"d13-import-damaged"_s);
    page->leaveAsked();
}

} // namespace coffret::tour
