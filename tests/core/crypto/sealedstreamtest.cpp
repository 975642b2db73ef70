// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealedstream.h"

#include "tests/core/crypto/cryptosupport.h"
#include "tests/support/knownanswers.h"
#include "tests/support/runner.h"

#include <QJsonArray>

using namespace coffret;
using namespace coffret::crypto;
using coffret::testing::hexOf;
using coffret::testing::knownAnswers;

class SealedStreamTest : public QObject
{
    Q_OBJECT

private:
    struct Sample
    {
        Secret key = Secret::random(32);
        QByteArray header;
        QList<QByteArray> sealed;
    };
    static QByteArray context(int number) { return QByteArray("context ") + QByteArray::number(number); }

    // Five texts, each with a new key for the next; the last ends the stream.
    static Sample fiveTexts()
    {
        Sample sample;
        auto stream = SealingStream::begin(sample.key);
        sample.header = stream->header();
        for (int i = 0; i < 5; ++i)
            sample.sealed.append(*stream->seal(view(QByteArray(i * 20, 'a')), view(context(i)),
                                               i == 4 ? StreamTag::Final : StreamTag::Rekey));
        return sample;
    }
    static int opened(const Sample &sample, const QList<QByteArray> &sealed)
    {
        auto stream = OpeningStream::begin(view(sample.header), sample.key);
        int count = 0;
        for (int i = 0; i < sealed.size(); ++i)
            count += stream->open(view(sealed[i]), view(context(i))).ok() ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void opensTheStreamsOfAnotherProgram()
    {
        const auto vectors = knownAnswers(QStringLiteral("stream"));
        QCOMPARE(vectors.size(), size_t(6));
        for (const QJsonObject &vector : vectors) {
            auto stream = OpeningStream::begin(view(hexOf(vector, "header")), secretFrom(hexOf(vector, "key")));
            QVERIFY(stream.ok());
            for (const QJsonValue value : vector[u"messages"].toArray()) {
                const QJsonObject message = value.toObject();
                const auto text = stream->open(view(hexOf(message, "sealed")), view(hexOf(message, "context")));
                QVERIFY(text.ok());
                QCOMPARE(text->text, hexOf(message, "text"));
                QCOMPARE(int(text->tag), message[u"tag"].toInt());
            }
        }
    }

    void givesBackWhatItSealed()
    {
        const Sample sample = fiveTexts();
        QCOMPARE(sample.header.size(), streamHeaderSize);
        auto stream = OpeningStream::begin(view(sample.header), sample.key);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(sample.sealed[i].size(), i * 20 + streamOverhead);
            const auto text = stream->open(view(sample.sealed[i]), view(context(i)));
            QVERIFY(text.ok());
            QCOMPARE(text->text, QByteArray(i * 20, 'a'));
            QCOMPARE(text->tag, i == 4 ? StreamTag::Final : StreamTag::Rekey);
        }
    }

    void opensNothingFromTheFirstAlteredBitOn()
    {
        const Sample sample = fiveTexts();
        for (qsizetype bit = 0; bit < 8 * sample.sealed[1].size(); ++bit) {
            QList<QByteArray> altered = sample.sealed;
            altered[1][bit / 8] = char(altered[1][bit / 8] ^ (1 << bit % 8));
            QCOMPARE(opened(sample, altered), 1);
        }
    }

    void opensEachTextAtItsOwnPlaceOnly()
    {
        const Sample sample = fiveTexts();
        QCOMPARE(opened(sample, sample.sealed), 5);
        QList<QByteArray> moved = sample.sealed;
        moved.swapItemsAt(1, 2);
        QCOMPARE(opened(sample, moved), 1);
        QList<QByteArray> shorter = sample.sealed;
        shorter.removeAt(2);
        QCOMPARE(opened(sample, shorter), 2);
        auto stream = OpeningStream::begin(view(sample.header), sample.key);
        VERIFY_ERROR(stream->open(view(sample.sealed[0]), view(context(7))), CryptoError::AuthenticationFailed);
        VERIFY_ERROR(stream->open(view(sample.sealed[0]), view(context(0))), CryptoError::AuthenticationFailed);
    }

    void nothingFollowsTheEnd()
    {
        const Secret key = Secret::random(32);
        auto sealing = SealingStream::begin(key);
        const QByteArray last = *sealing->seal(view(QByteArray("a")), {}, StreamTag::Final);
        VERIFY_ERROR(sealing->seal(view(QByteArray("b")), {}, StreamTag::Rekey), CryptoError::AuthenticationFailed);
        auto opening = OpeningStream::begin(view(sealing->header()), key);
        QVERIFY(opening->open(view(last), {}).ok());
        VERIFY_ERROR(opening->open(view(last), {}), CryptoError::AuthenticationFailed);
    }

    void refusesSizesNoStreamHas()
    {
        const Secret key = Secret::random(32);
        VERIFY_ERROR(SealingStream::begin(Secret::random(31)), CryptoError::WrongSize);
        VERIFY_ERROR(OpeningStream::begin(view(QByteArray(23, 'h')), key), CryptoError::WrongSize);
        VERIFY_ERROR(OpeningStream::begin(view(QByteArray(24, 'h')), Secret::random(33)), CryptoError::WrongSize);
        auto stream = OpeningStream::begin(view(QByteArray(24, 'h')), key);
        VERIFY_ERROR(stream->open(view(QByteArray(16, 's')), {}), CryptoError::WrongSize);
    }
};

COFFRET_TEST(SealedStreamTest, "sealedstreamtest")
#include "sealedstreamtest.moc"
