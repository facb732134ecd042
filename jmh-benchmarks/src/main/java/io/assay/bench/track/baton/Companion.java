package io.assay.bench.track.baton;

import io.assay.bench.AllocatedBytes;
import io.assay.bench.track.control.Spin;
import io.assay.bench.track.watch.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// The jar that stands before the benchmarks of either side: the baton, the control, the watch and
/// the counter of bytes, taken from this JVM's own classes, so that any project's jar can be measured, however old.
public final class Companion {
    private static final String LIST = "META-INF/BenchmarkList";

    private Companion() {}

    /// Writes the jar.
    public static void write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            add(out, Baton.class);
            add(out, Spin.class);
            add(out, Watch.class);
            String bytes = AllocatedBytes.class.getName().replace('.', '/') + ".class";
            try (InputStream in = resource(bytes)) {
                add(out, bytes, in.readAllBytes());
            }
            add(out, LIST, controls().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// The lines of JMH's list that are about the control.
    private static String controls() throws IOException {
        try (InputStream in = resource(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(Spin.class.getPackageName() + "."))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Companion.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IOException("this program lacks " + name);
        }
        return in;
    }

    /// Adds all classes of a package and of those in it.
    private static void add(JarOutputStream out, Class<?> member) throws IOException {
        String folder = member.getPackageName().replace('.', '/');
        URI home = home(member);
        if ("file".equals(home.getScheme()) && Files.isDirectory(Path.of(home))) {
            addAll(out, Path.of(home), folder);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(home), Map.of())) {
                addAll(out, jar.getPath("/"), folder);
            }
        }
    }

    private static URI home(Class<?> member) throws IOException {
        try {
            return member.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void addAll(JarOutputStream out, Path root, String folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
            files = walk.filter(f -> f.toString().endsWith(".class")).sorted().toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            add(out, name, Files.readAllBytes(file));
        }
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(content);
    }
}
