package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.testing.Property;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The set of kernels that runs keeps the contract.
@Tag("everywhere")
class KernelsTest {

    @TestFactory
    Stream<DynamicTest> everyKernelDoesWhatTheNaiveOneDoes() {
        Kernels kernels = KernelRegistry.kernels();
        int cases = Property.cases();
        long seed = Property.seed();
        System.out.println(
                "kernels "
                        + kernels.name()
                        + ": "
                        + Property.share(cases)
                        + " cases each, seed "
                        + seed);
        return KernelContract.LAWS.stream()
                .map(law ->
                        DynamicTest.dynamicTest(
                                law.name(), () -> KernelContract.check(kernels, law, cases, seed)));
    }

    @Test
    void everyKernelHasALaw() {
        Set<String> kernels =
                Arrays.stream(Kernels.class.getMethods())
                        .filter(method -> method.getParameterCount() > 0)
                        .map(KernelsTest::lawOf)
                        .collect(Collectors.toSet());
        Set<String> laws = KernelContract.LAWS.stream().map(Law::name).collect(Collectors.toSet());
        assertEquals(kernels, laws);
    }

    private static String lawOf(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .takeWhile(Class::isArray)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
}
