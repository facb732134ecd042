package io.assay.bench.track.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Commits of the repository that this runs in.
public final class Commits {
    private static final Path ROOT = Path.of(".");

    private Commits() {}

    /// Those that lie behind the first, oldest first, the last one included, along first parents.
    ///
    /// @throws UsageException if one of them is no commit
    public static List<String> between(String first, String last)
            throws IOException, InterruptedException {
        for (String name : List.of(first, last)) {
            if (git("rev-parse", "--verify", "--quiet", name + "^{commit}").exit() != 0) {
                throw new UsageException(name + " is no commit");
            }
        }
        return git("rev-list", "--reverse", "--first-parent", first + ".." + last)
                .text()
                .lines()
                .toList();
    }

    /// The short name and the subject.
    public static String title(String commit) throws IOException, InterruptedException {
        return git("log", "-1", "--format=%h %s", commit).text().strip();
    }

    private static Command.Ended git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Command.run(ROOT, command);
    }
}
