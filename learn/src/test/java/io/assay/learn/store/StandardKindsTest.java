package io.assay.learn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No model of the library is forgotten.
class StandardKindsTest {

    @Test
    void everyStoredModelOfTheModuleHasALineInTheList() throws Exception {
        List<String> forgotten = new ArrayList<>();
        for (Class<?> type : classes()) {
            boolean concrete =
                    StoredModel.class.isAssignableFrom(type)
                            && !Modifier.isAbstract(type.getModifiers());
            if (concrete && !ModelKinds.standard().knows(type)) {
                forgotten.add(type.getName());
            }
        }
        assertEquals(List.of(), forgotten, "add them to StandardKinds");
    }

    private static List<Class<?>> classes() throws IOException, URISyntaxException {
        Path root =
                Path.of(
                        StoredModel.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replaceAll("\\.class$", "");
                if (!name.endsWith("-info")) {
                    classes.add(named(name.replace('/', '.').replace('\\', '.')));
                }
            }
        }
        return classes;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, StandardKindsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
