package io.assay.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BannedCallsTest {

    @Test
    void theModuleHasNone() throws Exception {
        Path classes = folderOf(VectorKernels.class);
        assertTrue(Files.exists(classes.resolve("io/assay/simd/VectorConfusion.class")));
        assertEquals(List.of(), BannedCalls.in(classes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CastMask", "MaskedVector", "MaskedScalar", "MaskedXor"})
    void eachSampleIsFound(String sample) throws Exception {
        List<String> found = BannedCalls.in(sample(sample));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("io/assay/simd/BadSamples$" + sample + "."));
    }

    @Test
    void allowedCallsAreNotFound() throws Exception {
        assertEquals(List.of(), BannedCalls.in(sample("Good")));
    }

    private static Path sample(String name) throws IOException, URISyntaxException {
        Path file =
                folderOf(BadSamples.class).resolve("io/assay/simd/BadSamples$" + name + ".class");
        assertTrue(Files.exists(file), file::toString);
        return file;
    }

    private static Path folderOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
