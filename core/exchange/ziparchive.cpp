// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include <zip.h>

namespace coffret::exchange {

// What libzip asks of the device; it is asked on the thread that reads, one question at a time.
struct ZipArchive::Source
{
    explicit Source(QIODevice &d) : device(d) { zip_error_init(&error); }
    ~Source() { zip_error_fini(&error); }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    static zip_int64_t serve(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<Source *>(state)->answer(data, length, command);
    }

    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                                                  ZIP_SOURCE_SUPPORTS, -1);
        case ZIP_SOURCE_OPEN: return move(0);
        case ZIP_SOURCE_READ: return read(static_cast<char *>(data), length);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE: return 0;
        case ZIP_SOURCE_STAT: return describe(data, length);
        case ZIP_SOURCE_ERROR: return zip_error_to_data(&error, data, length);
        case ZIP_SOURCE_TELL: return device.pos();
        case ZIP_SOURCE_SEEK:
            return move(zip_source_seek_compute_offset(zip_uint64_t(device.pos()), zip_uint64_t(device.size()), data,
                                                       length, &error));
        default: zip_error_set(&error, ZIP_ER_OPNOTSUPP, 0); return -1;
        }
    }

    zip_int64_t move(zip_int64_t to)
    {
        if (to < 0)
            return -1;
        if (device.seek(to))
            return 0;
        zip_error_set(&error, ZIP_ER_SEEK, 0);
        return -1;
    }

    zip_int64_t read(char *data, zip_uint64_t length)
    {
        const qint64 got = device.read(data, qint64(length));
        if (got < 0)
            zip_error_set(&error, ZIP_ER_READ, 0);
        return got;
    }

    zip_int64_t describe(void *data, zip_uint64_t length)
    {
        if (length < sizeof(zip_stat_t)) {
            zip_error_set(&error, ZIP_ER_INVAL, 0);
            return -1;
        }
        auto *facts = static_cast<zip_stat_t *>(data);
        zip_stat_init(facts);
        facts->size = zip_uint64_t(device.size());
        facts->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }

    QIODevice &device;
    zip_error_t error;
};

ZipEntry::ZipEntry(zip_file *f, qint64 size, const ArchiveLimits &l) : file(f), whole(size), limits(l)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(file);
}

qint64 ZipEntry::readData(char *data, qint64 most)
{
    if (tooLarge || damaged)
        return -1;
    const qint64 got = zip_fread(file, data, zip_uint64_t(most));
    if (got < 0) {
        damaged = true;
        return -1;
    }
    taken += got;
    sinceMark += got;
    // What the archive says of the entry's size may be a lie: what really comes counts.
    tooLarge = taken > limits.entry || taken > whole || sinceMark > limits.stride;
    return tooLarge ? -1 : got;
}

ZipArchive::ZipArchive(std::unique_ptr<Source> s, zip *a, const ArchiveLimits &l)
    : source(std::move(s)), archive(a), limits(l)
{}

ZipArchive::~ZipArchive()
{
    zip_discard(archive);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &device, const ArchiveLimits &limits)
{
    auto source = std::make_unique<Source>(device);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *wrapped = zip_source_function_create(&Source::serve, source.get(), &error);
    zip *archive = wrapped ? zip_open_from_source(wrapped, ZIP_RDONLY, &error) : nullptr;
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive) {
        if (wrapped)
            zip_source_free(wrapped);
        return Error(ExchangeError::DamagedSpreadsheet, why);
    }
    std::unique_ptr<ZipArchive> opened(new ZipArchive(std::move(source), archive, limits));
    if (zip_get_num_entries(archive, 0) > limits.entries)
        return Error(ExchangeError::TooLarge, QStringLiteral("entries"));
    return opened;
}

bool ZipArchive::holds(const QString &name) const
{
    return zip_name_locate(archive, name.toUtf8().constData(), ZIP_FL_ENC_UTF_8) >= 0;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name) const
{
    const zip_int64_t at = zip_name_locate(archive, name.toUtf8().constData(), ZIP_FL_ENC_UTF_8);
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (at < 0 || zip_stat_index(archive, zip_uint64_t(at), 0, &facts) != 0)
        return Error(ExchangeError::DamagedSpreadsheet, QStringLiteral("part missing"));
    const auto size = qint64(facts.size);
    const auto packed = qint64(facts.comp_size);
    if (size < 0 || size > limits.entry || (size > limits.ratioFrom && size / limits.ratio > packed))
        return Error(ExchangeError::TooLarge, QStringLiteral("part"));
    zip_file *file = zip_fopen_index(archive, zip_uint64_t(at), 0);
    if (!file)
        return Error(ExchangeError::DamagedSpreadsheet, QStringLiteral("part unreadable"));
    return std::make_unique<ZipEntry>(file, size, limits);
}

} // namespace coffret::exchange
