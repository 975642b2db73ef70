// SPDX-License-Identifier: GPL-3.0-or-later
// What a disk has been told and has not yet promised to keep: writes, cuts, and changes of names,
// each with what it takes to undo and to redo it. A power cut undoes all and redoes a choice. Names
// within a folder survive in order, as on a journalling file system; writes in any.
#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace coffret::faults {

enum class Pattern { Lost, Random, Torn };

class Unsynced
{
public:
    explicit Unsynced(std::string limboFolder) : limbo(std::move(limboFolder)) {}

    int fileOf(int descriptor); // the same number for every descriptor of one file
    void write(int file, off_t offset, const void *data, std::size_t size);
    void cut(int file, off_t size);
    void created(const std::string &path);
    // Sets the file aside instead of removing it, so that it can come back. Answers like unlink().
    int remove(const std::string &path);
    int rename(const std::string &from, const std::string &to);

    void syncedFile(int file);
    void syncedFolder(const std::string &folder);

    void cutPower(Pattern pattern, unsigned seed);

private:
    enum class Kind { Write, Cut, Create, Remove, Rename };
    struct Operation
    {
        Kind kind;
        int file = -1;
        off_t offset = 0;
        off_t sizeBefore = 0;
        off_t sizeAfter = 0;
        std::vector<unsigned char> before, after;
        std::string path, target, aside; // aside: where what the name stood for waits
    };
    struct File
    {
        dev_t device;
        ino_t inode;
        int descriptor; // of our own, never closed: closing would release the program's locks
    };
    static bool isName(const Operation &operation);
    std::string newAside();
    void undo(const Operation &operation);
    void redo(const Operation &operation);
    void redoWrite(const Operation &operation, Pattern pattern);
    unsigned random();

    std::string limbo;
    std::vector<Operation> operations;
    std::vector<File> files;
    int asides = 0;
    std::uint64_t state = 0;
};

std::string folderOf(const std::string &path);

} // namespace coffret::faults
