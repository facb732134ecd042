package io.assay.natives;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// Where the library comes from: the file that `-Dassay.native.library` names, or the one in the jar
/// for this system.
final class LibraryFile {
    private static final String OVERRIDE = "assay.native.library";

    private static SymbolLookup symbols;

    private LibraryFile() {}

    /// The library's symbols; throws `IllegalStateException` with the reason when it cannot be loaded.
    static synchronized SymbolLookup symbols() {
        if (symbols == null) {
            String file = System.getProperty(OVERRIDE);
            symbols = file == null ? loadCopy(system()) : load(Path.of(file), "-D" + OVERRIDE);
        }
        return symbols;
    }

    /// A library can only be loaded from a file; the copy is deleted as soon as it is mapped.
    private static SymbolLookup loadCopy(String system) {
        String name = System.mapLibraryName("assay");
        String path = "/META-INF/assay-native/" + system + "/" + name;
        try (InputStream library = LibraryFile.class.getResourceAsStream(path)) {
            if (library == null) {
                throw new IllegalStateException(
                        "assay-native holds no library for "
                                + system
                                + "; was it built without a C compiler?");
            }
            Path copy = Files.createTempFile("assay-", name);
            try {
                Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
                return load(copy, "the copy of the library");
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the library cannot be copied to the temporary folder "
                            + System.getProperty("java.io.tmpdir")
                            + " ("
                            + e
                            + "); name another by -Djava.io.tmpdir");
        }
    }

    private static void delete(Path copy) {
        try {
            Files.delete(copy);
        } catch (IOException e) {
            copy.toFile().deleteOnExit(); // a system that keeps loaded files until the end
        }
    }

    @SuppressWarnings("restricted")
    private static SymbolLookup load(Path file, String what) {
        // Loads a class of the signature of every segment's session. Without it C2 on 25 cannot
        // inline
        // the session's constructor, and each array passed costs 32 bytes a call for ever.
        Arena.ofConfined().close();
        try {
            return SymbolLookup.libraryLookup(file, Arena.global());
        } catch (IllegalCallerException e) {
            Module module = LibraryFile.class.getModule();
            throw new IllegalStateException(
                    "native access is denied; allow it by --enable-native-access="
                            + (module.isNamed() ? module.getName() : "ALL-UNNAMED"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(what + " cannot be loaded: " + e.getMessage());
        }
    }

    /// The folder of this system's library, e.g. `linux-x86_64`; `build.sh` writes the same names.
    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        String arch = System.getProperty("os.arch");
        return (os.equals("mac") ? "macos" : os) + "-" + (arch.equals("amd64") ? "x86_64" : arch);
    }
}
