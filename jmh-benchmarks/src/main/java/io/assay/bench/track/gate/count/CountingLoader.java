package io.assay.bench.track.gate.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Loads the library a second time, with counters in it.
///
/// The benchmarks that draw rows are loaded a second time too, since they call it, but without counters.
final class CountingLoader extends ClassLoader {
    private static final String OURS = "io.assay.";
    private static final String BENCHMARKS = "io.assay.bench.";

    /// Operations that are made worse on purpose, which stand for the library's own.
    private static final String PLANTED = "io.assay.bench.track.gate.planted.";

    private final Instrumenter instrumenter;

    CountingLoader(ClassLoader parent) {
        super(parent);
        instrumenter = new Instrumenter(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.equals(Tally.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] file = file(name);
        boolean isLibrary = !name.startsWith(BENCHMARKS) || name.startsWith(PLANTED);
        byte[] used = isLibrary ? instrumenter.instrument(file) : file;
        return defineClass(name, used, 0, used.length);
    }

    private byte[] file(String name) throws ClassNotFoundException {
        String resource = name.replace('.', '/') + ".class";
        try (InputStream in = getParent().getResourceAsStream(resource)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
