package io.assay.bench.track.gate.count;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes counting into class files: a call of [Tally] beside each instruction that reads or writes an
/// element of an array, compares, or jumps back.
final class Instrumenter {
    private static final ClassDesc TALLY = ClassDesc.of(Tally.class.getName());
    private static final MethodTypeDesc PLAIN = MethodTypeDesc.of(CD_void);
    private static final MethodTypeDesc SIZED = MethodTypeDesc.of(CD_void, CD_int);
    private static final MethodTypeDesc BULK =
            MethodTypeDesc.of(CD_void, CD_String, CD_Object, CD_int, CD_int);

    private final ClassFile files;

    /// @param loader where the classes are found that a class mentions
    Instrumenter(ClassLoader loader) {
        files =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(loader)
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /// The class with counters in all its methods.
    byte[] instrument(byte[] file) {
        return files.transformClass(
                files.parse(file),
                ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Body::new)));
    }

    /// One method.
    private static final class Body implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            switch (element) {
                case LabelTarget target -> passed.add(target.label());
                case ArrayLoadInstruction load -> sized(code, "read", load.typeKind());
                case ArrayStoreInstruction store -> sized(code, "wrote", store.typeKind());
                case BranchInstruction branch -> branch(code, branch);
                case OperatorInstruction operator when isComparison(operator.opcode()) ->
                        plain(code, "compared");
                case InvokeInstruction call -> call(code, call);
                default -> {}
            }
            code.with(element);
        }

        private void branch(CodeBuilder code, BranchInstruction branch) {
            if (branch.opcode().name().startsWith("IF_ICMP")) {
                plain(code, "compared");
            }
            if (passed.contains(branch.target())) {
                plain(code, "turned");
            }
        }

        private static boolean isComparison(Opcode opcode) {
            return switch (opcode) {
                case LCMP, FCMPL, FCMPG, DCMPL, DCMPG -> true;
                default -> false;
            };
        }

        private static void plain(CodeBuilder code, String what) {
            code.invokestatic(TALLY, what, PLAIN);
        }

        private static void sized(CodeBuilder code, String what, TypeKind kind) {
            int size =
                    switch (kind) {
                        case BYTE, BOOLEAN -> 1;
                        case SHORT, CHAR -> 2;
                        case LONG, DOUBLE -> 8;
                        default -> 4;
                    };
            code.loadConstant(size).invokestatic(TALLY, what, SIZED);
        }

        private static void call(CodeBuilder code, InvokeInstruction call) {
            String owner = call.owner().asInternalName();
            String name = call.name().stringValue();
            if (owner.equals("java/util/Arrays")) {
                bulk(code, name, call.typeSymbol().parameterList());
            } else if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
                copy(code, call.typeSymbol().parameterList());
            } else if (owner.startsWith("[") && name.equals("clone")) {
                code.dup();
                int array = code.allocateLocal(TypeKind.REFERENCE);
                code.astore(array);
                code.loadConstant(name).aload(array).loadConstant(0).loadConstant(-1);
                code.invokestatic(TALLY, "bulk", BULK);
            }
        }

        /// The array comes first; a range, where there is one, is the second and third argument.
        private static void bulk(CodeBuilder code, String name, List<ClassDesc> types) {
            int[] locals = park(code, types);
            boolean hasRange =
                    types.size() > 2
                            && types.get(1).equals(CD_int)
                            && types.get(2).equals(CD_int)
                            && (types.size() > 3 || !name.equals("fill"));
            if (types.get(0).isPrimitive()) {
                restore(code, types, locals);
                return;
            }
            code.loadConstant(name).aload(locals[0]);
            if (hasRange) {
                code.iload(locals[1]).iload(locals[2]);
            } else {
                code.loadConstant(0).loadConstant(-1);
            }
            code.invokestatic(TALLY, "bulk", BULK);
            restore(code, types, locals);
        }

        private static void copy(CodeBuilder code, List<ClassDesc> types) {
            int[] locals = park(code, types);
            code.loadConstant("arraycopy").aload(locals[0]).loadConstant(0).iload(locals[4]);
            code.invokestatic(TALLY, "bulk", BULK);
            restore(code, types, locals);
        }

        private static int[] park(CodeBuilder code, List<ClassDesc> types) {
            int[] locals = new int[types.size()];
            for (int i = types.size() - 1; i >= 0; i--) {
                TypeKind kind = TypeKind.from(types.get(i));
                locals[i] = code.allocateLocal(kind);
                code.storeLocal(kind, locals[i]);
            }
            return locals;
        }

        private static void restore(CodeBuilder code, List<ClassDesc> types, int[] locals) {
            for (int i = 0; i < locals.length; i++) {
                code.loadLocal(TypeKind.from(types.get(i)), locals[i]);
            }
        }
    }
}
