package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.split.Folds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/// `assay folds` and `assay folds check`: plans, files, drawings, leaks and errors.
class FoldsTest {
    @TempDir private Path folder;

    private String file;

    /// 60 rows of three classes in 20 groups, in order of time backwards.
    @BeforeEach
    void writeRows() throws IOException {
        StringBuilder rows = new StringBuilder("id,class,patient,day\n");
        for (int i = 0; i < 60; i++) {
            rows.append(i).append(',').append(i % 3 == 0 ? "b" : i % 7 == 0 ? "c" : "a");
            rows.append(",p").append(i / 3).append(',').append(600 - 10 * i).append('\n');
        }
        file = Files.writeString(folder.resolve("rows.csv"), rows).toString();
    }

    private static void refuses(int code, String message, String... args) {
        Ran ran = Ran.of(args);
        assertEquals("assay: " + message + System.lineSeparator(), ran.err());
        assertEquals(code, ran.code());
    }

    private static JsonNode json(String... args) {
        Ran ran = Ran.of(args);
        assertEquals("", ran.err());
        return ran.json();
    }

    @Test
    void theFileHoldsTheFoldsOfTheLibrary() throws IOException {
        Path out = folder.resolve("folds.csv");
        String[] args = {
            "folds", file, "--k", "5", "--stratify", "class", "--seed", "7", "--out", out.toString()
        };
        assertEquals(0, Ran.of(args).code());
        List<String> lines = Files.readAllLines(out);
        assertEquals("row,fold", lines.getFirst());
        int[] classes =
                IntStream.range(0, 60).map(i -> i % 3 == 0 ? 1 : i % 7 == 0 ? 2 : 0).toArray();
        int[] expected = Folds.stratified(classes, 5, 7).ids();
        int[] found =
                lines.stream()
                        .skip(1)
                        .mapToInt(l -> Integer.parseInt(l.split(",")[1]) - 1)
                        .toArray();
        assertArrayEquals(expected, found);
        assertEquals("60," + (expected[59] + 1), lines.getLast());
    }

    @Test
    void classesAndGroupsAreShared() {
        JsonNode plan = json("folds", file, "--k", "4", "--stratify", "class", "--json");
        assertEquals(1, plan.get("balance").get("class_gap").asInt());
        assertEquals("[\"a\",\"b\",\"c\"]", plan.get("classes").toString());
        JsonNode groups =
                json(
                        "folds",
                        file,
                        "--k",
                        "4",
                        "--stratify",
                        "class",
                        "--group",
                        "patient",
                        "--json");
        assertEquals(0, groups.get("balance").get("size_gap").asInt());
        assertEquals(
                190,
                json("folds", file, "--leave-out", "2", "--group", "patient", "--json")
                        .get("splits")
                        .asInt());
    }

    @Test
    void windowsTestWhatComesLater() {
        JsonNode plan = json("folds", file, "--k", "5", "--time", "day", "--gap", "10", "--json");
        JsonNode last = plan.get("first_splits").get(4);
        assertEquals("[10,9,8,7,6,5,4,3,2,1]", last.get("test").get("all").toString());
        assertEquals(49, last.get("train").get("rows").asInt());
        assertEquals(12, last.get("train").get("last").asInt());
    }

    @Test
    void aHoldoutIsWrittenAsTrainAndTest() throws IOException {
        Path out = folder.resolve("parts.csv");
        Ran.of("folds", file, "--holdout", "0.2", "--out", out.toString());
        List<String> lines = Files.readAllLines(out);
        assertEquals("row,part", lines.getFirst());
        assertEquals(12, lines.stream().filter(l -> l.endsWith(",test")).count());
        assertEquals(48, lines.stream().filter(l -> l.endsWith(",train")).count());
        Ran check = Ran.of("folds", "check", file, "--folds", out.toString(), "--group", "patient");
        assertEquals(3, check.code());
        assertTrue(check.out().contains("and lie in folds"), check.out());
    }

    @Test
    void theDiagramShowsWhatIsTested() {
        String out = Ran.of("folds", "--rows", "20", "--k", "4", "--windows", "--show").out();
        assertTrue(out.contains("   1  ····████____________\n"), out);
        assertTrue(out.contains("   4  ················████\n"), out);
        String folds = Ran.of("folds", "--rows", "9", "--k", "3", "--consecutive", "--show").out();
        assertTrue(folds.contains("   2  ···███···\n"), folds);
    }

