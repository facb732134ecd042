package io.assay.bench.track.compare;

import io.assay.bench.track.baton.VoidException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Jars of commits of this repository, built once each in a work tree of their own.
///
/// @param root of the repository
/// @param cache where jars are kept by commit
/// @param progress hears of builds, which take minutes
record Builds(Path root, Path cache, Progress progress) {
    /// Where jars are kept.
    static final Path CACHE = Path.of("jmh-benchmarks/target/track");

    private static final String MODULE = "jmh-benchmarks";
    private static final String SOURCES = MODULE + "/src/main/java";
    private static final int ATTEMPTS = 4;
    private static final Pattern ERROR =
            Pattern.compile("ERROR\\] \\S*/(" + SOURCES + "/\\S+\\.java):\\[");

    /// Of the repository that this runs in.
    static Builds here(Progress progress) {
        return new Builds(Path.of("."), CACHE, progress);
    }

    /// The two jars.
    ///
    /// @param base a jar that exists, or else a git ref
    /// @param candidate the same
    Jars of(String base, String candidate) throws IOException, InterruptedException {
        Optional<String> old = commit(base);
        Optional<String> young = commit(candidate);
        Path newer = young.isPresent() ? plain(young.get()) : Path.of(candidate);
        if (old.isEmpty()) {
            return new Jars(Path.of(base), newer);
        }
        boolean share =
                young.isPresent()
                        && !git("diff", old.get(), young.get(), "--", SOURCES).text().isEmpty();
        return new Jars(share ? overlaid(old.get(), young.get()) : plain(old.get()), newer);
    }

    /// What a version is called when `HEAD` has moved on.
    String name(String version) throws IOException, InterruptedException {
        return commit(version).map(Builds::shorten).orElse(version);
    }

    /// @param base of the old version
    /// @param candidate of the new one
    record Jars(Path base, Path candidate) {}

    private Optional<String> commit(String name) throws IOException, InterruptedException {
        if (Files.isRegularFile(Path.of(name))) {
            return Optional.empty();
        }
        Command.Ended ended = git("rev-parse", "--verify", "--quiet", name + "^{commit}");
        if (ended.exit() != 0) {
            throw new UsageException(name + " is neither a file nor a commit");
        }
        return Optional.of(ended.text().strip());
    }

    private Path plain(String commit) throws IOException, InterruptedException {
        Path jar = cache.resolve(shorten(commit) + ".jar");
        if (Files.notExists(jar)) {
            Path tree = tree(commit);
            try {
                progress.say("building %s", shorten(commit));
                Command.Ended ended = build(tree);
                if (ended.exit() != 0) {
                    throw new VoidException(shorten(commit) + " does not build: " + first(ended));
                }
                keep(tree, jar);
            } finally {
                git("worktree", "remove", "--force", tree.toString());
            }
        }
        return jar;
    }

    /// The base's library under the candidate's benchmarks, as far as those compile against it: files
    /// that do not are the base's own.
    private Path overlaid(String base, String candidate) throws IOException, InterruptedException {
        Path jar = cache.resolve(shorten(base) + "-with-" + shorten(candidate) + ".jar");
        if (Files.notExists(jar)) {
            Path tree = tree(base);
            try {
                progress.say(
                        "building %s with the benchmarks of %s", shorten(base), shorten(candidate));
                Command.run(tree, "git", "checkout", "--quiet", candidate, "--", SOURCES);
                if (!compiles(tree, base)) {
                    return plain(base);
                }
                keep(tree, jar);
            } finally {
                git("worktree", "remove", "--force", tree.toString());
            }
        }
        return jar;
    }

    private static boolean compiles(Path tree, String base)
            throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Command.Ended ended = build(tree);
            if (ended.exit() == 0) {
                return true;
            }
            Set<String> faulty = faulty(ended.text());
            if (faulty.isEmpty()) {
                return false;
            }
            for (String file : faulty) {
                if (Command.run(tree, "git", "checkout", base, "--", file).exit() != 0) {
                    Files.deleteIfExists(tree.resolve(file));
                }
            }
        }
        return false;
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

    private Path tree(String commit) throws IOException, InterruptedException {
        Files.createDirectories(cache);
        Path tree = cache.resolve("tree-" + shorten(commit)).toAbsolutePath();
        git("worktree", "remove", "--force", tree.toString());
        Command.Ended ended =
                git("worktree", "add", "--force", "--detach", tree.toString(), commit);
        if (ended.exit() != 0) {
            throw new VoidException("no work tree of " + shorten(commit) + ": " + first(ended));
        }
        return tree;
    }

    private static Command.Ended build(Path tree) throws IOException, InterruptedException {
        return Command.run(
                tree,
                "./mvnw",
                "-q",
                "-pl",
                MODULE,
                "-am",
                "package",
                "-DskipTests",
                "-Dspotless.check.skip");
    }

    /// In one step, so that a jar in the cache is a whole one.
    private static void keep(Path tree, Path jar) throws IOException {
        Path part = jar.resolveSibling(jar.getFileName() + ".part");
        Files.copy(
                tree.resolve(MODULE + "/target/benchmarks.jar"),
                part,
                StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Command.Ended git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return Command.run(root, command.toArray(String[]::new));
    }

    private static String shorten(String commit) {
        return commit.substring(0, 10);
    }

    private static String first(Command.Ended ended) {
        return ended.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("no reason given")
                .strip();
    }
}
