package io.assay.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;

/// Tells from the class file of a kernel set which methods of the seam it implements itself.
///
/// A method delegates when all it calls is the method of the same name and type on another set; a
/// loop stands in a static method.
final class Delegation {
    private final ClassModel set;

    private Delegation(ClassModel set) {
        this.set = set;
    }

    /// Of a class by its name.
    static Delegation of(String type) {
        String file = "/" + type.replace('.', '/') + ".class";
        try (InputStream in = Delegation.class.getResourceAsStream(file)) {
            return new Delegation(ClassFile.of().parse(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the set has a loop of its own for a method of the seam.
    boolean isOwn(Method seam) {
        String type =
                MethodType.methodType(seam.getReturnType(), seam.getParameterTypes())
                        .descriptorString();
        return set.methods().stream()
                .filter(m -> isNamed(m, seam.getName(), type))
                .anyMatch(m -> !delegates(m, seam.getName(), type));
    }

    private static boolean delegates(MethodModel method, String name, String type) {
        List<InvokeInstruction> calls =
                method.code()
                        .orElseThrow()
                        .elementStream()
                        .filter(InvokeInstruction.class::isInstance)
                        .map(InvokeInstruction.class::cast)
                        .toList();
        return calls.size() == 1
                && calls.getFirst().opcode() != Opcode.INVOKESTATIC
                && calls.getFirst().name().equalsString(name)
                && calls.getFirst().type().equalsString(type);
    }

    private static boolean isNamed(MethodModel method, String name, String type) {
        return method.methodName().equalsString(name) && method.methodType().equalsString(type);
    }
}
