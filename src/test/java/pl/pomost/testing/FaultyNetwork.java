package pl.pomost.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The way from a phone to the service with the faults of real networks, one at a time. It carries bytes, and knows just enough of HTTP to
 * tell a stream of events from a page.
 */
public final class FaultyNetwork implements AutoCloseable {

    private final int service;
    private final int port;
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private final AtomicReference<String> lost = new AtomicReference<>();
    private volatile ServerSocket door;
    private volatile boolean keepsStreams;

    /** @param address of the service */
    public FaultyNetwork(String address) {
        service = URI.create(address).getPort();
        door = opened(0);
        port = door.getLocalPort();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Nothing is reached any more, and whoever tries is told so. */
    public void goes() {
        shut(door);
        wires.forEach(Wire::cut);
    }

    public void comesBack() {
        door = opened(port);
    }

    /** Open streams say nothing from now on, and nobody is told that they are dead. */
    public void streamsFallSilent() {
        wires.stream().filter(wire -> wire.isStream).forEach(wire -> wire.dead = true);
    }

    /** A proxy that collects an answer to its end before it hands it on: of a stream nothing ever comes. */
    public void keepsStreams(boolean keeps) {
        keepsStreams = keeps;
    }

    /** The next piece of a stream in which these words stand does not arrive. */
    public void loses(String words) {
        lost.set(words);
    }

    /** Whether what was to be lost has been. */
    public boolean hasLostIt() {
        return lost.get() == null;
    }

    /** A phone that reads nothing of its streams for a while, though it is there. */
    public void streamsStandStill(boolean still) {
        wires.stream().filter(wire -> wire.isStream).forEach(wire -> wire.standStill(still));
    }

    @Override
    public void close() {
        goes();
    }

    private ServerSocket opened(int at) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            daemon(() -> welcome(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                var wire = new Wire(at.accept(), new Socket(InetAddress.getLoopbackAddress(), service));
                wires.add(wire);
                daemon(wire::carryToService);
                daemon(wire::carryToPhone);
            } catch (IOException e) {
                // the door was shut, or the service is not there: the phone is told by the silence of a closed connection
            }
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "faulty-network");
        thread.setDaemon(true);
        thread.start();
    }

    private static void shut(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One connection, in both directions. */
    private final class Wire {

        private final Socket phone;
        private final Socket there;
        private volatile boolean isStream;
        private volatile boolean dead;
        private boolean still;

        Wire(Socket phone, Socket there) throws IOException {
            this.phone = phone;
            this.there = there;
            // what a stalled phone leaves behind piles up at the service, not here
            there.setReceiveBufferSize(16_384);
            phone.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
        }

        void cut() {
            shut(phone);
            shut(there);
            wires.remove(this);
        }

        synchronized void standStill(boolean is) {
            still = is;
            notifyAll();
        }

        private synchronized void waitWhileStill() throws InterruptedException {
            while (still) {
                wait();
            }
        }

        void carryToService() {
            carry(phone, there, Optional::of);
        }

        void carryToPhone() {
            carry(there, phone, this::passed);
        }

        private Optional<byte[]> passed(byte[] piece) {
            String text = new String(piece, StandardCharsets.ISO_8859_1);
            isStream |= text.contains("text/event-stream");
            String words = lost.get();
            if (isStream && words != null && text.contains(words) && lost.compareAndSet(words, null)) {
                return Optional.empty();
            }
            return dead || isStream && keepsStreams ? Optional.empty() : Optional.of(piece);
        }

        private void carry(Socket from, Socket to, Function<byte[], Optional<byte[]>> way) {
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] room = new byte[16_384];
                for (int read = in.read(room); read >= 0; read = in.read(room)) {
                    Optional<byte[]> piece = way.apply(Arrays.copyOf(room, read));
                    if (piece.isPresent()) {
                        out.write(piece.get());
                    }
                    if (from == there) {
                        waitWhileStill();
                    }
                }
            } catch (IOException e) {
                // one side has hung up, so the other is told as well
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cut();
        }
    }
}
