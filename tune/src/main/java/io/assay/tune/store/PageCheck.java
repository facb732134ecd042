package io.assay.tune.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the pages of a SQLite file are all there and hang together, before anything in them is
/// believed. What is in the records is held against their checksums later.
final class PageCheck {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final Pattern PAGE = Pattern.compile("page (\\d+)", Pattern.CASE_INSENSITIVE);

    // Places in the header of the file, as the format's description numbers them.
    private static final int PAGE_SIZE = 16;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int PAGES_VALID_FOR = 92;

    private final Path file;

    PageCheck(Path file) {
        this.file = file;
    }

    /// A refusal that names a page.
    StudyFileException damaged(long page, String found) {
        return new StudyFileException(file + ": page " + page + " is damaged: " + found);
    }

    /// The log of a writer that was killed: the file alone is not the whole study then.
    private boolean hasLog() throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    /// Looks at the header and the length.
    ///
    /// @throws StudyFileException if the file is no database, or is cut
    void header() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // goes on until the header is full or the file ends
            }
            header(header.flip(), channel.size());
        } catch (IOException e) {
            throw new StudyFileException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void header(ByteBuffer header, long bytes) throws IOException {
        if (header.limit() < HEADER) {
            throw damaged(1, "the file ends after " + bytes + " bytes");
        }
        if (!Arrays.equals(MAGIC, 0, MAGIC.length, header.array(), 0, MAGIC.length)) {
            throw damaged(1, "it does not begin as a SQLite file does");
        }
        int size = header.getShort(PAGE_SIZE) & 0xffff;
        if (Integer.bitCount(size) != 1 || size > 1 && size < 512) {
            throw damaged(1, "the page size is " + size);
        }
        long page = size == 1 ? 1 << 16 : size;
        boolean counted = header.getInt(CHANGES) == header.getInt(PAGES_VALID_FOR);
        long pages = header.getInt(PAGES) & 0xffffffffL;
        if (!hasLog() && (bytes % page != 0 || counted && bytes != pages * page)) {
            throw damaged(
                    Math.min(bytes / page + 1, Math.max(pages, 1)),
                    String.format(
                            Locale.ROOT,
                            "the file has %,d bytes; expected %,d pages of %,d",
                            bytes,
                            pages,
                            page));
        }
    }

    /// Lets SQLite look at every page.
    ///
    /// @throws StudyFileException if one is damaged
    void pages(Connection database) {
        String found;
        try (Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            found = answer.next() ? answer.getString(1) : "nothing";
        } catch (SQLException e) {
            found = e.getMessage(); // not even the list of tables on page 1 can be read
        }
        if (!"ok".equals(found)) {
            String sentence =
                    found.replaceAll("\\s+", " ").replace("*** in database main *** ", "");
            Matcher page = PAGE.matcher(found);
            throw damaged(page.find() ? Long.parseLong(page.group(1)) : 1, sentence);
        }
    }
}
