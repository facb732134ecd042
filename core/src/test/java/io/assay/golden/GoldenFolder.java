package io.assay.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder of golden cases, one folder per group: `binary`, `published`, `multiclass`.
///
/// `-Dassay.golden=DIR` names it, seen from the root of the project; else it is the one on the class
/// path, which may be inside a jar.
public final class GoldenFolder {
    private static final String PROPERTY = "assay.golden";

    private final Path root;

    private GoldenFolder(Path root) {
        this.root = root;
    }

    /// The folder that the tests of this run are held against.
    public static GoldenFolder current() {
        String named = System.getProperty(PROPERTY);
        return new GoldenFolder(
                named == null ? onClassPath() : named(projectRoot().resolve(named)));
    }

    /// A folder without a single case would pass every test.
    private static Path named(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            if (files.noneMatch(file -> file.endsWith("case.json"))) {
                throw new IllegalStateException(
                        "-D" + PROPERTY + ": there is no case.json below " + folder);
            }
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException("-D" + PROPERTY + ": " + folder + " is no folder", e);
        }
    }

    /// Cases that stay outside the repository, beside it; there or not.
    public static GoldenFolder besideProject() {
        return new GoldenFolder(projectRoot().resolve("../shared/golden").normalize());
    }

    /// Whether [#current()] is the committed one, so that the number of its keys is known.
    public static boolean isCommitted() {
        return System.getProperty(PROPERTY) == null;
    }

    /// The cases of a group whose name starts with a prefix, by name; none when there is no such
    /// folder.
    public List<GoldenCase> cases(String group, String prefix) {
        Path folder = root.resolve(group);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> p.getFileName().toString().startsWith(prefix))
                    .filter(p -> Files.exists(p.resolve("case.json")))
                    .sorted()
                    .map(GoldenCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static Path projectRoot() {
        return Path.of(System.getProperty("assay.root", "."));
    }

    private static Path onClassPath() {
        try {
            URI readme = GoldenFolder.class.getResource("/golden/README.md").toURI();
            if (readme.getScheme().equals("jar")) {
                return opened(readme).getPath("/golden");
            }
            return Path.of(readme).getParent();
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the golden cases cannot be read", e);
        }
    }

    /// Left open: the paths into it are used until the tests end.
    private static FileSystem opened(URI jar) throws IOException {
        try {
            return FileSystems.getFileSystem(jar);
        } catch (FileSystemNotFoundException first) {
            return FileSystems.newFileSystem(jar, Map.of());
        }
    }
}
