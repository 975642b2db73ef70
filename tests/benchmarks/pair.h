// SPDX-License-Identifier: GPL-3.0-or-later
// Measures one operation two ways in turn, plain and keyed, and prints a row with both medians, their
// ratio and the goal. Absolute times depend on the machine and its load; the ratio of two runs side by
// side does not, so the ratio is what is held against the goal. CPU time by default; wall time
// where waiting for the disk is the point.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace coffret::bench {

enum class Time { Cpu, Wall };
enum class Size { Quick, Full };

// --quick: 100,000 rows; --full: a million.
inline Size sizeFrom(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--full")) ? Size::Full : Size::Quick;
}
inline int rowsOf(Size size)
{
    return size == Size::Full ? 1'000'000 : 100'000;
}

inline double seconds(Time time)
{
    timespec now{};
    clock_gettime(time == Time::Cpu ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

inline double once(Time time, const std::function<void()> &work)
{
    const double start = seconds(time);
    work();
    return seconds(time) - start;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

class Table
{
public:
    // `left` and `right` name the columns: "plain" and "keyed", "age" and "coffret".
    Table(const char *title, const char *left = "plain", const char *right = "keyed")
    {
        std::printf("\n%s\n%-44s | %12s | %12s | %7s | %s\n", title, "operation", left, right, "ratio", "goal");
    }

    struct Row
    {
        const char *name;
        double goal; // at most this ratio; 0: for information
        Time time = Time::Cpu;
        int runs = 5;
        double divideBy = 1; // operations in one run, to print the time of one
    };

    // Runs each side `runs` times in turn; returns the ratio.
    double compare(const Row &row, const std::function<void()> &left, const std::function<void()> &right)
    {
        std::vector<double> lefts, rights;
        for (int run = 0; run < row.runs; ++run) {
            lefts.push_back(once(row.time, left));
            rights.push_back(once(row.time, right));
        }
        return print(row, median(lefts), median(rights));
    }

    double print(const Row &row, double left, double right)
    {
        const double ratio = left > 0 ? right / left : 0;
        const bool missed = row.goal > 0 && ratio > row.goal;
        misses += missed;
        std::printf("%-44s | %12s | %12s | %7.2f | %s%s\n", row.name, qPrintable(text(left / row.divideBy)),
                    qPrintable(text(right / row.divideBy)), ratio,
                    row.goal > 0 ? qPrintable(QStringLiteral("<= %1").arg(row.goal)) : "-", missed ? "  MISSED" : "");
        std::fflush(stdout);
        return ratio;
    }

    int missed() const { return misses; }

private:
    static QString text(double value)
    {
        if (value >= 1)
            return QStringLiteral("%1 s").arg(value, 0, 'f', 2);
        return value >= 1e-3 ? QStringLiteral("%1 ms").arg(value * 1e3, 0, 'f', 2)
                             : QStringLiteral("%1 us").arg(value * 1e6, 0, 'f', 1);
    }
    int misses = 0;
};

} // namespace coffret::bench
