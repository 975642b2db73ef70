// SPDX-License-Identifier: GPL-3.0-or-later
// A window with one fault of each kind, for accessibilitytest.py to prove that it sees them.
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("control"));
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new QPushButton); // no name
    column->addWidget(new QLineEdit);   // no label
    auto *low = new QPushButton(QStringLiteral("low"));
    low->setFixedHeight(20);
    column->addWidget(low);
    auto *unreached = new QPushButton(QStringLiteral("unreached"));
    unreached->setFixedHeight(32); // whatever the font of the computer
    unreached->setFocusPolicy(Qt::ClickFocus);
    column->addWidget(unreached);
    auto *good = new QPushButton(QStringLiteral("good"));
    good->setFixedHeight(32);
    column->addWidget(good);
    window.resize(300, 300);
    window.show();
    good->setFocus();
    return QApplication::exec();
}
