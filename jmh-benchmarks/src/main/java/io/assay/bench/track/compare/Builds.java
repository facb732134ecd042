package io.assay.bench.track.compare;

import io.assay.bench.track.baton.VoidException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Jars of commits of this repository, built once each in a work tree of their own.
///
/// @param root of the repository
/// @param cache where jars are kept by commit
/// @param progress hears of builds, which take minutes
record Builds(Path root, Path cache, Progress progress) {
    /// Where jars are kept.
    static final Path CACHE = Path.of("jmh-benchmarks/target/track");

    private static final String MODULE = "jmh-benchmarks";
    private static final String BUILT = MODULE + "/target/benchmarks.jar";

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
            return new Jars(Path.of(base), newer, Set.of());
        }
        boolean share =
                young.isPresent()
                        && !git("diff", old.get(), young.get(), "--", Overlay.SOURCES)
                                .text()
                                .isEmpty();
        if (!share) {
            return new Jars(plain(old.get()), newer, Set.of());
        }
        Path older = overlaid(old.get(), young.get());
        return new Jars(older, newer, Set.copyOf(Files.readAllLines(own(older))));
    }

    /// What a version is called when `HEAD` has moved on.
    String name(String version) throws IOException, InterruptedException {
        return commit(version).map(Builds::shorten).orElse(version);
    }

    /// @param base of the old version
    /// @param candidate of the new one
    /// @param own classes of benchmarks that are not the same in both, since the candidate's do not compile
    ///     against the base
    record Jars(Path base, Path candidate, Set<String> own) {}

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
                keep(tree.resolve(BUILT), jar);
            } finally {
                git("worktree", "remove", "--force", tree.toString());
            }
        }
        return jar;
    }

    /// The base under the candidate's benchmarks; where they do not build at all, the base as it is.
    private Path overlaid(String base, String candidate) throws IOException, InterruptedException {
        Path jar = cache.resolve(shorten(base) + "-with-" + shorten(candidate) + ".jar");
        if (Files.notExists(jar) || Files.notExists(own(jar))) {
            Path tree = tree(base);
            try {
                progress.say(
                        "building %s with the benchmarks of %s", shorten(base), shorten(candidate));
                Overlay overlay = new Overlay(tree, base, candidate);
                Optional<Set<String>> own = overlay.build();
                if (own.isPresent()) {
                    Files.write(own(jar), own.get());
                    keep(tree.resolve(BUILT), jar);
                } else {
                    Files.write(own(jar), overlay.changed());
                    keep(plain(base), jar);
                }
            } finally {
                git("worktree", "remove", "--force", tree.toString());
            }
        }
        return jar;
    }

    /// Beside a jar: the classes of benchmarks that are the base's own in it.
    private static Path own(Path jar) {
        return jar.resolveSibling(jar.getFileName() + ".own");
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

    /// Packages the benchmarks of a work tree.
    static Command.Ended build(Path tree) throws IOException, InterruptedException {
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
    private static void keep(Path built, Path jar) throws IOException {
        Path part = jar.resolveSibling(jar.getFileName() + ".part");
        Files.copy(built, part, StandardCopyOption.REPLACE_EXISTING);
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
