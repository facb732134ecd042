package io.assay.bench.track.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What followed `./bench compare`.
///
/// @param base a jar or a git ref
/// @param candidate the same
/// @param budgetSeconds infinite when none was given
/// @param suite what to measure, the most important first
/// @param strict whether what cannot be told fails
/// @param json where the result goes; null for nowhere
/// @param markdown where its table goes; null for nowhere
/// @param seed of orders and resamples
record Options(
        String base,
        String candidate,
        double budgetSeconds,
        Suite suite,
        boolean strict,
        Path json,
        Path markdown,
        long seed) {

    /// The suite of a project that has said what matters most to it.
    static final Path SUITE = Path.of("jmh-benchmarks/track.txt");

    private static final Set<String> VALUED =
            Set.of("--budget", "--include", "-p", "--json", "--markdown", "--seed", "--suite");

    static Options of(List<String> all) throws IOException {
        Arguments arguments = Arguments.of(all, VALUED, Set.of("--strict"));
        if (arguments.words().size() != 2) {
            throw new UsageException(
                    "compare takes two jars or commits; found " + arguments.words().size());
        }
        return new Options(
                arguments.words().get(0),
                arguments.words().get(1),
                arguments.seconds("--budget"),
                suite(arguments),
                arguments.flags().contains("--strict"),
                file(arguments, "--json"),
                file(arguments, "--markdown"),
                arguments.whole("--seed", 42));
    }

    private static Path file(Arguments arguments, String option) {
        String name = arguments.value(option, "");
        return name.isEmpty() ? null : Path.of(name);
    }

    /// What is named, else the file, else everything. Two jars may be of another project, of which the
    /// file here knows nothing.
    private static Suite suite(Arguments arguments) throws IOException {
        boolean isForeign =
                arguments.words().stream().allMatch(w -> Files.isRegularFile(Path.of(w)));
        String file = arguments.value("--suite", isForeign ? "" : SUITE.toString());
        if (!arguments.values().containsKey("--include") && !file.isEmpty()) {
            if (arguments.values().containsKey("-p")) {
                throw new UsageException(
                        "-p needs --include; " + file + " sets parameters of its own");
            }
            if (Files.notExists(Path.of(file))) {
                throw new UsageException("there is no file " + file);
            }
            return Suite.read(Path.of(file));
        }
        List<String> settings = arguments.values().getOrDefault("-p", List.of());
        return Suite.of(arguments.value("--include", "."), settings);
    }
}
