package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts of the data that would rather be something else: as labels, groups, names of columns and of
/// files. None is alive in the page, in the pictures, in the terminal or in JSON.
class HostileTextTest {
    private static final String MARK = "Zq7";
    static final List<String> TEXTS =
            List.of(
                    "<script>alert(1)</script>",
                    "</script><script>alert(1)</script>",
                    "</SCRIPT ><img src=x onerror=alert(1)>",
                    "<!--<script>",
                    "--><svg onload=alert(1)>",
                    "<![CDATA[<script>]]>",
                    "]]><script>alert(1)</script>",
                    "</style><script>alert(1)</script>",
                    "</title><script>alert(1)</script>",
                    "</textarea><iframe src=javascript:alert(1)>",
                    "<img src=x onerror=alert(1)>",
                    "<svg/onload=alert(1)>",
                    "<a href=\"javascript:alert(1)\">x</a>",
                    "<base href=//evil.example/>",
                    "<link rel=stylesheet href=//evil.example/x.css>",
                    "<meta http-equiv=refresh content='0;url=//evil.example'>",
                    "<iframe srcdoc='<script>alert(1)</script>'>",
                    "<object data=x>",
                    "<form action=//evil.example><input name=q>",
                    "<math><mtext></mtext><style><img src onerror=alert(1)>",
                    "<template><script>alert(1)</script></template>",
                    "<plaintext>",
                    "<xmp>",
                    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                    "\" onmouseover=\"alert(1)",
                    "' onmouseover='alert(1)",
                    "\"><script>alert(1)</script>",
                    "'><script>alert(1)</script>",
                    "` onmouseover=alert(1) `",
                    "x\" style=\"background:url(//evil.example)",
                    "\" autofocus onfocus=alert(1) x=\"",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "&#60;script&#62;alert(1)",
                    "&#x3c;script&#x3e;",
                    "&quot;&apos;&amp;&nbsp;&xxe;",
                    "<!ENTITY xxe SYSTEM 'file:///etc/passwd'>",
                    "<?xml version='1.0'?><?php echo 1 ?>",
                    "javascript:alert(1)",
                    "data:text/html,<script>alert(1)</script>",
                    "${7*7}{{7*7}}<%= 7*7 %>#{7*7}",
                    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
                    "\\\"};alert(1);//",
                    "=1+1",
                    "=HYPERLINK(\"http://evil.example\",\"x\")",
                    "+SUM(A1:A9)",
                    "-2+3+cmd|' /C calc'!A0",
                    "@SUM(1)",
                    "\t=1+1",
                    "\u001b[31mred\u001b[0m",
                    "\u001b]0;title\u0007",
                    "\u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\",
                    "\u009b2J",
                    "a\bb\u007f",
                    "\u202egnp.exe",
                    "\u2066\u2067left\u2069",
                    "a\u200bb\u200d\ufeff\u00ad",
                    "\u2028alert(1)\u2029",
                    "line one\nline two\r\nline three",
                    "\ufffe\uffff",
                    "\ud83d\ude00 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
                    "\u0001\u0002\u001f");

    @TempDir private Path folder;

