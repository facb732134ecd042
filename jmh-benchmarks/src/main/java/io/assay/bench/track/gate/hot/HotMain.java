package io.assay.bench.track.gate.hot;

import io.assay.bench.track.gate.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// The program of the JVM that is made warm: its arguments are a class that supplies operations, a file
/// for the facts, and the names of operations.
public final class HotMain {
    /// Few, so that many calls take no time.
    static final int ROWS = 1_000;

    private HotMain() {}

    /// Looks at the operations one after the other.
    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        Path file = Path.of(args[1]);
        List<String> names = Arrays.asList(args).subList(2, args.length);
        for (Operation operation : operations(args[0])) {
            if (names.contains(operation.name())) {
                Warm warm = new Warm(operation.setup().rows(ROWS));
                HotFacts facts = warm.look(operation.name());
                Files.writeString(file, facts.line() + "\n", StandardOpenOption.APPEND);
                System.out.println(operation.name() + " " + warm.sink());
            }
        }
    }

    /// All operations of a provider.
    @SuppressWarnings("unchecked")
    public static List<Operation> operations(String provider) throws ReflectiveOperationException {
        var supplier =
                (Supplier<List<Operation>>) Class.forName(provider).getConstructor().newInstance();
        return supplier.get();
    }
}
