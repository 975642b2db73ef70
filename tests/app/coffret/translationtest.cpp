// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/common/typography.h"

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

private Q_SLOTS:
    void frenchIsComplete()
    {
        const QList<Message> all = messages(QStringLiteral("coffret_fr.ts"));
        QVERIFY(all.size() > 300);
        for (const Message &message : all) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            QCOMPARE(message.forms.size(), message.numerus ? 2 : 1);
            for (const QString &form : message.forms)
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
        }
    }

    void frenchKeepsEveryPlaceholder()
    {
        for (const Message &message : messages(QStringLiteral("coffret_fr.ts"))) {
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
        for (const Message &message : messages(QStringLiteral("coffret_fr.ts"))) {
            for (const QString &form : message.forms) {
                if (!form.contains(u";;")) // a list of file kinds
                    QCOMPARE(form, coffret::ui::frenchTypography(form));
            }
        }
    }

    void keepsTheWordsOfTheHouse()
    {
        const QStringList unwanted{QStringLiteral("backup"), QStringLiteral("Oups"), QStringLiteral("Valider"),
                                   QStringLiteral("OK"), QStringLiteral("mail ")};
        for (const Message &message : messages(QStringLiteral("coffret_fr.ts"))) {
            for (const QString &form : message.forms) {
                for (const QString &word : unwanted)
                    QVERIFY2(!form.contains(word) || form.contains(QStringLiteral("e-mail"), Qt::CaseInsensitive),
                             qPrintable(form));
                QVERIFY2(!form.contains(u'!'), qPrintable(form));
            }
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
