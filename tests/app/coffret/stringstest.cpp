// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/common/typography.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest/QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentence
{
    QString file;
    QString text;
};

QList<Sentence> sentencesOf(const QString &ending)
{
    QList<Sentence> all;
    const QDir folder(QStringLiteral(COFFRET_TRANSLATIONS));
    for (const QString &name : folder.entryList({u"*_"_s + ending + u".ts"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        bool plural = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"message")
                plural = xml.attributes().hasAttribute(u"numerus"_s);
            else if (xml.name() == u"numerusform" || (xml.name() == u"translation" && !plural))
                all.append({name, xml.readElementText()});
        }
    }
    return all;
}

// What is wrong with the type of a French sentence; empty: nothing.
QString faultOf(const QString &text)
{
    static const std::pair<const char *, QRegularExpression> rules[] = {
        {"three full stops for …", QRegularExpression(u"\\.\\.\\."_s)},
        {"a straight apostrophe", QRegularExpression(u"'"_s)},
        {"straight quotation marks", QRegularExpression(u"\""_s)},
        {"a capital without its accent",
         QRegularExpression(
             u"\\b(Etat|Etape|Etes|Etre|Ecran|Ecrire|Ecrit|Echec|Echéance|Echange|Editer|Edition|Element|"
             "Elément|Enum|Eteindre|Etiquette|Etranger|Evénement|Ecart|Egal|Eviter|Electronique|Ile)"_s)},
        {"A for À",
         QRegularExpression(u"(^|[.;:] )A (l|la|le|partir|faire|rappeler|revoir|propos|chaque|ce|vous)\\b"_s)},
        {"an ordinal",
         QRegularExpression(u"\\b1\\s?(er|ère)?\\s(?=janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)"_s)},
        {"a doubled space", QRegularExpression(u"\\S  "_s)},
        {"a space at an end", QRegularExpression(u"^ (?![ -])|[^:] $"_s)},
        {"a label with a colon", QRegularExpression(u"^\\S+\\x{202F}:$"_s)}};
    for (const auto &[name, rule] : rules) {
        if (rule.match(text).hasMatch())
            return QString::fromLatin1(name);
    }
    if (text.count(u'«') != text.count(u'»'))
        return u"« without »"_s;
    return !text.contains(u";;") && text != coffret::ui::frenchTypography(text) ? u"spaces"_s : QString();
}

} // namespace

// Every French string of every catalogue: what a typesetter would mark.
class StringsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesEachFault_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Importer un fichier...", "L'heure", "Dire \"oui\"", "Etat", "A rappeler demain",
                                 "deux  espaces", "Vraiment ?", "« ouvert", "18400 €", "30 %", " devant"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void seesEachFault()
    {
        QFETCH(QString, text);
        QVERIFY2(!faultOf(text).isEmpty(), qPrintable(text));
    }

    void findsNoFaultInAnyCatalogue()
    {
        const QList<Sentence> all = sentencesOf(u"fr"_s);
        QVERIFY(all.size() > 400);
        QStringList faults;
        for (const Sentence &sentence : all) {
            if (const QString fault = faultOf(sentence.text); !fault.isEmpty())
                faults += u"%1: %2: %3"_s.arg(sentence.file, fault, sentence.text);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

COFFRET_TEST(StringsTest, "stringstest")
#include "stringstest.moc"
