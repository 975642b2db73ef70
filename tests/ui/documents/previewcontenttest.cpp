// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/previewcontent.h"
#include "tests/support/runner.h"
#include "ui/documents/pdfview.h"
#include "ui/documents/previewview.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtEndian>
#include <QtTest/QtTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;
using Kind = PreviewContent::Kind;
using Reason = PreviewContent::Reason;

namespace {

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char c : bytes) {
        sum ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

// A picture whose header says another size than its data has, with a sum that fits.
QByteArray lying(QByteArray bytes, quint32 width, quint32 height)
{
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    qToBigEndian(crc(bytes.mid(12, 17)), bytes.data() + 29);
    return bytes;
}

QByteArray pdf(const QSizeF &points, const QByteArray &extra = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(points, QPageSize::Point));
    QPainter painter(&writer);
    painter.drawText(100, 400, u"Devis"_s);
    painter.end();
    return bytes + extra;
}

// One page whose opening, closing and every look at it ask for a script and for another file.
QByteArray scriptedPdf()
{
    const QByteArray script =
        "/S /JavaScript /JS (app.alert\\('x'\\); this.exportDataObject\\({cName:'x', nLaunch:2}\\);)";
    QByteArray bytes = "%PDF-1.7\n";
    QList<qsizetype> places;
    const QByteArray objects[] = {
        "<</Type/Catalog/Pages 2 0 R/OpenAction<<" + script + ">>/AA<</WC<<" + script + ">>>>>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/AA<</O<<" + script + ">>>>/Annots[4 0 R]>>",
        "<</Type/Annot/Subtype/Link/Rect[0 0 300 200]/A<</S/Launch/F(/bin/true)>>>>"};
    for (int i = 0; i < 4; ++i) {
        places += bytes.size();
        bytes += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const qsizetype start = bytes.size();
    bytes += "xref\n0 5\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return bytes + "trailer<</Size 5/Root 1 0 R>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace

class PreviewContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(icons); }

    void showsAPictureAsItIs()
    {
        const PreviewContent content = previewOf(png({640, 480}));
        QCOMPARE(content.kind, Kind::Picture);
        QCOMPARE(content.picture.size(), QSize(640, 480));
    }

    void allocatesNothingForAPictureThatSaysItIsHuge()
    {
        const QByteArray small = png({64, 64});
        for (const auto &[width, height] :
             {std::pair{100'000u, 100'000u}, {24'000'001u, 1u}, {0x7fffffffu, 0x7fffffffu}}) {
            const PreviewContent content = previewOf(lying(small, width, height));
            QCOMPARE(content.kind, Kind::Nothing);
            QVERIFY(content.reason == Reason::TooLarge || content.reason == Reason::Damaged);
            QVERIFY(content.picture.isNull());
        }
    }

    // 25 MiB of something behind a header of a few thousand pixels: shown in part or refused, never more than the cap.
    void staysUnderItsLimitForALyingPictureOf25MiB()
    {
        QByteArray large = lying(png({64, 64}), 4800, 4800) + QByteArray(25 * 1024 * 1024 - 400, 'x');
#ifdef Q_OS_LINUX
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
#endif
        const PreviewContent content = previewOf(large);
        QVERIFY(content.kind == Kind::Nothing || content.picture.sizeInBytes() <= PreviewContent::mostPixels * 4);
#ifdef Q_OS_LINUX
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        const long grown = (after.ru_maxrss - before.ru_maxrss) / 1024;
        qInfo("the largest the process was grew by %ld MB", grown);
        QVERIFY2(grown < PreviewContent::mostMegabytes + 32, qPrintable(QString::number(grown)));
#endif
    }

    void saysADamagedPictureIsDamaged()
    {
        for (const QByteArray &format :
             {QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("\xff\xd8\xff\xe0"), QByteArray("GIF89a"),
              QByteArray("BM\0\0\0\0", 6) + QByteArray(30, '\xff'), QByteArray("RIFF\xff\xff\xff\xffWEBPVP8 ")}) {
            const PreviewContent content = previewOf(format + QByteArray(2000, '\x7f'));
            QCOMPARE(content.kind, Kind::Nothing);
        }
    }

    void readsTextInItsEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf-8") << u"Hélène à Angers, 40 €"_s.toUtf8();
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf") + u"Hélène à Angers, 40 €"_s.toUtf8();
        QTest::newRow("windows") << QByteArray("H\xe9l\xe8ne \xe0 Angers, 40 \x80");
        const QString text = u"Hélène à Angers, 40 €"_s;
        QTest::newRow("utf-16") << QByteArray("\xff\xfe")
                                       + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }

    void readsTextInItsEncoding()
    {
        QFETCH(QByteArray, bytes);
        const PreviewContent content = previewOf(bytes);
        QCOMPARE(content.kind, Kind::Text);
        QCOMPARE(content.text, u"Hélène à Angers, 40 €"_s);
        QVERIFY(!content.cut);
    }

    void cutsALongTextAndSaysSo()
    {
        const PreviewContent content = previewOf(QByteArray("ligne de texte\n").repeated(200'000));
        QVERIFY(content.cut);
        QVERIFY(content.text.size() <= PreviewContent::mostText);
    }

    void showsNothingOfAProgram()
    {
        QByteArray program("\x7f"
                           "ELF\2\1\1");
        for (int i = 0; i < 4000; ++i)
            program += char(i * 7);
        QCOMPARE(previewOf(program).kind, Kind::Nothing);
        QCOMPARE(previewOf({}).reason, Reason::Empty);
    }

    void namesAKindByItsBytesBeforeItsEnding()
    {
        QCOMPARE(mediaTypeOf(u"photo.png"_s, png({8, 8})), u"image/png"_s);
        QCOMPARE(mediaTypeOf(u"sans-extension"_s, pdf({300, 200})), u"application/pdf"_s);
        QCOMPARE(mediaTypeOf(u"devis.pdf"_s, pdf({300, 200})), u"application/pdf"_s);
    }

    void runsNoScriptOfAPdf()
    {
        if (!PdfView::available())
            QSKIP("built without Qt PDF");
        PreviewView view;
        view.resize(500, 400);
        view.show();
        QElapsedTimer time;
        time.start();
        view.show(u"piégé.pdf"_s, previewOf(scriptedPdf()));
        QTest::qWait(200);
        auto *pdfView = view.findChild<QWidget *>(u"pdf"_s);
        QVERIFY(pdfView && pdfView->isVisible());
        QTest::mouseClick(pdfView, Qt::LeftButton, {}, pdfView->rect().center()); // on the link that launches
        QVERIFY(QApplication::topLevelWidgets().size() <= 2);                     // no alert
        view.grab();
    }

    void boundsTheZoomOfAHugePage()
    {
        if (!PdfView::available())
            QSKIP("built without Qt PDF");
        PdfView view;
        view.resize(400, 300);
        view.show();
        QCOMPARE(view.show(pdf({14'000, 14'000})), PdfView::Outcome::Shown);
        view.setZoom(4);
        const double scale = view.zoom() * view.logicalDpiX() / 72.0;
        QVERIFY(14'000.0 * 14'000.0 * scale * scale <= double(PdfView::mostPixels) * 1.01);
        QCOMPARE(view.show("%PDF-1.7 nothing"), PdfView::Outcome::Damaged);
    }

    void closesBySpaceAndEscAndZoomsByKey()
    {
        PreviewView view;
        view.resize(400, 300);
        view.show();
        view.show(u"photo.png"_s, previewOf(png({1600, 1200})));
        QSignalSpy closed(&view, &PreviewView::closed);
        QSignalSpy stepped(&view, &PreviewView::stepped);
        auto *picture = view.findChild<QWidget *>(u"picture"_s);
        const double whole = view.zoom();
        QTest::keyClick(picture, Qt::Key_Plus);
        QVERIFY(view.zoom() > whole);
        QTest::keyClick(picture, Qt::Key_0);
        QCOMPARE(view.zoom(), whole);
        QTest::keyClick(picture, Qt::Key_Right);
        QCOMPARE(stepped.size(), 1);
        QTest::keyClick(picture, Qt::Key_Space);
        QTest::keyClick(picture, Qt::Key_Escape);
        QCOMPARE(closed.size(), 2);
        view.show(u"x.txt"_s, previewOf("texte"));
        QCOMPARE(view.findChild<QPlainTextEdit *>(u"previewText"_s)->toPlainText(), u"texte"_s);
        view.forget();
        QVERIFY(view.findChild<QPlainTextEdit *>(u"previewText"_s)->toPlainText().isEmpty());
    }
};

COFFRET_TEST(PreviewContentTest, "previewcontenttest")
#include "previewcontenttest.moc"
