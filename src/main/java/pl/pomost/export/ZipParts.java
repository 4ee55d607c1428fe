package pl.pomost.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes parts into a ZIP, all with one time, so that the same parts give the same bytes. */
final class ZipParts implements AutoCloseable {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** @param out stays open */
    ZipParts(OutputStream out) {
        zip = new ZipOutputStream(new StaysOpen(out), StandardCharsets.UTF_8);
    }

    ZipParts add(String name, byte[] content) throws IOException {
        return add(entry(name), content);
    }

    ZipParts add(String name, String content) throws IOException {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Not packed, as OpenDocument wants the part that says what the file is. */
    ZipParts plain(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return add(entry, bytes);
    }

    private ZipParts add(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