    @Test
    void nothingLeaksFromFoldsOfGroups() {
        String out = folder.resolve("folds.csv").toString();
        Ran.of("folds", file, "--k", "4", "--group", "patient", "--out", out);
        Ran ran = Ran.of("folds", "check", file, "--folds", out, "--group", "patient");
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("nothing leaks"), ran.out());
    }

    @Test
    void equalRowsAndTornGroupsAreFound() throws IOException {
        String leaky =
                Files.writeString(
                                folder.resolve("leaky.csv"),
                                "n,x,who,fold\n1,a,p,1\n2,a,p,1\n3,a,q,2\n4,b,r,1\n5,b,r,2\n6,c,s,2\n")
                        .toString();
        Ran ran = Ran.of("folds", "check", leaky, "--group", "who", "--ignore", "n");
        assertEquals(3, ran.code());
        assertEquals(
                "assay: 1 set of equal rows and 1 group lie in more than one fold\n", ran.err());
        assertTrue(
                ran.out().contains("rows 4 and 5 are equal and lie in folds 1 and 2"), ran.out());
        assertTrue(ran.out().contains("rows 4 and 5 are of group \"r\""), ran.out());
        JsonNode report = Ran.of("folds", "check", leaky, "--ignore", "n,who", "--json").json();
        assertEquals(2, report.get("equal").get("across_folds").asInt());
        assertEquals("[[1,3],[4,5]]", report.get("equal").get("examples").toString());
        assertEquals(3, report.get("repeated_rows").asInt());
        assertEquals(0, Ran.of("folds", "check", leaky).code());
    }

    @Test
    void hostileTextsAreNotAliveInAnyOutput() throws Exception {
        String evil = "<script>alert(1)</script>\u001b[31m\u202e=cmd|' /C calc'!A0";
        String hostile =
                Files.writeString(
                                folder.resolve("h.csv"),
                                "\""
                                        + evil
                                        + "\",fold\n\""
                                        + evil
                                        + "\",1\nx,2\n\""
                                        + evil
                                        + "\",2\n")
                        .toString();
        Path svg = folder.resolve("plan.svg");
        Path csv = folder.resolve("plan.csv");
        Ran ran =
                Ran.of(
                        "folds",
                        hostile,
                        "--k",
                        "2",
                        "--stratify",
                        evil,
                        "--show",
                        "--svg",
                        svg.toString(),
                        "--out",
                        csv.toString());
        assertEquals(0, ran.code(), ran.err());
        checkPlain(ran.out());
        Ran check = Ran.of("folds", "check", hostile, "--group", evil);
        assertEquals(3, check.code());
        checkPlain(check.out() + check.err());
        assertTrue(Files.readAllLines(csv).stream().skip(1).allMatch(l -> l.matches("\\d+,\\d+")));
        String drawing = Files.readString(svg);
        checkPlain(drawing);
        NodeList all =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertTrue(
                    List.of("svg", "title", "desc", "style", "rect", "text")
                            .contains(all.item(i).getNodeName()));
        }
    }

    private static void checkPlain(String text) {
        assertTrue(text.indexOf('\u001b') < 0 && text.indexOf('\u202e') < 0, text);
    }

    @Test
    void aBadCommandIsOneLineAndExitCode2() {
        refuses(2, "give a FILE, or a number of rows by --rows", "folds");
        refuses(2, "give a FILE, or a number of rows by --rows", "folds", file, "--rows", "3");
        refuses(2, "--k is \"0\"; expected a whole number from 1 on", "folds", file, "--k", "0");
        refuses(2, "--k is \"x\"; expected a whole number", "folds", file, "--k", "x");
        refuses(
                2,
                "there is no such plan: k is 61; expected 2 to the number of rows (60)",
                "folds",
                file,
                "--k",
                "61");
        refuses(
                2,
                "--holdout is \"2\"; expected a share of the rows, such as 0.2",
                "folds",
                file,
                "--holdout",
                "2");
        refuses(
                2,
                "--blocks, --consecutive, --holdout, --leave-out and --windows exclude each other",
                "folds",
                file,
                "--blocks",
                "--windows");
        refuses(
                2,
                "--out is for plans that test every row once, or never; these overlap",
                "folds",
                file,
                "--windows",
                "--out",
                "x.csv");
        refuses(2, "--gap is for --windows", "folds", file, "--gap", "3");
        refuses(
                2,
                "--group is for folds at random and for --leave-out",
                "folds",
                file,
                "--blocks",
                "--group",
                "patient");
        refuses(
                2,
                "--stratify and --group name columns; give a FILE",
                "folds",
                "--rows",
                "9",
                "--stratify",
                "x");
        refuses(2, "give a FILE to check", "folds", "check");
        refuses(
                2,
                "--fold and --folds exclude each other",
                "folds",
                "check",
                file,
                "--fold",
                "f",
                "--folds",
                "g");
        String nowhere = folder.resolve("no/such/place.csv").toString();
        refuses(
                2,
                nowhere + " cannot be written: NoSuchFileException; expected a place to write to",
                "folds",
                file,
                "--out",
                nowhere);
    }

    @Test
    void badDataIsOneLineAndExitCode1() throws IOException {
        refuses(
                1,
                file + " has no column \"clas\"; did you mean \"class\"?",
                "folds",
                file,
                "--stratify",
                "clas");
        refuses(
                1,
                file + " has no column \"fold\" (columns: id, class, patient, day)",
                "folds",
                "check",
                file);
        String short1 = Files.writeString(folder.resolve("s.csv"), "row,fold\n1,1\n").toString();
        refuses(
                1,
                short1 + " has 1 rows; expected 60, as " + file,
                "folds",
                "check",
                file,
                "--folds",
                short1);
        String half = Files.writeString(folder.resolve("t.csv"), "t\n1\n2.5\n").toString();
        refuses(
                1,
                half
                        + ", row 2, column t: found \"2.5\", expected a whole number, such as seconds"
                        + " since 1970",
                "folds",
                half,
                "--time",
                "t");
        String none = Files.writeString(folder.resolve("n.csv"), "t\n").toString();
        refuses(1, "no rows in " + none, "folds", none);
    }

    @Test
    void helpNamesTheOptions() {
        String help = Ran.of("folds", "--help").out();
        for (String option :
                List.of("--k=K", "--stratify", "--group", "--svg", "--show", "check")) {
            assertTrue(help.contains(option), option);
        }
        assertTrue(Ran.of("folds", "check", "--help").out().contains("leak"));
    }
}
