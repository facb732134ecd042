package io.assay.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.kernel.Kernels;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeamMethodTest {

    /// Whoever adds a method to the seam adds a constant here, and so its figure to the table.
    @Test
    void everyMethodOfTheSeamIsTimedOnce() {
        Set<String> seam =
                Arrays.stream(Kernels.class.getMethods())
                        .filter(m -> !List.of("name", "bits").contains(m.getName()))
                        .map(Method::toGenericString)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> timed =
                Stream.of(SeamMethod.values()).map(m -> m.method().toGenericString()).toList();

        assertEquals(
                String.join("\n", seam), timed.stream().sorted().collect(Collectors.joining("\n")));
    }
}
