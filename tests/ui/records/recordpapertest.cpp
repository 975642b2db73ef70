// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordpaper.h"
#include "tests/support/runner.h"
#include "tests/ui/records/openvault.h"
#include "ui/common/filechooser.h"
#include "ui/printing/printdesk.h"
#include "ui/records/paperdialog.h"
#include "ui/records/recordprinting.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class OneFile final : public FileChooser
{
public:
    explicit OneFile(const QString &p) : path(p) {}
    void openFile(QWidget *, const FileQuestion &, Answer) override {}
    void openFolder(QWidget *, const FileQuestion &, Answer) override {}
    void saveFile(QWidget *, const FileQuestion &question, Answer answer) override
    {
        proposed = question.start;
        answer(path);
    }
    QString path;
    QString proposed;
};

class NoPrinter final : public PrintChooser
{
public:
    void choose(QWidget *, const QString &, bool, Answer) override { ++asked; }
    int asked = 0;
};

PaperContent content()
{
    PaperContent content;
    content.view.name = u"Hélène Garnier"_s;
    content.view.line = u"Gérante"_s;
    content.view.groups = {
        {u"Coordonnées"_s, {{u"phones.0"_s, u"Mobile"_s, u"06 39 98 41 72"_s, {}, FieldKind::Editable, {}}}}};
    crm::Activity note;
    note.body = u"Une ligne.\n"_s.repeated(300) + u"La dernière."_s;
    content.timeline = {{1795182600000, note}};
    crm::Task task;
    task.title = u"Envoyer le devis"_s;
    content.tasks = {task};
    return content;
}

QString wholeText(const PrintedDocument &paper)
{
    QString all = paper.title + paper.remarks.join(u' ');
    for (const PrintedBlock &block : paper.blocks) {
        if (const auto *text = std::get_if<PrintedText>(&block))
            all += text->text;
        else if (const auto *entry = std::get_if<PrintedEntry>(&block))
            all += entry->title + entry->text;
        else if (const auto *fields = std::get_if<PrintedFields>(&block))
            for (const auto &[label, value] : fields->lines)
                all += label + value;
    }
    return all;
}

} // namespace

class RecordPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsALongNoteWhole()
    {
        const PrintedDocument paper = recordPaper(content(), {}, QDateTime(QDate(2026, 11, 20), QTime(14, 0)), {});
        const QString text = wholeText(paper);
        for (const QString &part : {u"Hélène Garnier"_s, u"06 39 98 41 72"_s, u"La dernière."_s, u"Envoyer le devis"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void printsOnlyWhatWasChosen()
    {
        PaperParts parts;
        parts.fields = parts.timeline = false;
        const QString text = wholeText(recordPaper(content(), parts, QDateTime(QDate(2026, 11, 20), QTime(14, 0)), {}));
        QVERIFY(!text.contains(u"06 39 98"));
        QVERIFY(!text.contains(u"La dernière."));
        QVERIFY(text.contains(u"Envoyer le devis"));
    }

    void namesTheFileAsEverySystemAllows()
    {
        QCOMPARE(paperName(u"Hélène / Garnier: \"A\"?"_s), u"Hélène - Garnier- -A--.pdf"_s);
        QCOMPARE(paperName(u"..."_s).endsWith(u".pdf"), true);
        QVERIFY(paperName(QString(300, u'é')).size() < 100);
    }

    void savesAPdfOfTheRecordThroughItsDialog()
    {
        OpenVault vault;
        const crm::Contact helene = vault.add(u"Hélène"_s, u"Garnier"_s);
        QTemporaryDir folder(QDir::tempPath() + u"/papier é XXXXXX"_s);
        OneFile files(folder.filePath(u"fiche.pdf"_s));
        NoPrinter printers;
        PrintDesk desk(files, printers, [] { return QString(); });
        RecordPrinting printing(*vault.workspace, desk, vault.clock);
        QWidget window;
        window.show();
        RecordView view = content().view;
        view.party = {crm::PartyKind::Contact, helene.id.value};
        printing.open(&window, view);
        auto *dialog = window.findChild<PaperDialog *>(u"paperDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->parts().history);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QStringList met;
        for (int i = 0; i < 8; ++i, QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab)) {
            if (auto *at = qobject_cast<QAbstractButton *>(dialog->focusWidget()))
                met += at->text();
        }
        QCOMPARE(met.count(u"Cancel"_s), 1); // every box and button once
        QCOMPARE(QSet<QString>(met.cbegin(), met.cend()).size(), 8);
        dialog->findChild<QCheckBox *>(u"paperHistory"_s)->setChecked(true);
        QVERIFY(dialog->parts().history);
        dialog->findChild<QPushButton *>(u"savePdf"_s)->click();
        QTRY_VERIFY(QFile::exists(files.path));
        QVERIFY2(files.proposed.endsWith(u"Hélène Garnier.pdf"), qPrintable(files.proposed));
        QTRY_VERIFY(!desk.isBusy());
        QFile pdf(files.path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QCOMPARE(printers.asked, 0);
        journal::Question question;
        question.object = journal::ObjectId{helene.id.value};
        question.actions = {journal::Action::Printed};
        const auto logged = workspace::outcome(vault.workspace->readLog(question, {}, 10));
        QVERIFY(logged.ok());
        QCOMPARE(logged->lines.size(), 1);
    }

    void asksNothingMoreOnceTheLockHasClosedTheDialog()
    {
        OpenVault vault;
        OneFile files({});
        NoPrinter printers;
        PrintDesk desk(files, printers, [] { return QString(); });
        RecordPrinting printing(*vault.workspace, desk, vault.clock);
        QWidget window;
        window.show();
        printing.open(&window, content().view);
        window.findChild<PaperDialog *>()->close();
        QTRY_VERIFY(!window.findChild<PaperDialog *>());
        QCOMPARE(printers.asked, 0);
        QVERIFY(files.proposed.isEmpty());
    }
};

COFFRET_TEST(RecordPaperTest, "recordpapertest")
#include "recordpapertest.moc"
