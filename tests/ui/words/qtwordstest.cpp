// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include "tests/support/runner.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// What Qt says by itself: in French when the program is, from the words that travel with it.
class QtWordsTest : public QObject
{
    Q_OBJECT

    static QStringList menuOf(QLineEdit &edit)
    {
        QStringList words;
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        for (const QAction *action : menu->actions())
            words += action->text().section(u'\t', 0, 0).remove(u'&');
        return words;
    }

private Q_SLOTS:
    void travelWithTheProgram() { QVERIFY(QFile::exists(u":/i18n/qtbase_fr.qm"_s)); }

    void areFrenchInFrench()
    {
        words::speak(*qApp, words::Language::French);
        QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Save);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Annuler"_s);
        QCOMPARE(box.button(QDialogButtonBox::Save)->text().remove(u'&'), u"Enregistrer"_s);
        QLineEdit edit;
        const QStringList menu = menuOf(edit);
        for (const QString &word : {u"Annuler"_s, u"Copier"_s, u"Coller"_s, u"Tout sélectionner"_s})
            QVERIFY2(menu.contains(word), qPrintable(menu.join(u' ')));
        QCOMPARE(QKeySequence(u"Ctrl+Shift+Z"_s).toString(QKeySequence::NativeText), u"Ctrl+Maj+Z"_s);
        QVERIFY(QCoreApplication::translate("QFileDialog", "File &name:") != u"File &name:");
        QVERIFY(QCoreApplication::translate("QFileDialog", "Look in:") != u"Look in:");
        QVERIFY(QCoreApplication::translate("QPrintDialog", "Print") == u"Imprimer");
    }

    void areEnglishAgainInEnglish()
    {
        words::speak(*qApp, words::Language::French);
        words::speak(*qApp, words::Language::English);
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Cancel"_s);
        QCOMPARE(QKeySequence(u"Ctrl+Shift+Z"_s).toString(QKeySequence::NativeText), u"Ctrl+Shift+Z"_s);
    }
};

COFFRET_TEST(QtWordsTest, "qtwordstest")
#include "qtwordstest.moc"
