// SPDX-License-Identifier: GPL-3.0-or-later
// What a document looks like, made of its bytes in memory and within fixed limits: a picture is measured
// before it is decoded and never takes more than `mostPixels`, a text is cut off at `mostText`. What the
// bytes say counts, not the name. Runs in any thread; writes no file.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace coffret::ui {

struct PreviewContent
{
    enum class Kind { Picture, Text, Pdf, Nothing };
    enum class Reason { None, UnknownKind, TooLarge, Damaged, Empty };
    static constexpr qint64 mostPixels = 24'000'000; // decoded: 96 MB at four bytes each
    static constexpr int mostMegabytes = 128;        // what Qt may allocate for one picture
    static constexpr qint64 mostText = 1'000'000;    // bytes

    Kind kind = Kind::Nothing;
    Reason reason = Reason::None; // of Nothing
    QImage picture;
    QSize size; // of the picture as it is in the file
    QString text;
    QString encoding;
    bool cut = false; // there is more text
    QByteArray pdf;
};

PreviewContent previewOf(const QByteArray &bytes);

// By the bytes, then by the ending: what a new document is said to be.
QString mediaTypeOf(const QString &fileName, const QByteArray &beginning);

} // namespace coffret::ui
