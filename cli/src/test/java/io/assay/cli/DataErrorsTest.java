package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything that can be wrong with the data: exit code 1 and one line that says where.
class DataErrorsTest {
    @TempDir private Path folder;

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    /// Expects one line on standard error, nothing on standard output, and exit code 1.
    private void refuses(String message, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "evaluate";
        System.arraycopy(args, 0, all, 1, args.length);
        Ran ran = Ran.of(all);
        String shown = ran.err().replace(folder + "/", "");
        assertEquals("assay: " + message + System.lineSeparator(), shown);
        assertEquals("", ran.out());
        assertEquals(1, ran.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    1,0.5;0,NaN   | row 2, column y_score: found "NaN", expected a number
                    1,0.5;0       | row 2 (line 3): found 1 field, expected 2
                    1,0.5,3       | row 1 (line 2): found 3 fields, expected 2
                    1,abc         | row 1 (line 2), column y_score: found "abc", expected a number
                    1,"1,5"       | row 1 (line 2), column y_score: found "1,5", expected a number
                    1,            | row 1 (line 2), column y_score: found "", expected a number
                    1,1e400       | row 1 (line 2), column y_score: found "1e400", expected a number within the range of a double
                    no,1;yes,2;maybe,3 | row 3, column y_true: found "maybe", expected "no" or "yes"
                    """)
    void aFieldIsNamedByRowAndColumn(String rows, String message) throws IOException {
        String file = file("t.csv", "y_true,y_score\n" + rows.replace(';', '\n') + "\n");
        refuses("t.csv, " + message, file);
    }

    @Test
    void aNulByteIsNoPartOfANumber() throws IOException {
        refuses(
                "t.csv, row 1 (line 2), column y_score: found \"0.\\u00005\", expected a number",
                file("t.csv", "y_true,y_score\n1,0.\u00005\n"));
    }

    @Test
    void textMustBeUtf8() throws IOException {
        byte[] latin = "y_true,y_score\ncafé,0.5\n".getBytes(StandardCharsets.ISO_8859_1);
        refuses(
                "t.csv, row 1 (line 2): found byte 0xE9, expected UTF-8 text",
                file("t.csv", latin));
    }

    @Test
    void aFileWithoutRowsHasNoPredictions() throws IOException {
        refuses("t.csv is empty: expected a header line", file("t.csv", ""));
        String headed = file("t.csv", "y_true,y_score\n");
        refuses("no predictions in " + "t.csv", headed);
        refuses("no predictions in " + "t.csv", headed, "--score-b", "y_score");
        refuses(
                "no predictions in c.csv",
                file("c.csv", "y_true,y_pred\n"),
                "--task",
                "multiclass");
    }

    @Test
    void twoLabelsWithoutAnObviousPositiveOneAskForIt() throws IOException {
        String file = file("t.csv", "y_true,y_score\nham,0.1\nham,0.2\nspam,0.7\n");
        String found = "t.csv, column y_true: found the labels \"ham\" and \"spam\"; ";
        refuses(found + "say with --positive which class is positive", file);
        refuses(
                found.replace("; ", "") + "; --positive eggs is neither",
                file,
                "--positive",
                "eggs");
        refuses(
                "one.csv, column y_true: found the label \"ham\" only; say with --positive which"
                        + " class is positive",
                file("one.csv", "y_true,y_score\nham,0.1\n"));
    }

    @Test
    void labelsFromDataCannotPlayWithTheTerminal() throws IOException {
        String file = file("t.csv", "y_true,y_score\n\u001b[31mred\u202e,0.5\nx,0.2\n");
        refuses(
                "t.csv, column y_true: found the labels \"\\u001B[31mred\\u202E\" and \"x\";"
                        + " say with --positive which class is positive",
                file);
        Ran ran = Ran.of("evaluate", file, "--positive", "x");
        assertEquals(-1, ran.out().indexOf('\u001b'));
        assertEquals(-1, ran.out().indexOf('\u202e'));
        Ran json = Ran.of("evaluate", file, "--positive", "x", "--json");
        assertEquals(-1, json.out().indexOf('\u202e'));
    }

    @Test
    void aLabelThatIsNotDeclaredIsNamed() throws IOException {
        String file = file("t.csv", "y_true,y_pred\na,b\nb,c\n");
        refuses(
                "t.csv, row 2, column y_pred: found \"c\", expected one of the declared classes"
                        + " \"a\", \"b\"",
                file,
                "--labels",
                "[\"a\",\"b\"]",
                "--task",
                "multiclass");
    }

    @Test
    void columnsOfProbabilitiesMustSayTheirClass() throws IOException {
        String file = file("t.csv", "y_true,p_0,p_1\ncat,0.1,0.9\ndog,0.3,0.7\n");
        refuses(
                "t.csv, column y_true: the labels are not the names of the columns p_0 to p_1; give"
                        + " the class of each column with --labels '[\"cat\",\"dog\"]'",
                file);
    }

    @Test
    void weightsMustBeFiniteAndNotNegativeAndNotAllZero() throws IOException {
        String start = "y_true,y_score,w\n1,0.5,1\n0,0.2,";
        String expected = ", expected a finite weight of at least 0";
        refuses(
                "t.csv, row 2, column w: found \"-1.0\"" + expected,
                file("t.csv", start + "-1\n"),
                "--weight",
                "w");
        refuses(
                "t.csv, row 2, column w: found \"NaN\"" + expected,
                file("t.csv", start + "NaN\n"),
                "--weight",
                "w");
        refuses(
                "t.csv, row 2, column w: found \"Infinity\"" + expected,
                file("t.csv", start + "Infinity\n"),
                "--weight",
                "w");
        refuses(
                "t.csv, column w: all 2 weights are 0, expected at least one above 0",
                file("t.csv", "y_true,y_score,w\n1,0.5,0\n0,0.2,0\n"),
                "--weight",
                "w");
    }

    @Test
    void anUnknownColumnSuggestsTheNearestName() throws IOException {
        String file = file("t.csv", "y_true,y_score\n1,0.5\n");
        refuses(
                "t.csv has no column \"y_scores\"; did you mean \"y_score\"?",
                file,
                "--score",
                "y_scores");
        refuses(
                "t.csv has no column \"weights\" (columns: y_true, y_score)",
                file,
                "--weight",
                "weights");
        refuses(
                "u.csv has no column \"y_true\"; did you mean \"y_tru\"?; say with --truth which it"
                        + " is",
                file("u.csv", "y_tru,y_score\n1,0.5\n"));
        refuses(
                "v.csv has no column y_score, p_* or y_pred; name one by --score, --probabilities or"
                        + " --predicted (columns: y_true, s)",
                file("v.csv", "y_true,s\n1,0.5\n"));
    }

    @Test
    void lossesOfScoresThatAreNoProbabilitiesAreAnErrorWhenAskedFor() throws IOException {
        String file = file("t.csv", "y_true,y_score\n1,0.5\n0,3.2\n");
        String why = " is undefined, scores are not probabilities: row 2 is 3.2";
        refuses("t.csv, column y_score: log_loss" + why, file, "--metric", "auc,log_loss");
        refuses("t.csv, column y_score: brier" + why, file, "--fail-under", "brier=0.2");
        refuses("t.csv, column y_score: ece_10_uniform" + why, file, "--metric", "ece");
        assertEquals(0, Ran.of("evaluate", file).code());
    }

    @Test
    void filesThatAreNotThere() {
        refuses("nofile.csv does not exist", folder.resolve("nofile.csv").toString());
        Ran ran = Ran.of("evaluate", folder.toString());
        assertEquals("assay: " + folder + " is a directory, expected a file\n", ran.err());
        assertEquals(1, ran.code());
    }

    @Test
    void arraysOfDifferentLengthsAreNamedWithBothLengths() throws IOException {
        refuses(
                "y.npy has 3 rows, s.npy has 2: expected equal lengths",
                "--truth",
                file("y.npy", npy("|i1", 3, new byte[] {0, 1, 1})),
                "--score",
                file("s.npy", npy("<f4", 2, floats(0.1f, 0.2f))));
    }

    @Test
    void truncatedFilesAreNamed() throws IOException {
        String truth = file("y.npy", npy("|i1", 3, new byte[] {0, 1, 1}));
        byte[] whole = npy("<f4", 3, floats(0.1f, 0.2f, 0.3f));
        refuses(
                "s.npy is truncated: <f4 of shape (3,) needs 12 bytes of data, found 9",
                "--truth",
                truth,
                "--score",
                file("s.npy", Arrays.copyOf(whole, whole.length - 3)));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("y_true,y_score\n1,0.5\n0,0.2\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 9);
        Ran ran = Ran.of("evaluate", file("t.csv.gz", cut));
        assertEquals(1, ran.code());
        assertEquals(
                "assay: t.csv.gz is truncated:",
                ran.err().replace(folder + "/", "").substring(0, 29));
        refuses(
                "t.parquet cannot be read as a Parquet file: No magic bytes found at end of the file",
                file("t.parquet", "PAR1 and then nothing of the kind"));
    }

    @Test
    void aNaNInAnArrayIsNamedByItsFile() throws IOException {
        refuses(
                "s.npy, row 2, column y_score: found \"NaN\", expected a number",
                "--truth",
                file("y.npy", npy("|i1", 2, new byte[] {0, 1})),
                "--score",
                file("s.npy", npy("<f4", 2, floats(0.1f, Float.NaN))));
    }

    private static byte[] floats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    /// Version 1.0 of the format: magic, header of 118 bytes, data.
    private static byte[] npy(String type, int rows, byte[] data) {
        String header =
                "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + rows + ",), }";
        ByteBuffer bytes = ByteBuffer.allocate(128 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
        bytes.put((byte) 1).put((byte) 0).putShort((short) 118);
        bytes.put(
                (header + " ".repeat(117 - header.length()) + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return bytes.put(data).array();
    }
}
