// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/common/typography.h"
#include "ui/words/chartertext.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>
#include <QtTest/QtTest>

// Reads the catalogues themselves: what is missing or badly set there is missing on screen.
class TranslationTest : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString source;
        QStringList forms;
        bool unfinished = false;
        bool numerus = false;
    };

    static QList<Message> messages(const QString &name)
    {
        QFile file(QStringLiteral(COFFRET_TRANSLATIONS "/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QList<Message> all;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"message") {
                all.append(Message{});
                all.last().numerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
            } else if (xml.name() == u"source") {
                all.last().source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                all.last().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
                if (!all.last().numerus)
                    all.last().forms = {xml.readElementText()};
            } else if (xml.name() == u"numerusform") {
                all.last().forms += xml.readElementText();
            }
        }
        return all;
    }

    // Of the windows, of both programs, of the command line, and what Qt's own catalogue lacks.
    static QList<Message> french()
    {
        QList<Message> all;
        for (const char16_t *name : {u"coffret_fr.ts", u"words_fr.ts", u"cli_fr.ts", u"qt_fr.ts"})
            all += messages(QString::fromUtf16(name));
        return all;
    }

private Q_SLOTS:
    void frenchIsComplete()
    {
        const QList<Message> all = french();
        QVERIFY(all.size() > 1500);
        for (const Message &message : all) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            QCOMPARE(message.forms.size(), message.numerus ? 2 : 1);
            for (const QString &form : message.forms)
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
        }
    }

    void frenchKeepsEveryPlaceholder()
    {
        for (const Message &message : french()) {
            for (const char16_t *place : {u"%1", u"%2", u"%3"}) {
                for (const QString &form : message.forms)
                    QVERIFY2(form.contains(QString::fromUtf16(place))
                                 == message.source.contains(QString::fromUtf16(place)),
                             qPrintable(message.source));
            }
        }
    }

    void frenchIsSetAsFrenchTypeIs()
    {
        for (const Message &message : french()) {
            for (const QString &form : message.forms) {
                if (!form.contains(u";;")) // a list of file kinds
                    QCOMPARE(form, coffret::ui::frenchTypography(form));
            }
        }
    }

    void noticeAndCharterAreSetAsFrenchTypeIs()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        const QStringList texts{coffret::words::noticeText(), coffret::words::charterText()};
        QLocale::setDefault(QLocale::c());
        for (const QString &text : texts) {
            for (const QString &line : text.split(QLatin1Char('\n')))
                QCOMPARE(line, coffret::ui::frenchTypography(line));
        }
    }

    void keepsTheWordsOfTheHouse()
    {
        const QStringList unwanted{QStringLiteral("backup"), QStringLiteral("Oups"), QStringLiteral("Valider"),
                                   QStringLiteral("OK"), QStringLiteral("mail ")};
        for (const Message &message : french()) {
            for (const QString &form : message.forms) {
                for (const QString &word : unwanted)
                    QVERIFY2(!form.contains(word) || form.contains(QStringLiteral("e-mail"), Qt::CaseInsensitive),
                             qPrintable(form));
                QVERIFY2(!form.contains(u'!'), qPrintable(form));
            }
        }
    }

    // One place for the words of each: a second one is where somebody looks in vain.
    void namesEachContextOnce()
    {
        for (const QString &name : QDir(QStringLiteral(COFFRET_TRANSLATIONS)).entryList({QStringLiteral("*.ts")})) {
            QFile file(QStringLiteral(COFFRET_TRANSLATIONS "/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader xml(&file);
            QStringList contexts;
            while (!xml.atEnd()) {
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"name")
                    contexts += xml.readElementText();
            }
            QVERIFY(!contexts.isEmpty());
            QVERIFY2(contexts.removeDuplicates() == 0, qPrintable(name));
        }
    }

    void englishHasItsPlurals()
    {
        for (const Message &message : messages(QStringLiteral("coffret_en.ts")))
            QCOMPARE(message.forms.size(), 2);
    }
};

COFFRET_TEST(TranslationTest, "translationtest")
#include "translationtest.moc"