    @Test
    void thereAreSixtyOrMore() {
        assertTrue(TEXTS.size() >= 60, TEXTS.size() + " texts");
        assertEquals(TEXTS.size(), TEXTS.stream().distinct().count());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /// What a file system takes.
    private Path file(String text, String end, String data) throws IOException {
        String name = text.replaceAll("[/\u0000]", "_");
        try {
            return Files.writeString(folder.resolve(name + end), data);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Files.writeString(folder.resolve("refused" + end), data);
        }
    }

    @Test
    void asLabelColumnAndFile() throws Exception {
        for (String text : TEXTS) {
            String hostile = MARK + text + MARK;
            String score = hostile + "s";
            StringBuilder data = new StringBuilder("y," + quoted(score) + ",other\n");
            for (int i = 0; i < 12; i++) {
                String label = quoted(i % 2 == 0 ? hostile : "no");
                data.append(label + ",0." + (40 + i * 5 % 17) + ",0.5\n");
            }
            Path file = file(hostile, ".csv", data.toString());
            List<String> columns =
                    List.of(
                            "--truth",
                            "y",
                            "--score",
                            score,
                            "--score-b",
                            "other",
                            "--metric",
                            "accuracy,roc_auc,delong_p");
            check(
                    List.of(hostile),
                    Stream.concat(
                            Stream.of("evaluate", file.toString(), "--positive", hostile),
                            columns.stream()));
        }
    }

    @Test
    void asClasses() throws Exception {
        for (List<String> some : batches(31)) {
            StringBuilder data = new StringBuilder("y_true,y_pred\n");
            for (int i = 0; i < 4 * some.size(); i++) {
                String truth = some.get(i % some.size());
                String predicted = some.get(i * 7 % 5 == 0 ? 0 : i % some.size());
                data.append(quoted(truth) + "," + quoted(predicted) + "\n");
            }
            Path file = Files.writeString(folder.resolve("classes.csv"), data);
            check(some, Stream.of("evaluate", file.toString()));
        }
    }

    @Test
    void asGroups() throws Exception {
        for (List<String> some : batches(21)) {
            String column = MARK + "=<b>\u202e\u001b[1m";
            StringBuilder data = new StringBuilder("y_true,y_score," + quoted(column) + "\n");
            for (int i = 0; i < 8 * some.size(); i++) {
                String group = quoted(some.get(i / 8));
                data.append(i % 2 + ",0." + (40 + i * 5 % 17) + "," + group + "\n");
            }
            Path file = Files.writeString(folder.resolve("groups.csv"), data);
            check(
                    some,
                    Stream.of(
                            "evaluate",
                            file.toString(),
                            "--group",
                            column,
                            "--metric",
                            "accuracy,roc_auc"));
        }
    }

    @Test
    void asLabelsOfARow() throws Exception {
        for (List<String> some : batches(21)) {
            StringBuilder data = new StringBuilder();
            some.forEach(text -> data.append(quoted("t_" + text)).append(','));
            some.forEach(text -> data.append(quoted("p_" + text)).append(','));
            data.setLength(data.length() - 1);
            for (int i = 0; i < 8; i++) {
                data.append('\n').append((i % 2 + ",").repeat(some.size()));
                data.append(("0." + (40 + i * 5 % 17) + ",").repeat(some.size()));
                data.setLength(data.length() - 1);
            }
            Path file = Files.writeString(folder.resolve("labels.csv"), data.append('\n'));
            check(some, Stream.of("evaluate", file.toString(), "--task", "multilabel"));
        }
    }

    @Test
    void asQueries() throws Exception {
        for (List<String> some : batches(31)) {
            StringBuilder data = new StringBuilder("query,relevance,y_score\n");
            for (String text : some) {
                data.append(quoted(text)).append(",0,0.5\n").append(quoted(text)).append(",1,1\n");
            }
            Path file = Files.writeString(folder.resolve("items.csv"), data);
            check(List.of(), Stream.of("evaluate", file.toString()));
            Files.writeString(file, data.toString().replace(",1,1\n", ",0,1\n"));
            check(some.subList(0, 1), Stream.of("evaluate", file.toString()));
        }
    }

    @Test
    void asColumnsOfNumbersAndForecasts() throws Exception {
        for (String text : TEXTS.stream().filter(t -> !t.contains(",")).toList()) {
            String column = MARK + text + MARK + "_0.5";
            String data = "y_true," + quoted(column) + "\n1,2.5\n2,2\n3,2.5\n";
            String path = file(MARK + text + MARK, ".csv", data).toString();
            List<String> shown = List.of(MARK + text + MARK);
            check(
                    shown,
                    Stream.of("evaluate", path, "--task", "regression", "--predicted", column));
            check(shown, Stream.of("evaluate", path, "--quantiles", column));
        }
    }

    @Test
    void asModels() throws Exception {
        List<String> names = new ArrayList<>();
        Stream.Builder<String> command = Stream.<String>builder().add("compare");
        for (String text : TEXTS) {
            StringBuilder data = new StringBuilder("y_true,y_score\n");
            for (int i = 0; i < 12; i++) {
                data.append(i % 2 + ",0." + (40 + i * (5 + names.size()) % 17) + "\n");
            }
            Path file = file(MARK + text + MARK, ".csv", data.toString());
            if (!file.endsWith("refused.csv")) {
                names.add(file.getFileName().toString());
                command.add(file.toString());
            }
        }
        assertTrue(names.size() > 40, names.size() + " names of files are possible here");
        check(names, command.add("--metric").add("roc_auc").build());
    }

    @Test
    void asColumnsOfFolds() throws Exception {
        for (String text : TEXTS.stream().filter(t -> !t.contains(",")).toList()) {
            String column = MARK + text + MARK;
            StringBuilder data = new StringBuilder("y," + quoted(column) + "\n");
            for (int i = 0; i < 12; i++) {
                data.append(quoted(i % 2 == 0 ? column : "no") + "," + quoted("=" + i % 6) + "\n");
            }
            Path file = file(column, ".csv", data.toString());
            Path folds = folder.resolve("folds.out");
            Path drawing = folder.resolve("folds.svg");
            List<String> plan = List.of("folds", file.toString(), "--k", "2", "--show");
            List<String> by = List.of("--stratify", "y", "--group", column);
            List<String> out = List.of("--out", folds.toString(), "--svg", drawing.toString());
            Ran ran = Ran.of(Stream.of(plan, by, out).flatMap(List::stream).toList());
            assertEquals(0, ran.code(), ran.err());
            harmless(ran.out(), "the terminal");
            harmless(Files.readString(drawing), "the drawing of folds");
            ParsedPicture.of(drawing);
            for (String line : Files.readAllLines(folds)) {
                assertTrue(line.matches("row,fold|[0-9]+,[0-9]+"), "CSV holds " + line);
            }
        }
    }

    private static List<List<String>> batches(int most) {
        List<List<String>> batches = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i += most) {
            batches.add(
                    TEXTS.subList(i, Math.min(TEXTS.size(), i + most)).stream()
                            .map(text -> MARK + text + MARK)
                            .toList());
        }
        return batches;
    }

