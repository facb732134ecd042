package io.assay.bench.track.baton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.evidence.Pair;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Threads stand for the JVMs here.
class RelayTest {
    private static final Slices SLICES = new Slices(2, 20, 1);

    private final List<Side> order = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean overlapped;

    @Test
    void oneRunsAtATimeInAnOrderOfChance() throws Exception {
        try (Relay relay = new Relay(5_000)) {
            start(relay, Side.BASE, "25", 100, 22);
            start(relay, Side.CANDIDATE, "25", 110, 22);

            Pair pair = relay.run(SLICES, new SplittableRandom(1), () -> {});

            assertEquals(20, pair.base().wall().size());
            assertEquals(Math.log(1.1), pair.difference(Clock.CPU), 1e-12);
        }
        assertFalse(overlapped);
        assertEquals(22, Collections.frequency(order, Side.BASE));
        int baseFirst = 0;
        for (int round = 0; round < 22; round++) {
            assertTrue(order.get(2 * round) != order.get(2 * round + 1), "a round has both");
            baseFirst += order.get(2 * round) == Side.BASE ? 1 : 0;
        }
        assertTrue(baseFirst > 3 && baseFirst < 19, baseFirst + " rounds began with base");
    }

    @Test
    void aJvmThatEndsVoidsThePair() throws Exception {
        assertEquals("the JVM of the candidate ended in slice 6", sentence("25", "25", 5, 5_000));
    }

    @Test
    void aJvmThatHangsVoidsThePair() throws Exception {
        assertEquals(
                "the JVM of the candidate said nothing for 1 s in slice 1",
                sentence("25", "25", -1, 1_000));
    }

    @Test
    void anotherJdkOnOneSideVoidsThePair() throws Exception {
        assertEquals("base runs on VM 25, the candidate on VM 21", sentence("25", "21", 22, 5_000));
    }

    @Test
    void otherFlagsOnOneSideVoidThePair() throws Exception {
        assertEquals(
                "base has the flags -Xmx1g, the candidate the flags -Xmx2g",
                sentence("25\tG1\t-Xmx1g", "25\tG1\t-Xmx2g", 22, 5_000));
        assertEquals(
                "base collects garbage by G1, the candidate by ZGC",
                sentence("25\tG1\t-Xmx1g", "25\tZGC\t-Xmx1g -XX:+UseZGC", 22, 5_000));
        assertEquals(
                "base has the flags (none), the candidate the flags -Xint",
                sentence("25\tG1\t", "25\tG1\t-Xint", 22, 5_000));
    }

    @Test
    void whatJmhAddsToTheFlagsIsNotCompared() {
        assertEquals(
                "-Xmx1g -Da=b c",
                Vm.flags(
                        List.of(
                                "-Xmx1g",
                                "-XX:CompileCommandFile=/tmp/1",
                                "-Djmh.ignoreLock=true",
                                "-Da=b\tc")));
        assertEquals(Vm.here(), Vm.of(Vm.here().line()));
    }

    @Test
    void aJvmThatNeverComesIsNotWaitedForForever() throws Exception {
        try (Relay relay = new Relay(300)) {
            start(relay, Side.BASE, "25", 100, 22);

            var error =
                    assertThrows(
                            VoidException.class,
                            () -> relay.run(SLICES, new SplittableRandom(1), () -> {}));

            assertEquals("candidate did not start within 0 s", error.getMessage());
        }
    }

    @Test
    void aSliceSurvivesItsJourney() {
        Slice slice = new Slice(1.25, 1e-3, 0, 3.5, 4, 17, 1_234);

        assertEquals(slice, Slice.of(slice.line()));
    }

    private String sentence(String base, String candidate, int slices, int patienceMillis)
            throws Exception {
        try (Relay relay = new Relay(patienceMillis)) {
            start(relay, Side.BASE, base, 100, 22);
            start(relay, Side.CANDIDATE, candidate, 110, slices);
            return assertThrows(
                            VoidException.class,
                            () -> relay.run(SLICES, new SplittableRandom(1), () -> {}))
                    .getMessage();
        }
    }

    /// @param slices after how many it goes away; negative for one that only listens
    private void start(Relay relay, Side side, String version, double nanos, int slices) {
        int port = relay.port();
        Thread.ofVirtual().start(() -> play(port, side, version, nanos, slices));
    }

    private void play(int port, Side side, String version, double nanos, int slices) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.UTF_8))) {
            say(socket, side.name() + " VM " + version);
            for (int i = 0; i != slices && in.readLine() != null; i++) {
                if (slices > 0) {
                    overlapped |= running.incrementAndGet() > 1;
                    order.add(side);
                    running.decrementAndGet();
                    say(socket, new Slice(2 * nanos, nanos, 0, 1, 0, 0, 9).line());
                }
            }
        } catch (IOException e) {
            order.add(side); // the relay has closed the line, as it does at the end of each test
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
