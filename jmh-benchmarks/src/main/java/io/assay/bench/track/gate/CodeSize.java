package io.assay.bench.track.gate;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.util.stream.Stream;

/// How long the bytecode of a method is, which decides whether it is compiled at all.
final class CodeSize {
    /// `-XX:HugeMethodLimit`.
    private static final int HUGE = 8_000;

    private CodeSize() {}

    /// Says that a method is not compiled, and why where that is known.
    static String why(String method) {
        int size = of(method);
        return method
                + " is not compiled by C2"
                + (size > HUGE
                        ? ": it has "
                                + size
                                + " bytes of bytecode, and over "
                                + HUGE
                                + " are left out"
                        : "");
    }

    /// @param method such as `io.assay.Evaluator::load`; of several the longest
    /// @return bytes, or 0 when they are not to be found
    static int of(String method) {
        String name = method.replaceFirst("\\(.*", "");
        int colons = name.indexOf("::");
        String resource = name.substring(0, colons).replace('.', '/') + ".class";
        try (InputStream in = CodeSize.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? 0 : longest(in.readAllBytes(), name.substring(colons + 2));
        } catch (IOException e) {
            return 0;
        }
    }

    private static int longest(byte[] file, String name) {
        return ClassFile.of().parse(file).methods().stream()
                .filter(m -> m.methodName().equalsString(name))
                .flatMap(m -> m.code().stream())
                .flatMap(code -> code instanceof CodeAttribute c ? Stream.of(c) : Stream.empty())
                .mapToInt(CodeAttribute::codeLength)
                .max()
                .orElse(0);
    }
}
