package io.assay.bench.track.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The base's library under the candidate's benchmarks, as far as those compile against it. Files that
/// do not are the base's own; what they measure on either side is not the same.
///
/// @param tree a work tree of the base
/// @param base its commit
/// @param candidate the commit of the benchmarks
record Overlay(Path tree, String base, String candidate) {
    /// Where benchmarks are.
    static final String SOURCES = "jmh-benchmarks/src/main/java";

    private static final int ATTEMPTS = 4;
    private static final Pattern ERROR =
            Pattern.compile("ERROR\\] \\S*/(" + SOURCES + "/\\S+\\.java):\\[");

    /// Builds it.
    ///
    /// @return the classes of files that are the base's own and of all that mention them; nothing when
    ///     it does not build
    Optional<Set<String>> build() throws IOException, InterruptedException {
        Command.run(tree, "git", "checkout", "--quiet", candidate, "--", SOURCES);
        Set<String> own = new TreeSet<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Command.Ended ended = Builds.build(tree);
            if (ended.exit() == 0) {
                return Optional.of(withUsers(own));
            }
            Set<String> faulty = faulty(ended.text());
            if (faulty.isEmpty()) {
                return Optional.empty();
            }
            for (String file : faulty) {
                putBack(file, own);
            }
        }
        return Optional.empty();
    }

    /// A file that is new is left out.
    private void putBack(String file, Set<String> own) throws IOException, InterruptedException {
        if (Command.run(tree, "git", "checkout", base, "--", file).exit() == 0) {
            own.add(type(file));
        } else {
            Files.deleteIfExists(tree.resolve(file));
        }
    }

    /// The files in which the compiler found errors.
    static Set<String> faulty(String output) {
        Set<String> files = new LinkedHashSet<>();
        Matcher matcher = ERROR.matcher(output);
        while (matcher.find()) {
            files.add(matcher.group(1));
        }
        return files;
    }

    /// The classes of all files that differ between the two commits, and of all that mention them.
    Set<String> changed() throws IOException, InterruptedException {
        return withUsers(
                Command.run(tree, "git", "diff", "--name-only", base, candidate, "--", SOURCES)
                        .text()
                        .lines()
                        .filter(file -> file.endsWith(".java"))
                        .map(Overlay::type)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// By the names of classes in code: rather one too many than one too few.
    private Set<String> withUsers(Set<String> own) throws IOException {
        if (own.isEmpty()) {
            return own;
        }
        Map<String, String> others = sources();
        others.keySet().removeAll(own);
        Set<String> all = new TreeSet<>(own);
        Set<String> fresh = own;
        while (!fresh.isEmpty()) {
            Pattern names =
                    fresh.stream()
                            .map(type -> Pattern.quote(type.substring(type.lastIndexOf('.') + 1)))
                            .collect(
                                    Collectors.collectingAndThen(
                                            Collectors.joining("|", "\\b(", ")\\b"),
                                            Pattern::compile));
            fresh =
                    others.entrySet().stream()
                            .filter(other -> names.matcher(other.getValue()).find())
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet());
            others.keySet().removeAll(fresh);
            all.addAll(fresh);
        }
        return all;
    }

    /// Code by class, without lines of comment.
    private Map<String, String> sources() throws IOException {
        Map<String, String> code = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(tree.resolve(SOURCES))) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".java")).toList()) {
                code.put(
                        type(tree.relativize(file).toString()),
                        Files.readString(file)
                                .lines()
                                .filter(line -> !line.strip().startsWith("//"))
                                .collect(Collectors.joining("\n")));
            }
        }
        return code;
    }

    private static String type(String file) {
        return file.substring(SOURCES.length() + 1, file.length() - ".java".length())
                .replace('/', '.');
    }
}
