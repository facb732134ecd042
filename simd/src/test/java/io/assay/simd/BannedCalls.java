package io.assay.simd;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds in class files the calls that HotSpot 25.0.3 compiles to wrong code on AVX-512: a mask cast
/// to another species, and AND, OR or XOR under a mask.
final class BannedCalls {
    private static final Set<String> BITWISE = Set.of("AND", "OR", "XOR", "AND_NOT");
    private static final String PACKAGE = "jdk/incubator/vector/";

    private BannedCalls() {}

    /// One line for each call in a class file or, below a folder, in all class files.
    static List<String> in(Path path) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                search(ClassFile.of().parse(file), found);
            }
        }
        return found;
    }

    private static void search(ClassModel type, List<String> found) {
        for (MethodModel method : type.methods()) {
            String where = type.thisClass().name() + "." + method.methodName();
            List<CodeElement> code = method.code().map(c -> c.elementList()).orElse(List.of());
            boolean bitwise = code.stream().anyMatch(BannedCalls::namesBitwiseOperator);
            for (CodeElement element : code) {
                if (element instanceof InvokeInstruction call && isBanned(call, bitwise)) {
                    found.add(where + " calls " + call.name() + call.type());
                }
            }
        }
    }

    private static boolean isBanned(InvokeInstruction call, boolean bitwise) {
        if (!call.owner().name().stringValue().startsWith(PACKAGE)) {
            return false;
        }
        if (call.name().equalsString("cast")) {
            return call.owner().name().stringValue().endsWith("Mask");
        }
        // A method that names a bitwise operator must not use any operator under a mask: which
        // operator reaches which call cannot be read off without following the stack.
        boolean masked = call.type().stringValue().contains("VectorMask;)");
        return masked && bitwise && call.name().equalsString("lanewise");
    }

    private static boolean namesBitwiseOperator(CodeElement element) {
        return element instanceof FieldInstruction field
                && field.owner().name().equalsString(PACKAGE + "VectorOperators")
                && BITWISE.contains(field.name().stringValue());
    }
}
