package io.assay.cli.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/// A fenced block of a page of documentation.
///
/// @param page the page it stands on
/// @param language what stands behind the fence
/// @param text the lines between the fences
/// @param answer the block of language `text` right behind it, which is what it prints; null for none
record Example(Path page, String language, String text, String answer) {
    private static final Pattern FENCE =
            Pattern.compile("^```(\\w+)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern RESULT =
            Pattern.compile("println\\(.*\\);\\s+// (\\d.*|undefined.*)");

    static List<Example> of(Path page) throws IOException {
        String all = Files.readString(page);
        Matcher fence = FENCE.matcher(all);
        List<Example> found = new ArrayList<>();
        int end = 0;
        while (fence.find()) {
            boolean isAnswer =
                    fence.group(1).equals("text")
                            && !found.isEmpty()
                            && all.substring(end, fence.start()).isBlank();
            found.add(
                    isAnswer
                            ? found.removeLast().answered(fence.group(2))
                            : new Example(page, fence.group(1), fence.group(2), null));
            end = fence.end();
        }
        return found;
    }

    private Example answered(String by) {
        return new Example(page, language, text, by);
    }

    /// The commands of a console block, without the program's name.
    List<String[]> commands() {
        return text.lines()
                .filter(l -> l.startsWith("$ ./assay "))
                .map(l -> l.substring("$ ./assay ".length()).split(" "))
                .toList();
    }

    /// What the comments behind `println` say is printed.
    List<String> promised() {
        return text.lines()
                .map(RESULT::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1).strip())
                .toList();
    }

    /// Compiles blocks, each as the body of a main method of a class of its own, [#named] by its place.
    static void compile(List<Example> blocks, Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Path source = folder.resolve(named(i) + ".java");
            sources.add(Files.writeString(source, blocks.get(i).asClass(named(i))));
        }
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        String classPath = System.getProperty("java.class.path");
        List<String> options = List.of("-cp", classPath, "-proc:none", "-d", folder.toString());
        if (!compiler.getTask(
                        messages,
                        files,
                        null,
                        options,
                        null,
                        files.getJavaFileObjectsFromPaths(sources))
                .call()) {
            String said = messages.toString();
            for (int i = blocks.size() - 1; i >= 0; i--) {
                said = said.replace(sources.get(i).toString(), blocks.get(i).page.toString());
            }
            throw new AssertionError("code that does not compile:\n" + said);
        }
    }

    private static String named(int place) {
        return "Block" + place;
    }

    /// To warm up takes half a minute where the optimizing compiler is off, as in most tests.
    private String asClass(String name) {
        String imports =
                text.lines().filter(l -> l.startsWith("import ")).collect(Collectors.joining("\n"));
        String body =
                text.lines()
                        .filter(l -> !l.startsWith("import "))
                        .collect(Collectors.joining("\n"))
                        .replace("Assay.warmUp()", "Assay.warmUp(java.time.Duration.ofSeconds(1))")
                        .replace("\"docs/", "\"" + System.getProperty("assay.root") + "/docs/");
        return imports
                + "\npublic class "
                + name
                + " { public static void main(String[] args) throws Exception {\n"
                + body
                + "\n}}\n";
    }

    /// Runs the compiled block of that place and returns what it prints.
    static String run(int place, Path folder) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, Example.class.getClassLoader());
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass(named(place))
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
