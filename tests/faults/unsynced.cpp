// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/unsynced.h"

#include "tests/faults/kernel.h"

#include <algorithm>
#include <cstring>
#include <sys/stat.h>

namespace coffret::faults {

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string(".") : path.substr(0, slash);
}

bool Unsynced::isName(const Operation &operation)
{
    return operation.kind == Kind::Create || operation.kind == Kind::Remove || operation.kind == Kind::Rename;
}

static off_t sizeOf(int descriptor)
{
    struct stat status = {};
    return kernel::fstat(descriptor, &status) == 0 ? status.st_size : 0;
}

int Unsynced::fileOf(int descriptor)
{
    struct stat status = {};
    if (kernel::fstat(descriptor, &status) != 0)
        return -1;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].device == status.st_dev && files[i].inode == status.st_ino)
            return int(i);
    }
    files.push_back({status.st_dev, status.st_ino, kernel::duplicate(descriptor)});
    return int(files.size()) - 1;
}

void Unsynced::write(int file, off_t offset, const void *data, std::size_t size)
{
    Operation operation{Kind::Write, file, offset};
    const int descriptor = files[std::size_t(file)].descriptor;
    operation.sizeBefore = sizeOf(descriptor);
    operation.sizeAfter = std::max(operation.sizeBefore, off_t(offset + off_t(size)));
    const auto *bytes = static_cast<const unsigned char *>(data);
    operation.after.assign(bytes, bytes + size);
    operation.before.resize(size, 0);
    kernel::readAt(descriptor, operation.before.data(), size, offset);
    operations.push_back(std::move(operation));
}

void Unsynced::cut(int file, off_t size)
{
    Operation operation{Kind::Cut, file, size};
    const int descriptor = files[std::size_t(file)].descriptor;
    operation.sizeBefore = sizeOf(descriptor);
    operation.sizeAfter = size;
    if (operation.sizeBefore > size) {
        operation.before.resize(std::size_t(operation.sizeBefore - size), 0);
        kernel::readAt(descriptor, operation.before.data(), operation.before.size(), size);
    }
    operations.push_back(std::move(operation));
}

std::string Unsynced::newAside()
{
    return limbo + "/" + std::to_string(asides++);
}

void Unsynced::created(const std::string &path)
{
    Operation operation{Kind::Create};
    operation.path = path;
    operation.aside = newAside();
    operations.push_back(std::move(operation));
}

int Unsynced::remove(const std::string &path)
{
    Operation operation{Kind::Remove};
    operation.path = path;
    operation.aside = newAside();
    const int answer = kernel::rename(path.c_str(), operation.aside.c_str());
    if (answer == 0)
        operations.push_back(std::move(operation));
    return answer;
}

int Unsynced::rename(const std::string &from, const std::string &to)
{
    Operation operation{Kind::Rename};
    operation.path = from;
    operation.target = to;
    struct stat status = {};
    if (kernel::stat(to.c_str(), &status) == 0) {
        operation.aside = newAside();
        if (kernel::rename(to.c_str(), operation.aside.c_str()) != 0)
            return -1;
    }
    const int answer = kernel::rename(from.c_str(), to.c_str());
    if (answer == 0)
        operations.push_back(std::move(operation));
    else if (!operation.aside.empty())
        kernel::rename(operation.aside.c_str(), to.c_str());
    return answer;
}

void Unsynced::syncedFile(int file)
{
    std::erase_if(operations, [&](const Operation &o) { return !isName(o) && o.file == file; });
}

void Unsynced::syncedFolder(const std::string &folder)
{
    std::erase_if(operations, [&](const Operation &o) { return isName(o) && folderOf(o.path) == folder; });
}

void Unsynced::undo(const Operation &o)
{
    const int descriptor = o.file >= 0 ? files[std::size_t(o.file)].descriptor : -1;
    switch (o.kind) {
    case Kind::Write:
    case Kind::Cut:
        kernel::writeAt(descriptor, o.before.data(), o.before.size(), o.offset);
        kernel::cut(descriptor, o.sizeBefore);
        break;
    case Kind::Create: kernel::rename(o.path.c_str(), o.aside.c_str()); break;
    case Kind::Remove: kernel::rename(o.aside.c_str(), o.path.c_str()); break;
    case Kind::Rename:
        kernel::rename(o.target.c_str(), o.path.c_str());
        if (!o.aside.empty())
            kernel::rename(o.aside.c_str(), o.target.c_str());
        break;
    }
}

void Unsynced::redo(const Operation &o)
{
    switch (o.kind) {
    case Kind::Write: break;
    case Kind::Cut: kernel::cut(files[std::size_t(o.file)].descriptor, o.sizeAfter); break;
    case Kind::Create: kernel::rename(o.aside.c_str(), o.path.c_str()); break;
    case Kind::Remove: kernel::rename(o.path.c_str(), o.aside.c_str()); break;
    case Kind::Rename:
        if (!o.aside.empty())
            kernel::rename(o.target.c_str(), o.aside.c_str());
        kernel::rename(o.path.c_str(), o.target.c_str());
        break;
    }
}

void Unsynced::redoWrite(const Operation &o, Pattern pattern)
{
    const int descriptor = files[std::size_t(o.file)].descriptor;
    const std::size_t sector = pattern == Pattern::Torn ? 512 : std::max<std::size_t>(o.after.size(), 1);
    for (std::size_t at = 0; at < o.after.size(); at += sector) {
        if (random() % 2)
            kernel::writeAt(descriptor, o.after.data() + at, std::min(sector, o.after.size() - at),
                            o.offset + off_t(at));
    }
    // The length is kept in the folder's own record: it may survive without what was written.
    if (o.sizeAfter > sizeOf(descriptor) && random() % 2)
        kernel::cut(descriptor, o.sizeAfter);
}

unsigned Unsynced::random()
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return unsigned(state >> 33);
}

void Unsynced::cutPower(Pattern pattern, unsigned seed)
{
    state = seed;
    random();
    for (auto o = operations.rbegin(); o != operations.rend(); ++o)
        undo(*o);
    if (pattern == Pattern::Lost)
        return;
    const auto names = std::count_if(operations.begin(), operations.end(), isName);
    auto surviving = long(random() % unsigned(names + 1));
    for (const Operation &o : operations) {
        if (isName(o) && surviving-- > 0)
            redo(o);
        else if (o.kind == Kind::Write)
            redoWrite(o, pattern);
        else if (o.kind == Kind::Cut && random() % 2)
            redo(o);
    }
}

} // namespace coffret::faults
