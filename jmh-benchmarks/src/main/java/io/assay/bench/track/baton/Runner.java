package io.assay.bench.track.baton;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/// One side as the relay sees it.
final class Runner implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;
    private final int patienceMillis;
    private final Side side;
    private final Vm runtime;
    private int slices;

    /// Hears who calls.
    ///
    /// @param patienceMillis how long a JVM may say nothing before it counts as lost
    Runner(Socket socket, int patienceMillis) throws IOException {
        this.socket = socket;
        this.patienceMillis = patienceMillis;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patienceMillis);
        in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String hello = in.readLine();
        int space = hello == null ? -1 : hello.indexOf(' ');
        if (space < 0) {
            throw new VoidException("a JVM said \"" + hello + "\"; expected its side and runtime");
        }
        side = Side.valueOf(hello.substring(0, space));
        runtime = Vm.of(hello.substring(space + 1));
    }

    Side side() {
        return side;
    }

    /// The JVM and how it was started.
    Vm runtime() {
        return runtime;
    }

    /// Gives it the token and waits until it comes back.
    Slice turn() {
        slices++;
        try {
            socket.getOutputStream().write("go\n".getBytes(StandardCharsets.UTF_8));
            String line = in.readLine();
            if (line == null) {
                throw lost("ended");
            }
            return Slice.of(line);
        } catch (SocketTimeoutException e) {
            throw lost("said nothing for " + patienceMillis / 1000 + " s");
        } catch (IOException e) {
            throw lost("ended");
        } catch (NumberFormatException e) {
            throw lost("said something else than numbers");
        }
    }

    private VoidException lost(String how) {
        return new VoidException("the JVM of the " + side + " " + how + " in slice " + slices);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
