package io.assay.cli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README and the guide show is compiled and run, and prints what they say.
class DocsTest {
    private static final Path ROOT = Path.of(System.getProperty("assay.root"));
    private static final Pattern WRITTEN = Pattern.compile("\\w+\\.(assay|csv|db|json|html)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void everyJavaBlockRunsAndPrintsWhatItPromises(@TempDir Path folder) throws Exception {
        List<Example> blocks = examples("java");
        assertTrue(blocks.size() >= 6, "only " + blocks.size() + " blocks were found");
        Example.compile(blocks, folder);
        for (int i = 0; i < blocks.size(); i++) {
            Example example = blocks.get(i);
            List<String> lines = Example.run(i, folder).lines().toList();
            if (!example.promised().isEmpty()) {
                assertEquals(example.promised(), lines, example.page().toString());
            }
            if (example.answer() != null) {
                assertEquals(
                        example.answer(),
                        String.join("\n", lines) + "\n",
                        example.page().toString());
            }
        }
    }

    @Test
    void everyCommandEndsWell(@TempDir Path folder) throws IOException {
        int commands = 0;
        for (Example example : examples("console")) {
            for (String[] command : example.commands()) {
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                int exit = run(command, folder, err);
                assertEquals(0, exit, String.join(" ", command) + "\n" + err);
                commands++;
            }
        }
        assertTrue(commands >= 2, "only " + commands + " commands were found");
    }

    /// Files of the project are found there; what a page writes goes to a folder of the test.
    private static int run(String[] command, Path folder, ByteArrayOutputStream err) {
        String[] args =
                Arrays.stream(command)
                        .map(a -> a.startsWith("docs/") ? ROOT.resolve(a).toString() : a)
                        .map(a -> WRITTEN.matcher(a).matches() ? folder.resolve(a).toString() : a)
                        .toArray(String[]::new);
        PrintStream out =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Main.run(
                args,
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                Path target = page.resolveSibling(link.group(1));
                assertTrue(Files.exists(target), page + " links to " + link.group(1));
            }
        }
    }

    private static List<Example> examples(String language) throws IOException {
        List<Example> found = new ArrayList<>();
        for (Path page : pages()) {
            Example.of(page).stream()
                    .filter(e -> e.language().equals(language))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            docs.filter(p -> p.toString().endsWith(".md")),
                            Stream.of(ROOT.resolve("README.md")))
                    .sorted()
                    .toList();
        }
    }
}
