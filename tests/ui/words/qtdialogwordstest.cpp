// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/words/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>
#include <QTranslator>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Word
{
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    bool operator<(const Word &other) const
    {
        return std::tie(context, source, comment) < std::tie(other.context, other.source, other.comment);
    }
};

// Asked before every catalogue; knows nothing and remembers what was asked.
class Listener final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        heard.insert({context, source, comment}, true);
        return {};
    }
    bool isEmpty() const override { return false; }
    mutable QMap<Word, bool> heard;
};

// The same in both languages; sizes of paper, and keys no shortcut of ours uses, are left to Qt.
bool isTheSameInFrench(const Word &word)
{
    static const QList<QByteArray> same{"OK",          "Type",        "Pages",    "Page",     "Options", "Portrait",
                                        "Orientation", "mm",          "Copies",   "Standard", "Secret",  "...",
                                        "&Options >>", "&Options <<", "pt",       "1 (1x1)",  "2 (2x1)", "4 (2x2)",
                                        "6 (2x3)",     "9 (3x3)",     "16 (4x4)", "DD",       "Alias",   "Pica (P̸)",
                                        "Didot (DD)",  "CC"};
    return word.context == "QPageSize" || word.context == "QShortcut" || same.contains(word.source);
}

} // namespace

// Opens what Qt draws itself in this program and asks, for every word Qt looked up meanwhile, whether it has a French one.
class QtDialogWordsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    Listener listener;

    QStringList english() const
    {
        QStringList missing;
        for (auto it = listener.heard.cbegin(); it != listener.heard.cend(); ++it) {
            const Word &word = it.key();
            if (!word.source.isEmpty() && !isTheSameInFrench(word)
                && QCoreApplication::translate(word.context, word.source, word.comment)
                       == QString::fromUtf8(word.source))
                missing += QString::fromUtf8(word.context + ": " + word.source);
        }
        return missing;
    }

    bool heard(const char *context) const
    {
        return std::any_of(listener.heard.keyBegin(), listener.heard.keyEnd(),
                           [context](const Word &word) { return word.context == context; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(folder.path()).mkdir(u"dossier"_s));
        QFile file(folder.filePath(u"clients.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(folder.filePath(u"nulle part"_s), folder.filePath(u"lien"_s)));
    }

    void init()
    {
        words::speak(*qApp, words::Language::French);
        listener.heard.clear();
        QCoreApplication::installTranslator(&listener);
    }

    void cleanup() { QCoreApplication::removeTranslator(&listener); }

    void theFileDialogIsFrenchDownToTheKindOfAFolder_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("accept");
        QTest::newRow("open") << int(QFileDialog::ExistingFile) << int(QFileDialog::AcceptOpen);
        QTest::newRow("folder") << int(QFileDialog::Directory) << int(QFileDialog::AcceptOpen);
        QTest::newRow("save") << int(QFileDialog::AnyFile) << int(QFileDialog::AcceptSave);
    }

    void theFileDialogIsFrenchDownToTheKindOfAFolder()
    {
        QFETCH(const int, mode);
        QFETCH(const int, accept);
        QFileDialog dialog(nullptr, u"Choisir"_s, folder.path(), u"CSV (*)"_s);
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setFileMode(QFileDialog::FileMode(mode));
        dialog.setAcceptMode(QFileDialog::AcceptMode(accept));
        dialog.setViewMode(QFileDialog::Detail);
        dialog.show();
        auto *view = dialog.findChild<QAbstractItemView *>(u"treeView"_s);
        QVERIFY(view);
        const auto kinds = [view] {
            QStringList said;
            for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row)
                said += view->model()->index(row, 2, view->rootIndex()).data().toString();
            return said;
        };
        QTRY_VERIFY2(kinds().contains(u"Dossier"_s), qPrintable(kinds().join(u", "_s)));
        QVERIFY(heard("QFileDialog") && heard("QAbstractFileIconProvider"));
        QCOMPARE(english(), QStringList());
    }

    void thePrintDialogIsFrench()
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        QPrintDialog dialog(&printer);
        dialog.setOptions(QAbstractPrintDialog::PrintToFile);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        if (auto *properties = dialog.findChild<QPushButton *>(u"properties"_s)) { // X11: another window of Qt's own
            QTimer::singleShot(0, &dialog, [] {
                if (auto *modal = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                    modal->reject();
            });
            properties->click();
            QVERIFY(heard("QPrintPropertiesDialog"));
        }
        QVERIFY(heard("QPrintSettingsOutput"));
        QCOMPARE(english(), QStringList());
    }

    void theMenusOfFieldsAndScrollBarsAreFrench()
    {
        QLineEdit line;
        QPlainTextEdit text;
        QTextBrowser page;
        page.setHtml(u"<a href=x>lien</a>"_s);
        for (QMenu *menu :
             {line.createStandardContextMenu(), text.createStandardContextMenu(), page.createStandardContextMenu()})
            delete menu;
        QScrollBar bar(Qt::Vertical);
        QTimer::singleShot(0, &bar, [] {
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        });
        QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(2, 2), QPoint(2, 2));
        QCoreApplication::sendEvent(&bar, &asked);
        QVERIFY(heard("QLineEdit") && heard("QWidgetTextControl") && heard("QScrollBar"));
        QCOMPARE(english(), QStringList());
    }

    void standardButtonsAreFrench()
    {
        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Close
                             | QDialogButtonBox::Save | QDialogButtonBox::Yes | QDialogButtonBox::No);
        QVERIFY(heard("QPlatformTheme"));
        QCOMPARE(english(), QStringList());
    }
};

COFFRET_TEST(QtDialogWordsTest, "qtdialogwordstest")
#include "qtdialogwordstest.moc"
