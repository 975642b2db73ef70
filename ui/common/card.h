// SPDX-License-Identifier: GPL-3.0-or-later
// A plain ground for other widgets: a raised card with a hairline, or a flat surface of one role with
// an optional hairline at one edge.
#pragma once

#include "ui/common/paint.h"

#include <QWidget>
#include <optional>

namespace coffret::ui {

class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

class Surface : public QWidget
{
    Q_OBJECT

public:
    explicit Surface(Role ground, std::optional<Edge> line = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role ground;
    std::optional<Edge> line;
};

class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A pill as a widget, for headers.
class Pill : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Tinted, Outlined };
    Pill(const QString &text, Tone tone, Shape shape = Shape::Tinted, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text;
    Tone tone;
    Shape shape;
};

class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int designSide, QWidget *parent = nullptr);
    void show(const QString &name, const Uuid &id);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int designSide;
    QString name;
    Uuid id{};
};

} // namespace coffret::ui
