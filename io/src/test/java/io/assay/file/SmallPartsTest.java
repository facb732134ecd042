package io.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPartsTest {
    @TempDir Path folder;

    @Test
    void nearestNameIsSuggestedAndFarOnesAreNot() {
        List<String> names = List.of("y_true", "y_score", "weight", "id");
        assertEquals(Optional.of("y_score"), NearestName.of("y_socre", names));
        assertEquals(Optional.of("y_score"), NearestName.of("Y_SCORE", names));
        assertEquals(Optional.of("weight"), NearestName.of("wieght", names));
        assertEquals(Optional.of("y_true"), NearestName.of("y_tru", names));
        assertEquals(Optional.empty(), NearestName.of("probability", names));
        assertEquals(Optional.empty(), NearestName.of("xx", names));
        assertEquals(Optional.empty(), NearestName.of("y", List.of()));
    }

    @Test
    void contentHashIsThatOfTheBytesWithOrWithoutAnExecutor() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "abc");
        String expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(expected, ContentHash.start(file, Runnable::run).hex());
        assertEquals(expected, ContentHash.start(file, command -> {}).hex());
        Path none = folder.resolve("none");
        InputException e =
                assertThrows(
                        InputException.class, () -> ContentHash.start(none, Runnable::run).hex());
        assertEquals(none + " cannot be read to its end: " + none, e.getMessage());
    }

    @Test
    void messagesStayOnOneLine() {
        assertEquals(
                "\"a\\n\\t\\u0000\\u202E\\uDC80\"", InputException.quote("a\n\t\0\u202E\uDC80"));
        assertEquals("\"" + "é".repeat(40) + "...\"", InputException.quote("é".repeat(41)));
    }

    @Test
    void columnsAndOptionsRefuseNonsense() {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Column("p", List.of("a", "b"), Column.Kind.LABEL))
                        .getMessage();
        assertEquals("column p of kind LABEL has 2 fields", message);
        message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ReadOptions.SEQUENTIAL.on(Runnable::run, 0))
                        .getMessage();
        assertEquals("parallelism is 0, expected at least 1", message);
    }
}
