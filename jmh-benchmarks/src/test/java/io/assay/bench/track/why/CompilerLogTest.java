package io.assay.bench.track.why;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerLogTest {
    private static final String LOG =
            """
            <compilation_log thread='1'>
            <task compile_id='7' method='a.B run (I)J' bytes='40' count='9' level='4' stamp='0.1'>
            <klass id='1' name='a.C' flags='1'/>
            <method id='2' holder='1' name='mix' return='3' bytes='20'/>
            <method id='4' holder='1' name='&lt;init&gt;' return='3' bytes='400'/>
            <method id='5' holder='1' name='lost' return='3' bytes='400'/>
            <call method='2' count='9' inline='1'/>
            <inline_success reason='inline (hot)'/>
            <call method='2' count='1'/>
            <inline_fail reason='too deep'/>
            <call method='4' count='9'/>
            <inline_fail reason='hot method too big'/>
            <intrinsic id='_dlog' nodes='3'/>
            <task_done success='1' nmsize='321' count='9' stamp='0.2'/>
            </task>
            <task compile_id='8' compile_kind='osr' method='a.B run (I)J' level='4' stamp='0.3'>
            <task_done success='1' nmsize='99' stamp='0.4'/>
            </task>
            <task compile_id='9' method='a.B failed ()V' level='4' stamp='0.3'>
            <task_done success='0' nmsize='99' stamp='0.4'/>
            </task>
            <task compile_id='10' method='a.B quick ()V' level='3' stamp='0.3'>
            <task_done success='1' nmsize='99' stamp='0.4'/>
            </task>
            </compilation_log>
            <uncommon_trap thread='5' reason='class_check' action='maybe' method='a.B run (I)J' bci='3'/>
            <uncommon_trap thread='5' reason='class_check' action='maybe' method='a.B run (I)J' bci='3'/>
            """;

    @TempDir Path folder;

    @Test
    void whatTheOptimizingCompilerDidIsRead() throws IOException {
        CompilerLog.Content log =
                CompilerLog.read(Files.writeString(folder.resolve("compiler.xml"), LOG));

        assertEquals(Set.of("a.B.run", "a.B.run (loop)"), log.methods().keySet());
        assertEquals(
                new Compiled(
                        321,
                        Set.of("a.C.mix"),
                        Map.of("a.C.<init>", "hot method too big"),
                        Set.of("_dlog")),
                log.methods().get("a.B.run"));
        assertEquals(Map.of("a.B.run: class_check", 2), log.traps());
    }

    @Test
    void whatTheJvmMakesAtRunTimeHasNoNumberInItsName() {
        assertEquals("a.B$$Lambda.apply", Methods.name("a/B$$Lambda/0x00007f01", "apply"));
        assertEquals("B.run", Methods.brief("a.b.B.run"));
        assertEquals("B.run", Methods.brief("B.run"));
    }
}