    /// Runs the command and looks at all that it writes.
    private void check(List<String> texts, Stream<String> command) throws Exception {
        Path html = folder.resolve("report.html");
        Path pictures = folder.resolve("pictures");
        List<String> plain = Stream.concat(command, Stream.of("--replicates", "20")).toList();
        Stream<String> out = Stream.of("--html", html.toString(), "--svg", pictures.toString());
        Ran ran = Ran.of(Stream.concat(plain.stream(), out).toList());
        assertEquals(0, ran.code(), texts + "\n" + ran.err());
        harmless(ran.out(), "the terminal");
        harmless(Ran.of(Stream.concat(plain.stream(), Stream.of("--json")).toList()).out(), "JSON");
        checkPage(texts, Files.readString(html));
        try (Stream<Path> files = Files.list(pictures)) {
            for (Path file : files.toList()) {
                ParsedPicture.of(file);
                harmless(Files.readString(file), file.getFileName().toString());
                Files.delete(file);
            }
        }
    }

    private static void checkPage(List<String> texts, String html) {
        harmless(html, "the page");
        Document page = ParsedPage.of(html);
        page.select("script, style").forEach(e -> assertTrue(!e.data().contains(MARK), html));
        String text = page.wholeText().replaceAll("\\s+", " ");
        for (String hostile : texts) {
            String shown = InputException.plain(hostile).replaceAll("\\s+", " ");
            assertTrue(
                    text.contains(shown) || shown.chars().anyMatch(c -> (c & 0xFFFE) == 0xFFFE),
                    "it is shown as it reads: " + shown);
        }
    }

    /// No control, direction or hidden character gets through.
    private static void harmless(String text, String where) {
        int at = 0;
        while (at < text.length() && isHarmless(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        int reached = at < text.length() ? text.codePointAt(at) : -1;
        assertEquals(-1, reached, () -> "U+" + Integer.toHexString(reached) + " reaches " + where);
    }

    private static boolean isHarmless(int c) {
        return c == '\n'
                || c >= ' ' && c < 0x7f
                || !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && c != 0x2028
                        && c != 0x2029;
    }
}
